package app.facet.ui.shell;

import app.facet.domain.screening.Patient;
import app.facet.model.SaveState;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Parent;

/** A screen that is open: what it draws, what the top bar says meanwhile, and what it does when it is entered and left. */
public interface View {

    /** What it draws. */
    Parent root();

    /** Whose name stands in the top bar. */
    default ObservableValue<Optional<Patient>> patient() {
        return new ReadOnlyObjectWrapper<>(Optional.empty());
    }

    /** What follows the record number in the top bar, such as the episode and the visit; possibly empty. */
    default ObservableValue<String> caption() {
        return new ReadOnlyStringWrapper("");
    }

    /** Whether everything is saved, as the top bar says it. */
    default ObservableValue<SaveState> saved() {
        return new ReadOnlyObjectWrapper<>(new SaveState.Nothing());
    }

    /** The screen's own buttons at the right end of the top bar. */
    default ObservableList<Node> tools() {
        return FXCollections.emptyObservableList();
    }

    /** It is shown: register what must be registered, take the focus. */
    default void entered() {}

    /** What stands typed and not saved, by the ids of its fields; asked when the records are locked. */
    default Map<String, String> typed() {
        return Typed.in(root());
    }

    /** Types again what {@link #typed} told before the records were locked. */
    default void retype(Map<String, String> typed) {
        Typed.again(root(), typed);
    }

    /** Another one is shown: let go of everything registered. */
    default void left() {}
}
