package app.facet.ui.control;

import app.facet.domain.figure.Box;
import app.facet.domain.figure.Drawing;
import app.facet.domain.figure.Outline.Pen;
import app.facet.domain.figure.Palette;
import app.facet.domain.figure.Role;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.Styleable;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import org.jspecify.annotations.Nullable;

/**
 * Shows the drawing of a figure as large as fits, in the colours of a palette. Its accessible text is set by the screen,
 * which knows the words of the exercise.
 */
public final class FigureView extends Region {

    private static final double USUAL_WIDTH = 240;
    private static final StyleablePropertyFactory<FigureView> STYLES =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());
    private static final CssMetaData<FigureView, Palette> PALETTE =
            STYLES.createEnumCssMetaData(Palette.class, "-facet-palette", view -> view.palette, Palette.LIGHT);

    private final Canvas canvas = new Canvas();
    private final ObjectProperty<@Nullable Drawing> drawing = new SimpleObjectProperty<>(this, "drawing");
    private final StyleableObjectProperty<Palette> palette =
            new SimpleStyleableObjectProperty<>(PALETTE, this, "palette", Palette.LIGHT);

    /** An empty view. */
    public FigureView() {
        getStyleClass().add("figure-view");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getChildren().add(canvas);
        drawing.subscribe(this::fresh);
        palette.subscribe(this::fresh);
    }

    /** What is shown; nothing leaves the place empty. */
    public ObjectProperty<@Nullable Drawing> drawingProperty() {
        return drawing;
    }

    /** The colours it is shown in; style sheets choose them by {@code -facet-palette}. */
    public ObjectProperty<Palette> paletteProperty() {
        return palette;
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return STYLES.getCssMetaData();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - getInsets().getLeft() - getInsets().getRight();
        double height = getHeight() - getInsets().getTop() - getInsets().getBottom();
        canvas.setWidth(Math.max(0, width));
        canvas.setHeight(Math.max(0, height));
        canvas.relocate(getInsets().getLeft(), getInsets().getTop());
        paint();
    }

    @Override
    protected double computePrefWidth(double height) {
        return USUAL_WIDTH + getInsets().getLeft() + getInsets().getRight();
    }

    @Override
    protected double computePrefHeight(double width) {
        Drawing shown = drawing.get();
        double ratio =
                shown == null ? 1 : shown.frame().height() / shown.frame().width();
        double inner = width < 0
                ? USUAL_WIDTH
                : width - getInsets().getLeft() - getInsets().getRight();
        return inner * ratio + getInsets().getTop() + getInsets().getBottom();
    }

    private void fresh() {
        requestLayout();
        paint();
    }

    private void paint() {
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        Drawing shown = drawing.get();
        if (shown == null || canvas.getWidth() == 0 || canvas.getHeight() == 0) {
            return;
        }
        Box frame = shown.frame();
        double scale = Math.min(canvas.getWidth() / frame.width(), canvas.getHeight() / frame.height());
        g.save();
        g.translate(
                (canvas.getWidth() - frame.width() * scale) / 2 - frame.left() * scale,
                (canvas.getHeight() - frame.height() * scale) / 2 - frame.top() * scale);
        g.scale(scale, scale);
        g.setLineJoin(StrokeLineJoin.ROUND);
        g.setLineCap(StrokeLineCap.ROUND);
        Map<Role, Color> colours = new EnumMap<>(Role.class);
        for (Drawing.Shape shape : shown.shapes()) {
            paint(
                    g,
                    shape,
                    colours.computeIfAbsent(
                            shape.role(), r -> Color.web(palette.get().colour(r))));
        }
        g.restore();
    }

    private static void paint(GraphicsContext g, Drawing.Shape shape, Color colour) {
        g.beginPath();
        for (Pen pen : shape.path().curved()) {
            switch (pen) {
                case Pen.Move m -> g.moveTo(m.x(), m.y());
                case Pen.Line l -> g.lineTo(l.x(), l.y());
                case Pen.Curve c -> g.bezierCurveTo(c.x1(), c.y1(), c.x2(), c.y2(), c.x(), c.y());
                case Pen.Close _ -> g.closePath();
                case Pen.Arc _ -> throw new IllegalStateException("arcs were turned into curves");
            }
        }
        if (shape.filled()) {
            g.setFill(colour);
            g.fill();
        }
        if (shape.stroke() > 0) {
            g.setStroke(colour);
            g.setLineWidth(shape.stroke());
            g.stroke();
        }
    }
}
