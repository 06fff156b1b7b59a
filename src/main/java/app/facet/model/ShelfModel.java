package app.facet.model;

import app.facet.domain.screening.PlanChoice;
import app.facet.domain.screening.Shelf;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What the clinic keeps at hand for its plans: favourite exercises, and sets of its own. */
public final class ShelfModel {

    private final Consumer<Shelf> keeper;
    private final Saving saving;
    private final ReadOnlyObjectWrapper<Shelf> shelf;

    /** A shelf, whose changes are kept by {@code keeper}, durable when it returns. */
    public ShelfModel(Shelf shelf, Consumer<Shelf> keeper, Work work, InstantSource clock) {
        this.keeper = keeper;
        this.saving = new Saving(work, clock);
        this.shelf = new ReadOnlyObjectWrapper<>(shelf);
    }

    /** What is on it. */
    public ReadOnlyObjectProperty<Shelf> shelfProperty() {
        return shelf.getReadOnlyProperty();
    }

    /** What is on it. */
    public Shelf shelf() {
        return shelf.get();
    }

    /** Makes an exercise a favourite, or no longer. */
    public void favourite(String exercise, boolean favourite) {
        keep(shelf().withFavourite(exercise, favourite));
    }

    /** Keeps a set under a name, without reasons, which were another patient's; false without a name or exercises. */
    public boolean save(String typed, List<PlanChoice> choices) {
        String name = typed.strip();
        if (name.isEmpty() || choices.isEmpty()) {
            return false;
        }
        keep(shelf().with(new Shelf.Template(
                name, choices.stream().map(choice -> choice.withReason("")).toList())));
        return true;
    }

    /** Takes a set from the shelf. */
    public void remove(String name) {
        keep(shelf().without(name));
    }

    private void keep(Shelf changed) {
        shelf.set(changed);
        saving.write(() -> keeper.accept(changed));
    }
}
