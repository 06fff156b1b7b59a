package app.facet;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.facet.domain.protocol.Answer;
import app.facet.domain.protocol.AnswerType;
import app.facet.domain.protocol.Item;
import app.facet.domain.protocol.ItemId;
import app.facet.domain.screening.Given;
import app.facet.exchange.BadCase;
import app.facet.exchange.CaseReader;
import app.facet.model.PlanLine;
import app.facet.model.ScreeningModel;
import app.facet.paper.Printing;
import app.facet.ui.fx.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeoutException;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.logging.StreamHandler;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/** The main job, whole and by keyboard alone: from an empty folder to a signed visit and its paper, and back another day. */
class WholeVisitTest {

    private static final String PASSPHRASE = "quagmire lantern Oxbowford";
    private static final String CLINIC = "Sample Clinic Wexlorbury";
    private static final String THERAPIST = "Sample Therapist Brundelqvist";
    private static final String NAME = "Sample Patient Zofquary Łomżandra";
    private static final String BORN = "17 March 1989";
    private static final String RECORD = "RN-7304-KJX";
    private static final String CONTACT = "zofquary@example.invalid, +44 7700 900321";
    private static final String NOTES = "Interpreter Vendolkish; wheelchair-ramp Gorthby";

    /** Free text, with words that stand nowhere in the program. */
    private static final Map<String, String> TEXTS = Map.of(
            "hx-imaging", "MRI Drumkelling 2019 clear",
            "hx-click-provoke-other", "hurdle vaultkrash",
            "hx-click-belief", "slipped dizkoid",
            "hx-sport", "korfballix twice weekly",
            "hx-psfs-1-activity", "scything meadowplix",
            "hx-psfs-2-activity", "carrying toddlerquin",
            "hx-psfs-3-activity", "hoisting sailbrax",
            "hx-goal", "regatta Quibbermouth",
            "hx-meds", "Paracetazine 500");

    private static final List<String> ANSWER_NOTES =
            IntStream.rangeClosed(1, 32).mapToObj("remark%02dquoll"::formatted).toList();

    private static final Set<String> MARKERS = markers();

    private static final Path PAPER = Path.of("target", "whole-visit", "handout.pdf");

    @TempDir
    private Path folder;

    private final Deque<String> notes = new ArrayDeque<>(ANSWER_NOTES);
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final StreamHandler log = new StreamHandler(printed, new SimpleFormatter());
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private Optional<Program> running = Optional.empty();
    private Stage stage;
    private Keyboard keys;

    private static Set<String> markers() {
        var markers = new LinkedHashSet<>(
                List.of(PASSPHRASE, "Oxbowford", "Wexlorbury", "Brundelqvist", "Zofquary", "Łomżandra", BORN, RECORD));
        markers.addAll(List.of("zofquary@example.invalid", "+44 7700 900321", "Vendolkish", "ramp Gorthby"));
        markers.addAll(TEXTS.values());
        markers.addAll(ANSWER_NOTES);
        return markers;
    }

    @BeforeEach
    void stage() throws TimeoutException {
        stage = FxToolkit.registerPrimaryStage();
        keys = new Keyboard(stage);
        System.setOut(new PrintStream(printed, true, UTF_8));
        System.setErr(new PrintStream(printed, true, UTF_8));
        Logger.getLogger("").addHandler(log);
    }

    @AfterEach
    void stop() throws TimeoutException {
        quit();
        System.setOut(out);
        System.setErr(err);
        Logger.getLogger("").removeHandler(log);
    }

    @Test
    void fromAnEmptyFolderToASignedSheetAndBackByKeyboardAlone() throws Exception {
        assertThat(MARKERS).hasSizeGreaterThanOrEqualTo(50);
        var traces = new Traces(MARKERS);
        Files.createDirectories(Objects.requireNonNull(PAPER.getParent()));
        Files.deleteIfExists(PAPER);

        start();
        firstStart();
        newPatient();
        answerTheBeginning();
        var left = left();
        assertThat(bytes().keySet())
                .as("the log of the database is searched too")
                .anyMatch(name -> name.endsWith("-wal"));
        assertThat(traces.in(folder)).as("while open").isEmpty();
        quit();

        start();
        unlockAfterAWrongTry();
        openThePatient();
        resume(left);
        answerTheRest();
        signAndSave();
        var signed = screening().state().screening().current();
        var exercises = planned();
        var signOff = screening().state().screening().signOff().orElseThrow();
        String outcome =
                new Texts(Locale.ENGLISH).of("triage." + signOff.decided().id());
        var said = said(screening(), signed);
        checkThePaper(exercises);
        assertThat(traces.in(folder)).as("signed, while open").isEmpty();
        quit();

        start();
        unlock();
        openThePatient();
        readTheVisit(said, exercises, outcome);
        quit();

        assertThat(MARKERS).allMatch(keys::hasTyped, "was typed");
        assertThat(traces.in(folder)).as("closed").isEmpty();
        assertThat(traces.inNewTemporaryFiles()).isEmpty();
        log.flush();
        assertThat(traces.in(printed.toByteArray())).as("printed and logged").isEmpty();
        out.println("Keys pressed in the whole visit: " + keys.presses() + ", words looked for: " + MARKERS.size());
    }

    @Test
    void theSearchFindsWordsInEveryEncodingAndCase() throws IOException {
        var traces = new Traces(Set.of("Zofquary", "Łomżandra"));
        for (var encoding : List.of(UTF_8, UTF_16LE, UTF_16BE)) {
            Files.write(folder.resolve("file"), "…ZOFQUARY, łomżandra.".getBytes(encoding));
            assertThat(traces.in(folder)).hasSize(2);
        }
    }

    private void firstStart() {
        keys.awaitFocus("first-passphrase").type(PASSPHRASE).push(KeyCode.TAB).type(PASSPHRASE);
        keys.tabTo("country-uk").push(KeyCode.SPACE);
        keys.tabTo("first-clinic").type(CLINIC).push(KeyCode.ENTER);
        keys.awaitSight("recovery-key-value");
        keys.tabTo("recovery-key-kept").push(KeyCode.SPACE);
        keys.tabTo("recovery-key-go-on").push(KeyCode.SPACE);
        keys.awaitFocus("patients-search");
    }

    private void newPatient() {
        keys.push(KeyCode.CONTROL, KeyCode.N).awaitFocus("form-name").type(NAME);
        keys.tabTo("form-birth").type(BORN);
        keys.tabTo("form-sex-female").push(KeyCode.SPACE);
        keys.tabTo("form-record").type(RECORD);
        keys.tabTo("form-contact").type(CONTACT);
        keys.tabTo("form-notes").type(NOTES);
        keys.tabTo("form-save").push(KeyCode.SPACE);
        keys.await("the record is open", () -> keys.reads("top-name").equals(NAME));
        assertThat(keys.reads("top-facts")).contains("17 Mar 1989", RECORD);
        keys.awaitFocus("patient-page-proceed").push(KeyCode.SPACE);
        keys.awaitSight("screening");
    }

    /** Visit and history in full, and the first red flags; then the therapist is called away. */
    private void answerTheBeginning() throws BadCase, URISyntaxException, IOException {
        keys.tabTo("more-previous-care").push(KeyCode.SPACE);
        reenter(1, 2);
        var hands = hands();
        hands.walk();
        keys.push(KeyCode.CONTROL, KeyCode.ENTER);
        for (String more : List.of("more-click", "more-activity", "more-psfs", "more-goals")) {
            keys.tabTo(more).push(KeyCode.SPACE);
        }
        reenter(2, 1);
        hands.walk();
        keys.push(KeyCode.CONTROL, KeyCode.ENTER);
        keys.await("red flags", () -> keys.reads("step-title").equals("Red flags"));
        hands.walk(12);
    }

    /** Leaves a step and comes back, which leads to its first open question. */
    private void reenter(int step, int other) {
        keys.push(KeyCode.ALT, KeyCode.getKeyCode(String.valueOf(other)));
        keys.push(KeyCode.ALT, KeyCode.getKeyCode(String.valueOf(step)));
    }

    /** What must be there again. */
    private record Left(String step, Map<ItemId, Given> answers) {}

    private Left left() {
        return keys.look(() -> new Left(
                screening().stepProperty().get().id(),
                screening().state().screening().current()));
    }

    private void unlockAfterAWrongTry() throws IOException {
        keys.awaitFocus("locked-passphrase");
        var before = bytes();
        keys.type("not the passphrase").push(KeyCode.ENTER).awaitSight("locked-notice");
        assertThat(keys.reads("locked-notice")).isEqualTo("This is not the passphrase. Nothing was changed.");
        assertThat(bytes()).isEqualTo(before);
        unlock();
    }

    private void unlock() {
        keys.awaitFocus("locked-passphrase").type(PASSPHRASE).push(KeyCode.ENTER);
        keys.awaitFocus("patients-search");
    }

    private void openThePatient() {
        keys.type("zofquary");
        keys.await(
                "one patient is found", () -> keys.readsAllIn("patients-list").contains(NAME));
        keys.push(KeyCode.ENTER).awaitFocus("patient-page-proceed");
        assertThat(keys.reads("top-name")).isEqualTo(NAME);
        assertThat(keys.reads("patient-page-contact")).isEqualTo(CONTACT);
        assertThat(keys.reads("patient-page-notes")).isEqualTo(NOTES);
    }

    private void resume(Left left) {
        keys.await("resuming", () -> keys.reads("patient-page-proceed").contains("Resume"));
        keys.push(KeyCode.SPACE).awaitSight("screening");
        assertThat(keys.reads("step-title")).isEqualTo("Red flags");
        assertThat(left()).isEqualTo(left);
        assertThat(left.answers()).hasSizeGreaterThan(40);
    }

    private void answerTheRest() throws BadCase, URISyntaxException, IOException {
        var hands = hands();
        keys.tabTo("more-general-health").push(KeyCode.SPACE);
        reenter(3, 1);
        hands.walk();
        for (String title : List.of("Nerve check", "Range of motion", "Strength & control")) {
            keys.push(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(keys.reads("step-title")).isEqualTo(title);
            hands.walk();
        }
        assertThat(hands.open()).as("core questions still open").isEmpty();
        assertThat(notes).as("notes not yet made").isEmpty();
        keys.push(KeyCode.CONTROL, KeyCode.ENTER);
        keys.push(KeyCode.CONTROL, KeyCode.ENTER);
        keys.awaitSight("sign-name");
    }

    private void signAndSave() {
        keys.tabTo("sign-name").type(THERAPIST).push(KeyCode.TAB).awaitFocus("sign");
        keys.push(KeyCode.SPACE).awaitSight("paper-save");
        keys.tabTo("paper-save").push(KeyCode.SPACE);
        keys.await("the paper is saved", () -> Files.exists(PAPER));
    }

    private List<String> planned() {
        return keys.look(() -> visit().plan().state().lines().stream()
                .map(PlanLine::exercise)
                .map(exercise -> exercise.name())
                .toList());
    }

    private void checkThePaper(List<String> exercises) throws IOException {
        var box = screening().setting().content().safetyNet();
        try (var pdf = Loader.loadPDF(PAPER.toFile())) {
            var first = new PDFTextStripper();
            first.setEndPage(1);
            String pageOne = squeezed(first.getText(pdf));
            assertThat(pageOne).contains(squeezed(NAME), squeezed(box.title()), "call999", squeezed(box.soon()));
            Stream.concat(box.emergencySigns().stream(), box.soonSigns().stream())
                    .forEach(line -> assertThat(pageOne).contains(squeezed(line)));
            String whole = squeezed(new PDFTextStripper().getText(pdf));
            assertThat(exercises).hasSizeGreaterThanOrEqualTo(3).allMatch(name -> whole.contains(squeezed(name)));
            assertThat(pictures(pdf.getDocumentCatalog().getStructureTreeRoot()))
                    .as("two pictures of each exercise")
                    .isGreaterThanOrEqualTo(6);
            assertThat(whole).contains(squeezed(THERAPIST));
        }
    }

    private static int pictures(PDStructureNode node) {
        int pictures = 0;
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                pictures += element.getStructureType().equals("Figure") ? 1 : pictures(element);
            }
        }
        return pictures;
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    private void readTheVisit(Map<String, List<String>> said, List<String> exercises, String outcome) {
        keys.tabTo(id -> id.startsWith("visit-"), "the signed visit").push(KeyCode.SPACE);
        keys.awaitSight("reading-title");
        keys.await("the visit is read", () -> keys.reads("reading-signed").contains(THERAPIST));
        var words = keys.readsAllIn("reading-page");
        assertThat(keys.readsAllIn("reading-outcome")).containsExactly(outcome);
        assertThat(words).containsAll(exercises).containsAll(TEXTS.values());
        assertThat(words)
                .as("notes to answers")
                .satisfies(all -> ANSWER_NOTES.forEach(note -> assertThat(all).anyMatch(line -> line.contains(note))));
        said.forEach((ask, answers) -> assertThat(answersTo(ask, words)).as(ask).containsAll(answers));
        keys.push(KeyCode.ESCAPE).awaitSight("patients-search");
    }

    /** What stands after each line of a question: at most its remark, then its answer. */
    private static List<String> answersTo(String ask, List<String> words) {
        return IntStream.range(0, words.size())
                .filter(index -> words.get(index).equals(ask))
                .boxed()
                .flatMap(index -> words.subList(index + 1, Math.min(index + 3, words.size())).stream())
                .toList();
    }

    /** Each question with the answers that were given to it, in the words of the content. */
    private static Map<String, List<String>> said(ScreeningModel model, Map<ItemId, Given> given) {
        var said = new TreeMap<String, List<String>>();
        given.forEach((id, one) -> one.answer().ifPresent(answer -> {
            Item item = model.protocol().item(id).orElseThrow();
            said.computeIfAbsent(item.ask(), _ -> new ArrayList<>()).add(words(item, answer));
        }));
        return said;
    }

    private static String words(Item item, Answer answer) {
        return switch (answer) {
            case Answer.YesNo(boolean yes) -> yes ? "Yes" : "No";
            case Answer.Amount(double value) -> number(item.type(), String.valueOf(Math.round(value)));
            case Answer.Choice(String option) -> labels(item.type(), Set.of(option));
            case Answer.Choices(Set<String> options) -> labels(item.type(), options);
            case Answer.Text(String text) -> text;
            case Answer.Unknown unknown -> throw new AssertionError(unknown);
        };
    }

    private static String number(AnswerType type, String value) {
        return switch (type) {
            case AnswerType.Scale() -> value + " of 10";
            case AnswerType.Amount amount when amount.unit().equals("deg") -> value + "°";
            case AnswerType.Amount amount when !amount.unit().isEmpty() -> value + " " + amount.unit();
            default -> value;
        };
    }

    private static String labels(AnswerType type, Set<String> options) {
        return String.join(
                ", ",
                type.options().stream()
                        .filter(option -> options.contains(option.id()))
                        .map(AnswerType.Option::label)
                        .toList());
    }

    private ByKeys hands() throws BadCase, URISyntaxException, IOException {
        var sample = Path.of(Objects.requireNonNull(SampleVisit.class.getResource("/sample/screening.json"))
                .toURI());
        var content = screening().setting().content();
        var answers = new HashMap<>(new CaseReader(content)
                .read(List.of(sample))
                .getFirst()
                .known()
                .answers()
                .byItem());
        TEXTS.forEach((item, text) -> answers.put(new ItemId(item), new Answer.Text(text)));
        answers.put(new ItemId("hx-click-provoke"), new Answer.Choices(Set.of("hinge-deadlift", "other")));
        return new ByKeys(keys, screening(), answers, notes);
    }

    private OpenVisit visit() {
        return running.flatMap(Program::visit).orElseThrow();
    }

    private ScreeningModel screening() {
        return visit().screening();
    }

    private Map<String, String> bytes() throws IOException {
        var bytes = new TreeMap<String, String>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                bytes.put(file.toString(), new String(Files.readAllBytes(file), ISO_8859_1));
            }
        }
        return bytes;
    }

    private void start() throws TimeoutException {
        var program = new Program();
        running = Optional.of(program);
        FxToolkit.setupApplication(() -> program);
        keys.look(() -> {
            stage.setX(0);
            stage.setY(0);
            return true;
        });
    }

    /** Ends the program as closing its window does. */
    private void quit() throws TimeoutException {
        if (running.isPresent()) {
            FxToolkit.cleanupApplication(running.get());
            running = Optional.empty();
        }
    }

    /** The program as it is started, but for the system's file chooser, which needs a display. */
    private final class Program extends Application {

        private Optional<Composition> composition = Optional.empty();

        @Override
        public void start(Stage shown) {
            var options = new LaunchOptions(Optional.of(folder), false);
            var made = new Composition(shown, options, (chooser, owner) -> Optional.of(PAPER), Printing::system);
            composition = Optional.of(made);
            made.start();
        }

        @Override
        public void stop() {
            composition.ifPresent(Composition::stop);
        }

        Optional<OpenVisit> visit() {
            return composition.flatMap(Composition::openClinic).flatMap(OpenClinic::visit);
        }
    }
}
