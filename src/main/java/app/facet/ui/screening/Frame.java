package app.facet.ui.screening;

import app.facet.ui.control.StepList;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;

/** Where steps, step and panel stand: three columns, or strip, step and bar in a narrow window (decision 33). */
final class Frame {

    /** Below this many pixels at normal text size a window is narrow. */
    private static final double NARROW = 1200;

    /** The size of a subtitle at normal text size, in pixels. */
    private static final double NORMAL_TEXT = 14.5;

    private final BorderPane root;
    private final StepList steps;
    private final ScrollPane stepsScroll;
    private final Node middle;
    private final Node side;
    private final OutcomeBar bar;
    private Optional<Boolean> strip = Optional.empty();

    Frame(BorderPane root, StepList steps, ScrollPane stepsScroll, Node middle, Node side, OutcomeBar bar) {
        this.root = root;
        this.steps = steps;
        this.stepsScroll = stepsScroll;
        this.middle = middle;
        this.side = side;
        this.bar = bar;
        stepsScroll.setContent(steps);
    }

    /**
     * Arranges everything.
     *
     * @param textSize the present size of a subtitle
     * @param instead what takes the place of the step and the panel, such as the plan with its paper
     */
    void arrange(double textSize, Optional<Node> instead) {
        boolean narrow = root.getWidth() > 0 && root.getWidth() * NORMAL_TEXT / textSize < NARROW;
        Node centre = instead.orElse(middle);
        boolean turned = !strip.equals(Optional.of(narrow));
        if (turned || !centre.equals(root.getCenter())) {
            // Tab follows the order in which places were filled: steps, middle, what is below, what is right.
            root.setBottom(null);
            root.setRight(null);
        }
        if (turned) {
            turn(narrow, centre);
        }
        root.setCenter(centre);
        root.setBottom(narrow ? bar : null);
        root.setRight(instead.isPresent() || (narrow && !bar.details()) ? null : side);
    }

    private void turn(boolean narrow, Node centre) {
        var focused = Optional.ofNullable(root.getScene()).map(Scene::getFocusOwner);
        strip = Optional.of(narrow);
        steps.strip(narrow);
        stepsScroll.getStyleClass().remove("strip");
        if (narrow) {
            stepsScroll.getStyleClass().add("strip");
        }
        root.setCenter(null);
        root.setLeft(null);
        root.setTop(null);
        root.setLeft(narrow ? null : stepsScroll);
        root.setTop(narrow ? stepsScroll : null);
        root.setCenter(centre);
        focused.ifPresent(Node::requestFocus);
    }
}
