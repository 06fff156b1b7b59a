package app.facet.domain.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Measures in space how deep limbs run into the head and the trunk, which no picture may show unless it is meant. */
final class Clearance {

    // An upper arm or thigh is part of the trunk near its joint: only the rest can run into it.
    private static final double ROOT = 0.55;
    private static final int FINE = 4;

    private Clearance() {}

    /** What runs deeper into head or trunk than flesh gives way. */
    static List<Clash> clashes(Body body) {
        List<Clash> clashes = new ArrayList<>();
        for (Piece limb : Piece.ALL) {
            if (limb.side() != Side.MIDDLE) {
                for (Piece middle : List.of(Piece.TRUNK, Piece.HEAD)) {
                    double depth = depth(limb(body, limb), solid(Flesh.of(body, middle)));
                    if (depth > gives(limb)) {
                        clashes.add(new Clash(limb.word(), middle.word(), depth));
                    }
                }
            }
        }
        return List.copyOf(clashes);
    }

    /**
     * How far flesh gives way. Shoulders stand a little inside the drawn chest, so that an arm at the side reaches into
     * it, and a thigh at the belly presses both.
     */
    private static double gives(Piece limb) {
        return switch (limb) {
            case LEFT_UPPER_ARM, RIGHT_UPPER_ARM -> 5.8;
            case LEFT_THIGH, RIGHT_THIGH -> 4.2;
            case LEFT_FOREARM, RIGHT_FOREARM -> 3.2;
            default -> 2.5;
        };
    }

    private static double depth(List<Ball> a, List<Ball> b) {
        return a.stream()
                .flatMap(i -> b.stream()
                        .map(j -> i.radius()
                                + j.radius()
                                - i.centre().minus(j.centre()).length()))
                .max(Comparator.naturalOrder())
                .orElse(Double.NEGATIVE_INFINITY);
    }

    private static List<Ball> limb(Body body, Piece limb) {
        List<Ball> flesh = solid(Flesh.of(body, limb));
        Vec from = joint(body, limb).orElse(Vec.ZERO);
        double reach = limb.word().endsWith("arm") ? Skeleton.UPPER_ARM : Skeleton.THIGH;
        return joint(body, limb).isEmpty()
                ? flesh
                : flesh.stream()
                        .filter(b -> b.centre().minus(from).length() > reach * ROOT)
                        .toList();
    }

    /** The joint with the trunk, for the pieces that grow from it. */
    private static Optional<Vec> joint(Body body, Piece limb) {
        return switch (limb) {
            case LEFT_UPPER_ARM, RIGHT_UPPER_ARM -> Optional.of(body.at(Bone.upperArm(limb.side())));
            case LEFT_THIGH, RIGHT_THIGH -> Optional.of(body.at(Bone.thigh(limb.side())));
            default -> Optional.empty();
        };
    }

    /** The balls of the parts and, since each part is their hull, balls between every two. */
    private static List<Ball> solid(List<Part> parts) {
        List<Ball> solid = new ArrayList<>();
        for (Part part : parts) {
            List<Ball> balls = part.balls();
            for (int i = 0; i < balls.size(); i++) {
                solid.add(balls.get(i));
                for (int j = i + 1; j < balls.size(); j++) {
                    for (int k = 1; k < FINE; k++) {
                        double t = (double) k / FINE;
                        Ball a = balls.get(i);
                        Ball b = balls.get(j);
                        solid.add(new Ball(
                                a.centre().towards(b.centre(), t), a.radius() + (b.radius() - a.radius()) * t));
                    }
                }
            }
        }
        return solid;
    }
}
