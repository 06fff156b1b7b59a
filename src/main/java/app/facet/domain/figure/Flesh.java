package app.facet.domain.figure;

import java.util.ArrayList;
import java.util.List;

/** The flesh and clothes round the bones, as balls; radii in percent of height. */
final class Flesh {

    // Half width, radius and forward offset of each level of the trunk, from the low back up.
    private static final double[][] LEVELS = {
        {4.5, 5.8, 0.3},
        {4.3, 5.6, 0.6},
        {4.1, 5.6, 0.8},
        {4.2, 5.8, 0.9},
        {4.8, 6.2, 1.0},
        {5.3, 6.4, 1.2},
        {5.7, 6.5, 1.2},
        {6.4, 5.8, 0.6},
    };
    // How much each level takes part when the belly rises.
    private static final double[] BELLY = {0.8, 1, 1, 0.7, 0.3};
    private static final Bone[] LEVEL_BONES = {
        Bone.LUMBAR_1,
        Bone.LUMBAR_2,
        Bone.LUMBAR_3,
        Bone.THORAX_1,
        Bone.THORAX_2,
        Bone.THORAX_3,
        Bone.UPPER_1,
        Bone.UPPER_2,
    };

    private Flesh() {}

    static List<Part> of(Body b, Piece piece) {
        Side s = piece.side();
        return switch (piece) {
            case TRUNK -> trunk(b);
            case HEAD -> head(b);
            case LEFT_UPPER_ARM, RIGHT_UPPER_ARM -> upperArm(b, s);
            case LEFT_FOREARM, RIGHT_FOREARM -> forearm(b, s);
            case LEFT_THIGH, RIGHT_THIGH -> thigh(b, s);
            case LEFT_SHANK, RIGHT_SHANK -> shank(b, s);
        };
    }

    static List<Ball> pelvis(Body b) {
        List<Ball> balls = new ArrayList<>(pair(b, Bone.PELVIS, 5.2, -1, -0.8, 6.9));
        balls.addAll(pair(b, Bone.PELVIS, 5.0, 4.5, 0.2, 6.0));
        return balls;
    }

    static List<Ball> level(Body b, int i) {
        double[] level = LEVELS[i];
        // A breath lifts the front of the belly and leaves the back where it is: half goes into the radius.
        double rise = i < BELLY.length ? b.belly() * BELLY[i] / 2 : 0;
        return pair(b, LEVEL_BONES[i], level[0], 0, level[2] + rise, level[1] + rise);
    }

    static int levels() {
        return LEVELS.length;
    }

    static List<Ball> shoulders(Body b) {
        List<Ball> balls = new ArrayList<>(pair(b, Bone.UPPER_2, 7.6, 0.8, -0.2, 4.5));
        balls.add(new Ball(b.at(Bone.UPPER_2, 0, 3.0, -0.5), 3.9));
        return balls;
    }

    static Ball knee(Body b, Side s) {
        return new Ball(b.at(Bone.shank(s)), 4.2);
    }

    static Ball hip(Body b, Side s) {
        return new Ball(b.at(Bone.thigh(s)), 6.8);
    }

    static Ball elbow(Body b, Side s) {
        return new Ball(b.at(Bone.forearm(s)), 2.8);
    }

    static Ball wrist(Body b, Side s) {
        return new Ball(b.at(Bone.hand(s)), 1.9);
    }

    static Ball shoulder(Body b, Side s) {
        return new Ball(b.at(Bone.upperArm(s)), 4.1);
    }

    static Ball ankle(Body b, Side s) {
        return new Ball(b.at(Bone.foot(s)), 2.5);
    }

    static Ball heel(Body b, Side s) {
        return new Ball(b.at(Bone.foot(s), 0, -2.5, -2.6), 2.3);
    }

    /** The ball of the foot and the toes, on both edges. */
    static List<Ball> forefoot(Body b, Side s) {
        return pair(b, Bone.foot(s), 0.9, -3.0, 5.6, 1.8);
    }

    static List<Ball> toes(Body b, Side s) {
        Vec tip = Turn.aboutX(-b.toes(s)).of(0, -0.3, 3.2);
        return pair(b, Bone.foot(s), 0.7, -3.0 + tip.y(), 5.6 + tip.z(), 1.5);
    }

    static List<Ball> knuckles(Body b, Side s) {
        return pair(b, Bone.hand(s), 1.15, -3.0, 0.2, 1.3);
    }

    static List<Ball> skull(Body b) {
        return List.of(
                new Ball(b.at(Bone.SKULL, 0, 6.3, 0.2), 5.8),
                new Ball(b.at(Bone.SKULL, 0, 5.6, 1.3), 5.6),
                new Ball(b.at(Bone.SKULL, 0, 1.6, 3.4), 3.1));
    }

    /** The centre of the cranium that hair and face sit on. */
    static Ball cranium(Body b) {
        return skull(b).getFirst();
    }

    private static List<Part> trunk(Body b) {
        List<Part> parts = new ArrayList<>();
        List<Ball> low = pelvis(b);
        for (int i = 0; i + 1 < levels(); i++) {
            parts.add(new Part(Role.SHIRT, join(level(b, i), level(b, i + 1))));
        }
        parts.add(new Part(Role.SHIRT, join(level(b, levels() - 1), shoulders(b))));
        parts.add(new Part(Role.SHIRT, join(low.subList(2, 4), level(b, 0))));
        parts.add(new Part(Role.SHORTS, low));
        return parts;
    }

    private static List<Part> head(Body b) {
        Ball neck = new Ball(b.at(Bone.NECK, 0, -0.6, 0), 3.2);
        Ball top = new Ball(b.at(Bone.SKULL, 0, 0.6, 0), 3.0);
        Ball nose = new Ball(b.at(Bone.SKULL, 0, 3.7, 7.1), 0.75);
        Ball bridge = new Ball(b.at(Bone.SKULL, 0, 5.6, 6.2), 0.7);
        return List.of(
                Part.of(Role.SKIN, neck, top),
                new Part(Role.SKIN, skull(b)),
                Part.of(Role.SKIN, nose, bridge, new Ball(b.at(Bone.SKULL, 0, 3.3, 5.2), 1.0)));
    }

    private static List<Part> upperArm(Body b, Side s) {
        Ball shoulder = shoulder(b, s);
        Vec half = b.at(Bone.upperArm(s), 0, -8.2, 0);
        return List.of(
                Part.of(Role.SKIN, new Ball(half, 3.5), elbow(b, s)),
                Part.of(Role.SLEEVE, new Ball(shoulder.centre(), 4.4), new Ball(half, 4.0)));
    }

    private static List<Part> forearm(Body b, Side s) {
        List<Part> parts = new ArrayList<>();
        Ball wrist = wrist(b, s);
        parts.add(Part.of(Role.SKIN, elbow(b, s), new Ball(b.at(Bone.forearm(s), 0, -4.0, 0.2), 3.0), wrist));
        parts.addAll(Hand.of(b, s));
        return parts;
    }

    private static List<Part> thigh(Body b, Side s) {
        Ball hip = hip(b, s);
        return List.of(
                Part.of(Role.SKIN, hip, knee(b, s)),
                Part.of(Role.SHORTS, new Ball(hip.centre(), 7.1), new Ball(b.at(Bone.thigh(s), 0, -13.4, 0), 6.1)));
    }

    private static List<Part> shank(Body b, Side s) {
        Bone foot = Bone.foot(s);
        List<Ball> shoe = new ArrayList<>(join(forefoot(b, s), List.of(heel(b, s))));
        shoe.add(new Ball(b.at(foot, 0, 0.4, -0.2), 2.55));
        shoe.add(new Ball(b.at(foot, 0, -1.0, 3.0), 2.3));
        return List.of(
                Part.of(Role.SKIN, knee(b, s), new Ball(b.at(Bone.shank(s), 0, -6.4, -1.0), 4.2), ankle(b, s)),
                new Part(Role.SHOE, join(forefoot(b, s), toes(b, s))),
                new Part(Role.SHOE, shoe));
    }

    static List<Ball> pair(Body b, Bone bone, double x, double y, double z, double radius) {
        return List.of(new Ball(b.at(bone, x, y, z), radius), new Ball(b.at(bone, -x, y, z), radius));
    }

    static List<Ball> join(List<Ball> a, List<Ball> b) {
        List<Ball> all = new ArrayList<>(a);
        all.addAll(b);
        return List.copyOf(all);
    }
}
