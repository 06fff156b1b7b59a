package app.facet.domain.figure;

import java.util.ArrayList;
import java.util.List;

/** A joint where two pieces meet in one colour: the patch that hides the outline of the upper one on the lower. */
record Seam(Piece under, Role role, List<Ball> balls) {

    private static final double REACH = 1.6;

    /** The seams on a piece that has just been painted, with each piece it may lie over. */
    static List<Seam> of(Body b, Piece piece) {
        Side s = piece.side();
        return switch (piece) {
            case LEFT_FOREARM, RIGHT_FOREARM ->
                List.of(new Seam(arm(s, 0), Role.SKIN, limb(Flesh.elbow(b, s), b.at(Bone.upperArm(s)), 0.08)));
            case LEFT_UPPER_ARM, RIGHT_UPPER_ARM ->
                List.of(new Seam(arm(s, 1), Role.SKIN, limb(Flesh.elbow(b, s), b.at(Bone.hand(s)), -0.05)));
            case LEFT_SHANK, RIGHT_SHANK ->
                List.of(new Seam(arm(s, 2), Role.SKIN, limb(Flesh.knee(b, s), b.at(Bone.thigh(s)), 0.1)));
            case LEFT_THIGH, RIGHT_THIGH -> thigh(b, s);
            case TRUNK -> List.of(groin(b, Side.LEFT), groin(b, Side.RIGHT));
            case HEAD -> List.of();
        };
    }

    private static List<Seam> thigh(Body b, Side s) {
        List<Seam> seams = new ArrayList<>();
        seams.add(new Seam(arm(s, 3), Role.SKIN, limb(Flesh.knee(b, s), b.at(Bone.foot(s)), 0)));
        seams.add(new Seam(Piece.TRUNK, Role.SHORTS, buttock(b, s)));
        return seams;
    }

    /** The flesh that thigh and pelvis share, so that the shorts read as one. */
    private static List<Ball> buttock(Body b, Side s) {
        return List.of(
                new Ball(b.at(Bone.PELVIS, s.sign() * 5.2, -1, -0.8), 6.7),
                new Ball(b.at(Bone.PELVIS, s.sign() * 5.2, 3.2, -0.2), 6.1));
    }

    /** The top of a thigh that the pelvis was painted over. */
    private static Seam groin(Body b, Side s) {
        Ball hip = new Ball(b.at(Bone.thigh(s)), 6.95);
        Ball below = new Ball(b.at(Bone.thigh(s), 0, -0.8, 0), 6.9);
        return new Seam(arm(s, 2), Role.SHORTS, List.of(hip, below));
    }

    /** A short stump from a joint towards the far end of the piece below; the flesh grows by a share on the way. */
    private static List<Ball> limb(Ball joint, Vec towards, double growth) {
        Vec way = towards.minus(joint.centre()).unit();
        return List.of(joint, new Ball(joint.centre().plus(way.times(REACH)), joint.radius() + REACH * growth));
    }

    private static Piece arm(Side s, int place) {
        return switch (place) {
            case 0 -> s == Side.LEFT ? Piece.LEFT_UPPER_ARM : Piece.RIGHT_UPPER_ARM;
            case 1 -> s == Side.LEFT ? Piece.LEFT_FOREARM : Piece.RIGHT_FOREARM;
            case 2 -> s == Side.LEFT ? Piece.LEFT_THIGH : Piece.RIGHT_THIGH;
            default -> s == Side.LEFT ? Piece.LEFT_SHANK : Piece.RIGHT_SHANK;
        };
    }
}
