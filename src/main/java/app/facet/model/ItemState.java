package app.facet.model;

import app.facet.domain.protocol.Answer;
import app.facet.domain.rule.Link;
import app.facet.domain.rule.Triage;
import app.facet.domain.screening.Given;
import java.util.List;
import java.util.Optional;

/**
 * How one item stands at the moment.
 *
 * @param standing whether it is open, answered, or not applicable
 * @param answer the answer the rules see, after the links
 * @param given how the therapist's own answer came about, with its note and readings
 * @param link the link that set the answer instead
 * @param opened whether its branch was opened for sure, or it has none
 * @param core whether it belongs to the core of this screening
 * @param gate whether it is a gate item
 * @param needed whether the suggestion waits for it
 * @param alarm the urgent or emergency level its answer helped to fire
 * @param holdsBack the names of the exercises that wait for it
 */
public record ItemState(
        Standing standing,
        Optional<Answer> answer,
        Optional<Given> given,
        Optional<Link> link,
        boolean opened,
        boolean core,
        boolean gate,
        boolean needed,
        Optional<Triage> alarm,
        List<String> holdsBack) {

    /** Whether an item is open, answered, or not applicable (decisions 6 and 7). */
    public enum Standing {
        OPEN,
        ANSWERED,
        UNKNOWN,
        NOT_APPLICABLE,
        NO_LONGER_APPLIES
    }

    /** Copies the list. */
    public ItemState {
        holdsBack = List.copyOf(holdsBack);
    }

    /** Whether nothing was recorded for it yet. */
    public boolean open() {
        return standing == Standing.OPEN;
    }

    /** Whether its branch is closed. */
    public boolean closed() {
        return standing == Standing.NOT_APPLICABLE || standing == Standing.NO_LONGER_APPLIES;
    }

    /** Whether it has a place on the screen: its branch is open for sure, or something was recorded in it. */
    public boolean applies() {
        if (closed()) {
            return standing == Standing.NO_LONGER_APPLIES;
        }
        return opened || gate || !open();
    }

    /** Whether it is asked without unfolding detail: core, gate or recorded. */
    public boolean primary() {
        return core || gate || !open();
    }

    /** The note to its answer, possibly empty. */
    public String note() {
        return given.map(Given::note).orElse("");
    }
}
