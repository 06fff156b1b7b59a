package app.facet;

import app.facet.ui.control.AnswerControl;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The hands of somebody who has no mouse, and the eyes that see where the focus is and what is written. */
final class Keyboard {

    private static final int SECONDS = 30;

    /** Tab reaches everything on a screen in so many presses, or it does not reach it. */
    private static final int TABS = 100;

    private final FxRobot robot = new FxRobot();
    private final Stage stage;
    private final StringBuilder typed = new StringBuilder();
    private int presses;

    Keyboard(Stage stage) {
        this.stage = stage;
    }

    /** Presses a key, or several at once. */
    Keyboard push(KeyCode... keys) {
        look(() -> {
            var robot = new Robot();
            List.of(keys).forEach(robot::keyPress);
            List.of(keys).reversed().forEach(robot::keyRelease);
            return true;
        });
        presses += keys.length;
        nextFrame();
        return this;
    }

    /** Types letter by letter into whatever has the focus. */
    Keyboard type(String text) {
        look(() -> {
            text.codePoints().mapToObj(Character::toString).forEach(this::letter);
            return true;
        });
        typed.append(text).append('\n');
        presses += text.length();
        nextFrame();
        return this;
    }

    /** A letter as the system tells it: pressed, typed into what has the focus by then, and released. */
    private void letter(String letter) {
        var code =
                letter.matches("[a-zA-Z0-9]") ? KeyCode.getKeyCode(letter.toUpperCase(Locale.ROOT)) : KeyCode.UNDEFINED;
        boolean large = letter.matches("\\p{Lu}");
        key(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, code, large);
        key(KeyEvent.KEY_TYPED, letter, KeyCode.UNDEFINED, large);
        key(KeyEvent.KEY_RELEASED, KeyEvent.CHAR_UNDEFINED, code, large);
    }

    private void key(EventType<KeyEvent> kind, String letter, KeyCode code, boolean shift) {
        owner().ifPresent(owner ->
                Event.fireEvent(owner, new KeyEvent(kind, letter, "", code, shift, false, false, false)));
    }

    /** Nobody presses the next key before the screen has followed the last. */
    private void nextFrame() {
        var drawn = new CompletableFuture<Boolean>();
        look(() -> {
            var scene = stage.getScene();
            Runnable[] once = new Runnable[1];
            once[0] = () -> {
                scene.removePostLayoutPulseListener(once[0]);
                drawn.complete(true);
            };
            scene.addPostLayoutPulseListener(once[0]);
            Platform.requestNextPulse();
            return true;
        });
        drawn.orTimeout(SECONDS, TimeUnit.SECONDS).join();
    }

    /** Presses Tab until the control of this id has the focus. */
    Keyboard tabTo(String id) {
        return tabTo(id::equals, id);
    }

    /** Presses Tab until a control whose id fits has the focus. */
    Keyboard tabTo(Predicate<String> wanted, String what) {
        var passed = new StringBuilder();
        for (int press = 0; press < TABS; press++) {
            if (wanted.test(focused())) {
                return this;
            }
            passed.append(' ').append(focused());
            push(KeyCode.TAB);
        }
        throw new AssertionError("Tab never reaches " + what + " but" + passed);
    }

    /** The id of the control that has the focus. */
    String focused() {
        return look(() -> owner().map(Node::getId).orElse(""));
    }

    /** The question that has the focus, by its id. */
    Optional<String> question() {
        return look(() -> {
            for (Node at = owner().orElse(null); at != null; at = at.getParent()) {
                if (at instanceof AnswerControl control) {
                    return Optional.of(control.getId());
                }
            }
            return Optional.empty();
        });
    }

    private Optional<Node> owner() {
        return Optional.ofNullable(stage.getScene().getFocusOwner());
    }

    /** Whether a control of this id can be seen. */
    boolean sees(String id) {
        return look(() -> robot.lookup("#" + id)
                .tryQuery()
                .filter(node -> node.getScene() != null && visible(node))
                .isPresent());
    }

    private static boolean visible(Node node) {
        return node.isVisible() && (node.getParent() == null || visible(node.getParent()));
    }

    /** The words on a control. */
    String reads(String id) {
        return look(() -> robot.lookup("#" + id).queryAs(Labeled.class).getText());
    }

    /** All words that stand inside a control. */
    List<String> readsAllIn(String id) {
        return look(() ->
                robot.from(robot.lookup("#" + id)).lookup((Node node) -> node instanceof Labeled).queryAll().stream()
                        .filter(Keyboard::visible)
                        .map(node -> ((Labeled) node).getText())
                        .toList());
    }

    /** Waits until a control of this id can be seen. */
    Keyboard awaitSight(String id) {
        return await(id + " can be seen", () -> sees(id));
    }

    /** Waits until a control has the focus by itself, and is drawn: before that it takes no letters. */
    Keyboard awaitFocus(String id) {
        await(id + " has the focus", () -> focused().equals(id));
        nextFrame();
        nextFrame();
        return this;
    }

    /** Waits until something holds. */
    Keyboard await(String what, Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS, condition);
        } catch (TimeoutException late) {
            throw new AssertionError("never: " + what + "; the focus is at " + owner(), late);
        }
        return this;
    }

    /** Looks at something on the thread that shows it. */
    <T> T look(Callable<T> eyes) {
        return WaitForAsyncUtils.waitForAsyncFx(SECONDS * 1000L, eyes);
    }

    /** How many keys were pressed. */
    int presses() {
        return presses;
    }

    /** Whether this was typed in one go. */
    boolean hasTyped(String text) {
        return typed.indexOf(text) >= 0;
    }
}
