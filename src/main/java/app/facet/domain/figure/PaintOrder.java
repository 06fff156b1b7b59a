package app.facet.domain.figure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Decides which piece of the body is painted over which: where two overlap on paper, the nearer one wins. */
final class PaintOrder {

    private static final double DECIDED = 1e6;
    private static final int SAMPLES = 5;

    private final Map<Piece, List<Disc>> samples = new EnumMap<>(Piece.class);
    private final Map<Piece, Double> depths = new EnumMap<>(Piece.class);
    private final List<String> front;

    PaintOrder(Map<Piece, List<List<Disc>>> pieces, List<String> front) {
        this.front = front;
        pieces.forEach((piece, parts) -> {
            List<Disc> along = new ArrayList<>();
            parts.forEach(part -> sample(part, along));
            samples.put(piece, along);
            depths.put(piece, along.stream().mapToDouble(Disc::depth).average().orElse(0));
        });
    }

    /** The pieces from far to near. */
    List<Piece> order() {
        double[][] leads = leads();
        List<Piece> left = new ArrayList<>(Piece.ALL);
        List<Piece> order = new ArrayList<>();
        while (!left.isEmpty()) {
            Piece next = furthest(left, leads);
            left.remove(next);
            order.add(next);
        }
        return order;
    }

    private double[][] leads() {
        double[][] leads = new double[Piece.ALL.size()][Piece.ALL.size()];
        for (Piece a : Piece.ALL) {
            for (Piece b : Piece.ALL) {
                if (a.compareTo(b) < 0) {
                    double lead = lead(a, b);
                    leads[a.ordinal()][b.ordinal()] = lead;
                    leads[b.ordinal()][a.ordinal()] = -lead;
                }
            }
        }
        return leads;
    }

    /** The piece with the least reason to wait for the others; the deepest where several have none. */
    private Piece furthest(List<Piece> left, double[][] leads) {
        Piece best = left.getFirst();
        double least = Double.POSITIVE_INFINITY;
        for (Piece p : left) {
            double wait = 0;
            for (Piece q : left) {
                wait += Math.max(0, leads[p.ordinal()][q.ordinal()]);
            }
            if (wait < least - 1e-9 || (wait < least + 1e-9 && depth(p) < depth(best))) {
                best = p;
                least = wait;
            }
        }
        return best;
    }

    /** How far the first piece is before the second where they overlap; minus when it is behind. */
    private double lead(Piece a, Piece b) {
        int named = rank(a) - rank(b);
        if (named != 0) {
            return named * DECIDED;
        }
        double lead = 0;
        for (Disc i : samples.getOrDefault(a, List.of())) {
            for (Disc j : samples.getOrDefault(b, List.of())) {
                double overlap = i.radius() + j.radius() - Math.hypot(i.x() - j.x(), i.y() - j.y());
                if (overlap > 0) {
                    lead += overlap * (i.depth() - j.depth());
                }
            }
        }
        return lead;
    }

    /** Pieces named as in front come over all others, in the order of their names; a name after a minus goes behind. */
    private int rank(Piece p) {
        int at = front.indexOf(p.word());
        return at >= 0 ? at + 1 : front.contains("-" + p.word()) ? -1 : 0;
    }

    private double depth(Piece p) {
        return depths.getOrDefault(p, 0.0);
    }

    private static void sample(List<Disc> part, List<Disc> along) {
        if (part.size() > 3) {
            along.addAll(part);
            return;
        }
        for (int i = 0; i + 1 < part.size(); i++) {
            Disc a = part.get(i);
            Disc b = part.get(i + 1);
            for (int k = 0; k < SAMPLES; k++) {
                double t = k / (SAMPLES - 1.0);
                along.add(new Disc(
                        a.x() + (b.x() - a.x()) * t,
                        a.y() + (b.y() - a.y()) * t,
                        a.radius() + (b.radius() - a.radius()) * t,
                        a.depth() + (b.depth() - a.depth()) * t));
            }
        }
    }
}
