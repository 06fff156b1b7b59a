package app.facet;

import app.facet.domain.ClinicalContent;
import app.facet.domain.protocol.Answers;
import app.facet.domain.protocol.ItemId;
import app.facet.domain.screening.Clinic;
import app.facet.domain.screening.Given;
import app.facet.domain.screening.Patient;
import app.facet.domain.screening.Screening;
import app.facet.model.ArchivedContent;
import app.facet.model.HandOut;
import app.facet.model.HandedOutModel;
import app.facet.model.PaperModel;
import app.facet.model.PatientPapersModel;
import app.facet.model.PatientsModel;
import app.facet.model.PlanModel;
import app.facet.model.ProgramModel;
import app.facet.model.ReadingModel;
import app.facet.model.RecordPapers;
import app.facet.model.ScreeningModel;
import app.facet.model.ScreeningStart;
import app.facet.model.Setting;
import app.facet.model.SettingsModel;
import app.facet.model.SheetChoice;
import app.facet.model.ShelfModel;
import app.facet.model.StoredLog;
import app.facet.model.TickLogModel;
import app.facet.paper.Drawings;
import app.facet.paper.FigureDrawings;
import app.facet.paper.Papers;
import app.facet.store.Store;
import app.facet.ui.patients.PatientsView;
import app.facet.ui.patients.ReadingView;
import app.facet.ui.plan.PlanView;
import app.facet.ui.referral.ReferralController;
import app.facet.ui.screening.BroughtCard;
import app.facet.ui.screening.ScreeningView;
import app.facet.ui.screening.Slots;
import app.facet.ui.settings.About;
import app.facet.ui.settings.SettingsView;
import app.facet.ui.shell.Screen;
import app.facet.ui.shell.View;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/** What lives as long as the store is open: the screens over one clinic's records. */
final class OpenClinic implements AutoCloseable {

    private static final List<String> LANGUAGES = List.of("en", "es");

    private final Tools tools;
    private final Store store;
    private final SettingsModel settings;
    private final ArchivedContent contents;
    private final PatientsView patients;
    private final ScreeningStart start;
    private final FindPlaces find;
    private final Supplier<View> records;
    private final ProgramModel program;
    private final ClinicalContent content;
    private Optional<OpenVisit> visit = Optional.empty();

    OpenClinic(
            Tools tools,
            Store store,
            Clinic clinic,
            ClinicalContent content,
            Path folder,
            ProgramModel program,
            Function<Store, Supplier<View>> records) {
        this.tools = tools;
        this.store = store;
        this.settings = new SettingsModel(
                store.clinic(), clinic, content.countries().values(), LANGUAGES, tools.background(), tools.clock());
        settings.clinicProperty().addListener((_, _, _) -> closeVisit());
        this.records = records.apply(store);
        this.program = program;
        this.content = content;
        this.contents =
                new ArchivedContent(store.contents(), content, tools.texts().getLocale());
        this.start = new ScreeningStart(store, content, folder, tools.clock());
        var model = new PatientsModel(store, start, content, tools.background(), tools.clock());
        var papers = new PatientPapersModel(
                model,
                content,
                new Papers(Drawings.NONE),
                settings::clinic,
                this::recordPapers,
                tools.background(),
                tools.clock());
        this.patients = new PatientsView(
                model, papers, LANGUAGES, tools.navigator(), tools.fxml(), tools.dialogs(), tools.clock());
        this.find = new FindPlaces(tools, store, this::visit);
    }

    /** What the clinic settled on; the country's own words are needed even before anything was settled. */
    static Clinic settled(Store store) {
        return store.clinic().load().orElseGet(() -> new Clinic("other", "", "", "", "", List.of(), "a4", 14));
    }

    /** The view of a screen; the open visit keeps its view. */
    View view(Screen screen) {
        return switch (screen) {
            case Screen.Patients(var toOpen) -> patients.at(toOpen);
            case Screen.Reading reading ->
                new ReadingView(
                        new ReadingModel(store, contents, tools.background()),
                        new HandedOutModel(store, contents, settings.clinic(), recordPapers(), tools.background()),
                        reading,
                        tools.navigator(),
                        tools.fxml(),
                        tools.texts(),
                        tools.dialogs());
            case Screen.Visit opened -> visit(opened);
            case Screen.Settings() -> settingsView();
            case Screen.Records() -> records.get();
            case Screen.Unlock _ -> throw new IllegalArgumentException("the store is open");
        };
    }

    private View settingsView() {
        var about = new About(Main.VERSION, content.version(), content.hash());
        return new SettingsView(settings, program, about, tools.fxml(), tools.texts(), tools.dialogs());
    }

    private RecordPapers recordPapers() {
        return new RecordPapers(
                new Papers(Drawings.NONE),
                settings.clinic(),
                store.documents(),
                tools.background(),
                tools.clock(),
                tools.printing());
    }

    /** Keeps what stands typed on a screen, sealed; on the store thread. */
    void keepTyped(Screen screen, Map<String, String> typed) {
        if (typed.isEmpty()) {
            store.drafts().drop(place(screen));
        } else {
            store.drafts().keep(place(screen), typed);
        }
    }

    /** What was kept for a screen, once; on the store thread. */
    Map<String, String> takeTyped(Screen screen) {
        return store.drafts().take(place(screen)).orElse(Map.of());
    }

    private static String place(Screen screen) {
        return screen instanceof Screen.Visit(var _, var screening) ? "visit " + screening : "patients";
    }

    /** Locks the store. */
    @Override
    public void close() {
        closeVisit();
        store.close();
    }

    /** The visit that is open. */
    Optional<OpenVisit> visit() {
        return visit;
    }

    /** What can be found, and how one gets there. */
    FindPlaces find() {
        return find;
    }

    /** Opens a first screening of the first patient who was never here, for the sample visit. */
    void startSample() {
        var patient = store.patients().all().stream()
                .filter(one -> store.screenings().ofPatient(one.id()).isEmpty())
                .min(Comparator.comparing(Patient::name))
                .orElseThrow();
        var screening = start.begin(patient);
        tools.navigator().open(new Screen.Visit(patient.id(), screening.id()));
    }

    private View visit(Screen.Visit opened) {
        if (visit.filter(open -> open.place().equals(opened)).isEmpty()) {
            closeVisit();
            visit = Optional.of(screening(opened));
        }
        visit.orElseThrow().view().clockProperty().set(program.preferences().clock());
        return visit.orElseThrow().view();
    }

    private OpenVisit screening(Screen.Visit opened) {
        Clinic clinic = settings.clinic();
        Patient patient = store.patients().find(opened.patient()).orElseThrow();
        Screening screening = store.screenings().load(opened.screening());
        ClinicalContent content = contents.apply(screening.contentHash());
        var setting = new Setting(
                patient,
                content,
                Objects.requireNonNull(content.countries().get(clinic.country()), clinic.country()),
                before(patient),
                measured(patient));
        var model = new ScreeningModel(
                setting, screening, new StoredLog(store.screenings()), tools.background(), tools.clock());
        var plan = new PlanModel(model);
        var choice = new SheetChoice(patient, clinic, LANGUAGES, store.patients()::remember, tools.background());
        var papers = new Papers(new FigureDrawings(content));
        var paper = new PaperModel(model, plan, choice, papers, clinic, tools.background());
        var handOut = new HandOut(
                paper,
                plan,
                screening.id(),
                store.documents()::keep,
                tools.background(),
                tools.clock(),
                tools.printing());
        var log = new TickLogModel(model, last(patient, opened.screening()));
        var shelf = new ShelfModel(store.clinic().shelf(), store.clinic()::keep, tools.background(), tools.clock());
        var views = new PlanView(
                new PlanView.Models(model, plan, shelf, paper, handOut, log),
                clinic.therapists(),
                tools.texts(),
                tools.fxml(),
                tools.dialogs());
        Runnable done = () -> signed(patient);
        var slots = new Slots(
                () -> views.planAndPaper(done),
                views::paperAlone,
                () -> tools.fxml()
                        .load(
                                "referral",
                                new ReferralController(model, recordPapers(), tools.texts(), tools.dialogs())),
                clinic.therapists(),
                done,
                keys(views),
                log.linesProperty().get().isEmpty()
                        ? Optional.empty()
                        : Optional.of(() -> new BroughtCard(log, tools.texts())));
        var view = new ScreeningView(model, tools.texts(), tools.fxml(), slots, tools.clock());
        return new OpenVisit(opened, view, model, plan, paper, handOut, log);
    }

    private static Slots.PlanKeys keys(PlanView views) {
        return new Slots.PlanKeys() {
            @Override
            public void entered() {
                views.entered();
            }

            @Override
            public void finish() {
                views.finish();
            }
        };
    }

    /** The answers of the last signed visit. */
    private Answers before(Patient patient) {
        return last(patient).map(last -> last.answers(patient)).orElseGet(() -> new Answers(Map.of()));
    }

    private Map<ItemId, Given> measured(Patient patient) {
        return last(patient).map(Screening::current).orElse(Map.of());
    }

    private Optional<Screening> last(Patient patient) {
        return store.screenings().ofPatient(patient.id()).stream()
                .filter(Screening::signed)
                .findFirst();
    }

    /** The last signed visit of the episode: a new episode has no sheet to bring back. */
    private Optional<Screening> last(Patient patient, UUID now) {
        var episode = store.screenings().load(now).episode();
        return last(patient)
                .filter(last -> last.episode().equals(episode) && !last.id().equals(now));
    }

    /** The visit is made anew when it is opened again, at the same place, such as under another letterhead. */
    private void closeVisit() {
        visit.ifPresent(OpenVisit::close);
        visit = Optional.empty();
    }

    private void signed(Patient patient) {
        closeVisit();
        tools.navigator().closeVisit();
        tools.navigator().open(new Screen.Patients(Optional.of(patient.id())));
    }
}
