package app.facet.model;

import app.facet.store.Backup;
import java.nio.file.Path;
import java.time.Instant;

/**
 * A backup as the screens show it.
 *
 * @param file where it lies
 * @param at when it was made
 */
public record MadeBackup(Path file, Instant at) {

    static MadeBackup of(Backup backup) {
        return new MadeBackup(backup.file(), backup.at());
    }
}
