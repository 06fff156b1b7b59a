package app.facet.model;

import app.facet.domain.ClinicalContent;
import app.facet.domain.protocol.Answers;
import app.facet.domain.rule.PlanKind;
import app.facet.domain.screening.Clinic;
import app.facet.domain.screening.Patient;
import app.facet.domain.screening.Screening;
import app.facet.store.Store;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The papers of an earlier visit: what was handed out, again as it was, and the papers for colleagues. */
public final class HandedOutModel {

    private final Store store;
    private final Function<String, ClinicalContent> contents;
    private final Clinic clinic;
    private final RecordPapers papers;
    private final Work work;
    private final ReadOnlyObjectWrapper<List<KeptPaper>> kept = new ReadOnlyObjectWrapper<>(this, "kept", List.of());
    private Optional<Seen> seen = Optional.empty();

    private record Seen(Setting setting, Screening screening, List<KeptPaper> kept) {}

    /** Reads from a store; {@code contents} gives the content of a hash, on the store thread. */
    public HandedOutModel(
            Store store, Function<String, ClinicalContent> contents, Clinic clinic, RecordPapers papers, Work work) {
        this.store = store;
        this.contents = contents;
        this.clinic = clinic;
        this.papers = papers;
        this.work = work;
    }

    /** Reads the papers of one screening of a patient. */
    public void load(UUID patient, UUID screening) {
        work.onStore(() -> read(patient, screening), read -> {
            seen = read;
            kept.set(read.map(Seen::kept).orElse(List.of()));
        });
    }

    /** The papers that were handed out, oldest first. */
    public ReadOnlyObjectProperty<List<KeptPaper>> keptProperty() {
        return kept.getReadOnlyProperty();
    }

    /** Where papers go. */
    public RecordPapers ways() {
        return papers;
    }

    /** Hands the report out; the one kept, where nothing was added since. */
    public <T> void report(RecordPapers.Way<T> way, Consumer<? super T> then, Consumer<? super Exception> failed) {
        seen.ifPresent(one -> papers.report(one.setting(), one.screening(), way, again(one, then), failed));
    }

    /** Hands a letter out, to be addressed by hand. */
    public <T> void letter(RecordPapers.Way<T> way, Consumer<? super T> then, Consumer<? super Exception> failed) {
        var byHand = new RecordPapers.Addressed("", "");
        seen.ifPresent(one -> papers.letter(one.setting(), one.screening(), byHand, way, again(one, then), failed));
    }

    /** Hands a kept paper out again, byte for byte; refused while it may not be printed (decision 2). */
    public <T> void again(
            KeptPaper paper, RecordPapers.Way<T> way, Consumer<? super T> then, Consumer<? super Exception> failed) {
        if (paper.reprint() != Reprint.ALLOWED) {
            throw new IllegalStateException("not to be printed: " + paper.reprint());
        }
        papers.again(paper.id(), paper.kind(), way, then, failed);
    }

    /** The visit as plain text; empty while it is not read yet. */
    public Optional<String> text() {
        return seen.map(one -> papers.text(one.setting(), one.screening()));
    }

    /** The day of the visit, for the names of files. */
    public String day() {
        return seen.map(one -> one.screening().visitDate().toString()).orElse("");
    }

    private <T> Consumer<T> again(Seen one, Consumer<? super T> then) {
        return done -> {
            load(one.setting().patient().id(), one.screening().id());
            then.accept(done);
        };
    }

    private Optional<Seen> read(UUID patientId, UUID screeningId) {
        var patient = store.patients().find(patientId).orElseThrow();
        var all = store.screenings().ofPatient(patientId);
        return all.stream()
                .filter(screening -> screening.id().equals(screeningId))
                .findFirst()
                .map(screening ->
                        new Seen(setting(patient, screening, all), screening, kept(patient, screening.id(), all)));
    }

    private List<KeptPaper> kept(Patient patient, UUID screening, List<Screening> newestFirst) {
        var newest = newestFirst.getFirst();
        var allowed = allowed(patient, newest, newestFirst);
        return store.documents().of(screening).stream()
                .map(document -> new KeptPaper(
                        document.id(), document.kind(), document.at(), Reprint.of(document.kind(), newest, allowed)))
                .toList();
    }

    /** How much of a plan the newest screening allows, as it was decided. */
    private PlanKind allowed(Patient patient, Screening newest, List<Screening> newestFirst) {
        var visit = new Told(setting(patient, newest, newestFirst), newest, clinic, java.time.ZoneOffset.UTC).visit();
        return visit.suggestion().evaluation().plan(visit.decided());
    }

    private Setting setting(Patient patient, Screening screening, List<Screening> newestFirst) {
        var content = contents.apply(screening.contentHash());
        var country = Optional.ofNullable(content.countries().get(clinic.country()))
                .orElseGet(() -> Objects.requireNonNull(content.countries().get("other")));
        return new Setting(patient, content, country, before(patient, screening, newestFirst));
    }

    /** The answers of the last signed visit before this one. */
    private static Answers before(Patient patient, Screening screening, List<Screening> newestFirst) {
        return newestFirst.subList(newestFirst.indexOf(screening) + 1, newestFirst.size()).stream()
                .filter(Screening::signed)
                .findFirst()
                .map(last -> last.answers(patient))
                .orElse(Answers.NONE);
    }
}
