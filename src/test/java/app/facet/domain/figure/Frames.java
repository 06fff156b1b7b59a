package app.facet.domain.figure;

import app.facet.Matrix;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The moments of a film to look at: every step, and the frames between; all of them in the whole matrix. */
public final class Frames {

    /** Frames between two steps: as many as the screen shows in one movement. */
    private static final int BETWEEN = 96;

    private static final int FEW = 5;

    private Frames() {}

    /** The moments in their order. */
    public static List<Double> of(Film film) {
        List<Double> moments = new ArrayList<>();
        for (int step = 0; step < film.steps(); step++) {
            moments.add((double) step);
            if (step + 1 < film.steps()) {
                moments.addAll(between(step));
            }
        }
        return moments;
    }

    private static List<Double> between(int step) {
        return Matrix.sample(
                IntStream.range(1, BETWEEN)
                        .mapToObj(frame -> step + (double) frame / BETWEEN)
                        .toList(),
                FEW);
    }
}
