package app.facet.ui.control;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A typed number with its unit: the first digit opens the field, Enter or leaving it tells the number. */
public final class NumberControl extends AnswerControl {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private static final PseudoClass RUNNING = PseudoClass.getPseudoClass("running");

    private final TextField field = new TextField();
    private final Button timer = new Button();
    private String recorded = "";
    private boolean leadOn;

    /** A number in a unit; an empty unit is not shown. */
    public NumberControl(String id, String name, String unit, boolean compact) {
        super(id, name);
        field.setId(id + "-field");
        field.setAccessibleText(unit.isEmpty() ? name : name + ", " + unit);
        field.getStyleClass().add("number-field");
        field.setPrefColumnCount(compact ? 3 : 5);
        field.setFocusTraversable(false);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::inField);
        addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                tell(false);
            }
        });
        getChildren().add(field);
        if (!unit.isEmpty() && !compact) {
            var label = new Label(unit);
            label.getStyleClass().addAll("unit", "quiet");
            label.setMinWidth(USE_PREF_SIZE);
            getChildren().add(label);
        }
    }

    /** Puts a timer beside the number that tells when it is pressed; the keyboard has a key of its own for it. */
    public void timed(Runnable pressed) {
        timer.setId(getId() + "-timer");
        timer.getStyleClass().addAll("compact", "hold-timer");
        timer.setFocusTraversable(false);
        timer.setMinWidth(USE_PREF_SIZE);
        timer.setOnAction(_ -> pressed.run());
        getChildren().add(timer);
    }

    /** Says what the timer does or shows. */
    public void time(String words, boolean running) {
        if (!words.equals(timer.getText())) {
            timer.setText(words);
            timer.setAccessibleText(field.getAccessibleText() + ". " + words);
            timer.pseudoClassStateChanged(RUNNING, running);
        }
    }

    /** Marks what stands in the field as refused or doubted; it stays until it is changed. */
    public void wrong(boolean wrong) {
        field.pseudoClassStateChanged(WRONG, wrong);
    }

    /** Whether a number is being typed that was not told yet. */
    public boolean editing() {
        return field.isFocused();
    }

    /** What stands in the field, told or not. */
    public ReadOnlyStringProperty typedProperty() {
        return field.textProperty();
    }

    private void inField(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER, TAB, DOWN, UP -> {
                if (event.isShortcutDown() || event.isAltDown()) {
                    return;
                }
                boolean on = event.getCode() != KeyCode.UP && !event.isShiftDown();
                if (field.getText().strip().equals(recorded)) {
                    requestFocus();
                    move(on);
                } else {
                    tell(true);
                }
            }
            case ESCAPE -> {
                field.setText(recorded);
                requestFocus();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void tell(boolean leads) {
        String text = field.getText().strip();
        if (!text.equals(recorded)) {
            leadOn = leads;
            reply(text.isEmpty() ? new Reply.Nothing() : new Reply.Typed(text));
        }
    }

    @Override
    public boolean leadsOn(Reply reply) {
        return leadOn || !(reply instanceof Reply.Typed);
    }

    @Override
    protected void shown(Reply reply) {
        recorded = reply instanceof Reply.Typed(String text) ? text : "";
        boolean unknown = reply instanceof Reply.NotKnown || reply instanceof Reply.CouldNotAnswer;
        field.setPromptText(unknown ? "?" : "");
        field.setText(recorded);
        wrong(false);
    }

    /** The first digit opens the field, wherever digits are on the keyboard. */
    private void typed(KeyEvent event) {
        String character = event.getCharacter();
        if (event.getTarget() == this && character.length() == 1 && "0123456789-".contains(character)) {
            field.requestFocus();
            field.setText(character);
            field.end();
            event.consume();
        }
    }
}
