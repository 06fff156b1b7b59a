package app.facet.model;

import app.facet.domain.ClinicalContent;
import app.facet.domain.screening.Patient;
import app.facet.domain.screening.Screening;
import app.facet.store.Store;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** An earlier visit, to read. */
public final class ReadingModel {

    private final Store store;
    private final Function<String, ClinicalContent> contents;
    private final Work work;
    private final ReadOnlyObjectWrapper<Optional<EarlierVisit>> visit =
            new ReadOnlyObjectWrapper<>(this, "visit", Optional.empty());

    /** Reads from a store; {@code contents} gives the content of a hash, on the store thread. */
    public ReadingModel(Store store, Function<String, ClinicalContent> contents, Work work) {
        this.store = store;
        this.contents = contents;
        this.work = work;
    }

    /** Reads one screening of a patient. */
    public void load(UUID patient, UUID screening) {
        work.onStore(() -> read(patient, screening), visit::set);
    }

    /** The visit, once it was read. */
    public ReadOnlyObjectProperty<Optional<EarlierVisit>> visitProperty() {
        return visit.getReadOnlyProperty();
    }

    private Optional<EarlierVisit> read(UUID patientId, UUID screeningId) {
        Patient patient = store.patients().find(patientId).orElseThrow();
        List<Screening> all = store.screenings().ofPatient(patientId);
        return all.stream()
                .filter(screening -> screening.id().equals(screeningId))
                .findFirst()
                .map(screening -> {
                    var content = contents.apply(screening.contentHash());
                    var line = VisitLine.of(all, content).get(all.indexOf(screening));
                    return EarlierVisit.of(patient, screening, line, content);
                });
    }
}
