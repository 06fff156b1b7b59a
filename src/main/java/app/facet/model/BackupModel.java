package app.facet.model;

import app.facet.store.Backup;
import app.facet.store.Backups;
import app.facet.store.DataFolder;
import app.facet.store.PlaceKind;
import app.facet.store.StoreTrouble;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The backups of the open records: one a day, and whenever one is asked for, into the folder the clinic chose. */
public final class BackupModel {

    /** What came of the last backup. */
    public enum Notice {
        NONE,
        MADE,
        NO_SUCH_FOLDER,
        NOT_WRITABLE,
        FULL,
        DAMAGED,
        FAILED
    }

    private final Backups backups;
    private final DataFolder data;
    private final BackupPlace place;
    private final Work work;
    private final Clock clock;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private final ReadOnlyObjectWrapper<Notice> notice = new ReadOnlyObjectWrapper<>(this, "notice", Notice.NONE);
    private final ReadOnlyObjectWrapper<Optional<MadeBackup>> last = new ReadOnlyObjectWrapper<>(this, "last");
    private final ReadOnlyObjectWrapper<Path> folder = new ReadOnlyObjectWrapper<>(this, "folder");

    /** The backups of an open store whose files lie in a data folder. */
    public BackupModel(Backups backups, DataFolder data, Work work, Clock clock) {
        this.backups = backups;
        this.data = data;
        this.place = new BackupPlace(data);
        this.work = work;
        this.clock = clock;
        last.set(place.last().map(MadeBackup::of));
        folder.set(place.folder());
    }

    /** Makes today's backup, unless there is one. */
    public void daily() {
        boolean today = last.get()
                .filter(backup ->
                        LocalDate.ofInstant(backup.at(), clock.getZone()).equals(LocalDate.now(clock)))
                .isPresent();
        if (!today) {
            now();
        }
    }

    /** Makes a backup. */
    public void now() {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        notice.set(Notice.NONE);
        Path into = folder.get();
        work.aside(
                () -> {
                    Backup made = backups.make(into, clock.instant());
                    place.made(made);
                    return made;
                },
                this::made,
                this::failed);
    }

    /** Chooses the folder, as typed or picked; a relative path or none is told and changes nothing. */
    public void choose(String typed) {
        try {
            Path chosen = Path.of(typed.strip());
            if (chosen.isAbsolute()) {
                place.choose(chosen);
                folder.set(chosen);
                now();
                return;
            }
        } catch (InvalidPathException notAPath) {
            // told like a path that does not start at the root
        } catch (StoreTrouble trouble) {
            notice.set(Notice.NOT_WRITABLE);
            return;
        }
        notice.set(Notice.NO_SUCH_FOLDER);
    }

    /** Whether the backups lie beside the records, where one lost disk takes both. */
    public boolean besideTheRecords() {
        return folder.get().startsWith(data.path());
    }

    /** What kind of place the records themselves lie in: local, network or cloud. */
    public String placeOfRecords() {
        return PlaceKind.of(data.path()).name().toLowerCase(Locale.ROOT);
    }

    /** The folder of the records. */
    public Path recordsFolder() {
        return data.path();
    }

    /** Whether a backup is being made. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** What came of the last backup. */
    public ReadOnlyObjectProperty<Notice> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /** The last good backup. */
    public ReadOnlyObjectProperty<Optional<MadeBackup>> lastProperty() {
        return last.getReadOnlyProperty();
    }

    /** Where backups go. */
    public ReadOnlyObjectProperty<Path> folderProperty() {
        return folder.getReadOnlyProperty();
    }

    private void made(Backup backup) {
        busy.set(false);
        last.set(Optional.of(MadeBackup.of(backup)));
        notice.set(Notice.MADE);
    }

    private void failed(Exception trouble) {
        busy.set(false);
        if (!(trouble instanceof StoreTrouble store)) {
            notice.set(Notice.FAILED);
            work.unexpected(trouble);
            return;
        }
        notice.set(
                switch (store.code()) {
                    case FULL -> Notice.FULL;
                    case NOT_WRITABLE -> Notice.NOT_WRITABLE;
                    case DAMAGED, UNKNOWN_SHAPE -> Notice.DAMAGED;
                    case SHUT -> Notice.NONE; // locked meanwhile: the next unlocking makes it
                    default -> Notice.FAILED;
                });
    }
}
