package app.facet.ui.keys;

import app.facet.ui.fx.Texts;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The keys in groups, each with what it does, as the texts list them. */
final class KeysController {

    private static final List<String> GROUPS = List.of("everywhere", "answer", "move", "measure", "patients");
    private static final Pattern BAR = Pattern.compile("\\|");

    private final Texts texts;

    @FXML
    private ScrollPane scroll;

    @FXML
    private FlowPane groups;

    KeysController(Texts texts) {
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        GROUPS.forEach(group -> groups.getChildren().add(group(group)));
    }

    void entered() {
        scroll.requestFocus();
    }

    private VBox group(String group) {
        var box = new VBox();
        box.getStyleClass().add("keys-group");
        var heading = new Label(texts.of("keys." + group));
        heading.getStyleClass().add("heading");
        box.getChildren().add(heading);
        IntStream.iterate(1, n -> texts.containsKey("keys." + group + "." + n), n -> n + 1)
                .mapToObj(n -> line(texts.of("keys." + group + "." + n)))
                .forEach(box.getChildren()::add);
        return box;
    }

    private static HBox line(String said) {
        String[] parts = BAR.split(said, 2);
        var key = new Label(parts[0]);
        key.getStyleClass().add("keycap");
        key.setMinWidth(Region.USE_PREF_SIZE);
        var place = new HBox(key);
        place.getStyleClass().add("keys-key");
        var words = new Label(parts[1]);
        words.setWrapText(true);
        var line = new HBox(place, words);
        line.getStyleClass().add("keys-line");
        line.setAlignment(Pos.BASELINE_LEFT);
        return line;
    }
}
