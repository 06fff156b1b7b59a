package app.facet.domain.rule;

import app.facet.domain.protocol.ItemId;
import java.util.List;

/** A question to the therapist that answers raise (7.2): it changes nothing by itself. */
public record Prompt(String id, Condition when, List<ItemId> ask, String text) {

    /** Copies the items. */
    public Prompt {
        ask = List.copyOf(ask);
    }
}
