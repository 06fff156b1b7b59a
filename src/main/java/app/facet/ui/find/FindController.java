package app.facet.ui.find;

import app.facet.model.FindModel;
import app.facet.model.Findable;
import app.facet.ui.fx.Shown;
import app.facet.ui.fx.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The field one types into and the list of what fits; Enter goes there, Escape leaves everything as it was. */
public final class FindController {

    private final FindModel model;
    private final Texts texts;
    private final Consumer<Findable> go;
    private final Runnable leave;
    private Subscription following = Subscription.EMPTY;

    @FXML
    private StackPane veil;

    @FXML
    private TextField typed;

    @FXML
    private ListView<Findable> list;

    @FXML
    private Label nothing;

    /** A field over the model; {@code leave} closes it, {@code go} is told where to. */
    FindController(FindModel model, Texts texts, Consumer<Findable> go, Runnable leave) {
        this.model = model;
        this.texts = texts;
        this.go = go;
        this.leave = leave;
    }

    @FXML
    private void initialize() {
        typed.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setCellFactory(_ -> new Cell());
        list.setOnMouseClicked(_ -> choose());
        veil.setOnMouseClicked(this::beside);
        model.typedProperty().bind(typed.textProperty());
        following = model.foundProperty().subscribe(this::show);
    }

    /** Takes the focus. */
    void entered() {
        typed.requestFocus();
    }

    /** Lets go of the model. */
    void left() {
        following.unsubscribe();
        model.typedProperty().unbind();
    }

    private void show(List<Findable> found) {
        list.getItems().setAll(found);
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
        Shown.set(list, !found.isEmpty());
        Shown.set(nothing, found.isEmpty());
        nothing.setText(texts.of("find.nothing", typed.getText().strip()));
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case ENTER -> choose();
            case ESCAPE -> leave.run();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int by) {
        int at = Math.clamp(
                (long) list.getSelectionModel().getSelectedIndex() + by,
                0,
                list.getItems().size() - 1);
        list.getSelectionModel().select(at);
        list.scrollTo(Math.max(0, at - 2));
    }

    private void choose() {
        var chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            leave.run();
            go.accept(chosen);
        }
    }

    private void beside(MouseEvent event) {
        if (veil.equals(event.getTarget())) {
            leave.run();
        }
    }

    /** What it is, what it is called, and what tells it from others. */
    private final class Cell extends ListCell<Findable> {

        private final Label title = new Label();
        private final Label detail = new Label();
        private final Label kind = new Label();
        private final HBox line;

        Cell() {
            detail.getStyleClass().addAll("small", "quiet");
            kind.getStyleClass().addAll("small", "quiet");
            kind.setMinWidth(USE_PREF_SIZE);
            var words = new VBox(title, detail);
            words.setMinWidth(0);
            HBox.setHgrow(words, Priority.ALWAYS);
            line = new HBox(12, words, kind);
            line.prefWidthProperty().bind(list.widthProperty().subtract(44));
            line.setMaxWidth(USE_PREF_SIZE);
        }

        @Override
        protected void updateItem(Findable item, boolean empty) {
            super.updateItem(item, empty);
            setText(null);
            setGraphic(empty || item == null ? null : line);
            if (!empty && item != null) {
                title.setText(item.title());
                detail.setText(item.detail());
                Shown.set(detail, !item.detail().isEmpty());
                kind.setText(texts.of("find.kind." + item.kind()));
                setAccessibleText(kind.getText() + ": " + item.title() + " " + item.detail());
            }
        }
    }
}
