package app.facet.domain.rule;

import java.util.Optional;

/**
 * When an item is asked.
 *
 * @param show while definitely false the item is not applicable
 * @param core while definitely true it belongs to the core of the screening; empty: a detail
 * @param gate unless definitely false, an unknown answer keeps the screening incomplete; empty: no gate item
 * @param keepWhenClosed whether an answer still counts after its branch closed
 */
public record Asking(Condition show, Optional<Condition> core, Optional<Condition> gate, boolean keepWhenClosed) {}
