package app.facet.model;

import app.facet.content.ContentLoader;
import app.facet.domain.ClinicalContent;
import app.facet.domain.protocol.Answer;
import app.facet.domain.protocol.ItemId;
import app.facet.domain.rule.Triage;
import app.facet.domain.screening.Clinic;
import app.facet.domain.screening.Given;
import app.facet.domain.screening.Patient;
import app.facet.domain.screening.PlanChoice;
import app.facet.domain.screening.Screening;
import app.facet.domain.screening.SignOff;
import app.facet.paper.Drawings;
import app.facet.paper.Papers;
import app.facet.paper.Printing;
import app.facet.store.DataFolder;
import app.facet.store.Store;
import app.facet.store.Vault;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A real store in a temporary folder, with the real content and plainly made-up patients. */
public final class ClinicForTests implements AutoCloseable {

    private static final Clinic SETTLED = new Clinic("us", "911", "Sample Clinic", "", "", List.of(), "a4", 14);

    /** The moment it is. */
    public static final Instant NOW = Instant.parse("2026-11-22T10:42:07Z");

    /** The clock that says so. */
    public static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    /** Where the content lies. */
    public static final Path FOLDER = Path.of("resources", "content");

    /** The content. */
    public final ClinicalContent content;

    /** The open store. */
    public final Store store;

    /** Makes the store. */
    public ClinicForTests(Path folder) {
        content = ((ContentLoader.Loaded.Ok) ContentLoader.load(FOLDER)).content();
        store = new Vault(new DataFolder(folder))
                .create("four plain words here".toCharArray())
                .store();
    }

    /** A model over the store, everything in line. */
    public PatientsModel patients() {
        var start = new ScreeningStart(store, content, FOLDER, CLOCK);
        return new PatientsModel(store, start, content, Work.inLine(), CLOCK);
    }

    /** The papers of an earlier visit, with no printer at hand. */
    public HandedOutModel handedOut() {
        return new HandedOutModel(store, hash -> content, SETTLED, recordPapers(), Work.inLine());
    }

    /** The papers of the patient that one of these patients models has open, with no printer at hand. */
    public PatientPapersModel papersOf(PatientsModel patients) {
        return new PatientPapersModel(
                patients, content, new Papers(Drawings.NONE), () -> SETTLED, this::recordPapers, Work.inLine(), CLOCK);
    }

    private RecordPapers recordPapers() {
        return new RecordPapers(
                new Papers(Drawings.NONE),
                SETTLED,
                store.documents(),
                Work.inLine(),
                CLOCK,
                () -> new Printing(() -> {
                    throw new java.awt.HeadlessException();
                }));
    }

    /** Saves a patient. */
    public Patient patient(String name, String born, String record) {
        var patient =
                new Patient(UUID.randomUUID(), name, LocalDate.parse(born), Patient.Sex.FEMALE, record, "", "en", "");
        store.patients().save(patient);
        return patient;
    }

    /** A visit that was begun. */
    public Screening begun(Patient patient, String day, Optional<UUID> episode) {
        return store.screenings()
                .start(
                        patient,
                        LocalDate.parse(day),
                        Instant.parse(day + "T09:15:00Z"),
                        content.hash(),
                        content.version(),
                        episode);
    }

    /** A visit that was signed, with two answers. */
    public Screening signed(
            Patient patient, String day, Optional<UUID> episode, Triage level, List<String> rules, int exercises) {
        var screening = begun(patient, day, episode);
        Instant at = Instant.parse(day + "T09:40:00Z");
        answer(screening, "hx-nprs-worst", new Answer.Amount(3), Given.How.ASKED, "after sitting");
        answer(screening, "rf-weight-loss", Answer.YesNo.NO, Given.How.GROUP_KEY, "");
        var plan = content.exercises().values().stream()
                .limit(exercises)
                .map(exercise -> new PlanChoice(exercise.id(), exercise.dose(), ""))
                .toList();
        store.screenings()
                .sign(
                        screening.id(),
                        new SignOff(
                                "Sample Therapist",
                                at,
                                level,
                                level,
                                rules,
                                List.of("pat-mobility-deficit"),
                                plan,
                                14,
                                content.hash()));
        return store.screenings().load(screening.id());
    }

    /** A signed visit with pain at worst and degrees of flexion. */
    public Screening visit(Patient patient, String day, Optional<UUID> episode, double worst, double flexion) {
        var screening = begun(patient, day, episode);
        answer(screening, "hx-pain", Answer.YesNo.YES, Given.How.ASKED, "");
        answer(screening, "hx-pain-weeks", new Answer.Amount(3), Given.How.ASKED, "");
        answer(screening, "hx-injury", new Answer.Choice("none"), Given.How.ASKED, "since spring");
        answer(screening, "hx-nprs-worst", new Answer.Amount(worst), Given.How.ASKED, "");
        answer(screening, "rom-lx-flex-deg", new Answer.Amount(flexion), Given.How.ASKED, "");
        var level = Triage.TREAT_WITH_CAUTION;
        store.screenings()
                .sign(
                        screening.id(),
                        new SignOff(
                                "Sample Therapist",
                                Instant.parse(day + "T09:40:00Z"),
                                level,
                                level,
                                List.of(),
                                List.of(),
                                List.of(),
                                14,
                                content.hash()));
        return store.screenings().load(screening.id());
    }

    private void answer(Screening screening, String item, Answer answer, Given.How how, String note) {
        store.screenings()
                .append(
                        screening.id(),
                        new Given(new ItemId(item), Optional.of(answer), how, NOW, note, Optional.empty()));
    }

    @Override
    public void close() {
        store.close();
    }
}
