package app.facet.ui.fx;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;

/** Whether pictures may move: not where the system or the window's own setting asks for stillness. */
public final class Motion {

    private static final String STILL = "facet-still";

    private Motion() {}

    /** Lets the pictures of a window move, or not. */
    public static void set(Scene scene, boolean allowed) {
        scene.getProperties().put(STILL, !allowed);
    }

    /** Whether a picture in a window may move now; outside of any window nothing moves. */
    public static boolean allowed(Node node) {
        Scene scene = node.getScene();
        return scene != null
                && !Boolean.TRUE.equals(scene.getProperties().get(STILL))
                && !Platform.getPreferences().isReducedMotion();
    }
}
