package app.facet.model;

import app.facet.store.Backup;
import app.facet.store.DataFolder;
import app.facet.store.LocalSettings;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/** Where backups go and when the last good one was made: known before the records are open. */
final class BackupPlace {

    private static final String FOLDER = "backup.folder";
    private static final String AT = "backup.last";
    private static final String FILE = "backup.last.file";

    private final DataFolder data;
    private final LocalSettings settings;

    BackupPlace(DataFolder data) {
        this.data = data;
        this.settings = data.settings();
    }

    Path folder() {
        return settings.get(FOLDER).flatMap(BackupPlace::path).orElseGet(data::backups);
    }

    void choose(Path folder) {
        settings.put(FOLDER, folder.toString());
    }

    Optional<Backup> last() {
        try {
            return settings.get(FILE)
                    .flatMap(BackupPlace::path)
                    .flatMap(file -> settings.get(AT).map(at -> new Backup(file, Instant.parse(at))));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    void made(Backup backup) {
        settings.put(AT, backup.at().toString());
        settings.put(FILE, backup.file().toString());
    }

    private static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException unreadable) {
            return Optional.empty();
        }
    }
}
