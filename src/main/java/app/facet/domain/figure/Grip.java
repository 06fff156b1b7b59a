package app.facet.domain.figure;

import java.util.Optional;

/** A place a palm can rest on: a point of the skin or of a prop, and the direction into it. */
record Grip(Vec point, Vec into) {

    /** Half the thickness of a palm. */
    static final double PALM = 1.5;

    /** The middle of the palm's inner surface of a hand. */
    static Vec palm(Body b, Side s) {
        return b.at(Bone.hand(s), 0, -3.2, PALM);
    }

    /** The outer side of an ankle, which rests on a thigh when the legs are crossed. */
    static Vec ankle(Body b, Side s) {
        return b.at(Bone.shank(s), s.sign() * 2.4, -21.5, 0);
    }

    /** The inner edge of a foot, which lies on the other foot. */
    static Vec foot(Body b, Side s) {
        return b.at(Bone.foot(s), -s.sign() * 2.4, -2.5, 1);
    }

    /** The grip a hold names on the body itself. */
    static Optional<Grip> onBody(Body b, Hold hold) {
        double beside = hold.side().sign() * 1.7;
        String place = hold.place();
        if (place.startsWith("left-")) {
            return onLimb(b, Side.LEFT, place.substring(5), beside);
        }
        if (place.startsWith("right-")) {
            return onLimb(b, Side.RIGHT, place.substring(6), beside);
        }
        return switch (place) {
            case "belly" -> grip(b, Bone.LUMBAR_2, new Vec(beside, 1, 6.6 + b.belly()), new Vec(0, 0, -1));
            case "low-belly" -> grip(b, Bone.PELVIS, new Vec(beside, 6, 6.4 + b.belly() / 2), new Vec(0, 0, -1));
            case "chest" -> grip(b, Bone.UPPER_1, new Vec(beside, 0, 7.9), new Vec(0, 0, -1));
            case "head-back" -> grip(b, Bone.SKULL, new Vec(beside * 1.6, 5.0, -5.8), new Vec(0, 0, 1));
            case "low-back" -> grip(b, Bone.LUMBAR_2, new Vec(beside * 1.6, 0, -5.4), new Vec(0, 0, 1));
            default -> Optional.empty();
        };
    }

    private static Optional<Grip> onLimb(Body b, Side s, String place, double beside) {
        return switch (place) {
            case "thigh-back" -> grip(b, Bone.thigh(s), new Vec(beside, -18, -4.9), new Vec(0, 0, 1));
            case "mid-thigh-back" -> grip(b, Bone.thigh(s), new Vec(beside, -10.5, -6.0), new Vec(0, 0, 1));
            case "round-thigh" ->
                grip(b, Bone.thigh(s), new Vec(beside * 2.6, -14, -3.4), new Vec(-beside * 0.45, 0, 0.65).unit());
            case "instep" -> grip(b, Bone.foot(s), new Vec(0, 0.8, 3.4), new Vec(0, -0.9, -0.44));
            case "thigh-front" -> grip(b, Bone.thigh(s), new Vec(beside, -15, 5.6), new Vec(0, 0, -1));
            case "knee" -> grip(b, Bone.shank(s), new Vec(beside, -3, 4.3), new Vec(0, 0, -1));
            case "shin" -> grip(b, Bone.shank(s), new Vec(beside, -8, 3.2), new Vec(0, 0, -1));
            case "thigh-top" -> grip(b, Bone.thigh(s), new Vec(0, -19.5, 5.2), new Vec(0, 0, -1));
            case "foot" -> grip(b, Bone.foot(s), new Vec(-s.sign() * 2.4, -2.5, 1), new Vec(s.sign(), 0, 0));
            case "ankle" -> grip(b, Bone.shank(s), new Vec(0, -20.5, 2.5), new Vec(0, 0, -1));
            case "hip" -> grip(b, Bone.PELVIS, new Vec(s.sign() * 10.6, 5.5, 1), new Vec(-s.sign(), 0, 0));
            case "back-of-hip" ->
                grip(b, Bone.PELVIS, new Vec(s.sign() * 8.6, 5.0, -4.6), new Vec(-s.sign() * 0.6, 0, 0.8));
            case "collarbone" -> grip(b, Bone.UPPER_2, new Vec(s.sign() * 5.0, -0.5, 6.2), new Vec(0, 0, -1));
            case "shoulder" -> shoulder(b, s);
            default -> Optional.empty();
        };
    }

    private static Optional<Grip> shoulder(Body b, Side s) {
        Turn thorax = b.turn(Bone.UPPER_2);
        Vec at = b.at(Bone.upperArm(s)).plus(thorax.of(-s.sign() * 1.0, 0.3, 4.4));
        return Optional.of(new Grip(at, thorax.of(0, 0, -1)));
    }

    private static Optional<Grip> grip(Body b, Bone bone, Vec at, Vec into) {
        return Optional.of(
                new Grip(b.at(bone).plus(b.turn(bone).of(at)), b.turn(bone).of(into)));
    }
}
