package app.facet.ui.screening;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

/** What can be seen of a page in its scroll pane, and scrolling just far enough to see more. */
final class Sight {

    /** How much of the surroundings is shown with what is revealed, in pixels. */
    private static final double MARGIN = 90;

    private final ScrollPane scroll;

    Sight(ScrollPane scroll) {
        this.scroll = scroll;
    }

    /** Calls this whenever something else came into sight. */
    void onChange(Runnable changed) {
        scroll.vvalueProperty().subscribe(_ -> changed.run());
        scroll.viewportBoundsProperty().subscribe(_ -> changed.run());
    }

    /** Whether all of a node can be seen. */
    boolean shows(Node node) {
        if (node.getScene() == null || !node.isVisible() || !inside(node)) {
            return false;
        }
        var view = scroll.localToScene(scroll.getLayoutBounds());
        var bounds = node.localToScene(node.getLayoutBounds());
        return bounds.getHeight() > 0
                && bounds.getMinY() >= view.getMinY() - 2
                && bounds.getMaxY() <= view.getMaxY() + 2;
    }

    private boolean inside(Node node) {
        for (Node parent = node; parent != null; parent = parent.getParent()) {
            if (parent.equals(scroll.getContent())) {
                return true;
            }
        }
        return false;
    }

    /** Whether all of a node would fit. */
    boolean fits(Node node) {
        return node.getLayoutBounds().getHeight() <= scroll.getViewportBounds().getHeight();
    }

    /** Scrolls until a node and its surroundings can be seen. */
    void reveal(Node node) {
        var content = scroll.getContent();
        if (content == null || content.getScene() == null) {
            return;
        }
        content.applyCss();
        ((Parent) content).layout();
        double height = content.getLayoutBounds().getHeight();
        double view = scroll.getViewportBounds().getHeight();
        if (height > view) {
            var bounds = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
            double top = scroll.getVvalue() * (height - view);
            scroll.setVvalue(Math.clamp(top(bounds.getMinY(), bounds.getMaxY(), top, view) / (height - view), 0, 1));
        }
    }

    private static double top(double from, double to, double top, double view) {
        double margin = Math.clamp((view - (to - from)) / 2, 0, Math.min(MARGIN, view / 5));
        if (from - margin < top) {
            return from - margin;
        }
        return to + margin > top + view ? to + margin - view : top;
    }
}
