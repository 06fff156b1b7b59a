package app.facet.domain.protocol;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The current answers of a screening: immutable, so that an evaluation always speaks of one moment. */
public record Answers(Map<ItemId, Answer> byItem) {

    /** No answers at all. */
    public static final Answers NONE = new Answers(Map.of());

    /** Copies the map. */
    public Answers {
        byItem = Map.copyOf(byItem);
    }

    /** The answer given to an item, if any was. */
    public Optional<Answer> to(ItemId item) {
        return Optional.ofNullable(byItem.get(item));
    }

    /** These answers with one more, or one replaced. */
    public Answers with(ItemId item, Answer answer) {
        var changed = new HashMap<>(byItem);
        changed.put(item, answer);
        return new Answers(changed);
    }

    /** These answers without the one to this item. */
    public Answers without(ItemId item) {
        var changed = new HashMap<>(byItem);
        changed.remove(item);
        return new Answers(changed);
    }

    /** Whether the item has an answer that rules can use. */
    public boolean answered(ItemId item) {
        var answer = byItem.get(item);
        return answer != null && answer.usable();
    }
}
