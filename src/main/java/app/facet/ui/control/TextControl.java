package app.facet.ui.control;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;

/** Free text on a line; Enter or leaving it tells the text. */
public final class TextControl extends AnswerControl {

    private final TextField field = new TextField();
    private String recorded = "";
    private boolean leadOn;

    /** A line of text. */
    public TextControl(String id, String name) {
        super(id, name);
        setFocusTraversable(false);
        field.setId(id + "-field");
        field.setAccessibleText(name);
        setHgrow(field, Priority.ALWAYS);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::inField);
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                tell(false);
            }
        });
        getChildren().add(field);
    }

    private void inField(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER, TAB, DOWN, UP -> {
                if (event.isShortcutDown() || event.isAltDown()) {
                    return;
                }
                tell(false);
                move(event.getCode() != KeyCode.UP && !event.isShiftDown());
                event.consume();
            }
            case ESCAPE -> {
                field.setText(recorded);
                event.consume();
            }
            default -> {}
        }
    }

    private void tell(boolean leads) {
        String text = field.getText().strip();
        if (!text.equals(recorded)) {
            leadOn = leads;
            reply(text.isEmpty() ? new Reply.Nothing() : new Reply.Typed(text));
        }
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
    }

    @Override
    public boolean wide() {
        return true;
    }

    @Override
    public boolean leadsOn(Reply reply) {
        return leadOn;
    }

    @Override
    protected void shown(Reply reply) {
        recorded = reply instanceof Reply.Typed(String text) ? text : "";
        if (!field.getText().strip().equals(recorded)) {
            field.setText(recorded);
        }
    }

    @Override
    protected boolean key(KeyCode code) {
        return false;
    }
}
