package app.facet.domain.figure;

/** A side of the body; the sign is the direction of the x axis. */
public enum Side {
    /** The patient's left. */
    LEFT(1),
    /** The patient's right. */
    RIGHT(-1),
    /** In the middle: spine and head. */
    MIDDLE(0);

    private final int sign;

    Side(int sign) {
        this.sign = sign;
    }

    /** 1 on the left, -1 on the right, 0 in the middle. */
    public int sign() {
        return sign;
    }

    /** The other side; the middle stays. */
    public Side mirror() {
        return switch (this) {
            case LEFT -> RIGHT;
            case RIGHT -> LEFT;
            case MIDDLE -> MIDDLE;
        };
    }
}
