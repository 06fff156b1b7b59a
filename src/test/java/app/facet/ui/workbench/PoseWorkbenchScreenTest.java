package app.facet.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.model.PoseWorkbenchModel;
import app.facet.model.Work;
import app.facet.ui.Pictures;
import app.facet.ui.control.FigureView;
import app.facet.ui.fx.Dialogs;
import app.facet.ui.fx.Fxml;
import app.facet.ui.fx.Texts;
import app.facet.ui.fx.Theme;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The workbench by keyboard: a joint is moved, the pictures follow, and the file is copied. */
@ExtendWith(ApplicationExtension.class)
class PoseWorkbenchScreenTest {

    private static final String HIP = "right-hip-flexion";

    private final PoseWorkbenchModel model =
            new PoseWorkbenchModel(Path.of("resources/content"), "ex-bird-dog", Work.inLine());
    private Parent root;

    @Start
    void start(Stage stage) {
        var texts = new Texts(Locale.ENGLISH);
        var theme = new Theme(Theme.Look.LIGHT, Theme.TextSize.NORMAL);
        var dialogs = new Dialogs(texts, theme, () -> stage, (_, _) -> java.util.Optional.empty());
        root = new Fxml(texts).load("pose-workbench", new PoseWorkbenchController(model, texts, dialogs));
        stage.setScene(Pictures.scene(root, Pictures.Size.FULL, Theme.Look.LIGHT, Theme.TextSize.NORMAL));
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    private static TextField number(FxRobot robot) {
        return robot.lookup("#number-" + HIP).queryAs(TextField.class);
    }

    private static Slider slider(FxRobot robot) {
        return robot.lookup("#slider-" + HIP).queryAs(Slider.class);
    }

    @Test
    void aJointMovesBySliderAndByNumberAndThePicturesFollow(FxRobot robot) {
        var view = robot.lookup("#view-side").queryAs(FigureView.class);
        var before = view.drawingProperty().get();
        robot.interact(() -> slider(robot).requestFocus());
        robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT);
        assertThat(number(robot).getText()).isEqualTo("2");
        assertThat(view.drawingProperty().get().equals(before)).isFalse();

        robot.interact(() -> {
            number(robot).requestFocus();
            number(robot).selectAll();
        });
        robot.write("-14.5").push(KeyCode.ENTER);
        assertThat(slider(robot).getValue()).isEqualTo(-14.5);
        assertThat(robot.lookup("#yaml").queryAs(TextArea.class).getText()).contains("right-hip-flexion: -14.5");

        robot.interact(() -> number(robot).selectAll());
        robot.write("far").push(KeyCode.ENTER);
        assertThat(number(robot).getText()).isEqualTo("-14.5");
        robot.interact(() -> Pictures.save("pose-workbench", root.getScene()));
    }

    @Test
    void openingItChangesNothing(FxRobot robot) {
        assertThat(robot.lookup("#yaml").queryAs(TextArea.class).getText())
                .isEqualTo(new PoseWorkbenchModel(Path.of("resources/content"), "ex-bird-dog", Work.inLine())
                        .writtenProperty()
                        .get()
                        .yaml());
        assertThat(robot.lookup("#troubles .label").queryAs(Labeled.class).getText())
                .startsWith("Every contact is reached");
    }

    @Test
    void whatDoesNotFitIsToldInWords(FxRobot robot) {
        var held = robot.lookup("#write-free").queryAs(TextField.class);
        robot.interact(() -> {
            held.requestFocus();
            held.setText("[]");
        });
        robot.push(KeyCode.ENTER);
        robot.interact(() -> model.turn("pitch", 40));

        assertThat(robot.lookup("#troubles .label").queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .anyMatch(text -> text.contains("does not reach its surface"));
    }

    @Test
    void theFileIsCopiedAndAnotherFigureTaken(FxRobot robot) {
        robot.clickOn("#copy");
        robot.interact(() -> assertThat(Clipboard.getSystemClipboard().getString())
                .isEqualTo(model.writtenProperty().get().yaml()));

        robot.interact(() -> robot.lookup("#figure").<ComboBox<String>>query().setValue("ex-cat-cow"));
        assertThat(robot.lookup("#step").<ComboBox<String>>query().getItems()).containsExactly("start", "end", "then");
        robot.interact(
                () -> robot.lookup("#contact-1").<ComboBox<String>>query().setValue("knees"));
        assertThat(model.writtenProperty().get().contacts().getFirst().point()).isEqualTo("knees");
    }

    @Test
    void everyEntryHasANameAndEveryPictureItsWords(FxRobot robot) {
        assertThat(named(robot, ".angle-entry .slider")).isGreaterThan(45);
        assertThat(named(robot, ".figure-view")).isEqualTo(4);
    }

    /** How many there are; each has a name. */
    private static int named(FxRobot robot, String query) {
        var nodes = robot.lookup(query).queryAllAs(Node.class);
        assertThat(nodes)
                .allSatisfy(node -> assertThat(node.getAccessibleText()).isNotBlank());
        return nodes.size();
    }
}
