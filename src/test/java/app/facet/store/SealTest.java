package app.facet.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.facet.domain.protocol.Answer;
import app.facet.domain.screening.Patient;
import app.facet.domain.screening.Screening;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A value that was moved or damaged is refused, and only that one. */
class SealTest {

    private static final String FREE_ENTRIES = "drop trigger entry_never_changed";
    private static final String FREE_SCREENINGS = "drop trigger screening_never_changed";

    @TempDir
    Path parent;

    private final Patient first = Samples.patient("Sample Patient A");
    private final Patient second = Samples.patient("Sample Patient B");
    private TempVault vault = new TempVault(new DataFolder(Path.of("")));
    private UUID ofFirst = UUID.randomUUID();
    private UUID ofSecond = UUID.randomUUID();

    @BeforeEach
    void keepTwoOfEach() {
        vault = TempVault.in(parent);
        try (Store store = vault.create()) {
            store.patients().save(first);
            store.patients().save(second);
            ofFirst = answered(store, first);
            ofSecond = answered(store, second);
        }
    }

    private static UUID answered(Store store, Patient patient) {
        Screening screening = Samples.start(store, patient);
        store.screenings().append(screening.id(), Samples.given("rf-fever", Answer.YesNo.NO));
        store.screenings().append(screening.id(), Samples.given("rf-cancer", Answer.YesNo.YES));
        store.screenings().openStep(screening.id(), "history");
        store.documents().keep(screening.id(), "handout", Samples.AT, new byte[] {1, 2, 3});
        return screening.id();
    }

    @Test
    void aPatientsRecordMovedToAnotherRowIsRefused() throws SQLException {
        vault.tamper("update patient set sealed = (select sealed from patient where id = '%s') where id = '%s'"
                .formatted(first.id(), second.id()));
        try (Store store = vault.open()) {
            var listing = store.patients().listing();
            assertThat(listing.readable()).containsExactly(first);
            assertThat(listing.damaged()).containsExactly(second.id());
            damaged(() -> store.patients().find(second.id()));
        }
    }

    @Test
    void anAnswerMovedToAnotherScreeningIsRefused() throws SQLException {
        vault.tamper(
                FREE_ENTRIES,
                "update entry set sealed = (select sealed from entry where screening = '%s' and seq = 1) where screening = '%s' and seq = 1"
                        .formatted(ofFirst, ofSecond));
        onlyTheSecondIsDamaged();
    }

    @Test
    void anAnswerMovedWithinItsScreeningIsRefused() throws SQLException {
        vault.tamper(
                FREE_ENTRIES,
                "update entry set sealed = (select sealed from entry where screening = '%s' and seq = 1) where screening = '%s' and seq = 2"
                        .formatted(ofSecond, ofSecond));
        onlyTheSecondIsDamaged();
    }

    @Test
    void aScreeningGivenToAnotherPatientIsRefused() throws SQLException {
        vault.tamper(
                FREE_SCREENINGS, "update screening set patient = '%s' where id = '%s'".formatted(first.id(), ofSecond));
        try (Store store = vault.open()) {
            var listing = store.screenings().listing(first.id());
            assertThat(listing.readable()).extracting(Screening::id).containsExactly(ofFirst);
            assertThat(listing.damaged()).containsExactly(ofSecond);
        }
    }

    @Test
    void aScreeningAskedWithOtherContentIsRefused() throws SQLException {
        vault.tamper(FREE_SCREENINGS, "update screening set content_hash = 'x' where id = '%s'".formatted(ofSecond));
        onlyTheSecondIsDamaged();
    }

    @Test
    void aMissingAnswerIsNoticed() throws SQLException {
        vault.tamper(
                "drop trigger entry_never_deleted",
                "delete from entry where screening = '%s' and seq = 1".formatted(ofSecond));
        onlyTheSecondIsDamaged();
    }

    @Test
    void aMissingSignatureIsNoticed() throws SQLException {
        try (Store store = vault.open()) {
            store.screenings().sign(ofSecond, Samples.signOff());
        }
        vault.tamper(
                "drop trigger entry_never_deleted",
                "delete from entry where screening = '%s' and seq = 3".formatted(ofSecond));
        onlyTheSecondIsDamaged();
    }

    @Test
    void aPaperMovedToAnotherRowIsRefused() throws SQLException {
        vault.tamper(
                "drop trigger document_never_changed",
                "update document set sealed_pdf = (select sealed_pdf from document where screening = '%s')"
                        .formatted(ofFirst));
        try (Store store = vault.open()) {
            UUID moved = store.documents().of(ofSecond).getFirst().id();
            UUID own = store.documents().of(ofFirst).getFirst().id();
            damaged(() -> store.documents().pdf(moved));
            assertThat(store.documents().pdf(own)).containsExactly(1, 2, 3);
        }
    }

    @Test
    void oneFlippedBitDamagesOneRecord() throws Exception {
        flipABit("select sealed from patient where id = '" + second.id() + "'");
        flipABit("select sealed from entry where screening = '" + ofSecond + "' and seq = 2");
        try (Store store = vault.open()) {
            assertThat(store.patients().listing().readable()).containsExactly(first);
            assertThat(store.patients().listing().damaged()).containsExactly(second.id());
        }
        onlyTheSecondIsDamaged();
    }

    @Test
    void theFileOfOneStoreDoesNotReadInAnother() throws Exception {
        var other = TempVault.in(parent.resolve("other"));
        try (Store store = other.create()) {
            store.patients().save(first);
        }
        vault.tamper(
                "attach '" + other.folder().database() + "' as other",
                "update patient set sealed = (select sealed from other.patient) where id = '%s'".formatted(first.id()));
        try (Store store = vault.open()) {
            assertThat(store.patients().listing().damaged()).containsExactly(first.id());
        }
    }

    private void onlyTheSecondIsDamaged() {
        try (Store store = vault.open()) {
            damaged(() -> store.screenings().load(ofSecond));
            assertThat(store.screenings().listing(second.id()).damaged()).containsExactly(ofSecond);
            assertThat(store.screenings().load(ofFirst).log()).hasSize(2);
        }
    }

    private static void damaged(ThrowingCallable reading) {
        assertThatThrownBy(reading)
                .isInstanceOfSatisfying(
                        StoreTrouble.class,
                        trouble -> assertThat(trouble.code()).isEqualTo(StoreTrouble.Code.DAMAGED));
    }

    /** Flips one bit in the middle of a sealed value, in the bytes of the file. */
    private void flipABit(String query) throws SQLException, IOException {
        byte[] value;
        try (var connection = DriverManager.getConnection(
                        "jdbc:sqlite:" + vault.folder().database());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            value = rows.getBytes(1);
        }
        byte[] file = vault.databaseBytes();
        int at = new String(file, StandardCharsets.ISO_8859_1).indexOf(new String(value, StandardCharsets.ISO_8859_1));
        assertThat(at).isPositive();
        file[at + value.length / 2] ^= 1;
        Files.write(vault.folder().database(), file);
    }
}
