package app.facet.domain.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Fills a ring of points with slanted lines, so that a mark is not told by its colour alone. */
final class Hatch {

    private static final double APART = 2.2;

    private Hatch() {}

    /** The lines inside the ring. */
    static Outline of(List<Vec> ring) {
        double least = ring.stream().mapToDouble(Hatch::level).min().orElse(0);
        double most = ring.stream().mapToDouble(Hatch::level).max().orElse(0);
        List<Outline.Pen> pens = new ArrayList<>();
        Box box = Box.NOTHING;
        for (double at = (Math.floor(least / APART) + 0.5) * APART; at < most; at += APART) {
            List<Vec> cuts = cuts(ring, at);
            for (int i = 0; i + 1 < cuts.size(); i += 2) {
                Vec a = cuts.get(i);
                Vec b = cuts.get(i + 1);
                pens.add(new Outline.Pen.Move(a.x(), a.y()));
                pens.add(new Outline.Pen.Line(b.x(), b.y()));
                box = box.with(Box.round(a.x(), a.y(), 0)).with(Box.round(b.x(), b.y(), 0));
            }
        }
        return new Outline(pens, box);
    }

    private static double level(Vec v) {
        return v.x() + v.y();
    }

    private static List<Vec> cuts(List<Vec> ring, double at) {
        List<Vec> cuts = new ArrayList<>();
        for (int i = 0; i < ring.size(); i++) {
            Vec a = ring.get(i);
            Vec b = ring.get((i + 1) % ring.size());
            double la = level(a) - at;
            double lb = level(b) - at;
            if (la < 0 != lb < 0) {
                cuts.add(a.towards(b, la / (la - lb)));
            }
        }
        cuts.sort(Comparator.comparingDouble(Vec::x));
        return cuts;
    }
}
