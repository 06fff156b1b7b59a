package app.facet.ui.keys;

import app.facet.ui.fx.Fxml;
import app.facet.ui.fx.Texts;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** Lays the overview of all keys over the screen that is open, on F1 twice in a row, and takes it away again. */
public final class KeysOverlay {

    private final Texts texts;
    private final Fxml fxml;
    private Optional<Parent> open = Optional.empty();
    private boolean once;
    private @Nullable Node before;

    /** An overlay that is made each time it is opened. */
    public KeysOverlay(Texts texts, Fxml fxml) {
        this.texts = texts;
        this.fxml = fxml;
    }

    /** Listens to the keys on the window's root, and opens over this place in it. */
    public void attend(Parent root, StackPane place) {
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (shown(place)) {
                pressedOver(event, place);
            } else if (event.getCode() != KeyCode.F1) {
                once = false;
            } else if (once) {
                // The second F1 still reaches the screen, which takes its own explanation away.
                show(place);
            } else {
                once = true;
            }
        });
    }

    private boolean shown(StackPane place) {
        return open.filter(place.getChildren()::contains).isPresent();
    }

    private void pressedOver(KeyEvent event, StackPane place) {
        if (event.getCode() == KeyCode.F1 || event.getCode() == KeyCode.ESCAPE) {
            open.ifPresent(place.getChildren()::remove);
            open = Optional.empty();
            if (before != null) {
                before.requestFocus();
            }
            event.consume();
        }
    }

    private void show(StackPane place) {
        once = false;
        before = place.getScene().getFocusOwner();
        var controller = new KeysController(texts);
        var view = fxml.load("keys", controller);
        open = Optional.of(view);
        place.getChildren().add(view);
        view.applyCss();
        view.layout();
        controller.entered();
    }
}
