package app.facet.domain.screening;

import app.facet.domain.protocol.ItemId;
import java.util.Locale;

/**
 * Where a screening keeps what a patient brings back about an exercise: beside its questions, in the same log, so that it is as
 * durable and as little overwritten; no rule reads it as an answer.
 */
public final class TickLog {

    private static final String PREFIX = "tick-";

    private TickLog() {}

    /** What is brought back about an exercise. */
    public enum Part {
        /** Days of the last week it was done. */
        DAYS,
        /** The pain light it came to (9.7). */
        PAIN,
        /** Whether it is done in good form, as seen. */
        FORM
    }

    /** The place of a part for an exercise. */
    public static ItemId id(Part part, String exercise) {
        return new ItemId(PREFIX + part.name().toLowerCase(Locale.ROOT) + "-" + exercise);
    }

    /** Whether this is such a place. */
    public static boolean holds(ItemId id) {
        return id.value().startsWith(PREFIX);
    }
}
