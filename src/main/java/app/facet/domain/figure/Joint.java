package app.facet.domain.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One movement of one joint on one side, the key of an angle in a pose. */
public record Joint(Motion motion, Side side) implements Comparable<Joint> {

    /** All joints, in a fixed order. */
    public static final List<Joint> ALL = all();

    /** The joint of a movement on a side; the middle for the spine. */
    public static Joint of(Motion motion, Side side) {
        return new Joint(motion, motion.paired() ? side : Side.MIDDLE);
    }

    /** The joints a word of a pose means: one for {@code left-hip-flexion}, both sides for {@code hip-flexion}. */
    public static List<Joint> named(String word) {
        return ALL.stream()
                .filter(j -> j.word().equals(word) || j.motion.word().equals(word))
                .toList();
    }

    /** The joint with exactly this word. */
    public static Optional<Joint> exactly(String word) {
        return ALL.stream().filter(j -> j.word().equals(word)).findFirst();
    }

    /** The name as poses write it, such as {@code left-hip-flexion}. */
    public String word() {
        return switch (side) {
            case LEFT -> "left-" + motion.word();
            case RIGHT -> "right-" + motion.word();
            case MIDDLE -> motion.word();
        };
    }

    /** The same movement on the other side. */
    public Joint mirror() {
        return new Joint(motion, side.mirror());
    }

    @Override
    public int compareTo(Joint o) {
        int byMotion = motion.compareTo(o.motion);
        return byMotion != 0 ? byMotion : side.compareTo(o.side);
    }

    /** The place in the array of angles: two places for each movement. */
    int slot() {
        return motion.ordinal() * 2 + (side == Side.RIGHT ? 1 : 0);
    }

    private static List<Joint> all() {
        List<Joint> joints = new ArrayList<>();
        for (Motion m : Motion.values()) {
            if (m.paired()) {
                joints.add(new Joint(m, Side.LEFT));
                joints.add(new Joint(m, Side.RIGHT));
            } else {
                joints.add(new Joint(m, Side.MIDDLE));
            }
        }
        return List.copyOf(joints);
    }
}
