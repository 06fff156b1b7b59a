package app.facet.ui.screening;

import app.facet.domain.protocol.AnswerType;
import app.facet.domain.protocol.Step;
import app.facet.ui.fx.Texts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;

/** The keys one needs most on a step, in one line under it; all others stand in the overview that F1 twice opens. */
final class KeyHints {

    private final Texts texts;

    KeyHints(Texts texts) {
        this.texts = texts;
    }

    /** Shows the keys that work on a step, the most needed first. */
    void fill(Pane into, Step step) {
        into.getChildren().clear();
        boolean questions = step.kind() == Step.Kind.QUESTIONS;
        add(into, questions && asksYesOrNo(step), "answer", "yes", "no", "unknown");
        add(into, true, "next", "enter");
        add(into, questions, "why", "why");
        add(into, true, "keys", "why", "why");
        add(into, questions, "note", "note");
        add(into, !questions, "find", "find");
    }

    private static boolean asksYesOrNo(Step step) {
        return step.items().stream().anyMatch(item -> item.type() instanceof AnswerType.YesNo);
    }

    private void add(Pane into, boolean works, String words, String... keys) {
        if (works) {
            into.getChildren().add(hint(words, keys));
        }
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
