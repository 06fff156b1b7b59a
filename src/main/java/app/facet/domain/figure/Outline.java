package app.facet.domain.figure;

import java.util.List;

/** A line on paper in percent of height, x right and y down, made of strokes of the pen; may hold several outlines. */
public record Outline(List<Pen> pens, Box box) {

    /** Copies the list, so that a path never changes. */
    public Outline {
        pens = List.copyOf(pens);
    }

    /** One stroke of the pen. */
    public sealed interface Pen {
        /** Lift the pen and set it down. */
        record Move(double x, double y) implements Pen {}

        /** A straight line. */
        record Line(double x, double y) implements Pen {}

        /** A circle's arc, turning the way of growing angles; {@code large} when it is more than half of it. */
        record Arc(double radius, boolean large, double x, double y) implements Pen {}

        /** A smooth curve with two handles. */
        record Curve(double x1, double y1, double x2, double y2, double x, double y) implements Pen {}

        /** Back to where the outline began. */
        record Close() implements Pen {}
    }

    /** Several paths as one. */
    static Outline joined(List<Outline> paths) {
        return new Outline(
                paths.stream().flatMap(p -> p.pens.stream()).toList(),
                paths.stream().map(Outline::box).reduce(Box.NOTHING, Box::with));
    }
}
