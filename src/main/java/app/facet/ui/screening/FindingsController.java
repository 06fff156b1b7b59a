package app.facet.ui.screening;

import app.facet.domain.protocol.Item;
import app.facet.domain.protocol.ItemId;
import app.facet.domain.protocol.Step;
import app.facet.domain.rule.Evaluation;
import app.facet.domain.rule.Finding;
import app.facet.domain.rule.Irritability;
import app.facet.domain.rule.Pattern;
import app.facet.domain.rule.Triage;
import app.facet.model.ScreeningModel;
import app.facet.model.ScreeningState;
import app.facet.ui.control.TriagePill;
import app.facet.ui.fx.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The findings: outcome, patterns in plain words, reasons that open to rule and source, and what was not asked. */
public final class FindingsController {

    private static final int NAMES = 12;

    private final ScreeningModel model;
    private final Texts texts;
    private final AnswerWords words;
    private final Explainer explainer;
    private final Consumer<ItemId> goTo;

    @FXML
    private VBox outcome;

    @FXML
    private VBox patterns;

    @FXML
    private VBox reasons;

    @FXML
    private VBox promptsCard;

    @FXML
    private VBox prompts;

    @FXML
    private VBox open;

    /** Findings over the model that can go to a question. */
    FindingsController(ScreeningModel model, Texts texts, Explainer explainer, Consumer<ItemId> goTo) {
        this.model = model;
        this.texts = texts;
        this.words = new AnswerWords(texts, model.protocol());
        this.explainer = explainer;
        this.goTo = goTo;
    }

    /** Shows a state. */
    void update(ScreeningState state) {
        var evaluation = state.suggestion().evaluation();
        outcome.getChildren()
                .setAll(
                        pill(
                                "screening.findings.suggested",
                                state.outcome().suggested(),
                                state.outcome().days()),
                        pill(
                                "screening.findings.decided",
                                state.outcome().decided(),
                                state.outcome().days()));
        patterns.getChildren().setAll(fits(evaluation));
        reasons.getChildren()
                .setAll(evaluation.findings().stream()
                        .map(finding -> reason(finding, evaluation))
                        .toList());
        prompts.getChildren()
                .setAll(evaluation.prompts().stream()
                        .map(prompt -> row(prompt.text(), words.names(prompt.ask(), NAMES)))
                        .toList());
        promptsCard.setVisible(!prompts.getChildren().isEmpty());
        promptsCard.setManaged(promptsCard.isVisible());
        open.getChildren().setAll(notAsked(state));
    }

    private Node pill(String key, Triage level, OptionalInt days) {
        var label = new Label(texts.of(key));
        label.getStyleClass().addAll("quiet", "outcome-label");
        var line = new HBox(12, label, new TriagePill(texts, level, days));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private List<Node> fits(Evaluation evaluation) {
        var rows = new ArrayList<Node>();
        for (Pattern pattern : evaluation.patterns()) {
            String place =
                    texts.of(rows.isEmpty() ? "screening.findings.pattern.primary" : "screening.findings.pattern.also");
            String sub = pattern.subLabels().stream()
                    .filter(label -> evaluation.verdict(label.when()).met())
                    .map(Pattern.SubLabel::name)
                    .collect(Collectors.joining(", "));
            rows.add(row(
                    sub.isEmpty() ? pattern.plainName() : pattern.plainName() + " · " + sub,
                    place + " · " + texts.of("screening.findings.label")));
        }
        if (rows.isEmpty()) {
            rows.add(row(texts.of("screening.findings.pattern.none"), ""));
        }
        rows.add(row(irritability(evaluation), ""));
        evaluation
                .modifiers()
                .forEach(modifier -> rows.add(row(texts.of("screening.findings.modifier", modifier.name()), "")));
        return rows;
    }

    private String irritability(Evaluation evaluation) {
        var level = evaluation.irritability();
        boolean missing = level == Irritability.MODERATE
                && (undecided(evaluation, Irritability.HIGH_FACT) || undecided(evaluation, Irritability.LOW_FACT));
        return texts.of("screening.findings.irritability." + level.id() + (missing ? ".missing" : ""));
    }

    private static boolean undecided(Evaluation evaluation, ItemId fact) {
        return evaluation.verdict(new app.facet.domain.rule.Condition.Is(fact)).undecided();
    }

    private Node reason(Finding finding, Evaluation evaluation) {
        var rule = finding.rule();
        var link = new Hyperlink(texts.of("screening.why.rule", rule.id(), rule.name()));
        link.setId("finding-" + rule.id());
        link.setWrapText(true);
        link.setOnAction(_ -> explainer.rule(rule, link));
        String because = finding.because().stream()
                .filter(evaluation.answers()::answered)
                .limit(NAMES)
                .map(item -> words.reason(item, evaluation.answers().to(item)))
                .collect(Collectors.joining(" · "));
        var label = new Label(because);
        label.getStyleClass().addAll("small", "quiet");
        label.setWrapText(true);
        var box = new VBox(2, link);
        if (!because.isEmpty()) {
            box.getChildren().add(label);
        }
        HBox.setHgrow(box, Priority.ALWAYS);
        var line = new HBox(12, box, new TriagePill(texts, rule.level(), rule.days()));
        line.getStyleClass().addAll("card-row");
        return line;
    }

    private List<Node> notAsked(ScreeningState state) {
        var rows = new ArrayList<Node>();
        for (Step step : model.protocol().steps()) {
            var left = step.items().stream()
                    .map(Item::id)
                    .filter(item -> state.item(item).open() && state.item(item).core())
                    .toList();
            boolean untouched =
                    step.kind() == Step.Kind.QUESTIONS && state.step(step.id()).recorded() == 0;
            if (untouched) {
                rows.add(jump(
                        step,
                        texts.of("screening.findings.not-examined"),
                        step.items().getFirst().id()));
            } else if (!left.isEmpty()) {
                String count = texts.of("screening.findings.not-asked", left.size());
                rows.add(jump(step, count + ": " + words.names(left, NAMES), left.getFirst()));
            }
        }
        if (rows.isEmpty()) {
            rows.add(row(texts.of("screening.findings.open.nothing"), ""));
        }
        return rows;
    }

    private Node jump(Step step, String what, ItemId item) {
        var link = new Hyperlink(step.title());
        link.setId("open-" + step.id());
        link.setOnAction(_ -> goTo.accept(item));
        var box = row(what, "");
        box.getChildren().addFirst(link);
        return box;
    }

    private static VBox row(String text, String small) {
        var label = new Label(text);
        label.setWrapText(true);
        var box = new VBox(2, label);
        box.getStyleClass().addAll("card-row");
        if (!small.isEmpty()) {
            label.getStyleClass().add("strong");
            var print = new Label(small);
            print.getStyleClass().addAll("small", "quiet");
            print.setWrapText(true);
            box.getChildren().add(print);
        }
        return box;
    }
}
