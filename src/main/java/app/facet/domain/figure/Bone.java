package app.facet.domain.figure;

/** A rigid piece of the skeleton; its origin is its upper joint. */
enum Bone {
    PELVIS,
    LUMBAR_1,
    LUMBAR_2,
    LUMBAR_3,
    THORAX_1,
    THORAX_2,
    THORAX_3,
    UPPER_1,
    UPPER_2,
    NECK,
    SKULL,
    LEFT_UPPER_ARM,
    LEFT_FOREARM,
    LEFT_HAND,
    LEFT_THIGH,
    LEFT_SHANK,
    LEFT_FOOT,
    RIGHT_UPPER_ARM,
    RIGHT_FOREARM,
    RIGHT_HAND,
    RIGHT_THIGH,
    RIGHT_SHANK,
    RIGHT_FOOT;

    static Bone upperArm(Side side) {
        return side == Side.LEFT ? LEFT_UPPER_ARM : RIGHT_UPPER_ARM;
    }

    static Bone forearm(Side side) {
        return side == Side.LEFT ? LEFT_FOREARM : RIGHT_FOREARM;
    }

    static Bone hand(Side side) {
        return side == Side.LEFT ? LEFT_HAND : RIGHT_HAND;
    }

    static Bone thigh(Side side) {
        return side == Side.LEFT ? LEFT_THIGH : RIGHT_THIGH;
    }

    static Bone shank(Side side) {
        return side == Side.LEFT ? LEFT_SHANK : RIGHT_SHANK;
    }

    static Bone foot(Side side) {
        return side == Side.LEFT ? LEFT_FOOT : RIGHT_FOOT;
    }
}
