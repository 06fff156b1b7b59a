package app.facet.ui.control;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A line under a question: a refusal in words, "are you sure?", or a field for a note or a reason. */
public final class InlineEntry extends HBox {

    private final Label message = new Label();
    private final TextField field = new TextField();
    private final Button go = new Button();
    private Runnable escape = () -> {};

    /** An empty line for the question of this id. */
    public InlineEntry(String id) {
        setId(id + "-entry");
        message.setId(id + "-message");
        field.setId(id + "-typed");
        go.setId(id + "-go");
        getStyleClass().add("inline-entry");
        message.setWrapText(true);
        message.setMinWidth(0);
        go.getStyleClass().add("compact");
        go.setMinWidth(USE_PREF_SIZE);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                escape.run();
                event.consume();
            }
        });
    }

    /** Says a sentence. */
    public void say(String sentence) {
        getChildren().setAll(message);
        words(sentence, true);
    }

    /** Asks whether it is meant so. */
    public void ask(String sentence, String yes, Runnable sure, Runnable leave) {
        getChildren().setAll(message, go);
        words(sentence, true);
        go.setText(yes);
        go.setAccessibleText(sentence + " " + yes);
        go.setOnAction(_ -> sure.run());
        escape = leave;
        go.requestFocus();
    }

    /** Takes a line of text. */
    public void type(String prompt, String text, String done, Consumer<String> taken, Runnable leave) {
        getChildren().setAll(field, go);
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        field.setText(text);
        field.setOnAction(_ -> taken.accept(field.getText()));
        go.setText(done);
        go.setAccessibleText(done);
        go.setOnAction(_ -> taken.accept(field.getText()));
        escape = leave;
        field.requestFocus();
        field.end();
    }

    private void words(String sentence, boolean trouble) {
        message.setText(sentence);
        message.getStyleClass().setAll("label", trouble ? "field-trouble" : "field-hint");
    }
}
