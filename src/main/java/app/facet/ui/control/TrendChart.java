package app.facet.ui.control;

import app.facet.domain.progress.Measure.Better;
import app.facet.domain.progress.Series;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;

/**
 * A measure across visits as a line between its axes: a band where values are usual for this patient, a band around the first
 * value within which no change is real, a dashed line at the reference value. Its words stand beside it.
 */
public final class TrendChart extends Pane {

    /** The most visits one line shows: the first and the newest. */
    private static final int MOST = 6;

    private static final double DOT = 4.5;
    private static final double LEAST_STEP = 58;

    private final Series series;
    private final List<Series.Point> points;
    private final Region usual = new Region();
    private final Region noChange = new Region();
    private final Line reference = new Line();
    private final Line across = new Line();
    private final Line up = new Line();
    private final Polyline line = new Polyline();
    private final Label low = new Label();
    private final Label high = new Label();
    private final List<Circle> dots = new ArrayList<>();
    private final List<Label> values = new ArrayList<>();
    private final List<Label> dates = new ArrayList<>();

    /** The chart of a series, with its values and dates in words. */
    public TrendChart(Series series, Function<Series.Point, String> value, Function<LocalDate, String> date) {
        this.series = series;
        this.points = shown(series.points());
        getStyleClass().add("trend-chart");
        style(usual, "trend-usual");
        style(noChange, "trend-no-change");
        style(reference, "trend-reference");
        style(across, "trend-axis");
        style(up, "trend-axis");
        style(line, "trend-line");
        for (Series.Point point : points) {
            var dot = new Circle(DOT);
            style(dot, "trend-dot");
            dots.add(dot);
            values.add(label(value.apply(point), "trend-value", Pos.CENTER));
            dates.add(label(date.apply(point.date()), "trend-label", Pos.CENTER));
        }
        boolean number = points.getFirst().option().isEmpty();
        low.setText(number ? whole(series.axis().low()) : "");
        high.setText(number ? whole(series.axis().high()) : "");
        low.getStyleClass().add("trend-label");
        high.getStyleClass().add("trend-label");
        getChildren().addAll(usual, noChange, across, up, reference, line, low, high);
        getChildren().addAll(dots);
        getChildren().addAll(values);
        getChildren().addAll(dates);
        getChildren().forEach(child -> child.setManaged(false));
        setMinSize(160, 130);
        setPrefHeight(140);
    }

    private static List<Series.Point> shown(List<Series.Point> all) {
        return all.size() <= MOST
                ? all
                : Stream.concat(Stream.of(all.getFirst()), all.subList(all.size() - MOST + 1, all.size()).stream())
                        .toList();
    }

    private static void style(javafx.scene.Node node, String style) {
        node.getStyleClass().add(style);
    }

    private static Label label(String text, String style, Pos where) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setAlignment(where);
        return label;
    }

    private static String whole(double value) {
        return String.valueOf(Math.round(value)).replace('-', '\u2212');
    }

    @Override
    protected void layoutChildren() {
        double text = Math.max(16, values.getFirst().prefHeight(-1));
        double left = Math.max(low.prefWidth(-1), high.prefWidth(-1)) + 8;
        double top = text + DOT;
        double bottom = getHeight() - text - 6;
        var area = new Area(left, top, getWidth() - 4, bottom);
        place(low, 0, bottom - text / 2, left - 6);
        place(high, 0, top - text / 2, left - 6);
        line(across, left, bottom, area.right(), bottom);
        line(up, left, top, left, bottom);
        bands(area);
        double step = (area.right() - left) / points.size();
        boolean roomy = step >= LEAST_STEP;
        line.getPoints().clear();
        for (int i = 0; i < points.size(); i++) {
            double x = left + (i + 0.5) * step;
            double y = area.y(points.get(i).value(), series);
            line.getPoints().addAll(x, y);
            dots.get(i).setCenterX(x);
            dots.get(i).setCenterY(y);
            centre(values.get(i), x, y - DOT - text, area.right());
            dates.get(i).setVisible(roomy || i == 0 || i == points.size() - 1);
            centre(dates.get(i), x, bottom + 5, area.right());
        }
    }

    /** Where the values are drawn. */
    private record Area(double left, double top, double right, double bottom) {

        double y(double value, Series series) {
            var axis = series.axis();
            double share = (value - axis.low()) / Math.max(1e-9, axis.high() - axis.low());
            return bottom - Math.clamp(share, 0, 1) * (bottom - top);
        }
    }

    private void bands(Area area) {
        var band = series.band();
        var cutOff = band.map(found -> found.cutOff()).orElse(OptionalDouble.empty());
        usual.setVisible(cutOff.isPresent() && series.better().isPresent());
        if (usual.isVisible()) {
            boolean above = series.better().equals(java.util.Optional.of(Better.HIGHER));
            fill(
                    usual,
                    area,
                    cutOff.getAsDouble(),
                    above ? series.axis().high() : series.axis().low());
        }
        var mean = band.map(found -> found.reference()).orElse(OptionalDouble.empty());
        reference.setVisible(mean.isPresent() && series.axis().contains(mean.getAsDouble()));
        mean.ifPresent(value -> {
            double y = area.y(value, series);
            line(reference, area.left(), y, area.right(), y);
        });
        double first = points.getFirst().value();
        var least = series.real().score().isPresent()
                ? OptionalDouble.empty()
                : series.real().distance(first);
        noChange.setVisible(least.isPresent());
        least.ifPresent(half -> fill(noChange, area, first - half, first + half));
    }

    private void fill(Region band, Area area, double from, double to) {
        double high = Math.min(area.y(from, series), area.y(to, series));
        double deep = Math.max(area.y(from, series), area.y(to, series));
        band.resizeRelocate(area.left(), high, area.right() - area.left(), deep - high);
    }

    private static void line(Line line, double x1, double y1, double x2, double y2) {
        line.setStartX(x1);
        line.setStartY(y1);
        line.setEndX(x2);
        line.setEndY(y2);
    }

    private static void place(Label label, double x, double y, double width) {
        label.setAlignment(Pos.CENTER_RIGHT);
        label.resizeRelocate(x, y, width, label.prefHeight(-1));
    }

    private static void centre(Label label, double x, double y, double right) {
        double width = label.prefWidth(-1);
        label.resizeRelocate(
                Math.clamp(x - width / 2, 0, Math.max(0, right + 4 - width)), y, width, label.prefHeight(-1));
    }
}
