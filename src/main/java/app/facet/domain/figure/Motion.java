package app.facet.domain.figure;

import java.util.Locale;

/**
 * A joint movement in clinical words, with the range in degrees that a supple adult can reach; poses beyond it are
 * rejected.
 */
public enum Motion {
    /** Top of the pelvis rolled back (plus) or forward (minus). */
    PELVIC_TILT(Kind.SPINE, -40, 40),
    /** Low back bent forward (plus) or back (minus). */
    LUMBAR_FLEXION(Kind.SPINE, -45, 70),
    /** Low back bent to the left (plus) or right. */
    LUMBAR_SIDE_BEND(Kind.SPINE_SIDED, -30, 30),
    /** Low back turned to the left (plus) or right. */
    LUMBAR_ROTATION(Kind.SPINE_SIDED, -18, 18),
    /** Upper back bent forward (plus) or back (minus). */
    THORACIC_FLEXION(Kind.SPINE, -30, 50),
    /** Upper back bent to the left (plus) or right. */
    THORACIC_SIDE_BEND(Kind.SPINE_SIDED, -30, 30),
    /** Upper back turned to the left (plus) or right. */
    THORACIC_ROTATION(Kind.SPINE_SIDED, -55, 55),
    /** Neck bent forward (plus) or back (minus). */
    NECK_FLEXION(Kind.SPINE, -70, 70),
    /** Neck bent to the left (plus) or right. */
    NECK_SIDE_BEND(Kind.SPINE_SIDED, -45, 45),
    /** Head turned to the left (plus) or right. */
    NECK_ROTATION(Kind.SPINE_SIDED, -85, 85),
    /** Chin tucked (plus) or poked (minus), at the top of the neck. */
    NECK_NOD(Kind.SPINE, -25, 25),
    /** Thigh forward (plus) or back (minus). */
    HIP_FLEXION(Kind.LIMB, -30, 145),
    /** Thigh away from the midline, in the frontal plane. */
    HIP_ABDUCTION(Kind.LIMB, -40, 60),
    /** Thigh turned out (plus) or in (minus). */
    HIP_ROTATION(Kind.LIMB, -50, 70),
    /** Thigh across the midline (plus) or opened out (minus), level with the floor in sitting. */
    HIP_ACROSS(Kind.LIMB, -60, 50),
    /** Heel towards the buttock. */
    KNEE_FLEXION(Kind.LIMB, -12, 160),
    /** Foot up (plus) or pointed (minus); 0 is a right angle. */
    ANKLE_DORSIFLEXION(Kind.LIMB, -70, 40),
    /** Toes bent back, as when the heel lifts. */
    TOE_EXTENSION(Kind.LIMB, 0, 85),
    /** Shoulder girdle forward (plus) or back (minus). */
    SHOULDER_PROTRACTION(Kind.LIMB, -25, 35),
    /** Shoulder girdle up (plus) or down (minus). */
    SHOULDER_ELEVATION(Kind.LIMB, -10, 35),
    /** Arm forward and up (plus) or back (minus). */
    SHOULDER_FLEXION(Kind.LIMB, -65, 190),
    /** Arm away from the side, in the frontal plane. */
    SHOULDER_ABDUCTION(Kind.LIMB, -60, 190),
    /** Arm across the chest (plus) or opened out (minus), level with the floor in standing. */
    SHOULDER_ACROSS(Kind.LIMB, -100, 140),
    /** Upper arm turned out (plus) or in (minus). */
    SHOULDER_ROTATION(Kind.LIMB, -100, 100),
    /** Forearm towards the upper arm. */
    ELBOW_FLEXION(Kind.LIMB, -12, 155),
    /** Palm turned down (plus) or up (minus) from the thumb-up middle. */
    FOREARM_PRONATION(Kind.LIMB, -95, 95),
    /** Back of the hand towards the forearm (plus) or palm towards it (minus). */
    WRIST_EXTENSION(Kind.LIMB, -85, 92),
    /** Fingers curled, 0 straight to 100 closed. */
    FINGER_CURL(Kind.LIMB, -5, 100),
    /** Little finger bent back at its knuckle. */
    LITTLE_FINGER_EXTENSION(Kind.LIMB, 0, 110),
    /** Thumb brought round to the palm and on to the forearm. */
    THUMB_FLEXION(Kind.LIMB, 0, 150),
    /** Big toe up (plus) or down (minus). */
    BIG_TOE_EXTENSION(Kind.LIMB, -40, 90),
    /** Toes fanned out, the little one the most. */
    TOE_SPREAD(Kind.LIMB, 0, 30),
    /** Belly let out by a breath (plus) or drawn in (minus); the one movement in percent of height, not degrees. */
    BELLY_RISE(Kind.SPINE, -2, 3.5);

    private final Kind kind;
    private final double least;
    private final double most;
    private final String word;

    Motion(Kind kind, double least, double most) {
        this.kind = kind;
        this.least = least;
        this.most = most;
        this.word = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The name as poses write it, such as {@code hip-flexion}. */
    public String word() {
        return word;
    }

    /** The smallest angle a person reaches, degrees. */
    public double least() {
        return least;
    }

    /** The greatest angle a person reaches, degrees. */
    public double most() {
        return most;
    }

    /** Whether left and right each have their own angle. */
    public boolean paired() {
        return kind == Kind.LIMB;
    }

    /** Whether the sign tells left from right, so that a mirror changes it. */
    public boolean signed() {
        return kind == Kind.SPINE_SIDED;
    }

    private enum Kind {
        SPINE,
        SPINE_SIDED,
        LIMB
    }
}
