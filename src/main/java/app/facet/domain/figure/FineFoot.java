package app.facet.domain.figure;

import java.util.ArrayList;
import java.util.List;

/** A bare foot with each toe for itself, and the shin above it. */
final class FineFoot {

    // Big to little toe: across from the middle to the inner edge, up, forward, length, radius.
    private static final double[][] TOES = {
        {1.35, -2.75, 5.7, 2.3, 0.82},
        {0.35, -2.95, 5.9, 1.7, 0.5},
        {-0.4, -3.0, 5.6, 1.5, 0.48},
        {-1.1, -3.05, 5.2, 1.3, 0.46},
        {-1.7, -3.05, 4.6, 1.1, 0.45},
    };
    private static final double[] FAN = {-0.2, 0, 0.35, 0.7, 1};

    private FineFoot() {}

    static List<List<Part>> of(Body b, Pose pose, Side s) {
        List<List<Part>> groups = new ArrayList<>();
        List<Part> foot = new ArrayList<>(foot(b, s));
        double spread = pose.angle(Motion.TOE_SPREAD, s);
        for (int i = 0; i < TOES.length; i++) {
            double up = pose.angle(i == 0 ? Motion.BIG_TOE_EXTENSION : Motion.TOE_EXTENSION, s);
            groups.add(toe(b, s, TOES[i], up, FAN[i] * spread));
        }
        groups.add(foot);
        return groups;
    }

    private static List<Part> toe(Body b, Side s, double[] t, double up, double aside) {
        Turn turn = Turn.aboutY(s.sign() * aside).then(Turn.aboutX(-up));
        Vec root = new Vec(-s.sign() * t[0], t[1], t[2]);
        Vec joint = root.plus(turn.of(0, 0, t[3] * 0.55));
        Vec tip = joint.plus(turn.of(0, -0.1, t[3] * 0.45));
        return List.of(
                Part.of(Role.SKIN, ball(b, s, root, t[4]), ball(b, s, joint, t[4] * 0.92)),
                Part.of(Role.SKIN, ball(b, s, joint, t[4] * 0.92), ball(b, s, tip, t[4] * 0.9)));
    }

    private static List<Part> foot(Body b, Side s) {
        List<Ball> heads = new ArrayList<>();
        for (double[] t : TOES) {
            heads.add(ball(b, s, new Vec(-s.sign() * t[0] * 0.92, t[1] + 0.15, t[2] - 0.3), t[4] + 0.25));
        }
        Ball heel = ball(b, s, new Vec(0, -2.2, -2.3), 1.7);
        Ball ankle = ball(b, s, new Vec(0, 0.1, -0.3), 1.75);
        Ball instep = ball(b, s, new Vec(-s.sign() * 0.3, -1.2, 2.2), 1.5);
        Ball outer = ball(b, s, new Vec(s.sign() * 0.7, -2.8, 1.6), 1.05);
        Ball shin = new Ball(b.at(Bone.shank(s), 0, -13.5, -0.2), 2.3);
        return List.of(
                new Part(Role.SKIN, Flesh.join(heads, List.of(instep, outer))),
                Part.of(Role.SKIN, heel, ankle, instep, outer),
                Part.of(Role.SKIN, ankle, new Ball(b.at(Bone.shank(s), 0, -20.5, -0.3), 1.55), shin));
    }

    private static Ball ball(Body b, Side s, Vec at, double radius) {
        return new Ball(b.at(Bone.foot(s), at.x(), at.y(), at.z()), radius);
    }
}
