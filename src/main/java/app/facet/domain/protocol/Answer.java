package app.facet.domain.protocol;

import java.util.Set;

/** One answer to one item; an item without an answer is absent from {@link Answers}, which never means "no". */
public sealed interface Answer {

    /** Yes or no. */
    record YesNo(boolean yes) implements Answer {
        /** Yes. */
        public static final YesNo YES = new YesNo(true);
        /** No. */
        public static final YesNo NO = new YesNo(false);
    }

    /** A number in the item's unit; for a measure the mean of its readings. */
    record Amount(double value) implements Answer {}

    /** One option of a choice, by its id. */
    record Choice(String option) implements Answer {}

    /** The options chosen; the empty set is an answer and differs from "not asked". */
    record Choices(Set<String> options) implements Answer {
        /** Copies the options. */
        public Choices {
            options = Set.copyOf(options);
        }
    }

    /** Free text, never used in a rule. */
    record Text(String text) implements Answer {}

    /** Asked without a usable answer; evaluates as unknown. */
    record Unknown(Reason reason, String why) implements Answer {}

    /** Why an answer is unknown (decision 6); all evaluate alike, "could not answer" settles a gate item. */
    enum Reason {
        NOT_ASKED,
        DOES_NOT_KNOW,
        COULD_NOT_ANSWER
    }

    /** Whether rules can use this answer. */
    default boolean usable() {
        return !(this instanceof Unknown);
    }
}
