package app.facet.ui.plan;

import app.facet.domain.ClinicalContent;
import app.facet.domain.plan.Exercise;
import app.facet.domain.plan.Plan;
import app.facet.domain.protocol.ItemId;
import app.facet.domain.rule.PlanKind;
import app.facet.model.PlanLine;
import app.facet.model.PlanModel;
import app.facet.model.PlanState;
import app.facet.ui.fx.Fxml;
import app.facet.ui.fx.Texts;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import javafx.util.Subscription;
import org.controlsfx.control.SearchableComboBox;

/** Shows the plan, one card an exercise, and forwards what the therapist changes. */
public final class PlanController {

    private final PlanModel plan;
    private final ClinicalContent content;
    private final Texts texts;
    private final Fxml fxml;
    private final DoseText doses;
    private final Function<Exercise, Node> pictures;
    private final Map<String, PlanCardController> cardsByExercise = new HashMap<>();
    private Subscription following = Subscription.EMPTY;

    @FXML
    private Label summary;

    @FXML
    private VBox none;

    @FXML
    private Label noneText;

    @FXML
    private VBox cards;

    @FXML
    private VBox leftOut;

    @FXML
    private Label leftOutText;

    @FXML
    private Node tools;

    @FXML
    private SearchableComboBox<Exercise> add;

    @FXML
    private Button reset;

    @FXML
    private Label review;

    /** A plan screen whose cards get their pictures from {@code pictures}. */
    public PlanController(
            PlanModel plan, ClinicalContent content, Texts texts, Fxml fxml, Function<Exercise, Node> pictures) {
        this.plan = plan;
        this.content = content;
        this.texts = texts;
        this.fxml = fxml;
        this.doses = new DoseText(texts);
        this.pictures = pictures;
    }

    @FXML
    private void initialize() {
        none.managedProperty().bind(none.visibleProperty());
        leftOut.managedProperty().bind(leftOut.visibleProperty());
        reset.managedProperty().bind(reset.visibleProperty());
        tools.managedProperty().bind(tools.visibleProperty());
        add.setAccessibleText(texts.of("plan.add.name"));
        add.setConverter(new StringConverter<>() {
            @Override
            public String toString(Exercise exercise) {
                return exercise == null
                        ? ""
                        : exercise.name() + " · "
                                + texts.of(
                                        "plan.category." + exercise.category().id());
            }

            @Override
            public Exercise fromString(String name) {
                throw new UnsupportedOperationException();
            }
        });
        add.valueProperty().subscribe((_, chosen) -> added(chosen));
        following = plan.stateProperty().subscribe(this::show);
    }

    /** Lets go of the plan. */
    public void close() {
        following.unsubscribe();
    }

    @FXML
    private void reset() {
        plan.reset();
    }

    private void added(@org.jspecify.annotations.Nullable Exercise chosen) {
        if (chosen != null) {
            plan.add(chosen.id());
        }
    }

    private void show(PlanState state) {
        boolean empty = state.kind() == PlanKind.NONE;
        boolean open = !empty && !state.signed();
        none.setVisible(empty);
        noneText.setText(texts.of("plan.none.text"));
        long walking = state.lines().stream().filter(PlanController::walking).count();
        summary.setText(texts.of("plan.summary", state.lines().size() - walking, walking, state.minutesADay()));
        summary.setVisible(!empty);
        cards.getChildren()
                .setAll(state.lines().stream().map(line -> card(state, line)).toList());
        leftOut.setVisible(!state.leftOut().isEmpty());
        leftOutText.setText(state.leftOut().stream().map(this::words).collect(Collectors.joining(". ", "", ".")));
        tools.setVisible(!empty);
        add.setDisable(!open);
        add.setValue(null);
        add.getItems().setAll(state.available());
        reset.setVisible(open && state.edited());
        review.setText(texts.of("plan.review", state.reviewDays()));
    }

    private static boolean walking(PlanLine line) {
        return line.exercise().category() == app.facet.domain.plan.Category.AEROBIC;
    }

    private Node card(PlanState state, PlanLine line) {
        var card = cardsByExercise.computeIfAbsent(line.exercise().id(), id -> {
            var made = new PlanCardController(plan, texts, doses, pictures.apply(line.exercise()), this::names);
            fxml.load("plan-card", made);
            return made;
        });
        card.show(state, line);
        return card.root();
    }

    private String words(Plan.LeftOut left) {
        String name = java.util.Objects.requireNonNull(content.exercises().get(left.exercise()))
                .name();
        return left.because().isEmpty()
                ? texts.of("plan.left-out.never", name)
                : texts.of("plan.left-out.avoid", name, names(left.because()));
    }

    private String names(Collection<ItemId> items) {
        return items.stream().map(content::nameOf).distinct().limit(4).collect(Collectors.joining(", "));
    }
}
