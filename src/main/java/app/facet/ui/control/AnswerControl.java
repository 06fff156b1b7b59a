package app.facet.ui.control;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/**
 * What a question is answered with: one stop of the keyboard, told by single keys while no text field in it has the
 * focus. It shows only what it is given, so that the screen never runs ahead of what was recorded.
 */
public abstract class AnswerControl extends HBox {

    private static final PseudoClass UNKNOWN = PseudoClass.getPseudoClass("unknown");
    private static final PseudoClass ALARM = PseudoClass.getPseudoClass("alarm");

    private final String name;
    private Consumer<Reply> onReply = _ -> {};
    private Consumer<Boolean> onMove = _ -> {};

    /** A control of this id, named like this for screen readers. */
    protected AnswerControl(String id, String name) {
        this.name = name;
        setId(id);
        getStyleClass().add("answer-control");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(name);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Calls this with every reply. */
    public final void setOnReply(Consumer<Reply> listener) {
        onReply = listener;
    }

    /** Calls this with true when the keyboard moves on to the next question without a reply, with false when it goes back. */
    public final void setOnMove(Consumer<Boolean> listener) {
        onMove = listener;
    }

    /**
     * Shows an answer.
     *
     * @param reply the answer
     * @param alarm whether it helped to fire an urgent or emergency rule
     * @param words the answer in words, for screen readers
     */
    public final void show(Reply reply, boolean alarm, String words) {
        pseudoClassStateChanged(UNKNOWN, reply instanceof Reply.NotKnown || reply instanceof Reply.CouldNotAnswer);
        pseudoClassStateChanged(ALARM, alarm);
        setAccessibleText(name + " " + words);
        shown(reply);
    }

    /** Repaints for an answer. */
    protected abstract void shown(Reply reply);

    /** Takes a key of its own kind of answer; false leaves it to others. */
    protected boolean key(KeyCode code) {
        return false;
    }

    /** Whether it needs the full width under its question. */
    public boolean wide() {
        return false;
    }

    /** Whether a reply leads on to the next question at once. */
    public boolean leadsOn(Reply reply) {
        return true;
    }

    /** Tells a reply. */
    protected final void reply(Reply reply) {
        onReply.accept(reply);
    }

    /** Moves to the next or the previous question. */
    protected final void move(boolean on) {
        onMove.accept(on);
    }

    private void pressed(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl
                || event.isShortcutDown()
                || event.isAltDown()
                || event.isShiftDown()) {
            return;
        }
        boolean taken = switch (event.getCode()) {
            case U -> {
                reply(new Reply.NotKnown());
                yield true;
            }
            case DELETE, BACK_SPACE -> {
                reply(new Reply.Nothing());
                yield true;
            }
            case ENTER -> {
                move(true);
                yield true;
            }
            default -> key(event.getCode());
        };
        if (taken) {
            event.consume();
        }
    }

    /** The digit of a key, or -1. */
    protected static int digit(KeyCode code) {
        String name = code.getName();
        return code.isDigitKey() ? name.charAt(name.length() - 1) - '0' : -1;
    }
}
