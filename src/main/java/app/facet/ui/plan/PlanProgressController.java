package app.facet.ui.plan;

import app.facet.domain.plan.Exercise;
import app.facet.domain.progress.Advice;
import app.facet.model.PlanModel;
import app.facet.model.TickLogModel;
import app.facet.ui.fx.Shown;
import app.facet.ui.fx.Texts;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** What section 9.8 suggests for each exercise of the last sheet; a press takes it into the plan, nothing goes by itself. */
final class PlanProgressController {

    private final TickLogModel model;
    private final PlanModel plan;
    private final Texts texts;
    private final DoseText doses;

    @FXML
    private VBox progress;

    @FXML
    private VBox rows;

    PlanProgressController(TickLogModel model, PlanModel plan, Texts texts) {
        this.model = model;
        this.plan = plan;
        this.texts = texts;
        this.doses = new DoseText(texts);
    }

    @FXML
    private void initialize() {
        plan.stateProperty().subscribe(_ -> show(model.linesProperty().get()));
        model.linesProperty().subscribe(this::show);
    }

    /** What is not in today's plan is told about without a press; all of it only while the plan can still be changed. */
    private void show(List<TickLogModel.Line> lines) {
        var planned =
                plan.state().lines().stream().map(line -> line.exercise().id()).toList();
        rows.getChildren()
                .setAll(lines.stream()
                        .map(line -> row(line, planned.contains(line.exercise().id())))
                        .toList());
        Shown.set(
                progress,
                !planned.isEmpty()
                        && !rows.getChildren().isEmpty()
                        && !plan.state().signed());
    }

    private FlowPane row(TickLogModel.Line line, boolean planned) {
        var row = new FlowPane(8, 4);
        row.getStyleClass().add("card-row");
        var name = new Label(line.exercise().name());
        name.getStyleClass().add("strong");
        var words = new Label(words(line.advice()));
        row.getChildren().addAll(name, words);
        if (!planned) {
            var away = new Label(texts.of("brought.advice.away"));
            away.getStyleClass().addAll("small", "quiet");
            row.getChildren().add(away);
            return row;
        }
        switch (line.advice()) {
            case Advice.Progress(var steps) -> steps.forEach(step -> step(row, line.exercise(), step));
            case Advice.Regress(var _, Optional<Exercise> easier) ->
                easier.ifPresent(other -> row.getChildren()
                        .add(take(
                                line,
                                texts.of("brought.advice.easier", other.name()),
                                () -> plan.replace(line.exercise().id(), other.id()))));
            case Advice.Hold _, Advice.Open _, Advice.NoRule _ -> {}
        }
        return row;
    }

    private void step(FlowPane row, Exercise exercise, Advice.Step step) {
        row.getChildren()
                .add(
                        switch (step) {
                            case Advice.Step.More(var dose) ->
                                take(
                                        exercise,
                                        texts.of("brought.advice.dose", doses.of(dose)),
                                        () -> plan.dose(exercise.id(), dose));
                            case Advice.Step.Next(var next) ->
                                take(
                                        exercise,
                                        texts.of("brought.advice.next", next.name()),
                                        () -> plan.replace(exercise.id(), next.id()));
                            case Advice.Step.Harder(String text) -> harder(text);
                        });
    }

    private Label harder(String text) {
        var label = new Label(texts.of("brought.advice.harder", text));
        label.getStyleClass().addAll("small", "quiet");
        label.setWrapText(true);
        return label;
    }

    private static Button take(TickLogModel.Line line, String words, Runnable action) {
        return take(line.exercise(), words, action);
    }

    private static Button take(Exercise exercise, String words, Runnable action) {
        var button = new Button(words);
        button.setAccessibleText(words + ", " + exercise.name());
        button.setOnAction(_ -> action.run());
        return button;
    }

    private String words(Advice advice) {
        return switch (advice) {
            case Advice.Progress _ -> texts.of("brought.advice.progress");
            case Advice.Hold() -> texts.of("brought.advice.hold");
            case Advice.NoRule() -> texts.of("brought.advice.no-rule");
            case Advice.Regress(var because, var _) ->
                texts.of("brought.advice.regress", list("brought.why.", because));
            case Advice.Open(var asks) -> texts.of("brought.advice.open", list("brought.ask.", asks));
        };
    }

    private String list(String prefix, Collection<? extends Enum<?>> reasons) {
        return reasons.stream()
                .sorted()
                .map(reason ->
                        texts.of(prefix + reason.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .collect(Collectors.joining(", "));
    }
}
