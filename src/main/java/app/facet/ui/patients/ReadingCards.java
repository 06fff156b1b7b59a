package app.facet.ui.patients;

import app.facet.model.EarlierVisit;
import app.facet.ui.fx.Texts;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The cards of an earlier visit. */
final class ReadingCards {

    private final Texts texts;
    private final Said said;

    ReadingCards(Texts texts) {
        this.texts = texts;
        this.said = new Said(texts);
    }

    /** A card of plain lines. */
    VBox lines(String titleKey, List<String> lines) {
        var card = card(texts.of(titleKey));
        for (String line : lines) {
            var words = new Label(line);
            words.setWrapText(true);
            card.getChildren().add(row(words));
        }
        return card;
    }

    /** A card of the answers of one step. */
    VBox answers(EarlierVisit.Answered step) {
        var card = card(step.title());
        step.rows().forEach(row -> card.getChildren().add(answer(row)));
        return card;
    }

    private HBox answer(EarlierVisit.Row row) {
        var question = new Label(row.item().ask());
        question.setWrapText(true);
        var words = new VBox(question);
        String origin = said.origin(row.given());
        if (!origin.isEmpty()) {
            var small = new Label(origin);
            small.setWrapText(true);
            small.getStyleClass().addAll("small", "quiet");
            words.getChildren().add(small);
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        var answer = new Label(said.words(row.item(), row.given()));
        answer.setWrapText(true);
        answer.getStyleClass().addAll("strong", "reading-answer");
        return row(words, answer);
    }

    private VBox card(String title) {
        var heading = new Label(title.toUpperCase(texts.getLocale()));
        heading.setAccessibleText(title.toLowerCase(Locale.ROOT));
        heading.getStyleClass().add("eyebrow");
        var header = new HBox(heading);
        header.getStyleClass().add("card-header");
        var card = new VBox(header);
        card.getStyleClass().add("card");
        return card;
    }

    private static HBox row(javafx.scene.Node... nodes) {
        var row = new HBox(nodes);
        row.getStyleClass().add("card-row");
        return row;
    }
}
