package app.facet.ui.control;

import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One question with its control: the words on the left, what is to be said about the answer under them. */
public final class AnswerRow extends HBox implements AnswerPlace {

    private static final PseudoClass GONE = PseudoClass.getPseudoClass("gone");
    private static final List<String> ALARMS = List.of("alarm-urgent", "alarm-emergency");

    private final AnswerControl control;
    private final VBox words = new VBox();
    private final Label tag = line("row-tag");
    private final Label note = line("row-note");
    private final InlineEntry entry;

    /** A row of this question. */
    public AnswerRow(AnswerControl control, String ask, String help, InlineEntry entry) {
        this.control = control;
        this.entry = entry;
        setId("row-" + control.getId());
        getStyleClass().addAll("card-row", "answer-row");
        var question = new Label(ask);
        question.getStyleClass().add("question");
        question.setWrapText(true);
        words.getStyleClass().add("row-words");
        words.getChildren().add(question);
        if (!help.isEmpty()) {
            var print = line("help");
            print.setText(help);
            words.getChildren().add(print);
        }
        setHgrow(words, Priority.ALWAYS);
        getChildren().add(words);
        if (control.wide()) {
            words.getChildren().add(control);
            VBox.setMargin(control, new javafx.geometry.Insets(7, 0, 2, 0));
        } else {
            control.setMinWidth(USE_PREF_SIZE);
            getChildren().add(control);
        }
        setOnMousePressed(_ -> control.requestFocus());
    }

    private static Label line(String style) {
        var label = new Label();
        label.getStyleClass().addAll("small", style);
        label.setWrapText(true);
        return label;
    }

    @Override
    public AnswerControl control() {
        return control;
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void open(Consumer<InlineEntry> how) {
        if (!words.getChildren().contains(entry)) {
            words.getChildren().add(entry);
        }
        how.accept(entry);
    }

    @Override
    public void close() {
        words.getChildren().remove(entry);
    }

    @Override
    public void tell(String about, String noted, boolean gone, String alarm) {
        line(tag, about);
        line(note, noted);
        pseudoClassStateChanged(GONE, gone);
        getStyleClass().removeAll(ALARMS);
        if (!alarm.isEmpty()) {
            getStyleClass().add(alarm);
        }
    }

    private void line(Label label, String text) {
        if (!text.equals(label.getText())) {
            label.setText(text);
        }
        if (text.isEmpty()) {
            words.getChildren().remove(label);
        } else if (!words.getChildren().contains(label)) {
            words.getChildren().add(label);
        }
    }
}
