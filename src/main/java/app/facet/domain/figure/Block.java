package app.facet.domain.figure;

import java.util.ArrayList;
import java.util.List;

/** A block of a prop: its lower and upper corner in the frame of the prop, and how round its edges are. */
record Block(Prop prop, Vec low, Vec high, double round, Role role) implements Layer {

    // A point this far inside a face still counts as outside: flesh is pressed in a little where it rests.
    private static final double PRESSED = 1.5;
    private static final double EDGE_ON = 0.02;
    // Flesh against flesh weighs its overlap by its lead, a few percent of height; here the lead itself is sure.
    private static final double WEIGHT = 20;

    Vec middle() {
        return low.towards(high, 0.5);
    }

    /** How near the middle is. */
    double depth(Turn view) {
        return view.of(prop.at(middle().x(), middle().y(), middle().z())).z();
    }

    Outline outline(Turn view) {
        return Hull.round(corners(view));
    }

    List<Disc> corners(Turn view) {
        List<Disc> discs = new ArrayList<>();
        for (double x : new double[] {low.x(), high.x()}) {
            for (double y : new double[] {low.y(), high.y()}) {
                for (double z : new double[] {low.z(), high.z()}) {
                    discs.add(Disc.of(view, new Ball(prop.at(x, y, z), round)));
                }
            }
        }
        return discs;
    }

    /**
     * How far flesh is before the block (minus: behind it), 0 where they do not meet on paper. The face the flesh lies
     * furthest outside of tells, by whether the viewer sees that face.
     */
    double lead(Disc flesh, Turn view) {
        double meet = overlap(flesh, view);
        if (meet <= 0) {
            return 0;
        }
        Vec at = inFrame(flesh, view);
        double best = -PRESSED;
        double facing = 0;
        for (Turn axis : List.of(Turn.NONE, Turn.aboutZ(90), Turn.aboutY(-90))) {
            for (int side : new int[] {-1, 1}) {
                Vec out = axis.of(side, 0, 0);
                double outside = out.dot(at.minus(side < 0 ? low : high)) - round - flesh.radius();
                if (outside > best) {
                    best = outside;
                    facing = view.of(Turn.aboutY(prop.turn()).of(out)).z();
                }
            }
        }
        return Math.abs(facing) < EDGE_ON ? 0 : Math.signum(facing) * meet * WEIGHT;
    }

    /** How deep a disc lies in the block's picture: the picture of a box is a hexagon with three pairs of sides. */
    private double overlap(Disc d, Turn view) {
        Vec m = view.of(prop.at(middle().x(), middle().y(), middle().z()));
        Vec half = high.minus(low).times(0.5);
        List<Vec> edges = List.of(edge(view, half.x(), 0, 0), edge(view, 0, half.y(), 0), edge(view, 0, 0, half.z()));
        double out = Double.NEGATIVE_INFINITY;
        for (Vec e : edges) {
            Vec normal = new Vec(-e.y(), e.x(), 0).unit();
            double reach =
                    edges.stream().mapToDouble(f -> Math.abs(f.dot(normal))).sum();
            out = Math.max(out, Math.abs(new Vec(d.x() - m.x(), -d.y() - m.y(), 0).dot(normal)) - reach);
        }
        return d.radius() + round - out;
    }

    private Vec edge(Turn view, double x, double y, double z) {
        return view.of(Turn.aboutY(prop.turn()).of(x, y, z));
    }

    private Vec inFrame(Disc flesh, Turn view) {
        Vec seen = new Vec(flesh.x(), -flesh.y(), flesh.depth());
        Vec room = new Vec(view.x().dot(seen), view.y().dot(seen), view.z().dot(seen));
        Turn turn = Turn.aboutY(prop.turn());
        Vec from = room.minus(new Vec(prop.x(), 0, prop.z()));
        return new Vec(turn.x().dot(from), turn.y().dot(from), turn.z().dot(from));
    }
}
