package app.facet.domain.figure;

import java.util.ArrayList;
import java.util.List;

/** A hand with each finger for itself: palm with the forearm, four fingers of three bones, a thumb of two. */
final class FineHand {

    // Index to little finger: across from the middle to the thumb side, down from the wrist, length, radius.
    private static final double[][] FINGERS = {
        {1.35, 4.5, 3.7, 0.62},
        {0.45, 4.7, 4.1, 0.64},
        {-0.45, 4.45, 3.8, 0.6},
        {-1.25, 4.0, 3.0, 0.52},
    };
    private static final int LITTLE = 3;
    private static final double[] BONES = {0.46, 0.3, 0.24};
    private static final double REST = 8;

    private FineHand() {}

    static List<List<Part>> of(Body b, Pose pose, Side s) {
        List<List<Part>> groups = new ArrayList<>();
        List<Part> palm = new ArrayList<>(palm(b, s));
        Bone hand = Bone.hand(s);
        double curl = pose.angle(Motion.FINGER_CURL, s);
        for (int i = 0; i < FINGERS.length; i++) {
            double[] f = FINGERS[i];
            double back = i == LITTLE ? pose.angle(Motion.LITTLE_FINGER_EXTENSION, s) : 0;
            Vec knuckle = new Vec(s.sign() * f[0], -f[1], 0);
            groups.add(digit(b, hand, knuckle, new Vec(0, -1, 0), bends(back, curl), f[2], f[3]));
        }
        double thumb = pose.angle(Motion.THUMB_FLEXION, s);
        Vec root = new Vec(s.sign() * 1.7, -1.7, 0.5);
        Vec way = Turn.aboutX(-thumb).of(new Vec(s.sign() * 0.6 * (1 - thumb / 160), -0.8, 0.15).unit());
        groups.add(digit(b, hand, root, way, new double[] {0, 0, 0}, 3.4, 0.66));
        groups.add(palm);
        return groups;
    }

    private static double[] bends(double back, double curl) {
        return back > 0
                ? new double[] {-back, REST, REST}
                : new double[] {REST / 2 + curl * 0.7, REST + curl, REST + curl * 0.7};
    }

    /** A chain of bones that bend to the palm one after the other. */
    private static List<Part> digit(
            Body b, Bone bone, Vec from, Vec way, double[] bends, double length, double radius) {
        List<Part> parts = new ArrayList<>();
        Vec at = from;
        Vec dir = way;
        double r = radius;
        for (int i = 0; i < BONES.length; i++) {
            dir = Turn.aboutX(-bends[i]).of(dir);
            Vec next = at.plus(dir.times(length * BONES[i]));
            parts.add(Part.of(Role.SKIN, ball(b, bone, at, r), ball(b, bone, next, r * 0.93)));
            at = next;
            r *= 0.93;
        }
        return parts;
    }

    private static List<Part> palm(Body b, Side s) {
        Bone hand = Bone.hand(s);
        List<Ball> knuckles = new ArrayList<>();
        for (double[] f : FINGERS) {
            knuckles.add(ball(b, hand, new Vec(s.sign() * f[0], -f[1] + 0.3, 0), f[3] + 0.15));
        }
        List<Ball> wrist =
                List.of(ball(b, hand, new Vec(0.75, -0.3, 0), 0.95), ball(b, hand, new Vec(-0.75, -0.3, 0), 0.95));
        Ball base = ball(b, hand, new Vec(s.sign() * 1.5, -1.6, 0.45), 0.95);
        Bone arm = Bone.forearm(s);
        Ball up = ball(b, arm, new Vec(0, -7.5, 0), 1.95);
        return List.of(
                new Part(Role.SKIN, Flesh.join(wrist, knuckles)),
                new Part(Role.SKIN, Flesh.join(wrist, List.of(base, knuckles.getFirst()))),
                new Part(Role.SKIN, Flesh.join(wrist, List.of(up))));
    }

    private static Ball ball(Body b, Bone bone, Vec at, double radius) {
        return new Ball(b.at(bone, at.x(), at.y(), at.z()), radius);
    }
}
