package app.facet.model;

import app.facet.domain.protocol.Item;
import app.facet.domain.protocol.ItemId;
import java.util.List;
import java.util.Optional;

/** The way to what must still be asked. */
final class Unanswered {

    private Unanswered() {}

    /** The next core question that is open: from here on, then from the start again. */
    static Optional<ItemId> after(ScreeningModel model) {
        var all = List.copyOf(model.protocol().items().values());
        int from = model.focusProperty()
                .get()
                .map(item -> all.indexOf(item) + 1)
                .orElseGet(() -> model.stepProperty().get().items().stream()
                        .findFirst()
                        .map(all::indexOf)
                        .orElse(0));
        for (int index = 0; index < all.size(); index++) {
            Item item = all.get((from + index) % all.size());
            var state = model.state().item(item.id());
            if (state.core() && state.open() && !item.fromRecord()) {
                return Optional.of(item.id());
            }
        }
        return Optional.empty();
    }
}
