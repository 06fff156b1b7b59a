package app.facet.ui.shell;

import app.facet.domain.screening.Patient;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Where one is, where one was before locking, and which visit is open; makes each view through the function it is given. */
public final class Navigator {

    private final Function<Screen, View> views;
    private final ReadOnlyObjectWrapper<Screen> screen = new ReadOnlyObjectWrapper<>(this, "screen");
    private final ReadOnlyObjectWrapper<Optional<View>> view =
            new ReadOnlyObjectWrapper<>(this, "view", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Screen.Visit>> visit =
            new ReadOnlyObjectWrapper<>(this, "visit", Optional.empty());
    private Screen place = new Screen.Patients(Optional.empty());
    private final Consumer<View> beforeLock;
    private final Runnable onLock;

    /** A navigator over views made on demand; {@code onLock} closes the store once the last view was left. */
    public Navigator(Function<Screen, View> views, Runnable onLock) {
        this(views, _ -> {}, onLock);
    }

    /** The same, where {@code beforeLock} sees the view that is open once more, every field of it left. */
    public Navigator(Function<Screen, View> views, Consumer<View> beforeLock, Runnable onLock) {
        this.views = views;
        this.beforeLock = beforeLock;
        this.onLock = onLock;
        screen.set(new Screen.Unlock());
    }

    /** Goes to a screen; a visit that is opened stays within reach until {@link #closeVisit}. */
    public void open(Screen next) {
        if (!(next instanceof Screen.Unlock)) {
            place = next;
        }
        if (next instanceof Screen.Visit opened) {
            visit.set(Optional.of(opened));
        }
        leave();
        View made = views.apply(next);
        screen.set(next);
        view.set(Optional.of(made));
        made.entered();
    }

    /** The visit is signed or put away: it leaves the rail. */
    public void closeVisit() {
        visit.set(Optional.empty());
    }

    /** Locks: the screen is left, the store closed, the place remembered. */
    public void lock() {
        lock(new Screen.Unlock());
    }

    /** Locks, and leads to the choice of a backup. */
    public void lockToRestore() {
        lock(new Screen.Unlock(true));
    }

    private void lock(Screen.Unlock next) {
        view.get().ifPresent(open -> {
            open.root().requestFocus();
            place = withPatient(open);
            beforeLock.accept(open);
        });
        leave();
        onLock.run();
        open(next);
    }

    /** Unlocked: comes back to the same place. */
    public void unlocked() {
        open(place);
    }

    private Screen withPatient(View open) {
        return place instanceof Screen.Patients
                ? new Screen.Patients(open.patient().getValue().map(Patient::id))
                : place;
    }

    private void leave() {
        view.get().ifPresent(View::left);
        view.set(Optional.empty());
    }

    /** The screen that is shown. */
    public ReadOnlyObjectProperty<Screen> screenProperty() {
        return screen.getReadOnlyProperty();
    }

    /** The view that is shown; empty before the first. */
    public ReadOnlyObjectProperty<Optional<View>> viewProperty() {
        return view.getReadOnlyProperty();
    }

    /** The visit that is open. */
    public ReadOnlyObjectProperty<Optional<Screen.Visit>> visitProperty() {
        return visit.getReadOnlyProperty();
    }
}
