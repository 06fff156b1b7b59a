package app.facet.domain.figure;

import app.facet.domain.figure.Drawing.Shape;
import java.util.ArrayList;
import java.util.List;

/** Draws what a therapist measures and taps with: a tape and a reflex hammer. */
final class Tools {

    private static final double TAPE = 0.75;
    private static final double TICK = 0.4;
    private static final double BETWEEN = 2;

    private Tools() {}

    /** A tape with ticks between two points on paper. */
    static List<Shape> tape(Disc from, Disc until) {
        Ruler r = Ruler.at(from, until);
        double length = Math.hypot(until.x() - from.x(), until.y() - from.y());
        Outline band = Ruler.round(r.disc(0, 0, TAPE), r.disc(-length, 0, TAPE));
        List<Outline> ticks = new ArrayList<>();
        for (double at = BETWEEN; at < length - BETWEEN / 2; at += BETWEEN) {
            ticks.add(Ruler.round(r.disc(-at, -TAPE, TICK / 2), r.disc(-at, TAPE, TICK / 2)));
        }
        Outline ends = Outline.joined(List.of(
                Ruler.round(r.disc(0, -2, 0.55), r.disc(0, 2, 0.55)),
                Ruler.round(r.disc(-length, -2, 0.55), r.disc(-length, 2, 0.55))));
        List<Shape> shapes =
                new ArrayList<>(List.of(Shape.ink(band), Shape.fill(Role.TOWEL, band), Shape.fill(Role.OUTLINE, ends)));
        if (!ticks.isEmpty()) {
            shapes.add(Shape.fill(Role.OUTLINE, Outline.joined(ticks)));
        }
        return shapes;
    }

    /** A reflex hammer whose head is on a point, its handle coming from another point on paper. */
    static List<Shape> hammer(Disc point, Disc from) {
        Ruler r = Ruler.at(point, from);
        double up = r.ax() > 0 ? -1 : 1;
        Outline handle = Ruler.round(r.disc(-3, 0, 0.6), r.disc(-9, up * 9.5, 0.75));
        Outline head = Ruler.round(r.disc(-0.8, 0, 0.8), r.disc(-4.6, -1.3, 0.8), r.disc(-4.6, 1.3, 0.8));
        return List.of(
                Shape.ink(handle), Shape.fill(Role.PROP_TOP, handle), Shape.ink(head), Shape.fill(Role.SHOE, head));
    }
}
