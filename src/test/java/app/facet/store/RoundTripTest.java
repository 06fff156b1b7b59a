package app.facet.store;

import static app.facet.store.Samples.AT;
import static app.facet.store.Samples.HASH;
import static app.facet.store.Samples.VERSION;
import static app.facet.store.Samples.VISIT;
import static app.facet.store.Samples.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.facet.domain.plan.Dose;
import app.facet.domain.protocol.Answer;
import app.facet.domain.protocol.ItemId;
import app.facet.domain.screening.Concern;
import app.facet.domain.screening.Given;
import app.facet.domain.screening.Patient;
import app.facet.domain.screening.PlanChoice;
import app.facet.domain.screening.Screening;
import app.facet.domain.screening.SheetStyle;
import app.facet.domain.screening.Use;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is kept comes back as it was, after closing and opening again. */
class RoundTripTest {

    @TempDir
    Path parent;

    private TempVault vault() {
        return TempVault.in(parent);
    }

    @Test
    void patientsComeBack() {
        var first = Samples.patient("Sample Patient A");
        var odd = new Patient(
                UUID.randomUUID(),
                "Žółć 张伟 \uD83E\uDDB4 \uD800 \u0000\t\"<b>'; drop table patient;--",
                LocalDate.of(1, 1, 1),
                Patient.Sex.OTHER,
                "",
                "",
                "es",
                "n".repeat(200_000),
                Optional.of(new SheetStyle(true, "letter", 24)));
        try (Store store = vault().create()) {
            store.patients().save(first);
            store.patients().save(odd);
        }
        try (Store store = vault().open()) {
            assertThat(store.patients().all()).containsExactlyInAnyOrder(first, odd);
            assertThat(store.patients().find(odd.id())).contains(odd);
            assertThat(store.patients().find(UUID.randomUUID())).isEmpty();
        }
    }

    @Test
    void aChangedPatientReplacesTheOldRecord() {
        var patient = Samples.patient("Sample Patient A");
        var changed = new Patient(
                patient.id(), "Sample Patient B", patient.birthDate(), patient.sex(), "7", "", "es", "other notes");
        try (Store store = vault().create()) {
            store.patients().save(patient);
            Samples.start(store, patient);
            store.patients().save(changed);
            store.patients().save(changed);
        }
        try (Store store = vault().open()) {
            assertThat(store.patients().all()).containsExactly(changed);
        }
    }

    @Test
    void everyKindOfAnswerComesBackInOrder() {
        var log = List.of(
                given("rf-fever", Answer.YesNo.YES),
                given("rf-cancer", Answer.YesNo.NO),
                given("hx-pain-now", new Answer.Amount(3.7)),
                given("hx-pain-worst", new Answer.Amount(1e-300)),
                given("hx-onset", new Answer.Choice("gradual")),
                given("hx-worse", new Answer.Choices(Set.of("sitting", "bending", "lifting"))),
                given("hx-better", new Answer.Choices(Set.of())),
                given("hx-own-words", new Answer.Text("“es knackt”\n")),
                given("rf-fever", new Answer.Unknown(Answer.Reason.COULD_NOT_ANSWER, "no interpreter")),
                new Given(new ItemId("rf-fever"), Optional.empty(), Given.How.TYPED_IN_LATER, AT, "", Optional.empty()),
                new Given(
                        new ItemId("rom-flexion"),
                        Optional.of(new Answer.Amount(52.5)),
                        Given.How.COPIED,
                        AT.plusNanos(1),
                        "with a click",
                        Optional.of(new Given.Measurement("inclinometer", "two", List.of(52.0, 53.0)))));
        UUID id;
        try (Store store = vault().create()) {
            var patient = Samples.patient("Sample Patient A");
            store.patients().save(patient);
            id = Samples.start(store, patient).id();
            log.forEach(row -> store.screenings().append(id, row));
        }
        try (Store store = vault().open()) {
            assertThat(store.screenings().load(id).log()).isEqualTo(log);
        }
    }

    @Test
    void aScreeningComesBackWhole() {
        var patient = Samples.patient("Sample Patient A");
        var episode = UUID.randomUUID();
        var edited = List.of(
                Samples.choice("ex-bridge"),
                new PlanChoice("ex-walk", new Dose(1, 0, false, 0, 20, 1, 5, Dose.Unit.MINUTES), Use.TODAY, ""));
        Screening before;
        try (Store store = vault().create()) {
            store.patients().save(patient);
            var screenings = store.screenings();
            UUID id = screenings
                    .start(patient, VISIT, AT, HASH, VERSION, Optional.of(episode))
                    .id();
            screenings.append(id, given("rf-fever", Answer.YesNo.NO));
            screenings.openStep(id, "history");
            screenings.openStep(id, "findings");
            screenings.plan(id, List.of());
            screenings.plan(id, edited);
            screenings.decide(id, Samples.decision());
            screenings.call(id, Samples.call());
            screenings.concern(id, Samples.concern(Concern.Level.SOME));
            screenings.concern(id, Samples.concern(Concern.Level.HIGH));
            screenings.teach(id, Samples.teaching());
            screenings.sign(id, Samples.signOff());
            screenings.amend(id, Samples.amendment());
            before = screenings.load(id);
        }
        assertThat(before)
                .isEqualTo(new Screening(
                        before.id(),
                        patient.id(),
                        episode,
                        VISIT,
                        AT,
                        HASH,
                        VERSION,
                        "findings",
                        List.of(given("rf-fever", Answer.YesNo.NO)),
                        Optional.of(Samples.decision()),
                        Optional.of(edited),
                        List.of(Samples.call()),
                        Optional.of(Samples.signOff()),
                        List.of(Samples.amendment()),
                        Optional.of(Samples.teaching()),
                        Optional.empty(),
                        List.of(Samples.concern(Concern.Level.HIGH))));
        try (Store store = vault().open()) {
            assertThat(store.screenings().load(before.id())).isEqualTo(before);
            assertThat(store.screenings().ofPatient(patient.id())).containsExactly(before);
        }
    }

    @Test
    void anUnfinishedScreeningResumesAtItsStepWithEveryAnswer() {
        var patient = Samples.patient("Sample Patient A");
        UUID open;
        try (Store store = vault().create()) {
            store.patients().save(patient);
            UUID signed = Samples.start(store, patient).id();
            store.screenings().sign(signed, Samples.signOff());
            open = Samples.start(store, patient).id();
            store.screenings().openStep(open, "red-flags");
            store.screenings().append(open, given("rf-fever", Answer.YesNo.YES));
            UUID mistaken = Samples.start(store, patient).id();
            store.screenings().closeAsError(mistaken, "wrong patient");
        }
        try (Store store = vault().open()) {
            assertThat(store.screenings().unfinished()).containsExactly(open);
            var resumed = store.screenings().load(open);
            assertThat(resumed.step()).isEqualTo("red-flags");
            assertThat(resumed.current()).containsOnlyKeys(new ItemId("rf-fever"));
        }
    }

    @Test
    void screeningsAreListedAsTheyWereBegunWhateverTheirDatesAndMistakesLeaveTheList() {
        var patient = Samples.patient("Sample Patient A");
        try (Store store = vault().create()) {
            store.patients().save(patient);
            var ids = new ArrayList<UUID>();
            for (int days : new int[] {0, 7, 7, -30}) {
                ids.add(store.screenings()
                        .start(patient, VISIT.plusDays(days), AT, HASH, VERSION, Optional.empty())
                        .id());
            }
            UUID mistaken = Samples.start(store, patient).id();
            store.screenings().closeAsError(mistaken, "wrong patient");
            assertThat(store.screenings().ofPatient(patient.id()))
                    .extracting(Screening::id)
                    .containsExactly(ids.get(3), ids.get(2), ids.get(1), ids.get(0));
            assertThat(store.screenings().load(mistaken).closed()).contains("wrong patient");
            assertThat(store.screenings().listing(patient.id()).readable()).hasSize(5);
        }
    }

    @Test
    void theClinicComesBack() {
        try (Store store = vault().create()) {
            assertThat(store.clinic().load()).isEmpty();
            store.clinic().save(new app.facet.domain.screening.Clinic("uk", "999", "", "", "", List.of(), "a4", 18));
            store.clinic().keep(Samples.shelf());
            store.clinic().save(Samples.clinic());
        }
        try (Store store = vault().open()) {
            assertThat(store.clinic().load()).contains(Samples.clinic());
            assertThat(store.clinic().shelf()).isEqualTo(Samples.shelf());
        }
    }

    @Test
    void aPaperComesBackByteForByte() {
        byte[] pdf = new byte[300_000];
        new java.util.Random(7).nextBytes(pdf);
        var patient = Samples.patient("Sample Patient A");
        UUID id;
        try (Store store = vault().create()) {
            store.patients().save(patient);
            id = Samples.start(store, patient).id();
            store.documents().keep(id, "handout", AT, pdf);
            store.screenings().sign(id, Samples.signOff());
            store.documents().keep(id, "letter", AT.plusSeconds(1), new byte[] {1});
        }
        try (Store store = vault().open()) {
            var documents = store.documents().of(id);
            assertThat(documents).extracting(Document::kind).containsExactly("handout", "letter");
            assertThat(documents.getFirst().at()).isEqualTo(AT);
            assertThat(store.documents().pdf(documents.getFirst().id())).isEqualTo(pdf);
        }
    }

    @Test
    void nothingIsKeptForAnUnknownRecord() {
        try (Store store = vault().create()) {
            var nobody = UUID.randomUUID();
            assertThatThrownBy(() -> store.screenings().append(nobody, given("rf-fever", Answer.YesNo.NO)))
                    .isInstanceOfSatisfying(
                            StoreTrouble.class,
                            trouble -> assertThat(trouble.code()).isEqualTo(StoreTrouble.Code.UNKNOWN_ID));
            assertThatThrownBy(() -> store.screenings().load(nobody))
                    .isInstanceOfSatisfying(
                            StoreTrouble.class,
                            trouble -> assertThat(trouble.code()).isEqualTo(StoreTrouble.Code.UNKNOWN_ID));
            assertThatThrownBy(() -> Samples.start(store, Samples.patient("Sample Patient A")))
                    .isInstanceOf(StoreTrouble.class);
        }
    }

    @Test
    void aClosedStoreSaysSo() {
        Store store = vault().create();
        store.close();
        store.close();
        assertThatThrownBy(() -> store.patients().save(Samples.patient("Sample Patient A")))
                .isInstanceOfSatisfying(
                        StoreTrouble.class,
                        trouble -> assertThat(trouble.code()).isEqualTo(StoreTrouble.Code.SHUT));
    }
}
