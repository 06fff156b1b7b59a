package app.facet.model;

import app.facet.store.Backups;
import app.facet.store.DataFolder;
import app.facet.store.PlaceKind;
import app.facet.store.Vault;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What the start screen knows while the records are closed: the last good backup, and how to put one in their place. */
public final class RestoreModel {

    private final Vault vault;
    private final DataFolder data;
    private final Work work;
    private final Clock clock;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private final ReadOnlyObjectWrapper<Optional<String>> refused =
            new ReadOnlyObjectWrapper<>(this, "refused", Optional.empty());

    /** Restores into this vault of this folder. */
    public RestoreModel(Vault vault, DataFolder data, Work work, Clock clock) {
        this.vault = vault;
        this.data = data;
        this.work = work;
        this.clock = clock;
    }

    /** The last good backup. */
    public Optional<MadeBackup> last() {
        return new BackupPlace(data).last().map(MadeBackup::of);
    }

    /** The kind of place the records lie in: local, network or cloud. */
    public String place() {
        return PlaceKind.of(data.path()).name().toLowerCase(Locale.ROOT);
    }

    /** The backups in the folder the clinic chose, newest first. */
    public List<MadeBackup> backups() {
        return Backups.in(new BackupPlace(data).folder()).stream()
                .map(MadeBackup::of)
                .toList();
    }

    /** Puts a backup in the place of the records and keeps them as they were; then calls {@code done}. */
    public void restore(Path backup, Runnable done) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        refused.set(Optional.empty());
        work.onStore(
                () -> vault.restore(backup, clock.instant()),
                trouble -> {
                    busy.set(false);
                    refused.set(trouble.map(
                            why -> why.kind().name().toLowerCase(Locale.ROOT).replace('_', '-')));
                    if (trouble.isEmpty()) {
                        done.run();
                    }
                },
                failed -> {
                    busy.set(false);
                    work.unexpected(failed);
                });
    }

    /** Why the last one was refused, as its text key spells it; then nothing was changed. */
    public ReadOnlyObjectProperty<Optional<String>> refusedProperty() {
        return refused.getReadOnlyProperty();
    }

    /** Whether a backup is being put in place. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
