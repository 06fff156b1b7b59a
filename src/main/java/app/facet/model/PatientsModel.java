package app.facet.model;

import app.facet.domain.ClinicalContent;
import app.facet.domain.screening.Clinic;
import app.facet.domain.screening.Patient;
import app.facet.domain.screening.Screening;
import app.facet.domain.screening.SheetStyle;
import app.facet.store.Listing;
import app.facet.store.Store;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/** The patients of the clinic: found while typing, one of them open with the visits so far. */
public final class PatientsModel {

    private static final String MONTH_FIRST = "us";
    private static final Comparator<FoundPatient> BY_NAME = Comparator.comparing(FoundPatient::sortKey);

    private final Store store;
    private final ScreeningStart starts;
    private final ClinicalContent content;
    private final Work work;
    private final Clock clock;

    private final ObservableList<FoundPatient> everybody = FXCollections.observableArrayList();
    private final FilteredList<FoundPatient> shown = new FilteredList<>(everybody);
    private final StringProperty search = new SimpleStringProperty(this, "search", "");
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper(this, "loaded");
    private final ReadOnlyIntegerWrapper damaged = new ReadOnlyIntegerWrapper(this, "damaged");
    private final ReadOnlyObjectWrapper<Optional<Patient>> open =
            new ReadOnlyObjectWrapper<>(this, "open", Optional.empty());
    private final ReadOnlyObjectWrapper<List<VisitLine>> visits =
            new ReadOnlyObjectWrapper<>(this, "visits", List.of());
    private final ReadOnlyObjectWrapper<NextStep> next =
            new ReadOnlyObjectWrapper<>(this, "next", new NextStep.Unknown());
    private final ReadOnlyObjectWrapper<SaveState> saved =
            new ReadOnlyObjectWrapper<>(this, "saved", new SaveState.Nothing());

    private final DueModel due;
    private final CourseModel course;
    private boolean monthFirst;
    private String paperLanguage = "en";
    private Optional<Consumer<Screening>> waiting = Optional.empty();

    /** The patients of an open store. */
    public PatientsModel(Store store, ScreeningStart starts, ClinicalContent content, Work work, Clock clock) {
        this.store = store;
        this.starts = starts;
        this.content = content;
        this.work = work;
        this.clock = clock;
        this.due = new DueModel(store, work, clock);
        this.course = new CourseModel(content, work);
        search.subscribe(typed -> shown.setPredicate(FoundPatient.matching(typed)));
    }

    /** Reads a birth date as typed, the month first where the clinic's country writes it so. */
    public BirthDate birthDate(String typed) {
        return BirthDate.of(typed, LocalDate.now(clock), monthFirst);
    }

    /** The language a new patient's papers have. */
    public String paperLanguage() {
        return paperLanguage;
    }

    /** Reads all records, then opens the given patient, or the one that was open, afresh. */
    public void load(Optional<UUID> toOpen) {
        work.onStore(store.clinic()::load, clinic -> {
            monthFirst =
                    clinic.filter(known -> known.country().equals(MONTH_FIRST)).isPresent();
            paperLanguage = clinic.map(Clinic::language).orElse(paperLanguage);
        });
        work.onStore(() -> prepared(store.patients().listing()), listing -> {
            show(listing);
            due.load();
            toOpen.or(() -> open.get().map(Patient::id)).flatMap(this::find).ifPresent(this::open);
        });
    }

    /** Opens a patient's record and reads the visits so far. */
    public void open(Patient patient) {
        waiting = Optional.empty();
        open.set(Optional.of(patient));
        visits.set(List.of());
        next.set(new NextStep.Unknown());
        course.load(patient, List.of());
        work.onStore(
                () -> VisitLine.of(store.screenings().ofPatient(patient.id()), content),
                lines -> showVisits(patient, lines));
    }

    /** No record is open. */
    public void close() {
        open.set(Optional.empty());
        visits.set(List.of());
        next.set(new NextStep.Unknown());
    }

    /** Closes something that is due with a dated note, and shows the visits afresh; false without a note. */
    public boolean closeDue(DueModel.Line line, String clinician, String note) {
        boolean taken = due.close(line, clinician, note);
        if (taken) {
            open.get().ifPresent(this::open);
        }
        return taken;
    }

    /** Begins the first visit of a new episode for the open patient: nothing is taken over. */
    public void beginEpisode(Consumer<Screening> then) {
        open.get()
                .filter(_ -> next.get() instanceof NextStep.Again)
                .ifPresent(patient -> begin(() -> starts.beginEpisode(patient), then));
    }

    /** Saves a record, new or changed, and opens it; a failure stays visible. */
    public void save(Patient patient) {
        work.onStore(
                () -> {
                    var whole = patient.withPapers(patient.language(), style(patient.id()));
                    store.patients().save(whole);
                    return whole;
                },
                whole -> {
                    saved.set(new SaveState.Saved(clock.instant()));
                    put(whole);
                    search.set("");
                    open(whole);
                },
                trouble -> {
                    saved.set(new SaveState.Failed());
                    work.unexpected(trouble);
                });
    }

    /** The form does not ask how papers are laid out; the record keeps it. */
    private Optional<SheetStyle> style(UUID id) {
        return store.patients().find(id).flatMap(Patient::style);
    }

    /** Somebody else's record with the same name and birth date, who may be the same person. */
    public Optional<Patient> sameAs(Patient patient) {
        return everybody.stream()
                .map(FoundPatient::patient)
                .filter(other -> !other.id().equals(patient.id()))
                .filter(other -> other.birthDate().equals(patient.birthDate()))
                .filter(other -> Folded.of(other.name()).equals(Folded.of(patient.name())))
                .findFirst();
    }

    /** Starts or resumes what {@link #nextProperty} offers for the open patient; pressed too early, it waits for it. */
    public void proceed(Consumer<Screening> then) {
        open.get().ifPresent(patient -> {
            switch (next.get()) {
                case NextStep.Resume(Screening screening) -> then.accept(screening);
                case NextStep.First _, NextStep.Again _ -> begin(() -> starts.begin(patient), then);
                case NextStep.Unknown() -> waiting = Optional.of(then);
            }
        });
    }

    /** What is due for all patients. */
    public DueModel due() {
        return due;
    }

    /** The open patient's way across the visits. */
    public CourseModel course() {
        return course;
    }

    /** How many patients there are, found or not. */
    public int count() {
        return everybody.size();
    }

    /** What is searched for; empty shows everybody. */
    public StringProperty searchProperty() {
        return search;
    }

    /** The patients found, by name. */
    public ObservableList<FoundPatient> shown() {
        return FXCollections.unmodifiableObservableList(shown);
    }

    /** Whether there is any patient at all. */
    public boolean empty() {
        return everybody.isEmpty();
    }

    /** Whether the records were read. */
    public ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    /** How many records cannot be read. */
    public ReadOnlyIntegerProperty damagedProperty() {
        return damaged.getReadOnlyProperty();
    }

    /** The patient whose record is open. */
    public ReadOnlyObjectProperty<Optional<Patient>> openProperty() {
        return open.getReadOnlyProperty();
    }

    /** The visits of the open patient, newest first. */
    public ReadOnlyObjectProperty<List<VisitLine>> visitsProperty() {
        return visits.getReadOnlyProperty();
    }

    /** What one press does next for the open patient. */
    public ReadOnlyObjectProperty<NextStep> nextProperty() {
        return next.getReadOnlyProperty();
    }

    /** Whether the last change of a record is on the disk. */
    public ReadOnlyObjectProperty<SaveState> savedProperty() {
        return saved.getReadOnlyProperty();
    }

    /** A second press while the screening is begun does not begin another. */
    private void begin(Callable<Screening> beginning, Consumer<Screening> then) {
        var pressed = next.get();
        next.set(new NextStep.Unknown());
        work.onStore(beginning, then, trouble -> {
            next.set(pressed);
            work.unexpected(trouble);
        });
    }

    /** Folds all names before they come to the thread that shows them: a large clinic has a hundred thousand. */
    private static Listing<FoundPatient> prepared(Listing<Patient> listing) {
        var found = listing.readable().parallelStream()
                .map(FoundPatient::of)
                .sorted(BY_NAME)
                .toList();
        return new Listing<>(found, listing.damaged());
    }

    private void show(Listing<FoundPatient> listing) {
        everybody.setAll(listing.readable());
        damaged.set(listing.damaged().size());
        loaded.set(true);
    }

    private void showVisits(Patient patient, List<VisitLine> lines) {
        boolean stillOpen = open.get().filter(patient::equals).isPresent();
        if (stillOpen) {
            visits.set(lines);
            next.set(NextStep.after(lines));
            course.load(patient, lines.stream().map(VisitLine::screening).toList());
            var pressed = waiting;
            waiting = Optional.empty();
            pressed.ifPresent(this::proceed);
        }
    }

    private void put(Patient patient) {
        everybody.removeIf(known -> known.patient().id().equals(patient.id()));
        everybody.add(FoundPatient.of(patient));
        FXCollections.sort(everybody, BY_NAME);
    }

    private Optional<Patient> find(UUID id) {
        return everybody.stream()
                .map(FoundPatient::patient)
                .filter(patient -> patient.id().equals(id))
                .findFirst();
    }
}
