package app.facet.domain.progress;

import app.facet.domain.protocol.ItemId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * An outcome measure of section 11.
 *
 * @param id its stable name
 * @param name its name
 * @param low the lowest score
 * @param high the highest score
 * @param better which way is better
 * @param items the items its scores are asked with, possibly none
 * @param mean whether the mean of its items is the score, instead of each item by itself
 * @param meaningful the change that means something to a patient
 * @param bands what a score is called, from the lowest; possibly none
 * @param text what the reference says about change and thresholds, for the clinician
 */
public record Measure(
        String id,
        String name,
        double low,
        double high,
        Better better,
        List<ItemId> items,
        boolean mean,
        Meaningful meaningful,
        List<Band> bands,
        String text) {

    /** Which way is better. */
    public enum Better {
        LOWER,
        HIGHER
    }

    /**
     * The change that means something: that many points, or that part of the first score, whichever is reached first.
     *
     * @param points points of the scale; empty where the measure is no outcome measure
     * @param percent percent of the score compared with, where the reference gives one
     * @param score the score itself that means change, for scales of change
     */
    public record Meaningful(OptionalDouble points, OptionalDouble percent, OptionalDouble score) {

        /** What sums of decimal fractions lose. */
        private static final double ROUNDING = 1e-9;

        /** No change is known to mean something. */
        public static final Meaningful UNKNOWN =
                new Meaningful(OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty());

        /** The smallest change from a score that means something; empty where none is known. */
        public OptionalDouble distance(double from) {
            double part = percent.isPresent() && from != 0
                    ? percent.getAsDouble() * Math.abs(from) / 100
                    : Double.POSITIVE_INFINITY;
            double least = Math.min(points.orElse(Double.POSITIVE_INFINITY), part);
            return Double.isInfinite(least) ? OptionalDouble.empty() : OptionalDouble.of(least);
        }

        /** Whether the way from one score to another means something, in either direction. */
        public boolean reached(double from, double to) {
            var least = distance(from);
            return least.isPresent() && Math.abs(to - from) >= least.getAsDouble() - ROUNDING;
        }
    }

    /** What scores up to this one are called. */
    public record Band(double atMost, String name) {}

    /** Copies the lists. */
    public Measure {
        items = List.copyOf(items);
        bands = List.copyOf(bands);
    }

    /** What a score is called, where the reference says so. */
    public Optional<String> called(double score) {
        return bands.stream()
                .filter(band -> score <= band.atMost())
                .map(Band::name)
                .findFirst();
    }
}
