package app.facet.model;

import app.facet.domain.ClinicalContent;
import app.facet.domain.screening.Patient;
import app.facet.domain.screening.Screening;
import app.facet.store.Store;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Begins screenings with the present content, which is archived so that old visits keep their questions. */
public final class ScreeningStart {

    private final Store store;
    private final ClinicalContent content;
    private final Path folder;
    private final Clock clock;

    /** Begins screenings in a store, with the content read from a folder. */
    public ScreeningStart(Store store, ClinicalContent content, Path folder, Clock clock) {
        this.store = store;
        this.content = content;
        this.folder = folder;
        this.clock = clock;
    }

    /** A new screening in the episode of the newest earlier one, or in a new episode; on the store thread. */
    public Screening begin(Patient patient) {
        store.contents().keep(content.hash(), content.version(), folder);
        return store.screenings()
                .start(
                        patient,
                        LocalDate.now(clock),
                        clock.instant(),
                        content.hash(),
                        content.version(),
                        episode(store.screenings().ofPatient(patient.id())));
    }

    private static Optional<UUID> episode(List<Screening> newestFirst) {
        return newestFirst.stream().findFirst().map(Screening::episode);
    }
}
