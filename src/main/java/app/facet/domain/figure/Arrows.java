package app.facet.domain.figure;

import app.facet.domain.figure.Drawing.Shape;
import java.util.ArrayList;
import java.util.List;

/** Draws a curved arrow along a way on paper, with a light edge so that it shows on any ground. */
final class Arrows {

    private static final double WIDTH = 1.5;
    private static final double HEAD = 4.2;
    private static final double EDGE = 1.3;

    private Arrows() {}

    /** The arrow along points on paper, the last one its tip; nothing when the way is too short to show. */
    static List<Shape> along(List<Vec> way) {
        double length = 0;
        for (int i = 1; i < way.size(); i++) {
            length += way.get(i).minus(way.get(i - 1)).length();
        }
        if (length < HEAD) {
            return List.of();
        }
        Vec tip = way.getLast();
        Vec from = before(way, HEAD * 0.8);
        Vec ahead = tip.minus(from).unit();
        Vec beside = new Vec(-ahead.y(), ahead.x(), 0);
        Vec neck = tip.minus(ahead.times(HEAD));
        Outline head =
                polygon(List.of(tip, neck.plus(beside.times(HEAD * 0.52)), neck.minus(beside.times(HEAD * 0.52))));
        Outline shaft = smooth(shortened(way, HEAD * 0.8));
        return List.of(
                Shape.line(Role.ARROW_EDGE, shaft, WIDTH + EDGE),
                new Shape(Role.ARROW_EDGE, head, true, EDGE),
                Shape.line(Role.ARROW, shaft, WIDTH),
                Shape.fill(Role.ARROW, head));
    }

    private static Vec before(List<Vec> way, double back) {
        return shortened(way, back).getLast();
    }

    private static List<Vec> shortened(List<Vec> way, double by) {
        List<Vec> rest = new ArrayList<>(way);
        double left = by;
        while (rest.size() > 2) {
            double last = rest.getLast().minus(rest.get(rest.size() - 2)).length();
            if (last > left) {
                break;
            }
            left -= last;
            rest.removeLast();
        }
        Vec end = rest.removeLast();
        Vec at = rest.getLast();
        double l = Math.max(1e-6, end.minus(at).length());
        rest.add(end.towards(at, Math.min(0.9, left / l)));
        return rest;
    }

    /** A curve through the points. */
    private static Outline smooth(List<Vec> p) {
        List<Outline.Pen> pens = new ArrayList<>();
        pens.add(new Outline.Pen.Move(p.getFirst().x(), p.getFirst().y()));
        Box box = Box.NOTHING;
        for (int i = 0; i + 1 < p.size(); i++) {
            Vec a = p.get(Math.max(0, i - 1));
            Vec b = p.get(i);
            Vec c = p.get(i + 1);
            Vec d = p.get(Math.min(p.size() - 1, i + 2));
            Vec h1 = b.plus(c.minus(a).times(1.0 / 6));
            Vec h2 = c.minus(d.minus(b).times(1.0 / 6));
            pens.add(new Outline.Pen.Curve(h1.x(), h1.y(), h2.x(), h2.y(), c.x(), c.y()));
            box = box.with(Box.round(b.x(), b.y(), 0)).with(Box.round(c.x(), c.y(), 0));
        }
        return new Outline(pens, box);
    }

    private static Outline polygon(List<Vec> corners) {
        List<Outline.Pen> pens = new ArrayList<>();
        Box box = Box.NOTHING;
        for (Vec v : corners) {
            pens.add(pens.isEmpty() ? new Outline.Pen.Move(v.x(), v.y()) : new Outline.Pen.Line(v.x(), v.y()));
            box = box.with(Box.round(v.x(), v.y(), 0));
        }
        pens.add(new Outline.Pen.Close());
        return new Outline(pens, box);
    }
}
