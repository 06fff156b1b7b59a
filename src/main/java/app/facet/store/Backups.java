package app.facet.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The backups of the open store in a folder the clinic chose, sealed as the store is and proved when they are made. */
public final class Backups {

    private static final String START = "facet-";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);
    private static final int EVERY_DAYS = 14;
    private static final int MONTHLY_DAYS = 400;

    private final Path database;
    private final Sealer sealer;

    Backups(Path database, Sealer sealer) {
        this.database = database;
        this.sealer = sealer;
    }

    /**
     * Makes a backup: opened, checked and one record unsealed before it has its name; older ones are thinned out after it.
     * Works beside the open store, on any thread.
     */
    public Backup make(Path folder, Instant at) {
        var second = at.truncatedTo(ChronoUnit.SECONDS);
        Path target = folder.resolve(START + MOMENT.format(second.atOffset(ZoneOffset.UTC)) + SealedCopy.ENDING);
        try {
            OwnerOnly.folder(folder, target);
        } catch (IOException e) {
            throw new StoreTrouble(StoreTrouble.Code.NOT_WRITABLE, "backup", e);
        }
        SealedCopy.make(database, target, sealer);
        thinOut(folder, at);
        return new Backup(target, second);
    }

    /** The backups in a folder, newest first. */
    public static List<Backup> in(Path folder) {
        try (var files = Files.list(folder)) {
            return files.flatMap(file -> of(file).stream())
                    .sorted(Comparator.comparing(Backup::at).reversed())
                    .toList();
        } catch (IOException notThere) {
            return List.of();
        }
    }

    /** Keeps every backup of two weeks and one a month for a year; nothing else in the folder is touched. */
    private static void thinOut(Path folder, Instant now) {
        var months = new HashSet<YearMonth>();
        for (Backup backup : in(folder)) {
            long days = ChronoUnit.DAYS.between(backup.at(), now);
            boolean first = months.add(YearMonth.from(backup.at().atOffset(ZoneOffset.UTC)));
            if (days > MONTHLY_DAYS || (days > EVERY_DAYS && !first)) {
                try {
                    Files.deleteIfExists(backup.file());
                } catch (IOException stays) {
                    // one backup too many does no harm
                }
            }
        }
    }

    private static Optional<Backup> of(Path file) {
        String name = String.valueOf(file.getFileName());
        if (!name.startsWith(START) || !name.endsWith(SealedCopy.ENDING)) {
            return Optional.empty();
        }
        try {
            String moment = name.substring(START.length(), name.length() - SealedCopy.ENDING.length());
            return Optional.of(
                    new Backup(file, LocalDateTime.parse(moment, MOMENT).toInstant(ZoneOffset.UTC)));
        } catch (DateTimeParseException another) {
            return Optional.empty();
        }
    }
}
