package app.facet.ui.screening;

import app.facet.domain.protocol.Item;
import app.facet.domain.protocol.ItemId;
import app.facet.domain.protocol.Step;
import app.facet.domain.rule.Triage;
import app.facet.model.HowToModel;
import app.facet.model.Outcome;
import app.facet.model.ScreeningModel;
import app.facet.model.ScreeningState;
import app.facet.ui.control.TriageCard;
import app.facet.ui.control.TriagePill;
import app.facet.ui.fx.Texts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The right panel: what is suggested so far with action and date, why, and what is still needed. */
public final class SuggestionController {

    private static final int NAMES = 6;

    private final ScreeningModel model;
    private final Texts texts;
    private final AnswerWords words;
    private final ReasonLines reasons;
    private final Runnable act;
    private final Consumer<ItemId> goTo;

    private Optional<HowToPicture> picture = Optional.empty();

    @FXML
    private TriageCard card;

    @FXML
    private VBox how;

    @FXML
    private VBox why;

    @FXML
    private VBox needed;

    /** A panel over the model that can open "Act on this now" and go to a question. */
    SuggestionController(ScreeningModel model, Texts texts, Explainer explainer, Runnable act, Consumer<ItemId> goTo) {
        this.model = model;
        this.texts = texts;
        this.words = new AnswerWords(texts, model.protocol());
        this.reasons = new ReasonLines(texts, words, explainer);
        this.act = act;
        this.goTo = goTo;
    }

    @FXML
    private void initialize() {
        card.act().setText(texts.of("screening.act-now"));
        var cap = new Label(texts.of("screening.act-now.key"));
        cap.getStyleClass().add("keycap");
        card.act().setGraphic(cap);
        card.act().setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        card.act().setOnAction(_ -> act.run());
        measure(Optional.empty());
    }

    /** Shows how the focused item is measured, where it is a measure. */
    void measure(Optional<Item> focused) {
        var shown = focused.filter(item -> item.start().isPresent()
                || !item.how().isEmpty()
                || model.howTo().has(item));
        how.setVisible(shown.isPresent());
        how.setManaged(shown.isPresent());
        how.getChildren().setAll(shown.map(new HowTo(texts)::lines).orElse(List.of()));
        picture(model.howTo().picturedProperty().get());
    }

    /** Shows the picture of the focused item under its heading as soon as it is drawn. */
    void picture(Optional<HowToModel.Pictured> pictured) {
        how.getChildren().removeIf(HowToPicture.class::isInstance);
        picture = pictured.filter(_ -> !how.getChildren().isEmpty())
                .filter(drawn -> model.focusProperty().get().equals(Optional.of(drawn.item())))
                .map(drawn -> new HowToPicture(drawn, texts));
        picture.ifPresent(made -> how.getChildren().add(1, made));
        bend(model.howTo().angleProperty().get());
    }

    /** Bends the picture to an angle. */
    void bend(Optional<Double> angle) {
        picture.ifPresent(shown -> shown.bend(angle));
    }

    /** Shows a state. */
    void update(ScreeningState state) {
        showCard(state);
        showWhy(state);
        showNeeded(state);
    }

    private void showCard(ScreeningState state) {
        var outcome = state.outcome();
        var level = outcome.decided();
        card.show(
                new TriageCard.Words(
                        eyebrow(state),
                        texts.of("triage." + level.id()),
                        TriagePill.icon(level),
                        TriagePill.styleClass(level),
                        consider(outcome),
                        aside(outcome)),
                outcome.exit());
    }

    /** The reasons of the suggested level, and of every urgent or emergency rule; the rest stands in the findings. */
    private void showWhy(ScreeningState state) {
        var findings = state.suggestion().evaluation().findings();
        var level = state.outcome().suggested();
        var main = findings.stream()
                .filter(finding -> finding.rule().level() == level
                        || finding.rule().level().above(Triage.INCOMPLETE))
                .toList();
        var lines = new ArrayList<Node>(
                main.stream().map(finding -> reasons.line(finding, state)).toList());
        int more = findings.size() - main.size();
        if (more > 0) {
            var link = new Hyperlink(texts.of("screening.why.more", more));
            link.setId("why-more");
            link.getStyleClass().add("small");
            link.setOnAction(_ -> findingsStep().ifPresent(model::open));
            lines.add(link);
        }
        why.getChildren().setAll(lines);
    }

    private Optional<Step> findingsStep() {
        return model.protocol().steps().stream()
                .filter(step -> step.kind() == Step.Kind.FINDINGS)
                .findFirst();
    }

    private String eyebrow(ScreeningState state) {
        if (state.screening().signed()) {
            return texts.of("screening.signed");
        }
        return texts.of(state.outcome().provisional() ? "screening.so-far" : "screening.suggested");
    }

    private String consider(Outcome outcome) {
        return outcome.actions().stream()
                .findFirst()
                .map(action -> outcome.by()
                        .map(day -> texts.of("screening.consider.by", sentence(action.summary()), texts.day(day)))
                        .orElse(texts.of("screening.consider", sentence(action.summary()))))
                .orElse("");
    }

    private String sentence(String summary) {
        boolean abbreviation = summary.length() > 1 && Character.isUpperCase(summary.charAt(1));
        return abbreviation ? summary : summary.substring(0, 1).toLowerCase(texts.getLocale()) + summary.substring(1);
    }

    private String aside(Outcome outcome) {
        var level = outcome.decided();
        if (level == Triage.INCOMPLETE && outcome.besides().isPresent()) {
            return texts.of(
                    "screening.aside.incomplete.besides",
                    texts.of("triage." + outcome.besides().get().id()));
        }
        return texts.of("screening.aside." + level.id());
    }

    private void showNeeded(ScreeningState state) {
        var here = new ArrayList<ItemId>();
        var elsewhere = new ArrayList<ItemId>();
        var inStep = new HashSet<>(
                model.stepProperty().get().items().stream().map(Item::id).toList());
        state.needed().forEach(item -> (inStep.contains(item) ? here : elsewhere).add(item));
        var lines = new ArrayList<Node>();
        for (var prompt : state.suggestion().evaluation().prompts()) {
            lines.add(line(texts.of("screening.needed.ask-again", prompt.text()), "small"));
        }
        block("screening.needed.here", here, lines);
        block("screening.needed.elsewhere", elsewhere, lines);
        if (lines.isEmpty()) {
            lines.add(line(texts.of("screening.needed.nothing"), "small"));
        }
        needed.getChildren().setAll(lines);
    }

    private void block(String key, List<ItemId> items, List<Node> into) {
        if (!items.isEmpty()) {
            var head = new Hyperlink(texts.of(key, items.size()));
            head.setId(key.replace('.', '-'));
            head.getStyleClass().add("reason");
            head.setOnAction(_ -> goTo.accept(items.getFirst()));
            into.add(new VBox(head, line(words.names(items, NAMES), "quiet")));
        }
    }

    private static Label line(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().addAll("small", style);
        label.setWrapText(true);
        return label;
    }
}
