package app.facet;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.store.DataFolder;
import app.facet.store.Vault;
import app.facet.ui.Pictures;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The whole program in its window, with its real threads and a real folder. */
class FacetAppTest {

    private static final String PASSPHRASE = "four plain words here";

    @TempDir
    private Path folder;

    private final FxRobot robot = new FxRobot();
    private Optional<Application> running = Optional.empty();

    @BeforeEach
    void stage() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void stop() throws TimeoutException {
        quit();
    }

    @Test
    void theDemonstrationOpensWithSamplePatientsAndNothingToUnlock() throws TimeoutException {
        start(new LaunchOptions(Optional.empty(), true));
        await("#patients-list");
        await(() -> robot.lookup("#patients-list").queryListView().getItems().size() == 5);

        assertThat(robot.lookup("#rail-lock").query().isVisible()).isFalse();
        robot.write("patient c").push(KeyCode.ENTER);
        assertThat(robot.lookup("#top-name").queryAs(Labeled.class).getText()).isEqualTo("Sample Patient C");
        robot.push(KeyCode.SPACE);
        await("#screening");
        var question = robot.lookup("#screening").query().getScene().getFocusOwner();
        assertThat(within("#screening", question))
                .as("the focus %s is within the screening", question)
                .isTrue();
        Pictures.take("visit", robot.lookup("#main").queryParent());
    }

    @Test
    void firstStartLockAndRestartComeBackToTheSamePatient() throws TimeoutException {
        start(new LaunchOptions(Optional.of(folder), false));
        await("#first-passphrase");
        robot.write(PASSPHRASE).clickOn("#first-again").write(PASSPHRASE);
        robot.clickOn("#country-uk").clickOn("#first-begin");
        await("#recovery-key-kept");
        robot.clickOn("#recovery-key-kept").clickOn("#recovery-key-go-on");

        await("#patients-new");
        robot.clickOn("#patients-new")
                .write("Sample Patient A")
                .push(KeyCode.TAB)
                .write("4 May 1992");
        robot.clickOn("#form-sex-female").clickOn("#form-save");
        await(() -> shows("#top-name", "Sample Patient A"));

        robot.clickOn("#rail-lock");
        unlock();
        await(() -> patients().getItems().size() == 1);

        quit();
        start(new LaunchOptions(Optional.of(folder), false));
        unlock();
        await(() -> patients().getItems().size() == 1);
        assertThat(files()).noneMatch(name -> name.contains("Sample"));
    }

    @Test
    void lockingByKeyTakesTheNamesAwayAndUnlockingBringsTheHalfTypedFormBack() throws Exception {
        new Vault(new DataFolder(folder))
                .create(PASSPHRASE.toCharArray())
                .store()
                .close();
        start(new LaunchOptions(Optional.of(folder), false));
        unlock();
        await("#patients-new");
        robot.clickOn("#patients-new").write("Sample Patient Quoll");
        robot.clickOn("#form-sex-male").clickOn("#form-notes").write("ramp gorthby");
        robot.interact(() -> copy("Sample Patient Quoll"));

        robot.push(KeyCode.SHORTCUT, KeyCode.L);
        await("#locked-passphrase");
        assertThat(texts()).noneMatch(text -> text.contains("Quoll") || text.contains("gorthby"));
        robot.interact(
                () -> assertThat(Clipboard.getSystemClipboard().hasString()).isFalse());
        try (Stream<Path> inside = Files.walk(folder)) {
            var traces = new Traces(java.util.Set.of("Quoll", "gorthby"));
            assertThat(traces.in(folder)).isEmpty();
            assertThat(inside).isNotEmpty();
        }

        unlock();
        await("#form-name");
        await(() -> field("#form-name").equals("Sample Patient Quoll"));
        assertThat(field("#form-notes")).isEqualTo("ramp gorthby");
        assertThat(robot.lookup("#form-sex-male")
                        .queryAs(javafx.scene.control.ToggleButton.class)
                        .isSelected())
                .isTrue();
    }

    @Test
    void theRecordsScreenBacksUpAndLeadsToARestore() throws Exception {
        new Vault(new DataFolder(folder))
                .create(PASSPHRASE.toCharArray())
                .store()
                .close();
        start(new LaunchOptions(Optional.of(folder), false));
        await("#locked-passphrase");
        assertThat(robot.lookup("#locked-last-backup").queryLabeled().getText()).startsWith("There is no backup yet");
        unlock();
        await("#patients-new");
        robot.clickOn("#rail-records");
        await("#backup-now");
        await(() -> robot.lookup("#backup-last").queryLabeled().getText().startsWith("Last good backup"));
        Pictures.take("records", robot.lookup("#main").queryParent());
        robot.interact(() -> robot.lookup("#backup-restore").queryButton().fire());
        await("#restore-backups");
        await(() -> !robot.lookup("#restore-backups").queryListView().getItems().isEmpty());
        Pictures.take("restore", robot.lookup("#main").queryParent());
        robot.interact(() -> robot.lookup("#restore-do").queryButton().fire());
        await("#locked-passphrase");
        Pictures.take("locked-with-backup", robot.lookup("#main").queryParent());
        assertThat(folder.resolve("kept"))
                .isDirectoryContaining(file -> file.toString().contains("before-restore"));
    }

    private static void copy(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private String field(String id) {
        return robot.lookup(id)
                .queryAs(javafx.scene.control.TextInputControl.class)
                .getText();
    }

    private java.util.List<String> texts() {
        var texts = new java.util.ArrayList<String>();
        texts.add(((javafx.stage.Stage) robot.window(0)).getTitle());
        robot.lookup("*").queryAll().forEach(node -> {
            if (node instanceof Labeled labeled) {
                texts.add(String.valueOf(labeled.getText()));
            } else if (node instanceof javafx.scene.control.TextInputControl input) {
                texts.add(String.valueOf(input.getText()));
            }
        });
        return texts;
    }

    private void start(LaunchOptions options) throws TimeoutException {
        running = Optional.of(
                FxToolkit.setupApplication(FacetApp.class, options.arguments().toArray(String[]::new)));
        robot.interact(() -> robot.window(0).setX(0));
        robot.interact(() -> robot.window(0).setY(0));
    }

    private void quit() throws TimeoutException {
        if (running.isPresent()) {
            FxToolkit.cleanupApplication(running.get());
            running = Optional.empty();
        }
    }

    private void unlock() {
        await("#locked-passphrase");
        robot.clickOn("#locked-passphrase").write(PASSPHRASE).push(KeyCode.ENTER);
    }

    private ListView<Object> patients() {
        return robot.lookup("#patients-list").queryListView();
    }

    private boolean shows(String id, String text) {
        return robot.lookup(id).queryAs(Labeled.class).getText().equals(text);
    }

    private boolean within(String id, Node node) {
        Node place = robot.lookup(id).query();
        return Stream.iterate(node, at -> at != null, Node::getParent).anyMatch(place::equals);
    }

    private void await(String id) {
        await(() -> robot.lookup(id).tryQuery().filter(Node::isVisible).isPresent());
    }

    private static void await(java.util.concurrent.Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> {
                try {
                    return condition.call();
                } catch (org.testfx.service.query.EmptyNodeQueryException notYet) {
                    return false;
                }
            });
            WaitForAsyncUtils.waitForFxEvents();
        } catch (TimeoutException late) {
            throw new AssertionError(late);
        }
    }

    private Stream<String> files() {
        try (Stream<Path> inside = Files.walk(folder)) {
            return inside.map(Path::toString).toList().stream();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
