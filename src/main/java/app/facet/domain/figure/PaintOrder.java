package app.facet.domain.figure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Decides which piece of the body or of a prop is painted over which: where two overlap on paper, the nearer one wins. */
final class PaintOrder {

    private static final double DECIDED = 1e6;
    private static final int SAMPLES = 5;

    private final Map<Piece, List<Disc>> samples = new EnumMap<>(Piece.class);
    private final Map<Piece, Double> depths = new EnumMap<>(Piece.class);
    private final List<Block> blocks;
    private final Turn view;
    private final List<String> front;

    PaintOrder(Map<Piece, List<List<Disc>>> pieces, List<Block> blocks, Turn view, List<String> front) {
        this.blocks = blocks;
        this.view = view;
        this.front = front;
        pieces.forEach((piece, parts) -> {
            List<Disc> along = new ArrayList<>();
            parts.forEach(part -> sample(part, along));
            samples.put(piece, along);
            depths.put(piece, along.stream().mapToDouble(Disc::depth).average().orElse(0));
        });
    }

    /** The pieces and blocks from far to near. */
    List<Layer> order() {
        List<Layer> all = new ArrayList<>(Piece.ALL);
        all.addAll(blocks);
        double[][] leads = leads(all);
        Set<Integer> left = new TreeSet<>();
        for (int i = 0; i < all.size(); i++) {
            left.add(i);
        }
        List<Layer> order = new ArrayList<>();
        while (!left.isEmpty()) {
            Integer next = furthest(all, left, leads);
            left.remove(next);
            order.add(all.get(next));
        }
        return order;
    }

    private double[][] leads(List<Layer> all) {
        double[][] leads = new double[all.size()][all.size()];
        for (int a = 0; a < all.size(); a++) {
            for (int b = a + 1; b < all.size(); b++) {
                leads[a][b] = lead(all.get(a), all.get(b));
                leads[b][a] = -leads[a][b];
            }
        }
        return leads;
    }

    /** The layer with the least reason to wait for the others; the deepest where several have none. */
    private Integer furthest(List<Layer> all, Set<Integer> left, double[][] leads) {
        Integer best = left.iterator().next();
        double least = Double.POSITIVE_INFINITY;
        for (Integer p : left) {
            double wait = 0;
            for (Integer q : left) {
                wait += Math.max(0, leads[p][q]);
            }
            boolean deeper = depth(all.get(p)) < depth(all.get(best));
            if (wait < least - 1e-9 || (wait < least + 1e-9 && deeper)) {
                best = p;
                least = wait;
            }
        }
        return best;
    }

    /** How far the first layer is before the second where they overlap; minus when it is behind. */
    private double lead(Layer a, Layer b) {
        return switch (a) {
            case Piece p ->
                switch (b) {
                    case Piece q -> lead(p, q);
                    case Block q ->
                        samples.getOrDefault(p, List.of()).stream()
                                .mapToDouble(d -> q.lead(d, view))
                                .sum();
                };
            case Block p -> b instanceof Block q ? DECIDED * Math.signum(p.depth(view) - q.depth(view)) : -lead(b, a);
        };
    }

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

    private double depth(Layer layer) {
        return switch (layer) {
            case Piece p -> depths.getOrDefault(p, 0.0);
            case Block b -> b.depth(view);
        };
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
