package app.facet.domain.protocol;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything that is asked, in the order it is asked. */
public record Protocol(List<Step> steps, Map<ItemId, Item> items) {

    /** Copies the steps. */
    public Protocol {
        steps = List.copyOf(steps);
        items = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(items));
    }

    /** Makes the protocol of these steps and indexes their items by id. */
    public static Protocol of(List<Step> steps) {
        var items = new LinkedHashMap<ItemId, Item>();
        steps.forEach(step -> step.items().forEach(item -> items.put(item.id(), item)));
        return new Protocol(steps, items);
    }

    /** The item with this id, if there is one; derived facts have none. */
    public Optional<Item> item(ItemId id) {
        return Optional.ofNullable(items.get(id));
    }

    /** The step an item is asked on. */
    public Optional<Step> stepOf(ItemId id) {
        return steps.stream()
                .filter(step -> step.items().stream().anyMatch(item -> item.id().equals(id)))
                .findFirst();
    }
}
