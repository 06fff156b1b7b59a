package app.facet.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteOpenMode;

/** The ways the database file is opened. */
final class Connections {

    private static final int BUSY_MILLIS = 2_000;

    private Connections() {}

    /** For writing: durable at each commit, nothing in temporary files, references checked. */
    static Connection writer(Path file) throws SQLException {
        return writing().createConnection(url(file, "mode=rw"));
    }

    /** For the scripts, which open and close connections themselves. */
    static DataSource dataSource(Path file) {
        var source = new SQLiteDataSource(writing());
        source.setUrl(url(file, "mode=rw"));
        return source;
    }

    /** For looking into a closed file without changing a byte of it. */
    static Connection reader(Path file) throws SQLException {
        var config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        boolean closedCleanly = !Files.exists(Path.of(file + "-wal"));
        return config.createConnection(url(file, closedCleanly ? "mode=ro&immutable=1" : "mode=ro"));
    }

    /** For copying a file that may be in use at the same time. */
    static Connection copying(Path file) throws SQLException {
        var config = new SQLiteConfig();
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        config.setBusyTimeout(BUSY_MILLIS);
        return config.createConnection(url(file, "mode=rw"));
    }

    private static SQLiteConfig writing() {
        var config = new SQLiteConfig();
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "on"); // a replaced key slot must not linger
        config.enforceForeignKeys(true);
        config.enableRecursiveTriggers(true);
        config.setBusyTimeout(BUSY_MILLIS);
        return config;
    }

    /** As a URI, so that no character of the folder's name is taken for an option. */
    private static String url(Path file, String options) {
        return "jdbc:sqlite:" + file.toUri() + "?" + options;
    }
}
