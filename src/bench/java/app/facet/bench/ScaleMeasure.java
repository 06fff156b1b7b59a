package app.facet.bench;

import app.facet.domain.protocol.Answer;
import app.facet.domain.protocol.ItemId;
import app.facet.domain.screening.Given;
import app.facet.model.PatientSearch;
import app.facet.store.DataFolder;
import app.facet.store.LargeClinic;
import app.facet.store.Opening;
import app.facet.store.Store;
import app.facet.store.Vault;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * Measures a large clinic: unlocking, names, searching, opening a record, an answer, a backup. The argument is the number of
 * patients and of screenings for each, such as 100000x10; the records lie in {@code facet.bench.dir}.
 */
public final class ScaleMeasure {

    private static final String PASSPHRASE = "four plain words here";
    private static final int TIMES = 5;
    private static final PrintStream OUT = System.out;

    private ScaleMeasure() {}

    /** Fills the folder, then measures. */
    public static void main(String[] arguments) throws Exception {
        var size = arguments[0].split("x", 2);
        int patients = Integer.parseInt(size[0]);
        Path place = Files.createTempDirectory(Path.of(System.getProperty("facet.bench.dir", "target")), "scale");
        var folder = new DataFolder(place.resolve("data"));
        var filled = new Object[1];
        once(
                "fill",
                () -> filled[0] =
                        new LargeClinic(folder).fill(PASSPHRASE.toCharArray(), patients, Integer.parseInt(size[1])));
        var one = (app.facet.domain.screening.Patient) java.util.Objects.requireNonNull(filled[0]);
        OUT.println("file MB " + (Files.size(folder.database()) >> 20));
        best("Argon2id alone", () -> LargeClinic.derivation(PASSPHRASE.toCharArray()));
        best("unlock and close", () -> {
            store(folder).close();
            return true;
        });
        best("raw driver: open, read one row, close", () -> {
            try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.database());
                    var statement = connection.createStatement();
                    var rows = statement.executeQuery("select count(*) from clinic")) {
                return rows.next();
            }
        });
        try (Store store = store(folder)) {
            best("unseal all names", () -> store.patients().listing());
            var search = new PatientSearch(store.patients().all());
            best("fold all names", () -> new PatientSearch(store.patients().all()));
            best("search", () -> search.count("lukasz strasse"));
            scan(search);
            best("open one record", () -> store.screenings().ofPatient(one.id()));
            var begun = store.screenings()
                    .start(one, LocalDate.of(2026, 11, 4), Instant.EPOCH, "hash", "1.0", Optional.empty());
            var given = new Given(
                    new ItemId("rf-fever"),
                    Optional.of(Answer.YesNo.NO),
                    Given.How.ASKED,
                    Instant.EPOCH,
                    "",
                    Optional.empty());
            best("100 answers", () -> {
                for (int i = 0; i < 100; i++) {
                    store.screenings().append(begun.id(), given);
                }
                return true;
            });
            once("backup, proved", () -> store.backups().make(place.resolve("backups"), Instant.EPOCH));
        }
    }

    /** The same search by an SQL scan over names that are not even sealed. */
    private static void scan(PatientSearch search) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite::memory:");
                var statement = connection.createStatement()) {
            statement.execute("create table plain (folded text)");
            statement.execute("begin");
            try (var insert = connection.prepareStatement("insert into plain values (?)")) {
                for (String text : search.folded()) {
                    insert.setString(1, text);
                    insert.execute();
                }
            }
            statement.execute("commit");
            best("the same by an SQL scan", () -> {
                try (var rows = statement.executeQuery(
                        "select count(*) from plain where folded like '%lukasz%' and folded like '%strasse%'")) {
                    return rows.getInt(1);
                }
            });
        }
    }

    private static Store store(DataFolder folder) {
        return ((Opening.Opened) new Vault(folder).open(PASSPHRASE.toCharArray())).store();
    }

    private static void once(String what, Callable<?> work) throws Exception {
        long start = System.nanoTime();
        work.call();
        OUT.printf("%-40s %10.2f ms%n", what, (System.nanoTime() - start) / 1e6);
    }

    private static void best(String what, Callable<?> work) throws Exception {
        double best = Double.MAX_VALUE;
        for (int i = 0; i < TIMES; i++) {
            long start = System.nanoTime();
            work.call();
            best = Math.min(best, (System.nanoTime() - start) / 1e6);
        }
        OUT.printf("%-40s %10.2f ms%n", what, best);
    }
}
