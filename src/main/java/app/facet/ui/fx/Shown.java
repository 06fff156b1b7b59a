package app.facet.ui.fx;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;

/** Whether a node is shown: takes it out of sight and out of the layout together, and says whether anybody can see it. */
public final class Shown {

    private Shown() {}

    /** Shows the node while the value is true. */
    public static void when(Node node, ObservableValue<Boolean> shown) {
        node.visibleProperty().bind(shown);
        node.managedProperty().bind(node.visibleProperty());
    }

    /** Shows or hides the node. */
    public static void set(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /** Whether the node is in a window that is open and not put away. */
    public static ObservableValue<Boolean> inOpenWindow(Node node) {
        return node.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Shown::open)
                .orElse(false);
    }

    private static ObservableValue<Boolean> open(Window window) {
        return window instanceof Stage stage
                ? stage.showingProperty()
                        .flatMap(showing -> stage.iconifiedProperty().map(away -> showing && !away))
                : window.showingProperty();
    }
}
