package app.facet.ui.control;

import java.util.Set;

/** What a control was told, in terms every kind of question shares. */
public sealed interface Reply {

    /** Nothing yet: not the same as no. */
    record Nothing() implements Reply {}

    /** Yes. */
    record Yes() implements Reply {}

    /** No. */
    record No() implements Reply {}

    /** Asked, without a usable answer. */
    record NotKnown() implements Reply {}

    /** Could not be answered; the reason is asked for next. */
    record CouldNotAnswer() implements Reply {}

    /** Text as typed, a number included. */
    record Typed(String text) implements Reply {}

    /** The options chosen, possibly none of them. */
    record Options(Set<String> ids) implements Reply {
        /** Copies the ids. */
        public Options {
            ids = Set.copyOf(ids);
        }
    }
}
