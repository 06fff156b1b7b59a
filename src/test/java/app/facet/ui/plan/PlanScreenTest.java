package app.facet.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.PaperLog;
import app.facet.SampleContent;
import app.facet.Shipped;
import app.facet.domain.protocol.Answers;
import app.facet.domain.screening.Clinic;
import app.facet.domain.screening.Shelf;
import app.facet.domain.screening.Use;
import app.facet.exchange.BadCase;
import app.facet.exchange.CaseReader;
import app.facet.model.HandOut;
import app.facet.model.PaperModel;
import app.facet.model.PlanModel;
import app.facet.model.ScreeningModel;
import app.facet.model.Setting;
import app.facet.model.SheetChoice;
import app.facet.model.ShelfModel;
import app.facet.model.TickLogModel;
import app.facet.model.Work;
import app.facet.paper.FigureDrawings;
import app.facet.paper.Papers;
import app.facet.paper.Printing;
import app.facet.ui.Pictures;
import app.facet.ui.fx.Dialogs;
import app.facet.ui.fx.Fxml;
import app.facet.ui.fx.Texts;
import app.facet.ui.fx.Theme;
import java.awt.print.Pageable;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The plan step by keyboard: settle, sign, record the teaching, print. */
@ExtendWith(ApplicationExtension.class)
class PlanScreenTest {

    private static final Papers PAPERS = new Papers(new FigureDrawings(Shipped.CONTENT));

    private final Instant now = Instant.parse("2026-11-22T10:00:00Z");
    private final List<byte[]> kept = new ArrayList<>();
    private final AtomicBoolean printed = new AtomicBoolean();
    private final Clinic clinic = new Clinic(
            "us",
            "911",
            "Riverside Physical Therapy",
            "12 River Street",
            "555-0100",
            List.of("Sample Therapist"),
            "a4",
            14);
    private final ScreeningModel screening = new ScreeningModel(
            new Setting(
                    SampleContent.PATIENT,
                    Shipped.CONTENT,
                    Objects.requireNonNull(Shipped.CONTENT.countries().get("us")),
                    Answers.NONE),
            SampleContent.screening(),
            new PaperLog(),
            Work.inLine(),
            () -> now);
    private final PlanModel plan = new PlanModel(screening);
    private Optional<PlanView> view = Optional.empty();
    private StackPane root = new StackPane();

    /** Fonts and templates are read once, not while the window waits. */
    @BeforeAll
    static void warmUp() {
        PAPERS.warmUp();
    }

    @Start
    void start(Stage stage) throws BadCase {
        new CaseReader(Shipped.CONTENT)
                .read(List.of(Path.of("resources", "sample", "screening.json")))
                .getFirst()
                .known()
                .answers()
                .byItem()
                .forEach(screening::answer);
        var choice = new SheetChoice(SampleContent.PATIENT, clinic, List.of("en"), (p, l, s) -> {}, Work.inLine());
        var paper = new PaperModel(screening, plan, choice, PAPERS, clinic, Work.inLine());
        var handOut = new HandOut(
                paper,
                plan,
                screening.state().screening().id(),
                (id, kind, at, pdf) -> kept.add(pdf),
                Work.inLine(),
                () -> now,
                () -> new Printing(Tray::new));
        var shelf = new ShelfModel(Shelf.EMPTY, kept -> {}, Work.inLine(), () -> now);
        var texts = new Texts(Locale.ENGLISH);
        var dialogs = new Dialogs(
                texts,
                new Theme(Theme.Look.LIGHT, Theme.TextSize.NORMAL),
                () -> stage,
                (chooser, owner) -> Optional.empty());
        var made = new PlanView(
                new PlanView.Models(
                        screening, plan, shelf, paper, handOut, new TickLogModel(screening, Optional.empty())),
                clinic.therapists(),
                texts,
                new Fxml(texts),
                dialogs);
        view = Optional.of(made);
        // As much room as the window leaves beside its rail and the steps.
        root = new StackPane(made.planAndPaper(() -> {}));
        root.getStyleClass().add("ground");
        root.paddingProperty()
                .bind(root.widthProperty().map(wide -> new Insets(0, 0, 0, wide.doubleValue() > 1200 ? 308 : 76)));
        stage.setScene(Pictures.scene(root, Pictures.Size.FULL, Theme.Look.LIGHT, Theme.TextSize.NORMAL));
        stage.setX(0);
        stage.setY(0);
        stage.show();
        made.entered();
    }

    private final class Tray implements Printing.Job {
        @Override
        public boolean ask() {
            return true;
        }

        @Override
        public void print(Pageable pages, String name) {
            printed.set(true);
        }
    }

    private static Node focused(FxRobot robot) {
        return robot.window(0).getScene().getFocusOwner();
    }

    @Test
    void fromTheFirstExerciseToThePrintedSheetByKeyboard(FxRobot robot) {
        String first = plan.state().lines().getFirst().exercise().id();
        assertThat(focused(robot).getId()).isEqualTo("dose-" + first);

        robot.interact(() -> view.orElseThrow().finish());
        assertThat(focused(robot).getId()).isEqualTo("sign");
        robot.push(KeyCode.SPACE);
        assertThat(plan.state().signed()).isTrue();
        assertThat(focused(robot).getId()).isEqualTo("teach-shown");
        robot.push(KeyCode.SPACE).push(KeyCode.TAB).push(KeyCode.SPACE).push(KeyCode.TAB);
        robot.write("hips level");
        robot.push(KeyCode.TAB);
        var teaching = screening.state().screening().teaching().orElseThrow();
        assertThat(teaching.shown()).isTrue();
        assertThat(teaching.doneBack()).isTrue();
        assertThat(teaching.toCorrect()).isEqualTo("hips level");
        assertThat(teaching.clinician()).isEqualTo("Sample Therapist");

        assertThat(focused(robot).getId()).isEqualTo("paper-print");
        assertThat(((Labeled) focused(robot)).getText()).isEqualTo("Print for Sample Patient A, born 4 May 1992");
        robot.push(KeyCode.SPACE);
        assertThat(printed).isTrue();
        assertThat(kept).hasSize(1);
        robot.interact(() -> view.orElseThrow().finish());
        Pictures.take("plan-signed", root);
    }

    @Test
    void anExerciseIsMarkedAsDoneTodayAndTheSheetFollows(FxRobot robot) {
        var line = plan.state().lines().getFirst();
        robot.interact(() -> {
            var menu = robot.lookup("#use-" + line.exercise().id()).queryAs(MenuButton.class);
            menu.getItems().get(1).fire();
        });
        assertThat(plan.state().lines().getFirst().use()).isEqualTo(Use.TODAY);
        assertThat(robot.lookup("#use-" + line.exercise().id())
                        .queryAs(MenuButton.class)
                        .getText())
                .isEqualTo("Done today");
        Pictures.take("plan", root);
    }

    @Test
    void theSheetIsPagedZoomedAndLaidOutByKeyboard(FxRobot robot) {
        var page = robot.lookup("#paper-page").queryAs(Labeled.class);
        assertThat(page.getText()).startsWith("1 / ");
        robot.interact(() -> robot.lookup("#paper-on").query().requestFocus());
        robot.push(KeyCode.SPACE);
        assertThat(page.getText()).startsWith("2 / ");
        ListView<?> thumbnails = robot.lookup("#paper-thumbnails").queryAs(ListView.class);
        assertThat(thumbnails.getSelectionModel().getSelectedIndex()).isEqualTo(1);
        robot.interact(thumbnails::requestFocus);
        robot.push(KeyCode.UP);
        assertThat(page.getText()).startsWith("1 / ");

        double fit = width(robot);
        robot.push(KeyCode.CONTROL, KeyCode.EQUALS);
        assertThat(width(robot)).isGreaterThan(fit * 1.2);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertThat(width(robot)).isEqualTo(fit);
        chooseTheLargestText(robot);
    }

    private static double width(FxRobot robot) {
        return ((Parent) robot.lookup("#paper-scroll").query())
                .lookup(".paper-page")
                .getBoundsInLocal()
                .getWidth();
    }

    private static void chooseTheLargestText(FxRobot robot) {
        var format = robot.lookup("#paper-format").queryAs(MenuButton.class);
        assertThat(format.getText()).isEqualTo("English · 14 pt · A4");
        robot.interact(() -> format.getItems().stream()
                .filter(item -> "paper-size-2".equals(item.getId()))
                .forEach(item -> item.fire()));
        assertThat(format.getText()).isEqualTo("English · 24 pt · A4");
    }

    @Test
    void aSetIsKeptUnderANameAndApplied(FxRobot robot) {
        robot.interact(() -> robot.lookup("#plan-keep").query().requestFocus());
        robot.push(KeyCode.SPACE);
        robot.write("First week");
        robot.push(KeyCode.ENTER);
        assertThat(robot.lookup("#plan-said").queryAs(Labeled.class).getText()).contains("First week");
        robot.interact(
                () -> plan.remove(plan.state().lines().getFirst().exercise().id()));
        int fewer = plan.state().lines().size();
        robot.interact(() -> robot.lookup("#plan-templates")
                .queryAs(MenuButton.class)
                .getItems()
                .getFirst()
                .fire());
        assertThat(plan.state().lines()).hasSize(fewer + 1);
    }
}
