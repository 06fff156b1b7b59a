package app.facet.domain.figure;

import java.util.ArrayList;
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

    /** The same line with every arc as smooth curves, for renderers that know no arcs. */
    public List<Pen> curved() {
        List<Pen> out = new ArrayList<>();
        double x = 0;
        double y = 0;
        for (Pen pen : pens) {
            switch (pen) {
                case Pen.Arc a -> out.addAll(ArcCurves.of(x, y, a));
                default -> out.add(pen);
            }
            switch (pen) {
                case Pen.Move m -> {
                    x = m.x();
                    y = m.y();
                }
                case Pen.Line l -> {
                    x = l.x();
                    y = l.y();
                }
                case Pen.Arc a -> {
                    x = a.x();
                    y = a.y();
                }
                case Pen.Curve c -> {
                    x = c.x();
                    y = c.y();
                }
                case Pen.Close _ -> {}
            }
        }
        return out;
    }
}
