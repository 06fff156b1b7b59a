package app.facet;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.domain.protocol.Step;
import app.facet.paper.Printing;
import app.facet.ui.Inspection;
import app.facet.ui.Pictures;
import app.facet.ui.fx.Dialogs;
import app.facet.ui.fx.Theme;
import app.facet.ui.shell.Screen;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Walks through every screen of the program at the sizes, looks and text sizes it must work at, and looks each over. */
@Tag(Matrix.TAG)
class ScreensWalkTest {

    private final FxRobot robot = new FxRobot();
    private final List<String> faults = new ArrayList<>();
    private Optional<Composition> composition = Optional.empty();
    private Optional<Stage> stage = Optional.empty();
    private String variant = "";

    /** How the program looks on one walk. */
    private record Variant(Theme.Look look, int width, int height, Theme.TextSize text) {

        String name() {
            return "%dx%d-%s-%s"
                    .formatted(width, height, look.name(), text.name())
                    .toLowerCase(java.util.Locale.ROOT);
        }

        static List<Variant> all() {
            return List.of(
                    new Variant(Theme.Look.DARK, 1000, 700, Theme.TextSize.NORMAL),
                    new Variant(Theme.Look.DARK, 1440, 900, Theme.TextSize.NORMAL),
                    new Variant(Theme.Look.LIGHT, 1440, 900, Theme.TextSize.NORMAL),
                    new Variant(Theme.Look.LIGHT, 1000, 700, Theme.TextSize.NORMAL),
                    new Variant(Theme.Look.DARK, 1440, 900, Theme.TextSize.LARGEST),
                    new Variant(Theme.Look.LIGHT, 1440, 900, Theme.TextSize.LARGEST));
        }
    }

    @BeforeEach
    void open() throws TimeoutException {
        var shown = FxToolkit.registerPrimaryStage();
        stage = Optional.of(shown);
        robot.interact(() -> {
            var made = new Composition(
                    shown, new LaunchOptions(Optional.empty(), true), Dialogs.Saving.system(), Printing::system);
            composition = Optional.of(made);
            made.start();
        });
        await("#patients-list");
    }

    @AfterEach
    void close() {
        robot.interact(() -> composition.ifPresent(Composition::stop));
    }

    @Test
    void noScreenHasAFaultAnywhere() {
        for (Variant each : Matrix.sample(Variant.all(), 2)) {
            robot.interact(() -> dress(each));
            walk();
        }
        assertThat(String.join("\n", faults)).isEmpty();
    }

    private void walk() {
        open(new Screen.Patients(Optional.empty()));
        look("patients");
        press("#patients-new");
        look("patient-form");
        robot.interact(this::visit);
        settle();
        var visit = composition
                .orElseThrow()
                .openClinic()
                .flatMap(OpenClinic::visit)
                .orElseThrow();
        var screening = visit.screening();
        for (Step step : screening.protocol().steps()) {
            robot.interact(() -> screening.open(step));
            look("visit-" + step.id());
            robot.interact(() -> SampleVisit.answer(
                    screening, step, SampleVisit.answers(screening.setting().content())));
        }
        robot.interact(() -> screening.open(screening.protocol().steps().get(2)));
        look("visit-answered");
        robot.press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
        look("find", "#find");
        robot.push(KeyCode.ESCAPE);
        open(new Screen.Patients(Optional.of(visit.place().patient())));
        look("patient");
        open(new Screen.Settings());
        look("settings");
        robot.push(KeyCode.F1).push(KeyCode.F1);
        look("keys", "#keys");
        robot.push(KeyCode.ESCAPE);
    }

    /** The sample visit; the same one again from the second walk on. */
    private void visit() {
        var clinic = composition.orElseThrow().openClinic().orElseThrow();
        clinic.visit()
                .ifPresentOrElse(open -> composition.orElseThrow().navigator().open(open.place()), clinic::startSample);
    }

    private void dress(Variant to) {
        variant = to.name();
        var shown = stage.orElseThrow();
        shown.setX(0);
        shown.setY(0);
        shown.setWidth(to.width());
        shown.setHeight(to.height());
        Pictures.dress(shown.getScene(), new Theme(to.look(), to.text()));
    }

    private void open(Screen screen) {
        robot.interact(() -> composition.orElseThrow().navigator().open(screen));
        settle();
    }

    private void press(String button) {
        robot.interact(() -> robot.lookup(button).queryAs(Button.class).fire());
        settle();
    }

    private void look(String name) {
        look(name, "#main");
    }

    private void look(String name, String part) {
        settle();
        robot.interact(() -> {
            var scene = stage.orElseThrow().getScene();
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            Pictures.save("walk-" + name + "-" + variant, scene);
            Inspection.of((Parent) scene.lookup(part))
                    .forEach(fault -> faults.add(name + " " + variant + ": " + fault));
        });
    }

    private void settle() {
        try {
            WaitForAsyncUtils.waitFor(
                    60, TimeUnit.SECONDS, () -> composition.orElseThrow().settled());
            WaitForAsyncUtils.waitForFxEvents(4);
        } catch (TimeoutException late) {
            throw new AssertionError(late);
        }
    }

    private void await(String id) {
        try {
            WaitForAsyncUtils.waitFor(
                    60, TimeUnit.SECONDS, () -> robot.lookup(id).tryQuery().isPresent());
        } catch (TimeoutException late) {
            throw new AssertionError(late);
        }
        settle();
    }
}
