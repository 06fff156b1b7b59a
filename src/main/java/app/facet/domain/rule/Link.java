package app.facet.domain.rule;

import app.facet.domain.protocol.Answer;
import app.facet.domain.protocol.ItemId;
import app.facet.domain.protocol.Source;
import java.util.Map;

/** A consistency check of 7.2: when its condition is met, these answers are taken instead; the safer value wins. */
public record Link(String id, Condition when, Map<ItemId, Answer> set, String text, Source source) {

    /** Copies the answers. */
    public Link {
        set = Map.copyOf(set);
    }
}
