package app.facet.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A whole copy of the records, sealed as they are, that is proved before it gets its name: opened, checked page by page,
 * its key slots compared and a record of it unsealed.
 */
final class SealedCopy {

    /** How the name of a copy ends. */
    static final String ENDING = ".facet";

    private static final String PART = ".facet-part";

    private SealedCopy() {}

    /** Copies the records, which may be open and in use, to a place where nothing is yet. */
    static void make(Path database, Path target, Sealer sealer) {
        Path part = target.resolveSibling(PART);
        try {
            if (Files.exists(target)) {
                throw new StoreTrouble(StoreTrouble.Code.NOT_WRITABLE, "copy");
            }
            Files.deleteIfExists(part);
            OwnerOnly.file(part);
            List<KeySlot> before = slots(database);
            into(database, part);
            Durable.force(part);
            require(same(slots(part), before) || same(slots(part), slots(database)));
            prove(part, sealer);
            Durable.move(part, target);
        } catch (IOException e) {
            throw new StoreTrouble(StoreTrouble.Code.NOT_WRITABLE, "copy", e);
        } finally {
            clear(part);
        }
    }

    private static void into(Path database, Path part) {
        try (Connection connection = Connections.copying(database);
                var statement = connection.prepareStatement("vacuum into ?")) {
            statement.setString(1, part.toString());
            statement.execute();
        } catch (SQLException e) {
            throw Database.trouble("copy", e);
        }
    }

    /** Throws when the copy is not what it should be. */
    private static void prove(Path part, Sealer sealer) {
        try (Connection connection = Connections.reader(part);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("pragma integrity_check(1)")) {
            require(rows.next() && rows.getString(1).equals("ok"));
        } catch (SQLException e) {
            throw Database.trouble("copy", e);
        }
        try (Connection connection = Connections.reader(part)) {
            OneRecord.of(connection).ifPresent(record -> sealer.open(record.place(), record.sealed()));
        } catch (SQLException e) {
            throw Database.trouble("copy", e);
        }
    }

    private static List<KeySlot> slots(Path file) {
        return Arrays.stream(KeySlot.Name.values())
                .map(name -> VaultFile.slot(file, name))
                .toList();
    }

    /** The passphrase may be changed while a copy is made: then the slots are the old ones or the new ones. */
    private static boolean same(List<KeySlot> copied, List<KeySlot> ours) {
        return IntStream.range(0, ours.size())
                .allMatch(i -> Arrays.equals(
                                copied.get(i).wrapped(), ours.get(i).wrapped())
                        && Arrays.equals(copied.get(i).salt(), ours.get(i).salt()));
    }

    private static void require(boolean sound) {
        if (!sound) {
            throw new StoreTrouble(StoreTrouble.Code.DAMAGED, "copy");
        }
    }

    private static void clear(Path part) {
        try {
            Files.deleteIfExists(part);
            VaultFile.deleteLog(part);
        } catch (IOException leftForTheNextCopy) {
            // the next copy clears it away
        }
    }
}
