package app.facet.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * Puts a backup in the place of the records, in steps that a kill can cut anywhere: until the backup lies whole beside them
 * the old records stand, from then on the next start finishes. The old file, sound or not, is kept as it was.
 */
final class Restoring {

    private Restoring() {}

    /** Restores; whatever speaks against the backup is told, and then nothing was changed. */
    static Optional<Trouble> restore(Path database, Path backup, Instant at, int newest) {
        var refused = against(backup, newest);
        if (refused.isPresent()) {
            return refused;
        }
        Path part = database.resolveSibling(database.getFileName() + ".restoring");
        try {
            Durable.copy(backup, part);
            if (!VaultFile.whole(part)) {
                return Optional.of(new Trouble(Trouble.Kind.DAMAGED, backup));
            }
            keepOld(database, at);
            Durable.move(part, ready(database));
            finish(database);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(new Trouble(Trouble.Kind.NOT_WRITABLE, database));
        } catch (StoreTrouble trouble) {
            return Optional.of(new Trouble(Reasons.kind(trouble), database));
        } finally {
            clear(part);
        }
    }

    /** Whether a restore was cut short after its point of no return. */
    static boolean cutShort(Path database) {
        return Files.exists(ready(database));
    }

    /** Finishes a restore that was cut short after its point of no return; else nothing. */
    static void finish(Path database) throws IOException {
        if (cutShort(database)) {
            VaultFile.deleteLog(database);
            Durable.move(ready(database), database);
        }
    }

    private static Optional<Trouble> against(Path backup, int newest) {
        try {
            return VaultFile.trouble(backup, newest)
                    .or(() -> VaultFile.whole(backup)
                            ? Optional.empty()
                            : Optional.of(new Trouble(Trouble.Kind.DAMAGED, backup)));
        } catch (StoreTrouble damaged) {
            return Optional.of(new Trouble(Reasons.kind(damaged), backup));
        }
    }

    /** The old file and its log, byte for byte: even a damaged one may be mended by somebody who knows how. */
    private static void keepOld(Path database, Instant at) throws IOException {
        if (Files.exists(database)) {
            Path kept = KeptCopies.beforeRestore(database, at);
            Durable.copy(database, kept);
            if (Files.exists(VaultFile.log(database))) {
                Durable.copy(VaultFile.log(database), VaultFile.log(kept));
            }
        }
    }

    private static Path ready(Path database) {
        return database.resolveSibling(database.getFileName() + ".restored");
    }

    private static void clear(Path part) {
        try {
            Files.deleteIfExists(part);
            VaultFile.deleteLog(part);
        } catch (IOException leftForTheNextRestore) {
            // the next restore writes over it
        }
    }
}
