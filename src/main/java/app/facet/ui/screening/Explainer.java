package app.facet.ui.screening;

import app.facet.domain.protocol.Item;
import app.facet.domain.protocol.Source;
import app.facet.domain.rule.Rule;
import app.facet.model.HowToModel;
import app.facet.ui.fx.Texts;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;

/** Why a question is asked and why a rule exists, with source and mark, in a bubble beside it. */
final class Explainer {

    private static final double WIDTH = 380;

    private final Texts texts;
    private final HowToModel howTo;
    private final SourceWords sources;
    private final PopOver bubble = new PopOver();

    Explainer(Texts texts, HowToModel howTo) {
        this.texts = texts;
        this.howTo = howTo;
        this.sources = new SourceWords(texts);
        bubble.setDetachable(false);
        bubble.setAnimated(false);
        bubble.setArrowLocation(PopOver.ArrowLocation.TOP_CENTER);
        bubble.getRoot().setId("explainer");
    }

    /** Says why a question is asked. */
    void why(Item item, Node beside) {
        var box = box();
        add(box, texts.of("screening.popover.why"), "eyebrow");
        add(box, item.ask(), "strong");
        String why = SourceWords.plain(item.why());
        add(box, why.isEmpty() ? texts.of("screening.popover.none") : why, "plain-words");
        item.how().forEach(step -> add(box, "· " + SourceWords.plain(step), "small"));
        var picture = new StackPane();
        box.getChildren().add(picture);
        howTo.draw(item, drawn -> picture.getChildren().setAll(new HowToPicture(drawn, texts)));
        source(box, item.source());
        show(box, beside);
    }

    /** Says what a rule is. */
    void rule(Rule rule, Node beside) {
        var box = box();
        add(box, texts.of("screening.popover.rule", rule.id()), "eyebrow");
        add(box, rule.name(), "strong");
        String why = SourceWords.plain(rule.why());
        if (!why.equals(rule.name())) {
            add(box, why, "plain-words");
        }
        add(
                box,
                texts.of(
                        "screening.popover.level",
                        texts.of("triage." + rule.level().id())),
                "small");
        add(box, texts.of("screening.popover.rule.when"), "eyebrow");
        add(box, rule.whenText(), "rule-text");
        source(box, rule.source());
        show(box, beside);
    }

    /** Closes the bubble; false when none was open. */
    boolean hide() {
        boolean open = bubble.isShowing();
        bubble.hide();
        return open;
    }

    private void source(VBox box, Source source) {
        String citation = sources.citation(source);
        var marks = sources.marks(source);
        if (!citation.isEmpty() || !marks.isEmpty()) {
            add(box, texts.of("screening.popover.source"), "eyebrow");
        }
        add(box, citation, "small");
        marks.forEach(mark -> add(box, mark, "small"));
    }

    private static VBox box() {
        var box = new VBox(5);
        box.getStyleClass().add("explainer");
        box.setPrefWidth(WIDTH);
        box.setMaxWidth(WIDTH);
        return box;
    }

    private static void add(VBox box, String text, String style) {
        if (!text.isEmpty()) {
            var label = new Label(text);
            label.setWrapText(true);
            label.getStyleClass().add(style);
            box.getChildren().add(label);
        }
    }

    private void show(VBox box, Node beside) {
        bubble.hide();
        bubble.setContentNode(box);
        bubble.show(beside);
    }
}
