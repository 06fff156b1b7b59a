package app.facet.ui.screening;

import app.facet.domain.protocol.Item;
import app.facet.domain.protocol.ItemId;
import app.facet.domain.protocol.Step;
import app.facet.model.SaveState;
import app.facet.model.ScreeningModel;
import app.facet.model.ScreeningState;
import app.facet.model.StepProgress;
import app.facet.ui.control.Choosable;
import app.facet.ui.control.StepList;
import app.facet.ui.fx.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import javafx.util.Subscription;

/** The guided screening: steps on the left, the open step in the middle, what follows on the right. */
public final class ScreeningController {

    /** Below this width, in pixels at normal text size, steps become a strip and the right panel a bar (decision 33). */
    private static final double NARROW = 1200;

    private static final double NORMAL_TEXT = 14;

    private final ScreeningModel model;
    private final Texts texts;
    private final Parts parts;
    private final AnswerWords words;
    private final ItemControls controls;
    private final Map<String, StepPage> pages = new HashMap<>();
    private final Map<String, Node> others = new HashMap<>();
    private final StepList steps;
    private final OutcomeBar bar;
    private final Timeline again;
    private Subscription subscriptions = Subscription.EMPTY;
    private boolean acting;
    private boolean narrow;

    @FXML
    private BorderPane root;

    @FXML
    private ScrollPane stepsScroll;

    @FXML
    private BorderPane middle;

    @FXML
    private ScrollPane scroll;

    @FXML
    private Label title;

    @FXML
    private Label intro;

    @FXML
    private StackPane slot;

    @FXML
    private Button back;

    @FXML
    private Button next;

    @FXML
    private FlowPane hints;

    @FXML
    private ScrollPane side;

    /** The controllers of the parts, each made once, and what others put in. */
    record Parts(
            SuggestionController suggestion,
            DecisionController decision,
            FindingsController findings,
            ActController act,
            Explainer explainer,
            Slots slots,
            java.util.function.Function<String, Node> load) {}

    ScreeningController(ScreeningModel model, Texts texts, Parts parts) {
        this.model = model;
        this.texts = texts;
        this.parts = parts;
        this.words = new AnswerWords(texts, model.protocol());
        this.controls = new ItemControls(texts, words, this::unknownMenu);
        this.steps = new StepList(
                model.protocol().steps().stream()
                        .map(step -> new Choosable(step.id(), step.title()))
                        .toList(),
                this::jump);
        this.bar = new OutcomeBar(texts, this::act, _ -> arrange());
        this.again = new Timeline(new KeyFrame(Duration.seconds(3), _ -> model.retry()));
        again.setCycleCount(Animation.INDEFINITE);
    }

    @FXML
    private void initialize() {
        stepsScroll.setContent(steps);
        new KeyHints(texts).fill(hints);
        new VisitKeys(commands()).attend(root);
        root.widthProperty().subscribe(_ -> arrange());
        title.fontProperty().subscribe(_ -> arrange());
    }

    /** Shows the model from now on. */
    void entered() {
        subscriptions = model.stateProperty()
                .subscribe(this::update)
                .and(model.stepProperty().subscribe(this::show))
                .and(model.savedProperty().subscribe(this::saved));
    }

    /** Lets go of the model. */
    void left() {
        subscriptions.unsubscribe();
        again.stop();
        parts.explainer().hide();
    }

    private void saved(SaveState state) {
        if (state instanceof SaveState.Failed) {
            again.play();
        } else {
            again.stop();
        }
    }

    private void update(ScreeningState state) {
        var all = model.protocol().steps();
        for (int index = 0; index < all.size(); index++) {
            steps.show(index, mark(state.step(all.get(index).id())));
        }
        Optional.ofNullable(pages.get(model.stepProperty().get().id())).ifPresent(page -> page.update(state));
        parts.suggestion().update(state);
        parts.decision().update(state);
        parts.findings().update(state);
        parts.act().update(state);
        bar.update(state);
    }

    private StepList.Mark mark(StepProgress progress) {
        String count = progress.total() == 0 ? "" : texts.of("screening.step.count", progress.done(), progress.total());
        var said = new ArrayList<String>();
        if (progress.total() > 0) {
            said.add(texts.of("screening.step.words", progress.done(), progress.total()));
        }
        if (progress.alarms() > 0) {
            count = texts.of("screening.step.count.alarm", count, progress.alarms());
            said.add(texts.of("screening.step.words.alarm", progress.alarms()));
        }
        return new StepList.Mark(
                progress.recorded() == 0 ? "" : count,
                progress.complete(),
                progress.alarms() > 0,
                String.join(", ", said));
    }

    private void show(Step step) {
        acting = false;
        parts.explainer().hide();
        steps.open(model.protocol().steps().indexOf(step));
        title.setText(step.title());
        intro.setText(
                step.kind() == Step.Kind.FINDINGS && step.intro().isEmpty()
                        ? texts.of("screening.findings.intro")
                        : step.intro());
        back.setText(texts.of("screening.back"));
        back.setDisable(model.neighbour(-1).isEmpty());
        var following = model.neighbour(1);
        next.setVisible(following.isPresent());
        following.ifPresent(other -> {
            next.setText(texts.of("screening.next", other.title()));
            next.setAccessibleText(texts.of("screening.next.name", other.title()));
        });
        fill(step);
        arrange();
        scroll.setVvalue(0);
        parts.suggestion().update(model.state());
        if (page().filter(StepPage::enter).isEmpty()) {
            next.requestFocus();
        }
    }

    private void fill(Step step) {
        switch (step.kind()) {
            case QUESTIONS -> {
                var page = pages.computeIfAbsent(
                        step.id(), _ -> new StepPage(step, model, texts, words, controls, scroll, next::requestFocus));
                page.update(model.state());
                slot.getChildren().setAll(page.node());
            }
            case FINDINGS ->
                slot.getChildren()
                        .setAll(others.computeIfAbsent(
                                step.id(), _ -> parts.load().apply("findings")));
            case PLAN ->
                others.computeIfAbsent(step.id(), _ -> parts.slots().plan().get());
        }
    }

    private Optional<StepPage> page() {
        return acting
                ? Optional.empty()
                : Optional.ofNullable(pages.get(model.stepProperty().get().id()));
    }

    /** Opens "Act on this now"; without an emergency or urgent rule there is nothing to act on. */
    void act() {
        if (!model.state().outcome().exit() || acting) {
            return;
        }
        acting = true;
        title.setText(texts.of("screening.act.title"));
        intro.setText(texts.of("screening.act.intro"));
        back.setText(texts.of("screening.act.back"));
        back.setDisable(false);
        next.setVisible(false);
        slot.getChildren()
                .setAll(others.computeIfAbsent("act", _ -> parts.load().apply("act")));
        steps.open(-1);
        arrange();
        scroll.setVvalue(0);
        parts.act().entered();
    }

    /** Goes to a question, on whichever step it is. */
    void goTo(ItemId item) {
        model.protocol().stepOf(item).ifPresent(step -> {
            if (acting) {
                show(step);
            }
            model.open(step);
            page().ifPresent(page -> page.goTo(item));
        });
    }

    @FXML
    private void goBack() {
        if (acting) {
            show(model.stepProperty().get());
        } else {
            model.neighbour(-1).ifPresent(model::open);
        }
    }

    @FXML
    private void goOn() {
        if (!acting) {
            model.neighbour(1).ifPresent(model::open);
        }
    }

    private void jump(int index) {
        var all = model.protocol().steps();
        if (index < all.size()) {
            if (acting) {
                show(model.stepProperty().get());
            }
            model.open(all.get(index));
        }
    }

    private void arrange() {
        narrow = root.getWidth() * NORMAL_TEXT / intro.getFont().getSize() < NARROW && root.getWidth() > 0;
        steps.strip(narrow);
        stepsScroll.getStyleClass().remove("strip");
        if (narrow) {
            stepsScroll.getStyleClass().add("strip");
        }
        boolean plan = !acting && model.stepProperty().get().kind() == Step.Kind.PLAN;
        root.setLeft(null);
        root.setTop(null);
        root.setLeft(narrow ? null : stepsScroll);
        root.setTop(narrow ? stepsScroll : null);
        root.setRight(plan || (narrow && !bar.details()) ? null : side);
        root.setBottom(narrow ? bar : null);
        root.setCenter(plan ? others.get(model.stepProperty().get().id()) : middle);
    }

    private void unknownMenu(Item item, Node beside) {
        var menu = new ContextMenu(
                entry(
                        "does-not-know",
                        () -> model.answer(
                                item.id(),
                                new app.facet.domain.protocol.Answer.Unknown(
                                        app.facet.domain.protocol.Answer.Reason.DOES_NOT_KNOW, ""))),
                entry("could-not", () -> page().ifPresent(page -> page.whyNot(item))),
                entry("take-back", () -> model.takeBack(item.id())));
        menu.show(beside, javafx.geometry.Side.BOTTOM, 0, 4);
    }

    private MenuItem entry(String key, Runnable action) {
        var entry = new MenuItem(texts.of("screening.unknown." + key));
        entry.setId("unknown-" + key);
        entry.setOnAction(_ -> action.run());
        return entry;
    }

    private void why() {
        if (parts.explainer().hide()) {
            return;
        }
        page().flatMap(StepPage::focused)
                .ifPresent(place -> model.focusProperty()
                        .get()
                        .ifPresent(item -> parts.explainer().why(item, place.control())));
    }

    private VisitKeys.Commands commands() {
        return new VisitKeys.Commands() {
            @Override
            public void nextStep() {
                goOn();
            }

            @Override
            public void undo() {
                model.undo();
            }

            @Override
            public void act() {
                ScreeningController.this.act();
            }

            @Override
            public void why() {
                ScreeningController.this.why();
            }

            @Override
            public void group() {
                page().ifPresent(StepPage::group);
            }

            @Override
            public void note() {
                page().ifPresent(StepPage::note);
            }

            @Override
            public void jump(int index) {
                ScreeningController.this.jump(index);
            }

            @Override
            public boolean arrow(int across, int down) {
                return page().filter(page -> page.arrow(across, down)).isPresent();
            }

            @Override
            public boolean escape() {
                if (parts.explainer().hide()) {
                    return true;
                }
                if (acting) {
                    goBack();
                    return true;
                }
                return false;
            }
        };
    }
}
