package app.facet.ui.screening;

import app.facet.domain.protocol.ItemId;
import app.facet.domain.protocol.Step;
import app.facet.model.SaveState;
import app.facet.model.ScreeningModel;
import app.facet.model.ScreeningState;
import app.facet.ui.control.Choosable;
import app.facet.ui.control.OneLine;
import app.facet.ui.control.StepList;
import app.facet.ui.fx.Texts;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.BooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;

/** The guided screening: steps on the left, the open step in the middle, what follows on the right. */
public final class ScreeningController {

    private final ScreeningModel model;
    private final Texts texts;
    private final Parts parts;
    private final AnswerWords words;
    private final ItemControls controls;
    private final Map<String, StepPage> pages = new HashMap<>();
    private final Map<String, Node> others = new HashMap<>();
    private final StepList steps;
    private final OutcomeBar bar;
    private final QuietClock clock;
    private final Timeline again;
    private Subscription subscriptions = Subscription.EMPTY;
    private final StepMarks marks;
    private Optional<Frame> frame = Optional.empty();
    private Optional<Sight> sight = Optional.empty();
    private boolean acting;

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
    private Label time;

    @FXML
    private StackPane slot;

    @FXML
    private Button back;

    @FXML
    private Button next;

    @FXML
    private OneLine hints;

    @FXML
    private ScrollPane side;

    /** The controllers of the parts, each made once, and what others put in. */
    record Parts(
            SuggestionController suggestion,
            DecisionController decision,
            FindingsController findings,
            ConcernController concern,
            ActController act,
            Explainer explainer,
            Slots slots,
            java.util.function.Function<String, Node> load) {}

    ScreeningController(ScreeningModel model, Texts texts, Parts parts) {
        this.model = model;
        this.texts = texts;
        this.parts = parts;
        this.words = new AnswerWords(texts, model.protocol());
        this.marks = new StepMarks(texts);
        var unknown = new UnknownMenu(model, texts, item -> page().ifPresent(page -> page.whyNot(item)));
        this.controls = new ItemControls(texts, words, unknown::open);
        this.steps = new StepList(
                model.protocol().steps().stream()
                        .map(step -> new Choosable(step.id(), step.title()))
                        .toList(),
                this::jump);
        this.bar = new OutcomeBar(texts, this::act, _ -> arrange());
        this.clock = new QuietClock(model.clock(), texts);
        this.again = new Timeline(new KeyFrame(Duration.seconds(3), _ -> model.retry()));
        again.setCycleCount(Animation.INDEFINITE);
    }

    @FXML
    private void initialize() {
        next.managedProperty().bind(next.visibleProperty());
        frame = Optional.of(new Frame(root, steps, stepsScroll, middle, side, bar));
        sight = Optional.of(new Sight(scroll));
        clock.on(time);
        new VisitKeys(new VisitCommands(this, model)).attend(root);
        root.widthProperty().subscribe(_ -> arrange());
        intro.fontProperty().subscribe(_ -> arrange());
    }

    /** Shows the model from now on. */
    void entered() {
        subscriptions = model.stateProperty()
                .subscribe(this::update)
                .and(model.stepProperty().subscribe(this::show))
                .and(model.focusProperty().subscribe(parts.suggestion()::measure))
                .and(model.howTo().picturedProperty().subscribe(parts.suggestion()::picture))
                .and(model.howTo().angleProperty().subscribe(parts.suggestion()::bend))
                .and(model.savedProperty().subscribe(this::saved));
    }

    /** Whether the quiet clock is wanted. */
    BooleanProperty clockProperty() {
        return clock.wantedProperty();
    }

    /** Lets go of the model. */
    void left() {
        subscriptions.unsubscribe();
        again.stop();
        clock.pause();
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
            steps.show(index, marks.of(state.step(all.get(index).id())));
        }
        Optional.ofNullable(pages.get(model.stepProperty().get().id())).ifPresent(page -> page.update(state));
        parts.suggestion().update(state);
        parts.decision().update(state);
        parts.findings().update(state);
        parts.concern().update(state);
        parts.act().update(state);
        bar.update(state);
    }

    private void show(Step step) {
        acting = false;
        parts.explainer().hide();
        steps.open(model.protocol().steps().indexOf(step));
        clock.at(step);
        title.setText(step.title());
        intro.setText(
                step.kind() == Step.Kind.FINDINGS && step.intro().isEmpty()
                        ? texts.of("screening.findings.intro")
                        : step.intro());
        back.setText(texts.of("screening.back"));
        back.setDisable(model.neighbour(-1).isEmpty());
        var following = model.neighbour(1);
        next.setVisible(following.isPresent());
        hints.setVisible(true);
        new KeyHints(texts).fill(hints, step);
        following.ifPresent(other -> {
            next.setText(texts.of("screening.next", other.title()));
            next.setAccessibleText(texts.of("screening.next.name", other.title()));
        });
        fill(step);
        arrange();
        scroll.setVvalue(0);
        parts.suggestion().update(model.state());
        if (step.kind() == Step.Kind.PLAN) {
            root.applyCss(); // what stands in a scroll pane takes the focus only once the pane has its skin
            root.layout();
            parts.slots().keys().entered();
        } else if (!enterBrought() && page().filter(StepPage::enter).isEmpty()) {
            next.requestFocus();
        }
    }

    private void fill(Step step) {
        switch (step.kind()) {
            case QUESTIONS -> {
                var page = pages.computeIfAbsent(
                        step.id(),
                        _ -> new StepPage(
                                step, model, texts, words, controls, sight.orElseThrow(), next::requestFocus));
                page.update(model.state());
                slot.getChildren().setAll(brought(step, page));
            }
            case FINDINGS ->
                slot.getChildren()
                        .setAll(others.computeIfAbsent(
                                step.id(), _ -> parts.load().apply("findings")));
            case PLAN ->
                others.computeIfAbsent(step.id(), _ -> parts.slots().plan().get());
        }
    }

    /** At a return visit the first step begins with what the patient brings back. */
    private Node brought(Step step, StepPage page) {
        boolean first = step.equals(model.protocol().steps().getFirst());
        return parts.slots()
                .brought()
                .filter(_ -> first)
                .map(make -> others.computeIfAbsent("brought", _ -> {
                    var both = new VBox(make.get(), page.node());
                    both.getStyleClass().add("cards");
                    return both;
                }))
                .orElse(page.node());
    }

    private boolean enterBrought() {
        var days = Optional.ofNullable(others.get("brought"))
                .filter(node -> slot.getChildren().contains(node))
                .map(node -> node.lookup(".brought-days"));
        days.ifPresent(Node::requestFocus);
        return days.isPresent();
    }

    /** The page of questions that is open. */
    Optional<StepPage> page() {
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
        hints.setVisible(false);
        parts.suggestion().measure(Optional.empty());
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

    /** Closes what is open over the questions; false when nothing is. */
    boolean escape() {
        if (parts.explainer().hide()) {
            return true;
        }
        if (acting) {
            show(model.stepProperty().get());
            return true;
        }
        return false;
    }

    @FXML
    private void goBack() {
        if (acting) {
            show(model.stepProperty().get());
        } else {
            model.neighbour(-1).ifPresent(model::open);
        }
    }

    /** Goes on to the next step. */
    @FXML
    void goOn() {
        if (!acting) {
            model.neighbour(1).ifPresentOrElse(model::open, parts.slots().keys()::finish);
        }
    }

    /** Goes to a step by its place in the list. */
    void jump(int index) {
        var all = model.protocol().steps();
        if (index < all.size()) {
            if (acting) {
                show(model.stepProperty().get());
            }
            model.open(all.get(index));
        }
    }

    private void arrange() {
        var step = model.stepProperty().get();
        boolean plan = !acting && step.kind() == Step.Kind.PLAN;
        frame.ifPresent(made -> made.arrange(
                intro.getFont().getSize(), plan ? Optional.ofNullable(others.get(step.id())) : Optional.empty()));
    }

    /** Says why the focused question is asked; once more closes it. */
    void why() {
        if (parts.explainer().hide()) {
            return;
        }
        page().flatMap(StepPage::focused)
                .ifPresent(place -> model.focusProperty()
                        .get()
                        .ifPresent(item -> parts.explainer().why(item, place.control())));
    }
}
