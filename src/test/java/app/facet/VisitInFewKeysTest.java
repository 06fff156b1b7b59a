package app.facet;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.domain.rule.Triage;
import app.facet.domain.screening.Clinic;
import app.facet.domain.screening.Patient;
import app.facet.model.GroupOffer;
import app.facet.model.ScreeningModel;
import app.facet.paper.Printing;
import app.facet.store.Claim;
import app.facet.store.DataFolder;
import app.facet.store.Vault;
import java.awt.print.Pageable;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import javafx.application.Application;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/**
 * The commonest visit in few keys: a painless, isolated click of a patient on record, from "New screening" to a printed
 * sheet, every core item asked. A chord counts one, each digit one.
 */
class VisitInFewKeysTest {

    private static final int MOST = 90;
    private static final String PASSPHRASE = "quagmire lantern Oxbowford";

    @TempDir
    private Path folder;

    private final List<String> printed = new ArrayList<>();
    private Optional<Program> running = Optional.empty();
    private Stage stage;
    private Keyboard keys;
    private int count;

    @BeforeEach
    void aPatientIsOnRecord() throws TimeoutException {
        try (var claim = (Claim.Held) new DataFolder(folder).claim();
                var store = new Vault(claim).create(PASSPHRASE.toCharArray()).store()) {
            store.clinic()
                    .save(new Clinic("us", "911", "Sample Clinic", "", "", List.of("Sample Therapist"), "letter", 14));
            var born = LocalDate.now(ZoneId.systemDefault()).minusYears(34).minusDays(100);
            store.patients()
                    .save(new Patient(
                            UUID.randomUUID(), "Sample Patient B", born, Patient.Sex.MALE, "20419", "", "en", ""));
        }
        stage = FxToolkit.registerPrimaryStage();
        keys = new Keyboard(stage);
        var program = new Program();
        running = Optional.of(program);
        FxToolkit.setupApplication(() -> program);
        keys.look(() -> {
            stage.setX(0);
            stage.setY(0);
            return true;
        });
        keys.awaitFocus("locked-passphrase").type(PASSPHRASE).push(KeyCode.ENTER);
        keys.awaitFocus("patients-search").type("sample").push(KeyCode.ENTER);
        keys.awaitFocus("patient-page-proceed");
    }

    @AfterEach
    void stop() throws TimeoutException {
        FxToolkit.cleanupApplication(running.orElseThrow());
    }

    /** One press, alone or as a chord. */
    private void press(KeyCode... chord) {
        count++;
        keys.push(chord);
    }

    /** A press for each. */
    private void each(KeyCode... presses) {
        for (KeyCode key : presses) {
            press(key);
        }
    }

    /** Answers the question that has the focus, and says which one that must be. */
    private void at(String item, KeyCode... presses) {
        assertThat(keys.question()).as("question after %d keys", count).contains(item);
        each(presses);
    }

    private void group(String first) {
        keys.await("the focus is at " + first, () -> keys.question().equals(Optional.of(first)));
        keys.await("every line was on the screen", () -> keys.look(() -> offer(first)) == GroupOffer.READY);
        press(KeyCode.SHIFT, KeyCode.N);
    }

    private GroupOffer offer(String item) {
        var section = model().protocol().steps().stream()
                .flatMap(step -> step.sections().stream())
                .filter(card -> card.items().stream()
                        .anyMatch(asked -> asked.id().value().equals(item)))
                .findFirst();
        return model().offer(section.orElseThrow());
    }

    private void nextStep(String title) {
        press(KeyCode.CONTROL, KeyCode.ENTER);
        keys.await(title, () -> keys.reads("step-title").equals(title));
    }

    @Test
    void fromNewScreeningToAPrintedSheet() {
        press(KeyCode.SPACE);
        keys.awaitSight("screening");
        nextStep("History");
        history();
        nextStep("Red flags");
        redFlags();
        nextStep("Nerve check");
        group("neu-heelwalk-l");
        nextStep("Range of motion");
        motion();
        nextStep("Strength & control");
        at("fx-squat-quality", KeyCode.DIGIT1);
        at("fx-hinge-quality", KeyCode.DIGIT1);
        assertThat(open()).as("core items not asked").isEmpty();
        press(KeyCode.CONTROL, KeyCode.ENTER);
        press(KeyCode.CONTROL, KeyCode.ENTER);
        handOut();

        var done = keys.look(() -> model().state());
        assertThat(done.outcome().decided()).isEqualTo(Triage.SELF_MANAGE);
        assertThat(done.screening().signOff()).isPresent();
        assertThat(done.screening().signOff().orElseThrow().plan()).isNotEmpty();
        assertThat(done.screening().teaching())
                .hasValueSatisfying(taught ->
                        assertThat(taught.shown() && taught.doneBack()).isTrue());
        assertThat(printed).hasSize(1);
        System.out.println("Keys pressed from new screening to printed sheet: " + count);
        assertThat(count).isLessThanOrEqualTo(MOST);
    }

    private void history() {
        at("hx-click-onset", KeyCode.DIGIT3);
        at("hx-click-frequency", KeyCode.DIGIT3);
        at("hx-click-repeat", KeyCode.DIGIT2);
        at("hx-click-provoke", KeyCode.DIGIT1, KeyCode.ENTER);
        at("hx-click-pain", KeyCode.DIGIT1);
        at("hx-click-sting", KeyCode.N);
        at("hx-click-catch", KeyCode.N);
        at("hx-click-trend", KeyCode.DIGIT2);
        at("hx-click-worry", KeyCode.DIGIT2);
        at("hx-pain", KeyCode.N);
        at("hx-stiffness", KeyCode.N);
        at("hx-limited-motion", KeyCode.N);
        at("hx-injury", KeyCode.DIGIT1);
        at("hx-activity-min-week", KeyCode.DIGIT2, KeyCode.DIGIT0, KeyCode.DIGIT0, KeyCode.ENTER);
        at("hx-minutes-per-day", KeyCode.DIGIT1, KeyCode.DIGIT5, KeyCode.ENTER);
    }

    private void redFlags() {
        group("rf-ces-urine");
        group("rf-leg-radiating");
        group("hx-weakness");
        group("rf-trauma-major");
        group("rf-fever");
        group("rf-chest");
        group("rf-unremitting");
        group("hx-cancer");
        group("hx-osteoporosis");
        at("hx-spinal-surgery", KeyCode.DIGIT1);
        group("hx-spondylolisthesis");
        group("hx-falls");
        at("hx-floor-ok", KeyCode.Y);
    }

    private void motion() {
        press(KeyCode.CONTROL, KeyCode.D);
        at("rom-lx-flex-deg", KeyCode.DIGIT6, KeyCode.DIGIT0, KeyCode.ENTER);
        at("obs-flex-pain", KeyCode.DIGIT0);
        at("obs-flex-click", KeyCode.Y);
        at("obs-flex-quality", KeyCode.DIGIT1, KeyCode.ENTER);
        at("obs-return-pain", KeyCode.ENTER);
        at("obs-return-click", KeyCode.N);
        at("obs-return-quality", KeyCode.DIGIT1, KeyCode.ENTER);
        at("rom-lx-ext-deg", KeyCode.DIGIT2, KeyCode.DIGIT4, KeyCode.ENTER);
        at("obs-ext-pain", KeyCode.DIGIT0);
        at("obs-ext-click", KeyCode.N, KeyCode.ENTER);
        at("rom-lx-lflex-deg-l", KeyCode.DIGIT2, KeyCode.DIGIT5, KeyCode.ENTER);
        at("obs-sbl-pain", KeyCode.DIGIT0);
        at("obs-sbl-click", KeyCode.N, KeyCode.ENTER);
        at("rom-lx-lflex-deg-r", KeyCode.DIGIT2, KeyCode.DIGIT5, KeyCode.ENTER);
        at("obs-sbr-pain", KeyCode.DIGIT0);
        at("obs-sbr-click", KeyCode.N);
        press(KeyCode.CONTROL, KeyCode.J);
        at("obs-rotl-click", KeyCode.N);
        press(KeyCode.CONTROL, KeyCode.J);
        at("obs-rotr-click", KeyCode.N);
    }

    private void handOut() {
        keys.awaitSight("sign");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        keys.awaitFocus("sign");
        press(KeyCode.SPACE);
        keys.awaitFocus("teach-shown");
        each(KeyCode.SPACE, KeyCode.TAB, KeyCode.SPACE);
        press(KeyCode.CONTROL, KeyCode.ENTER);
        keys.awaitFocus("paper-print");
        press(KeyCode.SPACE);
        keys.await("the sheet is printed", () -> !printed.isEmpty());
    }

    private List<String> open() {
        return keys.look(() -> model().protocol().items().values().stream()
                .filter(item -> model().state().item(item.id()).core()
                        && model().state().item(item.id()).open())
                .map(item -> item.id().value())
                .toList());
    }

    private ScreeningModel model() {
        return running.flatMap(Program::visit).orElseThrow().screening();
    }

    /** The program as it is started, with a printer that takes everything. */
    private final class Program extends Application {

        private Optional<Composition> composition = Optional.empty();

        @Override
        public void start(Stage shown) {
            var options = new LaunchOptions(Optional.of(folder), false);
            var made = new Composition(
                    shown, options, (chooser, owner) -> Optional.empty(), () -> new Printing(Default::new));
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

    private final class Default implements Printing.Job {

        @Override
        public boolean ask() {
            return true;
        }

        @Override
        public void print(Pageable pages, String name) {
            printed.add(name + " " + pages.getNumberOfPages());
        }
    }
}
