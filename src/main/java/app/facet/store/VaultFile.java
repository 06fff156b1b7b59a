package app.facet.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Looks at a closed database file, without changing it, before anybody is asked for a passphrase. */
final class VaultFile {

    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int HEADER = 100;
    private static final int PAGE_SIZE_AT = 16;
    private static final int PAGES_AT = 28;
    private static final int VERSION_AT = 60;
    private static final int APPLICATION_AT = 68;
    private static final int LARGEST_PAGE = 65_536;
    private static final long LARGE = 32L << 20;

    private VaultFile() {}

    /** The write-ahead log beside a database file. */
    static Path log(Path file) {
        return file.resolveSibling(file.getFileName() + "-wal");
    }

    /** Takes away what SQLite keeps beside a file. */
    static void deleteLog(Path file) throws IOException {
        Files.deleteIfExists(log(file));
        Files.deleteIfExists(file.resolveSibling(file.getFileName() + "-shm"));
        Files.deleteIfExists(file.resolveSibling(file.getFileName() + "-journal"));
    }

    /** What speaks against this file, judged by its first hundred bytes and its length. */
    static Optional<Trouble> trouble(Path file, int newest) {
        return kind(file, newest).map(kind -> new Trouble(kind, file));
    }

    /** Whether every page can be read; a large file is spared this here, its next backup reads every page. */
    static boolean sound(Path file) {
        try {
            return Files.size(file) > LARGE || whole(file);
        } catch (IOException e) {
            throw new StoreTrouble(StoreTrouble.Code.NOT_WRITABLE, "check", e);
        }
    }

    /** Whether every page of a file of any size can be read. */
    static boolean whole(Path file) {
        try (var connection = Connections.reader(file);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("pragma quick_check(1)")) {
            return rows.next() && rows.getString(1).equals("ok");
        } catch (SQLException e) {
            throw Database.trouble("check", e);
        }
    }

    private static Optional<Trouble.Kind> kind(Path file, int newest) {
        var header = ByteBuffer.allocate(HEADER);
        long size;
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            size = channel.size();
            while (header.hasRemaining() && channel.read(header) >= 0) {
                // reads until the header is whole
            }
        } catch (IOException unreadable) {
            return Optional.of(Trouble.Kind.NOT_WRITABLE);
        }
        if (size == 0) {
            return Optional.of(Trouble.Kind.EMPTY_FILE);
        }
        boolean database = size >= HEADER && Arrays.equals(header.array(), 0, MAGIC.length, MAGIC, 0, MAGIC.length);
        if (!database || header.getInt(APPLICATION_AT) != Schema.APPLICATION) {
            return Optional.of(Trouble.Kind.NOT_A_STORE);
        }
        if (header.getInt(VERSION_AT) > newest) {
            return Optional.of(Trouble.Kind.NEWER_VERSION);
        }
        int page = Short.toUnsignedInt(header.getShort(PAGE_SIZE_AT));
        long whole = (long) (page == 1 ? LARGEST_PAGE : page) * header.getInt(PAGES_AT);
        return size < whole && !Files.exists(log(file)) ? Optional.of(Trouble.Kind.DAMAGED) : Optional.empty();
    }

    /** The schema version of the file, its log included. */
    static int version(Path file) {
        try (var connection = Connections.reader(file);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("pragma user_version")) {
            return rows.getInt(1);
        } catch (SQLException e) {
            throw Database.trouble("version", e);
        }
    }

    /** One slot as it stands in the file. */
    static KeySlot slot(Path file, KeySlot.Name name) {
        String where = "vault_slot " + name.column();
        try (var connection = Connections.reader(file);
                var statement = connection.prepareStatement(
                        "select salt, memory_kib, passes, lanes, wrapped from vault_slot where slot = ?")) {
            statement.setString(1, name.column());
            try (var rows = statement.executeQuery()) {
                if (!rows.next()) {
                    throw new StoreTrouble(StoreTrouble.Code.DAMAGED, where);
                }
                var cost = new Cost(rows.getInt("memory_kib"), rows.getInt("passes"), rows.getInt("lanes"));
                if (!cost.bearable()) {
                    throw new StoreTrouble(StoreTrouble.Code.DAMAGED, where);
                }
                return new KeySlot(name, rows.getBytes("salt"), cost, rows.getBytes("wrapped"));
            }
        } catch (SQLException e) {
            throw Database.trouble(where, e);
        }
    }

    /** Writes a slot, replacing the one of the same name. */
    static void write(Handle handle, KeySlot slot) {
        handle.createUpdate("""
                        insert into vault_slot (slot, salt, memory_kib, passes, lanes, wrapped)
                        values (:slot, :salt, :memory, :passes, :lanes, :wrapped)
                        on conflict (slot) do update set salt = excluded.salt, memory_kib = excluded.memory_kib,
                            passes = excluded.passes, lanes = excluded.lanes, wrapped = excluded.wrapped""")
                .bind("slot", slot.name().column())
                .bind("salt", slot.salt())
                .bind("memory", slot.cost().memoryKib())
                .bind("passes", slot.cost().passes())
                .bind("lanes", slot.cost().lanes())
                .bind("wrapped", slot.wrapped())
                .execute();
    }
}
