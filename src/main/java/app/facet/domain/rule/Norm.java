package app.facet.domain.rule;

import app.facet.domain.protocol.ItemId;
import app.facet.domain.protocol.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * The normal values of a measure by age and sex.
 *
 * @param id its stable name
 * @param name what is measured
 * @param items the items it judges
 * @param unit the unit of all its numbers
 * @param beyond on which side of the cut-off a value is restricted, reduced or tight; empty: record only
 * @param bands the bands for each sex, or under {@link Sex#EITHER} for both
 * @param change the change that is beyond measuring error, where known
 * @param text what the reference says, for the clinician
 * @param referenceSource where the reference values come from
 * @param cutOffSource where the cut-off comes from
 */
public record Norm(
        String id,
        String name,
        List<ItemId> items,
        String unit,
        Optional<Comparison> beyond,
        Map<Sex, List<Band>> bands,
        OptionalDouble change,
        String text,
        Source referenceSource,
        Source cutOffSource) {

    /** Whose norms: either sex, female or male. */
    public enum Sex {
        EITHER,
        FEMALE,
        MALE
    }

    /** The values for an age band in whole years, ends included. */
    public record Band(int from, int to, OptionalDouble reference, OptionalDouble cutOff) {
        boolean holds(double age) {
            return age >= from && age < to + 1;
        }
    }

    /** Copies the collections. */
    public Norm {
        items = List.copyOf(items);
        bands = Map.copyOf(bands);
    }

    /**
     * The band for this person; where the sex is another or unknown, the less strict of both (1A: "show both norms, use
     * the less strict").
     */
    public Optional<Band> band(OptionalInt age, Optional<Sex> sex) {
        if (age.isEmpty()) {
            return Optional.empty();
        }
        if (bands.containsKey(Sex.EITHER)) {
            return band(Sex.EITHER, age.getAsInt());
        }
        if (sex.isPresent() && sex.get() != Sex.EITHER) {
            return band(sex.get(), age.getAsInt());
        }
        var female = band(Sex.FEMALE, age.getAsInt());
        var male = band(Sex.MALE, age.getAsInt());
        return female.isEmpty() || male.isEmpty()
                ? Optional.empty()
                : Optional.of(lessStrict(female.get(), male.get()));
    }

    private Optional<Band> band(Sex sex, int age) {
        return bands.getOrDefault(sex, List.of()).stream()
                .filter(band -> band.holds(age))
                .findFirst();
    }

    private Band lessStrict(Band one, Band other) {
        if (one.cutOff().isEmpty() || other.cutOff().isEmpty() || beyond.isEmpty()) {
            return one;
        }
        boolean below = beyond.get() == Comparison.LESS || beyond.get() == Comparison.AT_MOST;
        boolean oneIsLower = one.cutOff().getAsDouble() <= other.cutOff().getAsDouble();
        return below == oneIsLower ? one : other;
    }
}
