package app.facet.model;

import app.facet.domain.screening.Due;
import app.facet.domain.screening.Patient;
import app.facet.domain.screening.Screening;
import app.facet.store.Store;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** What is due for all patients, each closed by a dated note that is kept with the visit it comes from. */
public final class DueModel {

    private final Store store;
    private final Work work;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<List<Line>> due = new ReadOnlyObjectWrapper<>(this, "due", List.of());

    private final ReadOnlyStringWrapper therapist = new ReadOnlyStringWrapper(this, "therapist", "");

    /** What is due in a store. */
    public DueModel(Store store, Work work, Clock clock) {
        this.store = store;
        this.work = work;
        this.clock = clock;
    }

    /** Something due, and for whom. */
    public record Line(Due due, Patient patient, boolean late) {}

    /** Reads what is due today, and who is likely to close it. */
    public void load() {
        work.onStore(
                () -> store.clinic().load().stream()
                        .flatMap(clinic -> clinic.therapists().stream())
                        .findFirst()
                        .orElse(""),
                therapist::set);
        work.onStore(this::read, due::set);
    }

    /**
     * Closes something with a note, dated and kept for good; a screening that was not finished leaves the lists as entered in
     * error. False without a note.
     */
    public boolean close(Line line, String clinician, String note) {
        if (note.isBlank()) {
            return false;
        }
        work.onStore(
                () -> {
                    keep(line.due(), clinician.strip(), note.strip());
                    return read();
                },
                due::set);
        return true;
    }

    /** What is due, the most pressing first. */
    public ReadOnlyObjectProperty<List<Line>> dueProperty() {
        return due.getReadOnlyProperty();
    }

    /** The clinic's first therapist, who probably makes the call; possibly empty. */
    public ReadOnlyStringProperty therapistProperty() {
        return therapist.getReadOnlyProperty();
    }

    private void keep(Due closed, String clinician, String note) {
        closed.kind()
                .closedBy()
                .ifPresentOrElse(
                        about -> store.screenings()
                                .amend(
                                        closed.screening(),
                                        new Screening.Amendment(clinician, clock.instant(), note, about)),
                        () -> store.screenings()
                                .closeAsError(
                                        closed.screening(), LocalDate.now(clock) + " " + clinician + ": " + note));
    }

    private List<Line> read() {
        var today = LocalDate.now(clock);
        var patients = store.patients().listing().readable().stream()
                .collect(Collectors.toMap(Patient::id, Function.identity()));
        return Due.of(store.screenings().ends().readable(), today).stream()
                .flatMap(one -> Optional.ofNullable(patients.get(one.patient())).stream()
                        .map(patient -> new Line(one, patient, one.late(today))))
                .toList();
    }

    /** What is due for one patient. */
    public List<Line> of(UUID patient) {
        return due.get().stream()
                .filter(line -> line.patient().id().equals(patient))
                .toList();
    }
}
