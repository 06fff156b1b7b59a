package app.facet.ui.screening;

import app.facet.ui.fx.Texts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/** The few keys worth knowing, under every step. */
final class KeyHints {

    private final Texts texts;

    KeyHints(Texts texts) {
        this.texts = texts;
    }

    void fill(FlowPane into) {
        into.getChildren()
                .setAll(
                        hint("answer", "yes", "no", "unknown"),
                        hint("note", "note"),
                        hint("move", "up", "down"),
                        hint("next", "ctrl", "enter"),
                        hint("why", "why"));
    }

    private HBox hint(String words, String... keys) {
        var box = new HBox(4);
        box.setAlignment(Pos.CENTER_LEFT);
        for (String key : List.of(keys)) {
            var cap = new Label(texts.of("screening.hint.key." + key));
            cap.getStyleClass().add("keycap");
            box.getChildren().add(cap);
        }
        var label = new Label(texts.of("screening.hint." + words));
        label.getStyleClass().addAll("small", "quiet");
        box.getChildren().add(label);
        return box;
    }
}
