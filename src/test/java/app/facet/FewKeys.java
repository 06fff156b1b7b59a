package app.facet;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.domain.screening.Clinic;
import app.facet.domain.screening.Patient;
import app.facet.model.GroupOffer;
import app.facet.model.ScreeningModel;
import app.facet.paper.Printing;
import app.facet.store.Claim;
import app.facet.store.DataFolder;
import app.facet.store.Store;
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
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/** Hands that count every press on the real program, from a patient's page to the printer. A chord counts one, each digit one. */
abstract class FewKeys {

    private static final String PASSPHRASE = "quagmire lantern Oxbowford";

    @TempDir
    private Path folder;

    final List<String> printed = new ArrayList<>();
    private Optional<Program> running = Optional.empty();
    private Stage stage;
    Keyboard keys;
    int count;

    /** What the patient had before. */
    abstract void before(Store store, Patient patient);

    @BeforeEach
    void start() throws TimeoutException {
        try (var claim = (Claim.Held) new DataFolder(folder).claim();
                var store = new Vault(claim).create(PASSPHRASE.toCharArray()).store()) {
            store.clinic()
                    .save(new Clinic("us", "911", "Sample Clinic", "", "", List.of("Sample Therapist"), "letter", 14));
            var born = LocalDate.now(ZoneId.systemDefault()).minusYears(34).minusDays(100);
            var patient =
                    new Patient(UUID.randomUUID(), "Sample Patient B", born, Patient.Sex.MALE, "20419", "", "en", "");
            store.patients().save(patient);
            before(store, patient);
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
    final void press(KeyCode... chord) {
        count++;
        keys.push(chord);
    }

    /** A press for each. */
    final void each(KeyCode... presses) {
        for (KeyCode key : presses) {
            press(key);
        }
    }

    /** Answers the question that has the focus, and says which one that must be. */
    final void at(String item, KeyCode... presses) {
        assertThat(keys.question()).as("question after %d keys", count).contains(item);
        each(presses);
    }

    final void group(String first) {
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

    final void nextStep(String title) {
        press(KeyCode.CONTROL, KeyCode.ENTER);
        keys.await(title, () -> keys.reads("step-title").equals(title));
    }

    /** Signs, records the teach-back, and prints. */
    final void handOut() {
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

    final ScreeningModel model() {
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
