package app.facet.ui.control;

import app.facet.domain.figure.BodyChart.Area;
import app.facet.domain.figure.BodyChart.Patch;
import app.facet.domain.figure.Outline.Pen;
import java.util.function.BooleanSupplier;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.paint.Color;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/** One area of a body chart: a stop of the keyboard and of the mouse, read out with its name and whether it is chosen. */
public final class ChartArea extends Path {

    // More than any way across the paper.
    private static final double BESIDE = 1000;

    private final Area area;
    private final String name;
    private final BooleanSupplier chosen;
    private final Runnable toggle;

    ChartArea(Area area, String name, BooleanSupplier chosen, Runnable toggle) {
        this.area = area;
        this.name = name;
        this.chosen = chosen;
        this.toggle = toggle;
        setId("area-" + area.id());
        getStyleClass().add("chart-area");
        setAccessibleRole(AccessibleRole.CHECK_BOX);
        setAccessibleText(name);
        setFill(Color.TRANSPARENT);
        setFocusTraversable(false);
        for (Patch patch : area.patches()) {
            patch.outline().curved().forEach(this::pen);
        }
    }

    String area() {
        return area.id();
    }

    String name() {
        return name;
    }

    /** How far another area is in a direction: those more ahead than aside come first, those behind are out of reach. */
    double way(ChartArea other, int across, int down) {
        double least = Double.POSITIVE_INFINITY;
        Point2D from = middle(area.patches().getFirst());
        for (Patch patch : other.area.patches()) {
            Point2D to = middle(patch).subtract(from);
            double ahead = to.getX() * across + to.getY() * down;
            double aside = Math.abs(to.getX() * down) + Math.abs(to.getY() * across);
            if (ahead > 0.5) {
                least = Math.min(least, Math.hypot(ahead, aside) + (aside <= ahead ? 0 : BESIDE));
            }
        }
        return least;
    }

    /** Tells screen readers that it was chosen or let go. */
    void changed() {
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.SELECTED
                ? Boolean.valueOf(chosen.getAsBoolean())
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            toggle.run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }

    private static Point2D middle(Patch patch) {
        return new Point2D(patch.middle().x(), patch.middle().y());
    }

    private void pen(Pen pen) {
        getElements()
                .add(
                        switch (pen) {
                            case Pen.Move m -> new MoveTo(m.x(), m.y());
                            case Pen.Line l -> new LineTo(l.x(), l.y());
                            case Pen.Curve c -> new CubicCurveTo(c.x1(), c.y1(), c.x2(), c.y2(), c.x(), c.y());
                            case Pen.Close _ -> new ClosePath();
                            case Pen.Arc _ -> throw new IllegalStateException("arcs were turned into curves");
                        });
    }
}
