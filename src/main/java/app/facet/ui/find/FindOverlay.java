package app.facet.ui.find;

import app.facet.model.FindModel;
import app.facet.model.Findable;
import app.facet.ui.fx.Fxml;
import app.facet.ui.fx.Texts;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** Lays "find anything" over the screen that is open, on Ctrl+K, and takes it away again. */
public final class FindOverlay {

    private final Supplier<Optional<FindModel>> models;
    private final Consumer<Findable> go;
    private final Texts texts;
    private final Fxml fxml;
    private Optional<Parent> open = Optional.empty();
    private Optional<FindController> controller = Optional.empty();
    private @Nullable Node before;

    /** An overlay that asks for a model each time it is opened; none while nothing can be found. */
    public FindOverlay(Supplier<Optional<FindModel>> models, Consumer<Findable> go, Texts texts, Fxml fxml) {
        this.models = models;
        this.go = go;
        this.texts = texts;
        this.fxml = fxml;
    }

    /** Listens to the key on the window's root, and opens over this place in it. */
    public void attend(Parent root, StackPane place) {
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.K && event.isShortcutDown() && !event.isAltDown()) {
                toggle(place);
                event.consume();
            }
        });
        place.getChildren().subscribe(() -> {
            if (open.filter(shown -> !place.getChildren().contains(shown)).isPresent()) {
                gone();
            }
        });
    }

    private void toggle(StackPane place) {
        if (open.isPresent()) {
            close(place);
            return;
        }
        models.get().ifPresent(model -> {
            before = place.getScene().getFocusOwner();
            var made = new FindController(model, texts, go, () -> close(place));
            var view = fxml.load("find", made);
            controller = Optional.of(made);
            open = Optional.of(view);
            place.getChildren().add(view);
            view.applyCss();
            view.layout();
            made.entered();
        });
    }

    private void close(StackPane place) {
        open.ifPresent(place.getChildren()::remove);
        if (before != null) {
            before.requestFocus();
        }
    }

    private void gone() {
        controller.ifPresent(FindController::left);
        controller = Optional.empty();
        open = Optional.empty();
    }
}
