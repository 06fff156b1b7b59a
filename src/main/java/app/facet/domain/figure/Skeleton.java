package app.facet.domain.figure;

/** The lengths of the body in percent of standing height, and the walk from joint angles to places of the bones. */
public final class Skeleton {

    /** Shoulder to elbow. */
    public static final double UPPER_ARM = 16.5;

    /** Elbow to wrist. */
    public static final double FOREARM = 14.2;

    /** Wrist to the end of the fingers' middle joint. */
    public static final double HAND = 6.4;

    /** Hip to knee. */
    public static final double THIGH = 24;

    /** Knee to ankle. */
    public static final double SHANK = 23;

    /** Ankle to toes, forward. */
    public static final double FOOT = 8.8;

    /** Midline to hip. */
    public static final double HALF_PELVIS = 5.6;

    /** Midline to shoulder. */
    public static final double HALF_SHOULDERS = 9.6;

    private static final Bone[] LUMBAR = {Bone.LUMBAR_1, Bone.LUMBAR_2, Bone.LUMBAR_3};
    private static final Bone[] THORAX = {Bone.THORAX_1, Bone.THORAX_2, Bone.THORAX_3, Bone.UPPER_1, Bone.UPPER_2};
    private static final Vec LUMBAR_STEP = new Vec(0, 3, -0.27);
    private static final Vec LOWER_STEP = new Vec(0, 3, 0.2);
    private static final Vec UPPER_STEP = new Vec(0, 4.25, -0.5);
    private static final Vec NECK = new Vec(0, 4.9, 1.0);
    // The neck bone takes part of a neck movement, the skull the whole: a long neck bends, it does not hinge.
    private static final double NECK_SHARE = 0.62;

    private Skeleton() {}

    /** Places every bone of a pose. */
    public static Body walk(Pose p) {
        Body b = new Body();
        b.belly(p.angle(Motion.BELLY_RISE, Side.MIDDLE));
        Turn pelvis = p.root().orientation().then(Turn.aboutX(-p.angle(Motion.PELVIC_TILT, Side.MIDDLE)));
        b.put(Bone.PELVIS, p.root().place(), pelvis);
        Vec at = p.root().place().plus(pelvis.of(0, 6, 0));
        Turn turn = pelvis;
        Turn lumbar =
                bend(p, Motion.LUMBAR_FLEXION, Motion.LUMBAR_SIDE_BEND, Motion.LUMBAR_ROTATION, 1.0 / LUMBAR.length);
        for (Bone bone : LUMBAR) {
            turn = turn.then(lumbar);
            b.put(bone, at, turn);
            at = at.plus(turn.of(LUMBAR_STEP));
        }
        Turn thorax = bend(
                p, Motion.THORACIC_FLEXION, Motion.THORACIC_SIDE_BEND, Motion.THORACIC_ROTATION, 1.0 / THORAX.length);
        for (Bone bone : THORAX) {
            turn = turn.then(thorax);
            b.put(bone, at, turn);
            at = at.plus(turn.of(bone.compareTo(Bone.UPPER_1) < 0 ? LOWER_STEP : UPPER_STEP));
        }
        head(p, b, at, turn);
        for (Side s : new Side[] {Side.LEFT, Side.RIGHT}) {
            arm(p, b, s, at.plus(turn.of(shoulder(p, s))), turn);
            leg(p, b, s, p.root().place().plus(pelvis.of(s.sign() * HALF_PELVIS, -2, 0)), pelvis);
        }
        return b;
    }

    private static Turn bend(Pose p, Motion flexion, Motion side, Motion rotation, double share) {
        return Turn.aboutX(p.angle(flexion, Side.MIDDLE) * share)
                .then(Turn.aboutZ(-p.angle(side, Side.MIDDLE) * share))
                .then(Turn.aboutY(p.angle(rotation, Side.MIDDLE) * share));
    }

    private static void head(Pose p, Body b, Vec at, Turn thorax) {
        Turn neck = thorax.then(bend(p, Motion.NECK_FLEXION, Motion.NECK_SIDE_BEND, Motion.NECK_ROTATION, NECK_SHARE));
        b.put(Bone.NECK, at, neck);
        Turn skull = neck.then(
                        bend(p, Motion.NECK_FLEXION, Motion.NECK_SIDE_BEND, Motion.NECK_ROTATION, 1 - NECK_SHARE))
                .then(Turn.aboutX(p.angle(Motion.NECK_NOD, Side.MIDDLE)));
        b.put(Bone.SKULL, at.plus(neck.of(NECK)), skull);
    }

    /** The shoulder in the frame of the chest: the girdle swings round the top of the breastbone. */
    private static Vec shoulder(Pose p, Side s) {
        Vec out = Turn.aboutY(-s.sign() * p.angle(Motion.SHOULDER_PROTRACTION, s))
                .then(Turn.aboutZ(s.sign() * p.angle(Motion.SHOULDER_ELEVATION, s)))
                .of(s.sign() * HALF_SHOULDERS, 0, 0);
        return out.plus(new Vec(0, -4.2, 0));
    }

    private static void arm(Pose p, Body b, Side s, Vec shoulder, Turn thorax) {
        Turn upper = thorax.then(Turn.aboutY(-s.sign() * p.angle(Motion.SHOULDER_ACROSS, s)))
                .then(Turn.aboutZ(s.sign() * p.angle(Motion.SHOULDER_ABDUCTION, s)))
                .then(Turn.aboutX(-p.angle(Motion.SHOULDER_FLEXION, s)))
                .then(Turn.aboutY(s.sign() * p.angle(Motion.SHOULDER_ROTATION, s)));
        b.put(Bone.upperArm(s), shoulder, upper);
        Vec elbow = shoulder.plus(upper.of(0, -UPPER_ARM, 0));
        Turn forearm = upper.then(Turn.aboutX(-p.angle(Motion.ELBOW_FLEXION, s)));
        b.put(Bone.forearm(s), elbow, forearm);
        Vec wrist = elbow.plus(forearm.of(0, -FOREARM, 0));
        Turn hand = forearm.then(Turn.aboutY(-s.sign() * (90 + p.angle(Motion.FOREARM_PRONATION, s))))
                .then(Turn.aboutX(p.angle(Motion.WRIST_EXTENSION, s)));
        b.put(Bone.hand(s), wrist, hand);
        b.curl(s, p.angle(Motion.FINGER_CURL, s));
    }

    private static void leg(Pose p, Body b, Side s, Vec hip, Turn pelvis) {
        Turn thigh = pelvis.then(Turn.aboutY(-s.sign() * p.angle(Motion.HIP_ACROSS, s)))
                .then(Turn.aboutZ(s.sign() * p.angle(Motion.HIP_ABDUCTION, s)))
                .then(Turn.aboutX(-p.angle(Motion.HIP_FLEXION, s)))
                .then(Turn.aboutY(s.sign() * p.angle(Motion.HIP_ROTATION, s)));
        b.put(Bone.thigh(s), hip, thigh);
        Vec knee = hip.plus(thigh.of(0, -THIGH, 0));
        Turn shank = thigh.then(Turn.aboutX(p.angle(Motion.KNEE_FLEXION, s)));
        b.put(Bone.shank(s), knee, shank);
        Vec ankle = knee.plus(shank.of(0, -SHANK, 0));
        b.put(Bone.foot(s), ankle, shank.then(Turn.aboutX(-p.angle(Motion.ANKLE_DORSIFLEXION, s))));
        b.toes(s, p.angle(Motion.TOE_EXTENSION, s));
    }
}
