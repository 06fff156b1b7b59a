package app.facet.domain.figure;

/**
 * Where the figure is seen from, without perspective: yaw 0 faces the viewer, 90 faces right, minus faces left; pitch
 * looks down from above. Degrees. A camera may be close to a hand or a foot, such as {@code left-hand}; empty for the
 * whole figure.
 */
public record Camera(double yaw, double pitch, String close) {

    /** A camera that sees the whole figure. */
    public Camera(double yaw, double pitch) {
        this(yaw, pitch, "");
    }

    /** Whether a word names a hand or a foot to be close to. */
    public static boolean canBeCloseTo(String word) {
        return CloseUp.WORDS.contains(word);
    }

    /** The turn that brings the room before the viewer: x right, y up, z towards the viewer. */
    Turn turn() {
        return Turn.aboutX(pitch).then(Turn.aboutY(yaw));
    }

    /** The camera that shows the mirrored figure as the mirrored picture. */
    public Camera mirror() {
        return new Camera(0.0 - yaw, pitch, Words.mirror(close));
    }
}
