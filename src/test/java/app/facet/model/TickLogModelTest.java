package app.facet.model;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.domain.progress.Advice;
import app.facet.domain.progress.Done;
import app.facet.domain.protocol.Answers;
import app.facet.domain.rule.Triage;
import app.facet.domain.screening.Patient;
import app.facet.domain.screening.Screening;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TickLogModelTest {

    @TempDir
    private Path folder;

    private ClinicForTests clinic;
    private Patient patient;
    private Screening now;
    private ScreeningModel screening;
    private TickLogModel model;

    @BeforeEach
    void aSheetWasHandedOut() {
        clinic = new ClinicForTests(folder);
        patient = clinic.patient("Sample Patient A", "1992-05-04", "20418");
        var last = clinic.signed(patient, "2026-11-08", Optional.empty(), Triage.SELF_MANAGE, List.of(), 2);
        now = clinic.begun(patient, "2026-11-22", Optional.of(last.episode()));
        var setting = new Setting(
                patient,
                clinic.content,
                Objects.requireNonNull(clinic.content.countries().get("us")),
                last.answers(patient));
        screening = new ScreeningModel(
                setting, now, new StoredLog(clinic.store.screenings()), Work.inLine(), ClinicForTests.CLOCK);
        model = new TickLogModel(screening, Optional.of(last));
    }

    @AfterEach
    void close() {
        model.close();
        clinic.close();
    }

    @Test
    void eachExerciseOfTheLastSheetIsAskedAboutAndNothingIsTakenForNo() {
        assertThat(model.linesProperty().get())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.done())
                        .isEqualTo(new Done(
                                line.exercise().id(), OptionalInt.empty(), Optional.empty(), Optional.empty())));
    }

    @Test
    void whatIsBroughtBackIsDurableAndNoAnswerOfTheScreening() {
        String exercise = first().exercise().id();
        assertThat(model.days(exercise, 5)).isTrue();
        model.pain(exercise, Done.Light.AMBER);
        model.form(exercise, true);

        var wanted = new Done(exercise, OptionalInt.of(5), Optional.of(Done.Light.AMBER), Optional.of(true));
        assertThat(first().done()).isEqualTo(wanted);
        assertThat(first().advice()).isEqualTo(new Advice.Hold());
        var stored = clinic.store.screenings().load(now.id());
        assertThat(Done.of(exercise, stored.current())).isEqualTo(wanted);
        assertThat(stored.log()).hasSize(3);
        assertThat(stored.answers(patient)).isEqualTo(now.answers(patient)).isNotEqualTo(Answers.NONE);
    }

    @Test
    void aWeekHasSevenDays() {
        assertThat(model.days(first().exercise().id(), 8)).isFalse();
        assertThat(first().done().days()).isEmpty();
    }

    private TickLogModel.Line first() {
        return Objects.requireNonNull(model.linesProperty().get().getFirst());
    }
}
