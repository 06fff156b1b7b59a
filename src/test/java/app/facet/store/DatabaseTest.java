package app.facet.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.facet.domain.protocol.Answer;
import app.facet.domain.screening.Given;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Durability, schema, and a disk that is full. */
class DatabaseTest {

    @TempDir
    Path folder;

    @Test
    void commitsAreDurableAndReferencesChecked() throws Exception {
        var raw = Raw.in(folder);
        try (Store store = raw.store()) {
            assertThat(store.clinic().load()).isEmpty();
            assertThat(raw.text("pragma journal_mode")).isEqualTo("wal");
            assertThat(raw.number("pragma synchronous")).isEqualTo(2);
            assertThat(raw.number("pragma foreign_keys")).isEqualTo(1);
            assertThat(raw.number("pragma temp_store")).isEqualTo(2);
        }
    }

    @Test
    void theNewestScriptSetsTheVersionTheProgramKnows() throws Exception {
        var raw = Raw.in(folder);
        try (Store store = raw.store()) {
            assertThat(store.clinic().load()).isEmpty();
            assertThat(raw.number("pragma user_version")).isEqualTo(Schema.SHIPPED.newest());
            assertThat(raw.number("pragma application_id")).isEqualTo(Schema.APPLICATION);
            assertThat(raw.number("select count(*) from flyway_schema_history where success = 1"))
                    .isEqualTo(Schema.SHIPPED.newest());
        }
        try (var scripts = Files.list(Path.of("resources", "db"))) {
            assertThat(scripts.map(script -> script.getFileName().toString())
                            .filter(name -> name.matches("V\\d+__.*\\.sql")))
                    .hasSize(Schema.SHIPPED.newest());
        }
    }

    @Test
    void theLogIsEmptiedIntoTheFileOnCloseAndWhenAsked() throws Exception {
        var raw = Raw.in(folder);
        Path log = folder.resolve("raw.db-wal");
        try (Store store = raw.store()) {
            store.patients().save(Samples.patient("Sample Patient A"));
            assertThat(log).isNotEmptyFile();
            raw.database().checkpoint();
            assertThat(log).isEmptyFile();
            store.patients().save(Samples.patient("Sample Patient B"));
        }
        assertThat(log).doesNotExist();
    }

    @Test
    void aFullDiskIsToldAndEverythingKeptBeforeStays() throws Exception {
        var raw = Raw.in(folder);
        try (Store store = raw.store()) {
            var patient = Samples.patient("Sample Patient A");
            store.patients().save(patient);
            UUID screening = Samples.start(store, patient).id();
            raw.execute("pragma max_page_count = " + (raw.number("pragma page_count") + 20));
            var kept = new ArrayList<Given>();
            assertThatThrownBy(() -> {
                        while (true) {
                            Given given =
                                    Samples.given("hx-own-words", new Answer.Text("x".repeat(3000 + kept.size())));
                            store.screenings().append(screening, given);
                            kept.add(given);
                        }
                    })
                    .isInstanceOfSatisfying(
                            StoreTrouble.class,
                            trouble -> assertThat(trouble.code()).isEqualTo(StoreTrouble.Code.FULL));
            assertThat(kept).hasSizeGreaterThan(5);
            assertThat(store.screenings().load(screening).log()).isEqualTo(kept);
            raw.execute("pragma max_page_count = 1000000");
            kept.add(Samples.given("rf-fever", Answer.YesNo.NO));
            store.screenings().append(screening, kept.getLast());
            assertThat(store.screenings().load(screening).log()).isEqualTo(kept);
        }
    }

    @Test
    void aTransactionThatIsGoneAlreadyDoesNotHideTheTrouble() throws Exception {
        var raw = Raw.in(folder);
        try (Store store = raw.store()) {
            assertThatThrownBy(() -> raw.database().write("somewhere", handle -> {
                        handle.execute("rollback");
                        return handle.execute("insert into nowhere values (1)");
                    }))
                    .isInstanceOf(StoreTrouble.class)
                    .hasMessageContaining("somewhere")
                    .hasStackTraceContaining("no such table: nowhere");
            store.clinic().save(Samples.clinic());
            assertThat(store.clinic().load()).contains(Samples.clinic());
        }
    }

    @Test
    void workThatFailsLeavesNothingBehind() throws Exception {
        var raw = Raw.in(folder);
        try (Store store = raw.store()) {
            assertThatThrownBy(() -> raw.database().write("somewhere", handle -> {
                        handle.execute("insert into clinic values (1, x'00')");
                        throw new IllegalArgumentException("no");
                    }))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThat(store.clinic().load()).isEmpty();
            store.clinic().save(Samples.clinic());
        }
    }

    @Test
    void anUnwritableNumberLeavesTheLogAsItWas() throws Exception {
        var raw = Raw.in(folder);
        try (Store store = raw.store()) {
            var patient = Samples.patient("Sample Patient A");
            store.patients().save(patient);
            UUID screening = Samples.start(store, patient).id();
            assertThatThrownBy(() -> store.screenings()
                            .append(screening, Samples.given("hx-pain-now", new Answer.Amount(Double.NaN))))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThat(store.screenings().load(screening).log()).isEmpty();
        }
    }
}
