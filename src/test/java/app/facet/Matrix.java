package app.facet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * How much of a large test matrix runs: a spread sample by default, all of it with the system property
 * {@code facet.matrix=whole} (Maven profile {@code matrix}). A test with a matrix carries {@code @Tag(Matrix.TAG)}.
 */
public final class Matrix {

    /** The tag of the tests which the profile {@code matrix} runs whole. */
    public static final String TAG = "matrix";

    /** Whether everything is to be tested. */
    public static boolean whole() {
        return "whole".equals(System.getProperty("facet.matrix"));
    }

    /** All of them in the whole matrix; else at most {@code few}, evenly spread, always the first and the last. */
    public static <T> List<T> sample(List<T> all, int few) {
        if (few < 1) {
            throw new IllegalArgumentException("A sample of " + few + " tests nothing");
        }
        if (whole() || all.size() <= few) {
            return List.copyOf(all);
        }
        LinkedHashSet<Integer> places = new LinkedHashSet<>();
        for (int i = 0; i < few; i++) {
            places.add(few == 1 ? 0 : (int) ((long) i * (all.size() - 1) / (few - 1)));
        }
        List<T> some = new ArrayList<>();
        places.forEach(place -> some.add(all.get(place)));
        return List.copyOf(some);
    }

    private Matrix() {}
}
