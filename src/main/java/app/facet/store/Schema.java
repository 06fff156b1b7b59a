package app.facet.store;

import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Brings a database file to the newest schema, one script at a time, each whole or not at all.
 *
 * @param scripts where the scripts lie, places parted by commas
 * @param newest the version of the newest script
 */
record Schema(String scripts, int newest) {

    /** The scripts of this version of the program, in resources/db. */
    static final Schema SHIPPED = new Schema("classpath:db", 2);

    /** What marks a file as ours: "FAct". */
    static final int APPLICATION = 0x46414374;

    // Flyway tells every step at length and names the user's folders.
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    /** Makes the tables of a new file. */
    void make(Path file) {
        run(file);
    }

    /**
     * Runs the scripts a file lacks, once a proved copy of it as it was lies beside it; Flyway is started only then, for it
     * costs a fifth of a second.
     */
    void bringUp(Path file, int present, Sealer sealer) {
        if (present < newest) {
            SealedCopy.make(file, KeptCopies.beforeVersion(file, present), sealer);
            run(file);
            if (VaultFile.version(file) != newest) {
                throw new StoreTrouble(StoreTrouble.Code.FAILED, "schema");
            }
        }
    }

    private void run(Path file) {
        FLYWAY.setLevel(Level.WARNING);
        try {
            Flyway.configure(Schema.class.getClassLoader())
                    .dataSource(Connections.dataSource(file))
                    .locations(scripts.split(","))
                    .installedBy("facet")
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw Database.trouble("schema", e);
        }
    }
}
