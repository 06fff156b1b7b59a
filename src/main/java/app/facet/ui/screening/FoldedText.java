package app.facet.ui.screening;

import app.facet.ui.fx.Texts;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What to heed before a section: the first sentences, the rest on a press. */
final class FoldedText extends VBox {

    /** As many letters as stay calm above a card. */
    private static final int SHORT = 190;

    FoldedText(String text, Texts texts) {
        getStyleClass().add("card-intro");
        var label = new Label(text);
        label.getStyleClass().addAll("small", "quiet");
        label.setWrapText(true);
        getChildren().add(label);
        String first = first(text);
        if (first.length() < text.length()) {
            label.setText(first);
            var rest = new Hyperlink(texts.of("screening.intro.more"));
            rest.getStyleClass().add("small");
            rest.setOnAction(_ -> {
                label.setText(text);
                getChildren().remove(rest);
            });
            getChildren().add(rest);
        }
    }

    private static String first(String text) {
        if (text.length() <= SHORT) {
            return text;
        }
        var first = new StringBuilder();
        for (String sentence : List.of(text.split("(?<=\\.)\\s+", -1))) {
            if (first.length() > 0 && first.length() + sentence.length() > SHORT) {
                break;
            }
            first.append(first.isEmpty() ? "" : " ").append(sentence);
        }
        return first.toString();
    }
}
