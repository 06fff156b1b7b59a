package app.facet.ui.screening;

import app.facet.domain.protocol.AnswerType;
import app.facet.domain.protocol.Item;
import app.facet.ui.fx.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** How to take a measure or do a test, step by step. */
final class HowTo {

    private final Texts texts;

    HowTo(Texts texts) {
        this.texts = texts;
    }

    List<Node> lines(Item item) {
        String key = item.type() instanceof AnswerType.Amount ? "screening.how" : "screening.how.test";
        var head = line(texts.of(key, item.row().orElse(item.shortName())), "strong");
        head.getStyleClass().add("side-heading");
        head.setMaxWidth(Double.MAX_VALUE);
        var lines = new ArrayList<Node>(List.of(head));
        item.start().ifPresent(start -> lines.add(line(texts.of("screening.how.start", start), "quiet")));
        for (int step = 0; step < item.how().size(); step++) {
            String words = SourceWords.plain(item.how().get(step));
            lines.add(line(texts.of("screening.how.step", step + 1, words), "how-step"));
        }
        return lines;
    }

    private static Label line(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().addAll("small", style);
        label.setWrapText(true);
        return label;
    }
}
