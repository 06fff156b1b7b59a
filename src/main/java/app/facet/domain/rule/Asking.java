package app.facet.domain.rule;

import java.util.Optional;

/**
 * When an item is asked.
 *
 * @param show while definitely false the item is not applicable
 * @param core while definitely true it belongs to the core of the screening; empty: a detail
 * @param gate unless definitely false, an unknown answer keeps the screening incomplete; empty: no gate item
 * @param whenClosed what it evaluates as while its branch is closed
 */
public record Asking(Condition show, Optional<Condition> core, Optional<Condition> gate, WhenClosed whenClosed) {

    /** What an item of a closed branch evaluates as (decision 7): unknown, unless content says otherwise. */
    public enum WhenClosed {
        UNKNOWN,
        NO,
        KEEP
    }
}
