package app.facet.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.domain.screening.Patient;
import app.facet.model.SaveState;
import app.facet.ui.Pictures;
import app.facet.ui.fx.Fxml;
import app.facet.ui.fx.Texts;
import app.facet.ui.fx.Theme;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class MainScreenTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:42:07Z");

    private final AtomicInteger closed = new AtomicInteger();
    private final ObjectProperty<SaveState> saved = new SimpleObjectProperty<>(new SaveState.Nothing());
    private final Navigator navigator = new Navigator(Page::new, closed::incrementAndGet);
    private Parent root;

    @Start
    void start(Stage stage) {
        var texts = new Texts(Locale.ENGLISH);
        var clock = Clock.fixed(NOW, ZoneOffset.UTC);
        root = new Fxml(texts).load("main", new MainController(navigator, texts, clock, true));
        stage.setScene(Pictures.scene(root, Pictures.Size.FULL, Theme.Look.LIGHT, Theme.TextSize.NORMAL));
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    @Test
    void lockedNothingButTheScreenIsShown(FxRobot robot) {
        robot.interact(() -> navigator.open(new Screen.Unlock()));

        assertThat(robot.lookup("#rail").query().isVisible()).isFalse();
        assertThat(robot.lookup("#top-bar").query().isVisible()).isFalse();
    }

    @Test
    void theTopBarSaysWhoAndWhatIsSaved(FxRobot robot) {
        robot.interact(() -> navigator.open(visit()));
        robot.interact(() -> saved.set(new SaveState.Saved(NOW)));

        assertThat(text(robot, "#top-name")).isEqualTo("Sample Patient A");
        assertThat(text(robot, "#top-facts")).isEqualTo("born 4 May 1992 · 34 y · F · record no. 20418 · Visit 2");
        String time = new Texts(Locale.ENGLISH).time(NOW);
        assertThat(text(robot, "#top-saved")).isEqualTo("Saved on this computer " + time);
        Pictures.take("main", root);
    }

    @Test
    void aFailedWriteIsToldLoudly(FxRobot robot) {
        robot.interact(() -> navigator.open(visit()));
        robot.interact(() -> saved.set(new SaveState.Failed()));

        assertThat(text(robot, "#top-saved")).startsWith("NOT SAVED");
        assertThat(robot.lookup("#top-saved").query().getPseudoClassStates())
                .anyMatch(p -> p.getPseudoClassName().equals("failed"));
    }

    @Test
    void anOpenVisitStaysInTheRailUntilItIsPutAway(FxRobot robot) {
        robot.interact(() -> navigator.open(new Screen.Patients(Optional.empty())));
        assertThat(robot.lookup("#rail-visit").query().isVisible()).isFalse();

        robot.interact(() -> navigator.open(visit()));
        robot.clickOn("#rail-patients");
        assertThat(navigator.screenProperty().get()).isInstanceOf(Screen.Patients.class);
        robot.clickOn("#rail-visit");
        assertThat(navigator.screenProperty().get()).isInstanceOf(Screen.Visit.class);

        robot.interact(navigator::closeVisit);
        assertThat(robot.lookup("#rail-visit").query().isVisible()).isFalse();
    }

    @Test
    void lockingClosesTheStoreAndComesBackToTheSamePlace(FxRobot robot) {
        Screen.Visit visit = visit();
        robot.interact(() -> navigator.open(visit));

        robot.clickOn("#rail-lock");
        assertThat(closed).hasValue(1);
        assertThat(navigator.screenProperty().get()).isInstanceOf(Screen.Unlock.class);

        robot.interact(navigator::unlocked);
        assertThat(navigator.screenProperty().get()).isEqualTo(visit);
    }

    @Test
    void theScreensOwnButtonsStandInTheTopBarWhileItIsShown(FxRobot robot) {
        robot.interact(() -> navigator.open(visit()));
        assertThat(robot.lookup("#tool").tryQuery()).isPresent();

        robot.interact(() -> navigator.open(new Screen.Patients(Optional.empty())));
        assertThat(robot.lookup("#tool").tryQuery()).isEmpty();
    }

    private static Screen.Visit visit() {
        return new Screen.Visit(UUID.randomUUID(), UUID.randomUUID());
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }

    /** A page that shows its own name; a visit also shows a patient and a button. */
    private final class Page implements View {

        private final Screen screen;
        private final Parent root;
        private final ObservableList<Node> tools = FXCollections.observableArrayList();

        private Page(Screen screen) {
            this.screen = screen;
            root = new VBox(new Label(screen.getClass().getSimpleName()));
            if (screen instanceof Screen.Visit) {
                var tool = new Button("Explain to patient");
                tool.setId("tool");
                tools.add(tool);
            }
        }

        @Override
        public Parent root() {
            return root;
        }

        @Override
        public ObservableValue<Optional<Patient>> patient() {
            var patient = new Patient(
                    UUID.randomUUID(),
                    "Sample Patient A",
                    LocalDate.of(1992, 5, 4),
                    Patient.Sex.FEMALE,
                    "20418",
                    "",
                    "en",
                    "");
            return new SimpleObjectProperty<>(screen instanceof Screen.Visit ? Optional.of(patient) : Optional.empty());
        }

        @Override
        public ObservableValue<String> caption() {
            return new SimpleObjectProperty<>("Visit 2");
        }

        @Override
        public ObservableValue<SaveState> saved() {
            return saved;
        }

        @Override
        public ObservableList<Node> tools() {
            return tools;
        }
    }
}
