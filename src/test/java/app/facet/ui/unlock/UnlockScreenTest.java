package app.facet.ui.unlock;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.model.Countries;
import app.facet.model.RestoreModel;
import app.facet.model.UnlockModel;
import app.facet.model.Work;
import app.facet.store.DataFolder;
import app.facet.store.Store;
import app.facet.store.Vault;
import app.facet.ui.Pictures;
import app.facet.ui.fx.Dialogs;
import app.facet.ui.fx.Fxml;
import app.facet.ui.fx.Texts;
import app.facet.ui.fx.Theme;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class UnlockScreenTest {

    private static final String PASSPHRASE = "four plain words here";

    @TempDir
    private Path folder;

    private final List<Store> opened = new ArrayList<>();
    private UnlockView view;

    @Start
    void start(Stage stage) {
        view = view();
        stage.setScene(Pictures.scene(view.root(), Pictures.Size.SMALL, Theme.Look.LIGHT, Theme.TextSize.NORMAL));
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(view::left);
        opened.forEach(Store::close);
    }

    @Test
    void fromAnEmptyFolderToTheRecordsByKeyboardAlone(FxRobot robot) {
        robot.interact(view::entered);
        assertThat(text(robot, "#first-strength")).startsWith("A few words");

        robot.write(PASSPHRASE).push(KeyCode.TAB).write(PASSPHRASE).push(KeyCode.TAB);
        robot.push(KeyCode.SPACE);
        assertThat(text(robot, "#first-strength")).isEqualTo("Strong.");
        Pictures.take("first-start", view.root());
    }

    @Test
    void whatIsMissingIsToldBesideItsField(FxRobot robot) {
        robot.interact(view::entered);
        robot.write("short").push(KeyCode.ENTER);

        assertThat(shown(robot, "#first-passphrase-trouble")).isTrue();
        assertThat(shown(robot, "#first-again-trouble")).isTrue();
        assertThat(shown(robot, "#first-country-trouble")).isTrue();
        assertThat(shown(robot, "#first-number")).isFalse();

        robot.clickOn("#country-other");
        assertThat(shown(robot, "#first-number")).isTrue();
        robot.clickOn("#first-number").push(KeyCode.ENTER);
        assertThat(shown(robot, "#first-number-trouble")).isTrue();
        assertThat(shown(robot, "#first-country-trouble")).isFalse();
        Pictures.take("first-start-missing", view.root());
    }

    @Test
    void theKeyIsShownOnceAndMustBeKeptBeforeGoingOn(FxRobot robot) {
        robot.interact(view::entered);
        robot.clickOn("#first-passphrase").write(PASSPHRASE);
        robot.clickOn("#first-again").write(PASSPHRASE);
        robot.clickOn("#country-us").clickOn("#first-begin");

        String key = text(robot, "#recovery-key-value").replace("\n", "");
        assertThat(key).matches("([0-9A-Z]{5}-){6}[0-9A-Z]{5}");
        assertThat(robot.lookup("#recovery-key-go-on").query().isDisabled()).isTrue();
        robot.clickOn("#recovery-key-copy");
        robot.interact(
                () -> assertThat(Clipboard.getSystemClipboard().getString()).isEqualTo(key));
        robot.clickOn("#recovery-key-kept");
        Pictures.take("recovery-key", view.root());
        robot.interact(() -> robot.lookup("#recovery-key-go-on").queryButton().fire());
        assertThat(opened).hasSize(1);
    }

    @Test
    void aWrongPassphraseIsToldUnderTheField(FxRobot robot) {
        new Vault(new DataFolder(folder))
                .create(PASSPHRASE.toCharArray())
                .store()
                .close();
        robot.interact(view::entered);
        robot.write("wrong").push(KeyCode.ENTER);
        assertThat(text(robot, "#locked-notice")).isEqualTo("This is not the passphrase. Nothing was changed.");

        robot.write("wrong again").push(KeyCode.ENTER);
        assertThat(text(robot, "#locked-notice")).contains("Try again in 1 second.");
        assertThat(robot.lookup("#locked-open").query().isDisabled()).isTrue();
        Pictures.take("locked", view.root());
    }

    private UnlockView view() {
        var texts = new Texts(Locale.ENGLISH);
        var clock = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
        var model = new UnlockModel(new Vault(new DataFolder(folder)), Work.inLine(), clock, opened::add);
        var dialogs = new Dialogs(
                texts, new Theme(Theme.Look.LIGHT, Theme.TextSize.NORMAL), () -> null, Dialogs.Saving.system());
        var countries = List.of(Countries.US, Countries.UK, Countries.OTHER);
        var backups = new RestoreModel(new Vault(new DataFolder(folder)), new DataFolder(folder), Work.inLine(), clock);
        return new UnlockView(model, backups, false, countries, new Fxml(texts), texts, dialogs);
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }

    private static boolean shown(FxRobot robot, String id) {
        Node node = robot.lookup(id).query();
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
