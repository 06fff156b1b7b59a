package app.facet.model;

import app.facet.domain.program.Preferences;
import app.facet.store.PreferencesFile;
import java.time.InstantSource;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** How the program looks and behaves on this machine; a change holds at once and is kept. */
public final class ProgramModel {

    private final PreferencesFile file;
    private final Saving saving;
    private final ReadOnlyObjectWrapper<Preferences> preferences;

    /** The preferences kept in a file. */
    public ProgramModel(PreferencesFile file, Work work, InstantSource clock) {
        this.file = file;
        this.saving = new Saving(work, clock);
        this.preferences = new ReadOnlyObjectWrapper<>(file.load());
    }

    /** What holds now. */
    public ReadOnlyObjectProperty<Preferences> preferencesProperty() {
        return preferences.getReadOnlyProperty();
    }

    /** What holds now. */
    public Preferences preferences() {
        return preferences.get();
    }

    /** Changes what holds. */
    public void change(UnaryOperator<Preferences> how) {
        Preferences changed = how.apply(preferences());
        if (!changed.equals(preferences())) {
            preferences.set(changed);
            saving.write(() -> file.save(changed));
        }
    }
}
