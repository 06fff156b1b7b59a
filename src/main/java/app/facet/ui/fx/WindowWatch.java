package app.facet.ui.fx;

import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import javafx.util.Duration;

/** What goes on around the window: whether somebody is there, the key that locks, and what was copied. */
public final class WindowWatch {

    private static final KeyCombination LOCK = new KeyCodeCombination(KeyCode.L, KeyCombination.SHORTCUT_DOWN);

    private final Stage stage;
    private final Timeline seconds;
    private final OwnClipboard copied = new OwnClipboard(WindowWatch::clipboard);

    /**
     * Watches a window from now on.
     *
     * @param touched called at each key, click or movement of the mouse
     * @param tick called about once a second
     * @param lock called by the key that locks
     */
    public WindowWatch(Stage stage, Scene scene, Runnable touched, Runnable tick, Runnable lock) {
        this.stage = stage;
        scene.addEventFilter(InputEvent.ANY, _ -> touched.run());
        scene.getAccelerators().put(LOCK, lock);
        stage.focusedProperty().subscribe(focused -> {
            if (focused) {
                copied.entered();
            } else {
                copied.left();
            }
        });
        seconds = new Timeline(new KeyFrame(Duration.seconds(1), _ -> tick.run()));
        seconds.setCycleCount(Animation.INDEFINITE);
        seconds.play();
    }

    /** Empties the clipboard if what lies there was copied in this program. */
    public void clearClipboard() {
        if (copied.isOurs(stage.isFocused())) {
            Clipboard.getSystemClipboard().clear();
        }
    }

    /** Brings the window up, from wherever it is. */
    public void askForAttention() {
        stage.setIconified(false);
        stage.show();
        stage.toFront();
        stage.requestFocus();
    }

    /** Stops watching. */
    public void stop() {
        seconds.stop();
    }

    private static Optional<String> clipboard() {
        return Optional.ofNullable(Clipboard.getSystemClipboard().getString());
    }
}
