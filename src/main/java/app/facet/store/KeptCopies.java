package app.facet.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Where copies of the records are kept before something is done to them: beside the records, never written over. */
final class KeptCopies {

    private static final String FOLDER = "kept";
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

    private KeptCopies() {}

    /** The place of the copy made before the schema is brought up from this version. */
    static Path beforeVersion(Path database, int version) {
        return free(database, "schema-" + version);
    }

    /** The place of the copy made before a restore. */
    static Path beforeRestore(Path database, Instant at) {
        return free(database, "before-restore-" + MOMENT.format(at));
    }

    private static Path free(Path database, String name) {
        Path folder = database.resolveSibling(FOLDER);
        try {
            OwnerOnly.folder(folder, folder);
        } catch (IOException e) {
            throw new StoreTrouble(StoreTrouble.Code.NOT_WRITABLE, "kept", e);
        }
        Path place = folder.resolve(name + SealedCopy.ENDING);
        for (int number = 2; Files.exists(place); number++) {
            place = folder.resolve(name + "-" + number + SealedCopy.ENDING);
        }
        return place;
    }
}
