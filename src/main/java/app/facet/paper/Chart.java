package app.facet.paper;

import app.facet.domain.progress.Measure.Better;
import app.facet.domain.progress.Series;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * The line of a series as a drawing: its values at even distances from visit to visit, a hatched band around the first value
 * within which no change is real, and a dashed line at the reference value. It has no words: those stand beside it.
 */
final class Chart {

    /** As wide and high as its place in the style sheet, so that nothing is stretched. */
    private static final int WIDTH = 690;

    private static final int HEIGHT = 130;
    private static final int EDGE = 8;
    private static final String INK = "#111a1e";

    private final Series series;
    private final List<Series.Point> points;

    private Chart(Series series, List<Series.Point> points) {
        this.series = series;
        this.points = points;
    }

    /** The drawing of these points of a series, with the words that stand for it. */
    static String svg(Series series, List<Series.Point> points, String alt) {
        return new Chart(series, points).svg(alt);
    }

    private String svg(String alt) {
        var svg = new StringBuilder("<svg alt=\"" + Templates.escaped(alt) + "\" viewBox=\"0 0 " + WIDTH + " " + HEIGHT
                + "\" xmlns=\"http://www.w3.org/2000/svg\">");
        frame(svg);
        noChange().ifPresent(half -> band(points.getFirst().value(), half, svg));
        reference()
                .ifPresent(value ->
                        svg.append(line(0, y(value), WIDTH, y(value), "#1b6b87", 2, " stroke-dasharray=\"8 5\"")));
        for (int i = 1; i < points.size(); i++) {
            svg.append(line(
                    x(i - 1),
                    y(points.get(i - 1).value()),
                    x(i),
                    y(points.get(i).value()),
                    INK,
                    3,
                    ""));
        }
        for (int i = 0; i < points.size(); i++) {
            svg.append("<circle cx=\"" + number(x(i)) + "\" cy=\""
                    + number(y(points.get(i).value())) + "\" r=\"5\" fill=\"" + INK + "\"/>");
        }
        return svg.append("</svg>").toString();
    }

    private static void frame(StringBuilder svg) {
        svg.append(line(0, EDGE, WIDTH, EDGE, "#5d7480", 1, ""));
        svg.append(line(0, HEIGHT - EDGE, WIDTH, HEIGHT - EDGE, "#5d7480", 1, ""));
    }

    /** Hatched, so that it is seen in a grey copy as well. */
    private void band(double middle, double half, StringBuilder svg) {
        double top = y(Math.min(series.axis().high(), middle + half));
        double bottom = y(Math.max(series.axis().low(), middle - half));
        svg.append("<rect x=\"0\" y=\"" + number(top) + "\" width=\"" + WIDTH + "\" height=\"" + number(bottom - top)
                + "\" fill=\"#e3e9ec\"/>");
        svg.append(line(0, top, WIDTH, top, "#5d7480", 1, " stroke-dasharray=\"2 3\""));
        svg.append(line(0, bottom, WIDTH, bottom, "#5d7480", 1, " stroke-dasharray=\"2 3\""));
    }

    /** The smallest change that is real, seen from the first value; none for a scale of change. */
    private OptionalDouble noChange() {
        return series.real().score().isPresent()
                ? OptionalDouble.empty()
                : series.real().distance(points.getFirst().value());
    }

    private OptionalDouble reference() {
        return series.band().map(band -> band.reference()).orElse(OptionalDouble.empty()).stream()
                .filter(series.axis()::contains)
                .findFirst();
    }

    private double x(int index) {
        return (index + 0.5) * WIDTH / points.size();
    }

    private double y(double value) {
        var axis = series.axis();
        double part = (value - axis.low()) / (axis.high() - axis.low());
        return HEIGHT - EDGE - part * (HEIGHT - 2 * EDGE);
    }

    private static String line(double x1, double y1, double x2, double y2, String colour, int thick, String more) {
        return "<path d=\"M" + number(x1) + " " + number(y1) + " L" + number(x2) + " " + number(y2)
                + "\" fill=\"none\" stroke=\"" + colour + "\" stroke-width=\"" + thick + "\"" + more + "/>";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    /** Whether up is better, for the arrow beside the drawing; empty where the reference does not say. */
    static List<String> arrow(Series series) {
        return series
                .better()
                .map(good -> good == Better.HIGHER
                        ? "M7 14 V2 M2.5 6.5 L7 2 L11.5 6.5"
                        : "M7 2 V14 M2.5 9.5 L7 14 L11.5 9.5")
                .stream()
                .toList();
    }
}
