package app.facet;

import static org.assertj.core.api.Assertions.assertThat;

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
