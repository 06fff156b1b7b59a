package app.facet.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The steps with number or check, how far each is and what is alarming: a list on the left, or a strip on top. */
public final class StepList extends StackPane {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
    private static final PseudoClass ALARM = PseudoClass.getPseudoClass("alarm");

    private final List<Entry> entries = new ArrayList<>();

    /** What a step shows: how far it is, whether it is done, and how many answers alarm. */
    public record Mark(String count, boolean done, boolean alarm, String words) {}

    /** A list of these steps, each with its id and title, that tells which one was pressed. */
    public StepList(List<Choosable> steps, IntConsumer pressed) {
        getStyleClass().add("step-list");
        for (int index = 0; index < steps.size(); index++) {
            int at = index;
            var entry = new Entry(index + 1, steps.get(index));
            entry.button.setOnAction(_ -> pressed.accept(at));
            entries.add(entry);
        }
        strip(false);
    }

    /** Lays the steps out as a strip, or as a list. */
    public void strip(boolean narrow) {
        Pane box = narrow ? new HBox(4) : new VBox(2);
        box.getStyleClass().add(narrow ? "step-strip" : "step-column");
        entries.forEach(entry -> {
            entry.narrow(narrow);
            box.getChildren().add(entry.button);
        });
        getChildren().setAll(box);
    }

    /** Marks the step that is open. */
    public void open(int current) {
        for (int index = 0; index < entries.size(); index++) {
            entries.get(index).open(index == current);
        }
    }

    /** Shows how far a step is. */
    public void show(int index, Mark mark) {
        entries.get(index).show(mark);
    }

    private static final class Entry {
        private final Button button = new Button();
        private final Label number;
        private final FontIcon check = new FontIcon(Feather.CHECK);
        private final Label title;
        private final Label count = new Label();
        private final String name;
        private boolean narrow;

        Entry(int number, Choosable step) {
            name = number + ". " + step.label();
            this.number = new Label(String.valueOf(number));
            this.number.getStyleClass().add("step-number");
            title = new Label(step.label());
            title.getStyleClass().add("step-title");
            count.getStyleClass().add("step-count");
            count.setMinWidth(Region.USE_PREF_SIZE);
            check.getStyleClass().add("step-check");
            var gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            var line = new HBox(this.number, title, gap, count);
            line.getStyleClass().add("step-line");
            line.setAlignment(Pos.CENTER_LEFT);
            button.setId("step-" + step.id());
            button.getStyleClass().add("step");
            button.setGraphic(line);
            button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            button.setMaxWidth(Double.MAX_VALUE);
            button.setAccessibleText(name);
            line.prefWidthProperty().bind(button.widthProperty().subtract(24));
        }

        void narrow(boolean strip) {
            narrow = strip;
            showOrHideTitle(button.getPseudoClassStates().contains(CURRENT));
        }

        void open(boolean current) {
            button.pseudoClassStateChanged(CURRENT, current);
            showOrHideTitle(current);
        }

        private void showOrHideTitle(boolean current) {
            boolean shown = !narrow || current;
            title.setVisible(shown);
            title.setManaged(shown);
            if (narrow) {
                ((HBox) button.getGraphic()).prefWidthProperty().unbind();
                ((HBox) button.getGraphic()).setPrefWidth(Region.USE_COMPUTED_SIZE);
            } else {
                ((HBox) button.getGraphic())
                        .prefWidthProperty()
                        .bind(button.widthProperty().subtract(24));
            }
        }

        void show(Mark mark) {
            button.pseudoClassStateChanged(DONE, mark.done());
            button.pseudoClassStateChanged(ALARM, mark.alarm());
            number.setGraphic(mark.done() ? check : null);
            number.setContentDisplay(mark.done() ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.TEXT_ONLY);
            count.setText(mark.count());
            count.setManaged(!mark.count().isEmpty());
            button.setAccessibleText(name + (mark.words().isEmpty() ? "" : ", " + mark.words()));
        }
    }
}
