package app.facet.ui.screening;

import app.facet.ui.control.ChartArea;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** The keys that work everywhere in a visit; single letters never act while a text field has the focus (decision 31). */
final class VisitKeys {

    private final Commands commands;
    private @Nullable Node pressedAt;

    /** What the keys do. */
    interface Commands {
        void nextStep();

        void undo();

        void act();

        void why();

        void group();

        void note();

        void couldNotAnswer();

        void detail();

        boolean time();

        boolean nextMethod();

        void nextUnanswered();

        void jump(int index);

        boolean arrow(int across, int down);

        boolean escape();
    }

    VisitKeys(Commands commands) {
        this.commands = commands;
    }

    /** Listens on a node; a letter that answered and moved on is never typed into the field it moved to. */
    void attend(Node node) {
        node.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            pressedAt = focused(node);
            if (pressed(event)) {
                event.consume();
            }
        });
        node.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            boolean movedMeanwhile = pressedAt != null && !pressedAt.equals(focused(node));
            if (movedMeanwhile) {
                event.consume();
            } else if (event.getCharacter().equals("/") && !typing(event.getTarget())) {
                commands.note();
                event.consume();
            }
        });
    }

    /** The focus, not the target: an editable list hands its keys on to the field inside it. */
    private static @Nullable Node focused(Node node) {
        return node.getScene() == null ? null : node.getScene().getFocusOwner();
    }

    private boolean pressed(KeyEvent event) {
        boolean typing = typing(event.getTarget());
        if (event.isShortcutDown()) {
            return withShortcut(event.getCode(), typing);
        }
        if (event.isAltDown()) {
            return jump(event.getCode());
        }
        return switch (event.getCode()) {
            case F1 -> done(commands::why);
            case ESCAPE -> commands.escape();
            case N -> event.isShiftDown() && !typing && done(commands::group);
            case U -> event.isShiftDown() && !typing && done(commands::couldNotAnswer);
            case M -> !event.isShiftDown() && !typing && commands.nextMethod();
            case T -> !event.isShiftDown() && !typing && commands.time();
            case UP -> !typing && !choosing(event.getTarget()) && commands.arrow(0, -1);
            case DOWN -> !typing && !choosing(event.getTarget()) && commands.arrow(0, 1);
            case LEFT -> !typing && !pointing(event.getTarget()) && commands.arrow(-1, 0);
            case RIGHT -> !typing && !pointing(event.getTarget()) && commands.arrow(1, 0);
            default -> false;
        };
    }

    private boolean withShortcut(KeyCode code, boolean typing) {
        return switch (code) {
            case ENTER -> done(commands::nextStep);
            case E -> done(commands::act);
            case J -> done(commands::nextUnanswered);
            case D -> !typing && done(commands::detail);
            case Z -> !typing && done(commands::undo);
            default -> false;
        };
    }

    private boolean jump(KeyCode code) {
        int index = code.isDigitKey() ? code.getName().charAt(code.getName().length() - 1) - '1' : -1;
        return index >= 0 && done(() -> commands.jump(index));
    }

    private static boolean done(Runnable command) {
        command.run();
        return true;
    }

    private static boolean typing(EventTarget target) {
        return (target instanceof TextInputControl field && field.isEditable())
                || (target instanceof ComboBox<?> list && list.isEditable());
    }

    private static boolean choosing(EventTarget target) {
        return target instanceof ComboBoxBase<?> || pointing(target);
    }

    private static boolean pointing(EventTarget target) {
        return target instanceof ChartArea;
    }
}
