package app.facet.domain.figure;

import java.util.ArrayList;
import java.util.List;

/** The line a rubber band takes round circles: arcs and straight lines, exact. */
final class Hull {

    private static final double FULL = 2 * Math.PI;
    private static final double POINT = 1e-6;

    private Hull() {}

    static Outline round(List<Disc> discs) {
        Box box = discs.stream().map(d -> Box.round(d.x(), d.y(), d.radius())).reduce(Box.NOTHING, Box::with);
        List<Run> runs = runs(discs);
        List<Outline.Pen> pens = new ArrayList<>();
        for (Run run : runs) {
            Disc d = run.disc;
            double x = d.x() + d.radius() * StrictMath.cos(run.from);
            double y = d.y() + d.radius() * StrictMath.sin(run.from);
            pens.add(pens.isEmpty() ? new Outline.Pen.Move(x, y) : new Outline.Pen.Line(x, y));
            arc(pens, d, run.from, run.to);
        }
        pens.add(new Outline.Pen.Close());
        return new Outline(pens, box);
    }

    private static void arc(List<Outline.Pen> pens, Disc d, double from, double to) {
        if (d.radius() < POINT) {
            return;
        }
        if (to - from > FULL - 1e-9) {
            arc(pens, d, from, from + Math.PI);
            arc(pens, d, from + Math.PI, to);
            return;
        }
        double x = d.x() + d.radius() * StrictMath.cos(to);
        double y = d.y() + d.radius() * StrictMath.sin(to);
        pens.add(new Outline.Pen.Arc(d.radius(), to - from > Math.PI, x, y));
    }

    private record Run(Disc disc, double from, double to) {}

    /** Which circle is outermost in which directions, going round once. */
    private static List<Run> runs(List<Disc> discs) {
        double[] breaks = breaks(discs);
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < breaks.length; i++) {
            double from = breaks[i];
            double to = i + 1 < breaks.length ? breaks[i + 1] : breaks[0] + FULL;
            Disc d = outermost(discs, (from + to) / 2);
            if (!runs.isEmpty() && runs.getLast().disc.equals(d)) {
                runs.set(runs.size() - 1, new Run(d, runs.getLast().from, to));
            } else if (to > from) {
                runs.add(new Run(d, from, to));
            }
        }
        if (runs.size() > 1 && runs.getFirst().disc.equals(runs.getLast().disc)) {
            Run last = runs.removeLast();
            runs.set(0, new Run(last.disc, last.from, runs.getFirst().to + FULL));
        }
        return runs;
    }

    private static double[] breaks(List<Disc> discs) {
        List<Double> angles = new ArrayList<>();
        for (int i = 0; i < discs.size(); i++) {
            for (int j = i + 1; j < discs.size(); j++) {
                Disc a = discs.get(i);
                Disc b = discs.get(j);
                double dx = b.x() - a.x();
                double dy = b.y() - a.y();
                double d = StrictMath.hypot(dx, dy);
                double lead = a.radius() - b.radius();
                if (d > POINT && Math.abs(lead) < d) {
                    double middle = StrictMath.atan2(dy, dx);
                    double half = StrictMath.acos(lead / d);
                    angles.add(once(middle + half));
                    angles.add(once(middle - half));
                }
            }
        }
        if (angles.isEmpty()) {
            return new double[] {0};
        }
        return angles.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    private static Disc outermost(List<Disc> discs, double angle) {
        double c = StrictMath.cos(angle);
        double s = StrictMath.sin(angle);
        Disc best = discs.getFirst();
        double reach = Double.NEGATIVE_INFINITY;
        for (Disc d : discs) {
            double here = d.x() * c + d.y() * s + d.radius();
            if (here > reach + 1e-9) {
                reach = here;
                best = d;
            }
        }
        return best;
    }

    private static double once(double angle) {
        double a = angle % FULL;
        return a < 0 ? a + FULL : a;
    }
}
