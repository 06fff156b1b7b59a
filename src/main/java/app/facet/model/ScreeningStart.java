package app.facet.model;

import app.facet.domain.ClinicalContent;
import app.facet.domain.progress.Carried;
import app.facet.domain.progress.Visit;
import app.facet.domain.screening.Patient;
import app.facet.domain.screening.Screening;
import app.facet.store.Store;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
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

    /**
     * The next visit of the newest episode, with what is taken over from its last signed visit (9.8), or the first visit of
     * all; on the store thread.
     */
    public Screening begin(Patient patient) {
        var newestFirst = store.screenings().ofPatient(patient.id());
        var episode = newestFirst.stream().findFirst().map(Screening::episode);
        var begun = start(patient, episode);
        newestFirst.stream()
                .filter(screening ->
                        screening.signed() && Optional.of(screening.episode()).equals(episode))
                .findFirst()
                .ifPresent(last -> carry(patient, last, begun));
        return store.screenings().load(begun.id());
    }

    /** The first visit of a new episode: nothing is taken over; on the store thread. */
    public Screening beginEpisode(Patient patient) {
        return start(patient, Optional.empty());
    }

    private Screening start(Patient patient, Optional<UUID> episode) {
        store.contents().keep(content.hash(), content.version(), folder);
        return store.screenings()
                .start(patient, LocalDate.now(clock), clock.instant(), content.hash(), content.version(), episode);
    }

    private void carry(Patient patient, Screening last, Screening begun) {
        var visit = Visit.of(last, patient, content.rules());
        new Carried(content.protocol(), content.rules(), content.measures())
                .from(visit, begun.visitDate(), clock.instant())
                .forEach(row -> store.screenings().append(begun.id(), row));
    }
}
