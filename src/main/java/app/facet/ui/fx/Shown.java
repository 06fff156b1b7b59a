package app.facet.ui.fx;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** Shows a node or takes it out of sight and out of the layout together. */
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
}
