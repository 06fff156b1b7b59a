package app.facet.domain.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** What the solver may change in a pose, as a list of numbers with how firmly each keeps its written value. */
final class Unknowns {

    private static final List<Motion> HOLDING = List.of(
            Motion.SHOULDER_PROTRACTION,
            Motion.SHOULDER_FLEXION,
            Motion.SHOULDER_ABDUCTION,
            Motion.SHOULDER_ACROSS,
            Motion.SHOULDER_ROTATION,
            Motion.ELBOW_FLEXION,
            Motion.FOREARM_PRONATION,
            Motion.WRIST_EXTENSION);
    private static final List<Motion> CROSSING = List.of(
            Motion.HIP_FLEXION, Motion.HIP_ABDUCTION, Motion.HIP_ACROSS, Motion.HIP_ROTATION, Motion.KNEE_FLEXION);
    private static final List<String> TURNS = List.of("pitch", "lean", "turn");
    private static final int PLACE = 3;

    private final Pose written;
    private final boolean anchored;
    private final List<String> turns = new ArrayList<>();
    private final List<Joint> joints;

    /** The unknowns of a pose; one that has anchors may move in the room, a first one stays in its middle. */
    Unknowns(Pose written, boolean anchored) {
        this.written = written;
        this.anchored = anchored;
        Ties ties = written.ties();
        TURNS.stream().filter(ties::isFree).forEach(turns::add);
        TreeSet<Joint> free = new TreeSet<>();
        ties.free().forEach(word -> free.addAll(Joint.named(word)));
        ties.holds()
                .forEach(h -> (h.part() == Hold.Part.HAND ? HOLDING : CROSSING)
                        .forEach(m -> free.add(Joint.of(m, h.side()))));
        joints = List.copyOf(free);
    }

    double[] start() {
        Root r = written.root();
        double[] x = new double[PLACE + turns.size() + joints.size()];
        x[0] = r.place().x();
        x[1] = r.place().y();
        x[2] = r.place().z();
        for (int i = 0; i < turns.size(); i++) {
            x[PLACE + i] = turn(r, turns.get(i));
        }
        for (int i = 0; i < joints.size(); i++) {
            x[PLACE + turns.size() + i] = written.angle(joints.get(i));
        }
        return x;
    }

    Pose pose(double[] x) {
        Root r = written.root();
        double[] t = {r.pitch(), r.lean(), r.turn()};
        for (int i = 0; i < turns.size(); i++) {
            t[TURNS.indexOf(turns.get(i))] = x[PLACE + i];
        }
        Pose p = written.with(new Root(r.base(), new Vec(x[0], x[1], x[2]), t[0], t[1], t[2]));
        return p.with(joints, x, PLACE + turns.size());
    }

    /** Keeps every joint within human range. */
    void clamp(double[] x) {
        for (int i = 0; i < joints.size(); i++) {
            int k = PLACE + turns.size() + i;
            Motion m = joints.get(i).motion();
            x[k] = Math.clamp(x[k], m.least(), m.most());
        }
    }

    /** How firmly the number keeps its written value: the share of a unit one unit away costs. */
    double firmness(int index) {
        if (index == 1) {
            return 0;
        }
        return index < PLACE ? (anchored ? 0.02 : 0.3) : 0.012;
    }

    private static double turn(Root r, String word) {
        return switch (word) {
            case "pitch" -> r.pitch();
            case "lean" -> r.lean();
            default -> r.turn();
        };
    }
}
