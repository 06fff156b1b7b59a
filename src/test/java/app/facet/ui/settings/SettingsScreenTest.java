package app.facet.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.domain.program.Preferences;
import app.facet.domain.screening.Clinic;
import app.facet.model.ClinicForTests;
import app.facet.model.ProgramModel;
import app.facet.model.SettingsModel;
import app.facet.model.Work;
import app.facet.store.DataFolder;
import app.facet.store.PreferencesFile;
import app.facet.ui.Pictures;
import app.facet.ui.fx.Dialogs;
import app.facet.ui.fx.Fxml;
import app.facet.ui.fx.Texts;
import app.facet.ui.fx.Theme;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The clinic's settings by keyboard: typed, left, kept. */
@ExtendWith(ApplicationExtension.class)
class SettingsScreenTest {

    @TempDir
    private static Path folder;

    private Optional<ClinicForTests> clinic = Optional.empty();
    private Optional<Path> chosen = Optional.empty();
    private Optional<SettingsView> view = Optional.empty();

    @Start
    void start(Stage stage) throws IOException {
        var tests = new ClinicForTests(Files.createTempDirectory(folder, "store"));
        clinic = Optional.of(tests);
        var texts = new Texts(Locale.ENGLISH);
        var model = new SettingsModel(
                tests.store.clinic(),
                new Clinic("us", "911", "Sample Clinic", "", "", List.of("Sample Therapist"), "letter", 14),
                tests.content.countries().values(),
                List.of("en", "es"),
                Work.inLine(),
                ClinicForTests.CLOCK);
        var theme = new Theme(Theme.Look.LIGHT, Theme.TextSize.NORMAL);
        view = Optional.of(new SettingsView(
                model,
                program(),
                new About("0.1.0", "1.0", "00ff".repeat(16)),
                new Fxml(texts),
                texts,
                new Dialogs(texts, theme, () -> stage, choosing())));
        stage.setScene(Pictures.scene(root(), Pictures.Size.FULL, Theme.Look.LIGHT, Theme.TextSize.NORMAL));
        stage.setX(0);
        stage.setY(0);
        stage.show();
        view.orElseThrow().entered();
    }

    private static ProgramModel program() {
        return new ProgramModel(preferences(), Work.inLine(), ClinicForTests.CLOCK);
    }

    private static PreferencesFile preferences() {
        return new PreferencesFile(new DataFolder(folder));
    }

    @Test
    void whatIsChosenForThisComputerIsKept(FxRobot robot) {
        robot.interact(() ->
                robot.lookup("#program-text-2").queryAs(ToggleButton.class).fire());
        robot.interact(() ->
                robot.lookup("#program-look-2").queryAs(ToggleButton.class).fire());
        robot.interact(() ->
                robot.lookup("#program-motion-1").queryAs(ToggleButton.class).fire());

        assertThat(preferences().load()).isEqualTo(new Preferences(Preferences.Look.DARK, 150, false, false, true));
    }

    private Dialogs.Saving choosing() {
        return new Dialogs.Saving() {
            @Override
            public Optional<Path> ask(FileChooser chooser, @Nullable Window owner) {
                throw new AssertionError("nothing is saved to a file here");
            }

            @Override
            public Optional<Path> open(FileChooser chooser, @Nullable Window owner) {
                return chosen;
            }
        };
    }

    @AfterEach
    void close() {
        clinic.orElseThrow().close();
    }

    private Parent root() {
        return view.orElseThrow().root();
    }

    private Clinic kept() {
        return clinic.orElseThrow().store.clinic().load().orElseThrow();
    }

    @Test
    void theLetterheadIsKeptWhenItsFieldIsLeft(FxRobot robot) {
        assertThat(robot.lookup("#settings-name").query().isFocused()).isTrue();
        robot.push(KeyCode.TAB);
        robot.write("1 Sample Street");
        robot.push(KeyCode.TAB);

        assertThat(kept().address()).isEqualTo("1 Sample Street");
        assertThat(kept().name()).isEqualTo("Sample Clinic");
    }

    @Test
    void therapistsAreAddedAndRemovedByKeyboard(FxRobot robot) {
        robot.interact(() -> robot.lookup("#settings-therapist").query().requestFocus());
        robot.write("Sample Therapist B");
        robot.push(KeyCode.ENTER);
        assertThat(kept().therapists()).containsExactly("Sample Therapist", "Sample Therapist B");

        robot.interact(
                () -> robot.lookup("#settings-therapist-remove-0").query().requestFocus());
        robot.push(KeyCode.SPACE);
        assertThat(kept().therapists()).containsExactly("Sample Therapist B");
        assertThat(robot.lookup("#settings-therapist").query().isFocused()).isTrue();
    }

    @Test
    void aWrongNumberIsToldBesideItsField(FxRobot robot) {
        var number = robot.lookup("#settings-number").queryAs(TextField.class);
        robot.interact(number::requestFocus);
        robot.interact(number::clear);
        robot.push(KeyCode.ENTER);
        assertThat(robot.lookup("#settings-number-trouble").query().isVisible()).isTrue();

        robot.write("112");
        robot.push(KeyCode.ENTER);
        assertThat(robot.lookup("#settings-number-trouble").query().isVisible()).isFalse();
        assertThat(kept().emergencyNumber()).isEqualTo("112");
    }

    @Test
    void aWrongFileIsRefusedInOneSentenceAndARightOneIsShown(FxRobot robot) throws IOException {
        chosen = Optional.of(Files.writeString(folder.resolve("wrong.png"), "no picture"));
        press(robot);
        assertThat(robot.lookup("#settings-logo-trouble").queryAs(Label.class).getText())
                .isEqualTo("This is not a PNG or JPEG picture. Choose another file.");

        Path file = folder.resolve("logo.png");
        var picture = new BufferedImage(400, 120, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(new java.awt.Color(0x1F6F8B));
        pen.fillRect(0, 0, 400, 120);
        pen.dispose();
        ImageIO.write(picture, "png", file.toFile());
        chosen = Optional.of(file);
        press(robot);
        assertThat(robot.lookup("#settings-logo-trouble").query().isVisible()).isFalse();
        assertThat(robot.lookup("#settings-logo").query().isVisible()).isTrue();
        Pictures.take("settings", root());
    }

    private static void press(FxRobot robot) {
        robot.interact(() -> robot.lookup("#settings-logo-choose").query().requestFocus());
        robot.push(KeyCode.SPACE);
    }
}
