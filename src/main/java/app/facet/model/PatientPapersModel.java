package app.facet.model;

import app.facet.domain.ClinicalContent;
import app.facet.domain.plan.Country;
import app.facet.domain.progress.Course;
import app.facet.domain.screening.Clinic;
import app.facet.domain.screening.Patient;
import app.facet.domain.screening.Screening;
import app.facet.paper.FormRequest;
import app.facet.paper.Format;
import app.facet.paper.Papers;
import app.facet.paper.Sheet;
import app.facet.paper.TrendRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;

/** The papers of the open patient that belong to no single visit: the trend page, and the checklist to fill in by hand. */
public final class PatientPapersModel {

    private final PatientsModel patients;
    private final ClinicalContent content;
    private final Papers papers;
    private final Supplier<Clinic> clinic;
    private final Supplier<RecordPapers> ways;
    private final Work work;
    private final Clock clock;

    /** Papers for the open patient; clinic and ways are asked each time, because settings may change between. */
    public PatientPapersModel(
            PatientsModel patients,
            ClinicalContent content,
            Papers papers,
            Supplier<Clinic> clinic,
            Supplier<RecordPapers> ways,
            Work work,
            Clock clock) {
        this.patients = patients;
        this.content = content;
        this.papers = papers;
        this.clinic = clinic;
        this.ways = ways;
        this.work = work;
        this.clock = clock;
    }

    /** Where papers go. */
    public RecordPapers ways() {
        return ways.get();
    }

    /** Whether there is a change to show: something measured at two visits or more. */
    public ObservableValue<Boolean> trendProperty() {
        return patients.course().wayProperty().map(way -> !way.traced().isEmpty());
    }

    /** Hands the trend page out, in the patient's language; it is kept with the newest visit. */
    public <T> void trend(RecordPapers.Way<T> way, Consumer<? super T> then, Consumer<? super Exception> failed) {
        patients.openProperty()
                .get()
                .ifPresent(patient -> patients.course()
                        .wayProperty()
                        .get()
                        .course()
                        .ifPresent(course -> newest().ifPresent(visit -> {
                            var request = trend(patient, course);
                            ways().make(visit.id(), () -> papers.trend(request), way, then, failed);
                        })));
    }

    /** Hands the checklist out with the patient's name, birth date and record number; nobody's answers are on it. */
    public <T> void checklist(RecordPapers.Way<T> way, Consumer<? super T> then, Consumer<? super Exception> failed) {
        var request =
                new FormRequest(content, clinic.get(), patients.openProperty().get(), sheet(), false);
        work.aside(() -> way.handOut(papers.blankForm(request)), then, failed);
    }

    private Optional<Screening> newest() {
        return patients.visitsProperty().get().stream().findFirst().map(VisitLine::screening);
    }

    private TrendRequest trend(Patient patient, Course course) {
        var settled = clinic.get();
        var language = Locale.of(patient.language());
        var format = new Format(sheet(), settled.textSize(), language);
        return new TrendRequest(content, settled, country(settled), patient, course, LocalDate.now(clock), "", format);
    }

    private Country country(Clinic settled) {
        return Objects.requireNonNullElseGet(
                content.countries().get(settled.country()),
                () -> Objects.requireNonNull(content.countries().get("other")));
    }

    private Sheet sheet() {
        return Sheet.of(clinic.get().paper()).orElse(Sheet.A4);
    }
}
