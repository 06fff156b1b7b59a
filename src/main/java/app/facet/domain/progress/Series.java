package app.facet.domain.progress;

import app.facet.domain.progress.Measure.Better;
import app.facet.domain.progress.Measure.Meaningful;
import app.facet.domain.protocol.AnswerType;
import app.facet.domain.protocol.ItemId;
import app.facet.domain.rule.Norm;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One measure across visits, by one method: values measured in different ways are never in one series.
 *
 * @param kind what kind of measure it is
 * @param id the outcome measure or norm it belongs to
 * @param items the item it shows, or the items whose mean it shows
 * @param method how it was measured; empty where it was told
 * @param unit the unit of its values, possibly empty
 * @param axis the values an axis shows
 * @param better which way is better, where the reference says so
 * @param real the change that is real: meaningful to a patient, or beyond measuring error
 * @param band the reference value and the cut-off for this patient, where there are any
 * @param points its values, oldest first, at least one
 */
public record Series(
        Kind kind,
        String id,
        List<ItemId> items,
        String method,
        String unit,
        AnswerType.Range axis,
        Optional<Better> better,
        Meaningful real,
        Optional<Norm.Band> band,
        List<Point> points) {

    /** What kind of measure. */
    public enum Kind {
        /** An outcome measure of section 11; real change is what means something to a patient. */
        OUTCOME,
        /** A measured movement or test; real change is what is beyond measuring error. */
        MEASURED
    }

    /**
     * One value.
     *
     * @param date the date of the visit
     * @param value the value; of a choice the place of its option, the first being 0
     * @param option the option of a choice; empty for numbers
     */
    public record Point(LocalDate date, double value, Optional<String> option) {}

    /** Copies the lists. */
    public Series {
        items = List.copyOf(items);
        points = List.copyOf(points);
    }

    /** The newest value. */
    public Point last() {
        return points.getLast();
    }

    /** From the first visit to the last. */
    public Change sinceFirst() {
        return alone() ? Change.FIRST : change(points.getFirst(), last());
    }

    /** From the visit before to the last. */
    public Change sinceLast() {
        return alone() ? Change.FIRST : change(points.get(Math.max(0, points.size() - 2)), last());
    }

    private boolean alone() {
        return points.size() < 2 && real.score().isEmpty();
    }

    /** From one value to another; a scale of change tells it by itself. */
    public Change change(Point from, Point to) {
        if (real.score().isPresent()) {
            return Math.abs(to.value()) < real.score().getAsDouble() ? Change.NO_REAL_CHANGE : direction(to.value());
        }
        if (real.points().isEmpty() && real.percent().isEmpty()) {
            return Change.NOT_JUDGED;
        }
        return real.reached(from.value(), to.value()) ? direction(to.value() - from.value()) : Change.NO_REAL_CHANGE;
    }

    private Change direction(double way) {
        return better.map(good -> (way > 0) == (good == Better.HIGHER) ? Change.BETTER : Change.WORSE)
                .orElse(Change.CHANGED);
    }
}
