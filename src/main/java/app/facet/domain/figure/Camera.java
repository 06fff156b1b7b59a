package app.facet.domain.figure;

/**
 * Where the figure is seen from, without perspective: yaw 0 faces the viewer, 90 faces right, minus faces left; pitch
 * looks down from above. Degrees.
 */
public record Camera(double yaw, double pitch) {

    /** The turn that brings the room before the viewer: x right, y up, z towards the viewer. */
    Turn turn() {
        return Turn.aboutX(pitch).then(Turn.aboutY(yaw));
    }

    /** The camera that shows the mirrored figure as the mirrored picture. */
    public Camera mirror() {
        return new Camera(0.0 - yaw, pitch);
    }
}
