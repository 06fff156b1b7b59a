package app.facet.store;

import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings a database file to the newest schema; the scripts lie in resources/db. */
final class Schema {

    /** The version of the newest script. */
    static final int NEWEST = 1;

    /** What marks a file as ours: "FAct". */
    static final int APPLICATION = 0x46414374;

    private Schema() {}

    /** Runs the scripts the file lacks; Flyway is started only then, for it costs a fifth of a second. */
    static void bringUp(Path file, int present) {
        if (present >= NEWEST) {
            return;
        }
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
