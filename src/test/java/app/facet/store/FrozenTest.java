package app.facet.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.facet.domain.protocol.Answer;
import app.facet.domain.screening.Screening;
import app.facet.domain.screening.Teaching;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The log only grows, and a signature freezes it, in the program and in the schema. */
class FrozenTest {

    @TempDir
    Path parent;

    private TempVault vault = new TempVault(new DataFolder(Path.of("")));
    private UUID open = UUID.randomUUID();
    private UUID signed = UUID.randomUUID();
    private UUID mistaken = UUID.randomUUID();

    @BeforeEach
    void keepOneOfEach() {
        vault = TempVault.in(parent);
        try (Store store = vault.create()) {
            var patient = Samples.patient("Sample Patient A");
            store.patients().save(patient);
            open = answered(store, Samples.start(store, patient));
            signed = answered(store, Samples.start(store, patient));
            store.screenings().sign(signed, Samples.signOff());
            mistaken = answered(store, Samples.start(store, patient));
            store.screenings().closeAsError(mistaken, "wrong patient");
            store.documents().keep(signed, "handout", Samples.AT, new byte[] {1, 2, 3});
        }
    }

    private static UUID answered(Store store, Screening screening) {
        store.screenings().append(screening.id(), Samples.given("rf-fever", Answer.YesNo.NO));
        store.screenings().openStep(screening.id(), "history");
        return screening.id();
    }

    @Test
    void afterSigningNothingButAmendmentsIsTaken() {
        try (Store store = vault.open()) {
            Screening before = store.screenings().load(signed);
            everythingButAmendmentsAndErrors(store.screenings(), signed)
                    .forEach(change -> refused(change, StoreTrouble.Code.SIGNED));
            assertThat(store.screenings().load(signed)).isEqualTo(before);
            store.screenings().amend(signed, Samples.amendment());
            store.screenings().amend(signed, Samples.amendment());
            assertThat(store.screenings().load(signed).amendments()).hasSize(2);
        }
    }

    @Test
    void howTheSheetWasTaughtIsADatedAdditionAndTheLastCounts() {
        try (Store store = vault.open()) {
            Screening before = store.screenings().load(signed);
            var later = Samples.teaching();
            store.screenings()
                    .teach(
                            signed,
                            new Teaching(
                                    false,
                                    false,
                                    "",
                                    later.clinician(),
                                    later.at().minusSeconds(1)));
            store.screenings().teach(signed, later);
            var after = store.screenings().load(signed);
            assertThat(after.teaching()).contains(later);
            assertThat(after.signOff()).isEqualTo(before.signOff());
            refused(() -> store.screenings().teach(mistaken, later), StoreTrouble.Code.ENTERED_IN_ERROR);
        }
    }

    @Test
    void aSignedScreeningCanStillBeCalledAMistake() {
        try (Store store = vault.open()) {
            store.screenings().closeAsError(signed, "wrong patient");
            var screening = store.screenings().load(signed);
            assertThat(screening.closed()).contains("wrong patient");
            assertThat(screening.signOff()).contains(Samples.signOff());
        }
    }

    @Test
    void anOpenScreeningTakesNoAmendment() {
        try (Store store = vault.open()) {
            refused(() -> store.screenings().amend(open, Samples.amendment()), StoreTrouble.Code.NOT_SIGNED);
        }
    }

    @Test
    void aMistakeTakesNothingMore() {
        try (Store store = vault.open()) {
            var screenings = store.screenings();
            everythingButAmendmentsAndErrors(screenings, mistaken)
                    .forEach(change -> refused(change, StoreTrouble.Code.ENTERED_IN_ERROR));
            refused(() -> screenings.amend(mistaken, Samples.amendment()), StoreTrouble.Code.ENTERED_IN_ERROR);
            refused(() -> screenings.closeAsError(mistaken, "again"), StoreTrouble.Code.ENTERED_IN_ERROR);
        }
    }

    private static List<ThrowingCallable> everythingButAmendmentsAndErrors(ScreeningStore screenings, UUID id) {
        return List.of(
                () -> screenings.append(id, Samples.given("rf-fever", Answer.YesNo.YES)),
                () -> screenings.openStep(id, "findings"),
                () -> screenings.decide(id, Samples.decision()),
                () -> screenings.plan(id, List.of()),
                () -> screenings.call(id, Samples.call()),
                () -> screenings.sign(id, Samples.signOff()));
    }

    private static void refused(ThrowingCallable change, StoreTrouble.Code code) {
        assertThatThrownBy(change)
                .isInstanceOfSatisfying(
                        StoreTrouble.class,
                        trouble -> assertThat(trouble.code()).isEqualTo(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update entry set sealed = x'00' where screening = 'OPEN'",
                "update entry set seq = 9 where screening = 'OPEN'",
                "delete from entry where screening = 'OPEN'",
                "insert into entry values ('OPEN', 1, 0, x'00')",
                "insert or replace into entry values ('OPEN', 1, 0, x'00')",
                "insert into entry values ('OPEN', 3, 0, x'00')",
                "insert into entry values ('OPEN', 2, 2, x'00')",
                "insert into entry values ('SIGNED', 3, 0, x'00')",
                "insert into entry values ('SIGNED', 3, 1, x'00')",
                "insert into entry values ('MISTAKEN', 3, 0, x'00')",
                "insert into entry values ('MISTAKEN', 3, 2, x'00')",
                "update bookmark set sealed = x'00' where screening = 'SIGNED'",
                "update screening set ended = 0 where id = 'SIGNED'",
                "update screening set content_hash = 'other' where id = 'OPEN'",
                "update screening set patient = 'other' where id = 'OPEN'",
                "delete from screening where id = 'OPEN'",
                "update document set sealed_pdf = x'00'",
                "delete from document",
            })
    void theSchemaItselfRefuses(String statement) throws SQLException {
        String sql = statement
                .replace("OPEN", open.toString())
                .replace("SIGNED", signed.toString())
                .replace("MISTAKEN", mistaken.toString());
        assertThatThrownBy(() -> vault.tamper(sql))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("SQLITE_CONSTRAINT_TRIGGER");
        vault.tamper("insert into entry values ('" + open + "', 2, 0, x'00')");
    }
}
