package app.facet.store;

import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings a database file to the newest schema; the scripts lie in resources/db. */
final class Schema {

    /** The version of the newest script. */
    static final int NEWEST = 1;

    /** What marks a file as ours: "FAct". */
    static final int APPLICATION = 0x46414374;

    // Flyway tells every step at length and names the user's folders.
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    private Schema() {}

    /** Runs the scripts the file lacks; Flyway is started only then, for it costs a fifth of a second. */
    static void bringUp(Path file, int present) {
        if (present >= NEWEST) {
            return;
        }
        FLYWAY.setLevel(Level.WARNING);
        try {
            Flyway.configure(Schema.class.getClassLoader())
                    .dataSource(Connections.dataSource(file))
                    .locations("classpath:db")
                    .installedBy("facet")
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw Database.trouble("schema", e);
        }
    }
}
