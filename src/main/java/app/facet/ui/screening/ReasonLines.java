package app.facet.ui.screening;

import app.facet.domain.protocol.ItemId;
import app.facet.domain.rule.Finding;
import app.facet.model.ScreeningState;
import app.facet.ui.fx.Texts;
import java.util.ArrayList;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A fired rule in three lines: the answers behind it, its name, its source; pressing it tells the rule itself. */
final class ReasonLines {

    private static final int REASONS = 3;

    private final Texts texts;
    private final AnswerWords words;
    private final SourceWords sources;
    private final Explainer explainer;

    ReasonLines(Texts texts, AnswerWords words, Explainer explainer) {
        this.texts = texts;
        this.words = words;
        this.sources = new SourceWords(texts);
        this.explainer = explainer;
    }

    Node line(Finding finding, ScreeningState state) {
        var rule = finding.rule();
        String because = because(finding, state);
        var head = new Hyperlink(because.isEmpty() ? rule.name() : because);
        head.setId("why-" + rule.id());
        head.getStyleClass().add("reason");
        head.setWrapText(true);
        head.setOnAction(_ -> explainer.rule(rule, head));
        var box = new VBox(head, small(texts.of("screening.why.rule", rule.id(), rule.name()), "quiet"));
        String citation = sources.citation(rule.source());
        if (!citation.isEmpty()) {
            box.getChildren().add(small(citation, "citation"));
        }
        return box;
    }

    private String because(Finding finding, ScreeningState state) {
        var answers = state.suggestion().evaluation().answers();
        var said = new ArrayList<String>();
        int open = 0;
        for (ItemId item : finding.because()) {
            if (answers.answered(item)) {
                said.add(words.reason(item, answers.to(item)));
            } else {
                open++;
            }
        }
        if (said.isEmpty()) {
            return open > 0 ? texts.of("screening.why.open", open) : "";
        }
        int more = Math.max(0, said.size() - REASONS);
        String text = AnswerWords.joined(said.subList(0, said.size() - more));
        return more > 0 ? texts.of("screening.and-more", text, more) : text;
    }

    private static Label small(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().addAll("small", style);
        label.setWrapText(true);
        return label;
    }
}
