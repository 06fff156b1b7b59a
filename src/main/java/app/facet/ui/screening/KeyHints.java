package app.facet.ui.screening;

import app.facet.domain.protocol.AnswerType;
import app.facet.domain.protocol.Item;
import app.facet.domain.protocol.Section;
import app.facet.domain.protocol.Step;
import app.facet.model.HoldTimer;
import app.facet.ui.fx.Texts;
import java.util.List;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/** The keys that work on a step, under it. */
final class KeyHints {

    private final Texts texts;

    KeyHints(Texts texts) {
        this.texts = texts;
    }

    /** Shows the keys that work on a step. */
    void fill(FlowPane into, Step step) {
        into.getChildren().clear();
        if (step.kind() == Step.Kind.QUESTIONS) {
            add(into, asks(step, item -> item.type() instanceof AnswerType.YesNo), "answer", "yes", "no", "unknown");
            boolean group = step.sections().stream().anyMatch(section -> section.groupKey() == Section.GroupKey.ALL_NO);
            boolean normal =
                    step.sections().stream().anyMatch(section -> section.groupKey() == Section.GroupKey.ALL_NORMAL);
            add(into, group, "group", "group");
            add(into, normal, "normal", "group");
            add(into, asks(step, item -> !item.methods().isEmpty()), "readings", "readings");
            add(into, asks(step, item -> item.methods().size() > 1), "method", "method");
            add(into, asks(step, HoldTimer::times), "hold", "hold");
            add(into, true, "note", "note");
            add(into, true, "open", "open");
            add(into, true, "why", "why");
        }
        add(into, true, "next", "enter");
        add(into, true, "find", "find");
    }

    private static boolean asks(Step step, Predicate<Item> kind) {
        return step.items().stream().anyMatch(kind);
    }

    private void add(FlowPane into, boolean works, String words, String... keys) {
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
