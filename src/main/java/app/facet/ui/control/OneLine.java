package app.facet.ui.control;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Sets its children side by side in one line, and leaves out what no longer fits: the last ones first. */
public final class OneLine extends Pane {

    private static final double GAP = 12;

    /** An empty line. */
    public OneLine() {
        setMinWidth(0);
    }

    @Override
    protected double computePrefWidth(double height) {
        Insets around = getInsets();
        double words = getManagedChildren().stream()
                .mapToDouble(child -> child.prefWidth(-1) + GAP)
                .sum();
        return around.getLeft() + Math.max(0, words - GAP) + around.getRight();
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets around = getInsets();
        double line = getManagedChildren().stream()
                .mapToDouble(child -> child.prefHeight(-1))
                .max()
                .orElse(0);
        return around.getTop() + line + around.getBottom();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double x = snappedLeftInset();
        double end = getWidth() - snappedRightInset();
        boolean fits = true;
        for (Node child : getManagedChildren()) {
            double width = snapSizeX(child.prefWidth(-1));
            double height = snapSizeY(child.prefHeight(-1));
            fits &= x + width <= end;
            child.setVisible(fits);
            child.resizeRelocate(x, snapPositionY((getHeight() - height) / 2), width, height);
            x += width + GAP;
        }
    }
}
