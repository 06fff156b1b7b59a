package app.facet.model;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.domain.rule.Triage;
import app.facet.domain.screening.Patient;
import app.facet.domain.screening.Screening;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PatientsModelTest {

    @TempDir
    private Path folder;

    private ClinicForTests clinic;
    private PatientsModel model;

    @BeforeEach
    void open() {
        clinic = new ClinicForTests(folder);
        model = clinic.patients();
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void searchFindsByPartsOfNameNumberAndBirthDateWhateverTheAccents() {
        clinic.patient("Łukasz Sampłe", "1992-05-04", "20418");
        clinic.patient("Zoë Großsample", "1965-12-31", "777");
        model.load(Optional.empty());

        assertThat(found("")).containsExactly("Łukasz Sampłe", "Zoë Großsample");
        assertThat(found("lukasz")).containsExactly("Łukasz Sampłe");
        assertThat(found("sample LUK")).containsExactly("Łukasz Sampłe");
        assertThat(found("zoe gross")).containsExactly("Zoë Großsample");
        assertThat(found("ZOË")).containsExactly("Zoë Großsample");
        assertThat(found("2041")).containsExactly("Łukasz Sampłe");
        assertThat(found("4 May 1992")).containsExactly("Łukasz Sampłe");
        assertThat(found("31.12.1965")).containsExactly("Zoë Großsample");
        assertThat(found("5/4/1992")).containsExactly("Łukasz Sampłe");
        assertThat(found("nobody")).isEmpty();
    }

    @Test
    void aSavedPatientIsOpenAndTheListSaysSo() {
        model.load(Optional.empty());
        var draft = draft("  Sample   Patient A ");

        draft.patient().ifPresent(model::save);

        assertThat(found("")).containsExactly("Sample Patient A");
        assertThat(model.openProperty().get()).map(Patient::name).contains("Sample Patient A");
        assertThat(model.savedProperty().get()).isEqualTo(new SaveState.Saved(ClinicForTests.NOW));
        assertThat(clinic.store.patients().all()).hasSize(1);
    }

    @Test
    void aDraftSaysWhatIsMissing() {
        var draft = new PatientDraft(
                java.util.UUID.randomUUID(), " ", new BirthDate.Nothing(), Optional.empty(), "", "", "en", "");

        assertThat(draft.missing()).containsExactly(PatientDraft.Missing.values());
        assertThat(draft.patient()).isEmpty();
    }

    @Test
    void theSameNameAndBirthDateMayBeTheSamePerson() {
        clinic.patient("Sample Patient Å", "1992-05-04", "1");
        model.load(Optional.empty());

        assertThat(model.sameAs(draft("sample patient a").patient().orElseThrow()))
                .map(Patient::recordNumber)
                .contains("1");
        assertThat(model.sameAs(draft("Sample Patient B").patient().orElseThrow()))
                .isEmpty();
    }

    @Test
    void onePressStartsTheFirstScreeningWithThisContent() {
        var patient = clinic.patient("Sample Patient A", "1992-05-04", "");
        model.load(Optional.of(patient.id()));
        assertThat(model.nextProperty().get()).isEqualTo(new NextStep.First());

        var started = new ArrayList<Screening>();
        model.proceed(started::add);

        assertThat(started).singleElement().satisfies(screening -> {
            assertThat(screening.patient()).isEqualTo(patient.id());
            assertThat(screening.contentHash()).isEqualTo(clinic.content.hash());
        });
        assertThat(clinic.store.contents().zip(clinic.content.hash())).isPresent();
    }

    @Test
    void aSecondPressWhileItIsBegunDoesNotBeginAnother() {
        var patient = clinic.patient("Sample Patient A", "1992-05-04", "");
        model.load(Optional.of(patient.id()));

        model.proceed(screening -> model.proceed(again -> {}));

        assertThat(clinic.store.screenings().ofPatient(patient.id())).hasSize(1);
    }

    @Test
    void anUnfinishedScreeningIsResumedAndNoSecondOneBegun() {
        var patient = clinic.patient("Sample Patient A", "1992-05-04", "");
        var begun = clinic.begun(patient, "2026-11-20", Optional.empty());
        model.load(Optional.of(patient.id()));

        var resumed = new ArrayList<Screening>();
        model.proceed(resumed::add);

        assertThat(resumed).extracting(Screening::id).containsExactly(begun.id());
        assertThat(clinic.store.screenings().ofPatient(patient.id())).hasSize(1);
    }

    @Test
    void theNextVisitBelongsToTheEpisodeOfTheLastOne() {
        var patient = clinic.patient("Sample Patient A", "1992-05-04", "");
        var first = clinic.signed(patient, "2026-10-08", Optional.empty(), Triage.URGENT, List.of("U08"), 0);
        clinic.signed(patient, "2026-10-22", Optional.of(first.episode()), Triage.SELF_MANAGE, List.of(), 3);
        model.load(Optional.of(patient.id()));

        assertThat(model.nextProperty().get())
                .isInstanceOfSatisfying(
                        NextStep.Again.class, next -> assertThat(next.number()).isEqualTo(3));
        var started = new ArrayList<Screening>();
        model.proceed(started::add);
        assertThat(started).extracting(Screening::episode).containsExactly(first.episode());
    }

    @Test
    void aVisitsLineTellsOutcomeDaysPatternAndExercises() {
        var patient = clinic.patient("Sample Patient A", "1992-05-04", "");
        clinic.signed(patient, "2026-10-08", Optional.empty(), Triage.URGENT, List.of("U08"), 0);
        var days = clinic.content.rules().rule("U08").orElseThrow().days();
        model.load(Optional.of(patient.id()));

        assertThat(model.visitsProperty().get()).singleElement().satisfies(line -> {
            assertThat(line.outcome()).contains(Triage.URGENT);
            assertThat(line.days()).isEqualTo(days).isNotEqualTo(OptionalInt.empty());
            assertThat(line.exercises()).isZero();
            assertThat(line.patterns()).hasSize(1);
        });
    }

    @Test
    void aScreeningEnteredInErrorLeavesTheList() {
        var patient = clinic.patient("Sample Patient A", "1992-05-04", "");
        var begun = clinic.begun(patient, "2026-11-20", Optional.empty());
        clinic.store.screenings().closeAsError(begun.id(), "wrong patient");
        model.load(Optional.of(patient.id()));

        assertThat(model.visitsProperty().get()).isEmpty();
        assertThat(model.nextProperty().get()).isEqualTo(new NextStep.First());
    }

    private PatientDraft draft(String name) {
        return new PatientDraft(
                java.util.UUID.randomUUID(),
                name,
                model.birthDate("4 May 1992"),
                Optional.of(Patient.Sex.FEMALE),
                " 20418 ",
                "",
                "en",
                "");
    }

    private List<String> found(String typed) {
        model.searchProperty().set(typed);
        return model.shown().stream().map(found -> found.patient().name()).toList();
    }
}
