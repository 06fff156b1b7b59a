package app.facet.ui.plan;

import app.facet.domain.ClinicalContent;
import app.facet.domain.plan.Category;
import app.facet.domain.plan.Exercise;
import app.facet.domain.plan.Plan;
import app.facet.domain.protocol.ItemId;
import app.facet.domain.rule.PlanKind;
import app.facet.model.PlanLine;
import app.facet.model.PlanModel;
import app.facet.model.PlanState;
import app.facet.model.ShelfModel;
import app.facet.ui.fx.Fxml;
import app.facet.ui.fx.Shown;
import app.facet.ui.fx.Texts;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;

/** Shows the plan, one card an exercise, beside its sheet, and forwards what the therapist changes. */
final class PlanController {

    private final PlanModel plan;
    private final ClinicalContent content;
    private final Texts texts;
    private final Fxml fxml;
    private final CardMenus menus;
    private final Function<Exercise, Node> pictures;
    private final Map<String, PlanCardController> cardsByExercise = new HashMap<>();
    private Optional<PlanFrame> frame = Optional.empty();

    @FXML
    private VBox root;

    @FXML
    private HBox switchRow;

    @FXML
    private SegmentedButton switcher;

    @FXML
    private ScrollPane scroll;

    @FXML
    private Node paper;

    @FXML
    private Label summary;

    @FXML
    private VBox none;

    @FXML
    private VBox cards;

    @FXML
    private VBox leftOut;

    @FXML
    private Label leftOutText;

    /** A plan screen whose cards get their pictures from {@code pictures}. */
    PlanController(
            PlanModel plan,
            ShelfModel shelf,
            ClinicalContent content,
            Texts texts,
            Fxml fxml,
            Function<Exercise, Node> pictures) {
        this.plan = plan;
        this.content = content;
        this.texts = texts;
        this.fxml = fxml;
        this.menus = new CardMenus(plan, shelf, texts);
        this.pictures = pictures;
    }

    @FXML
    private void initialize() {
        var sides = new PlanFrame(root, summary, switchRow, switcher.getButtons(), List.of(scroll, paper));
        switcher.getButtons().setAll(side("plan.side.plan", 0, sides), side("plan.side.sheet", 1, sides));
        frame = Optional.of(sides);
        plan.stateProperty().subscribe(this::show);
    }

    private ToggleButton side(String key, int index, PlanFrame sides) {
        var button = new ToggleButton(texts.of(key));
        button.setId("plan-side-" + index);
        button.setOnAction(_ -> sides.open(index));
        return button;
    }

    /** Brings the sheet into sight, where it has no room beside the plan. */
    void openSheet() {
        frame.ifPresent(sides -> sides.open(1));
    }

    /** Where the keyboard enters the plan; empty without exercises. */
    Optional<Node> first() {
        return plan.state().lines().stream()
                .findFirst()
                .map(line -> Objects.requireNonNull(
                                cardsByExercise.get(line.exercise().id()))
                        .first());
    }

    /** The control of an id among the cards; "remove" is the button that takes the last exercise out. */
    Optional<Node> place(String id) {
        var last = plan.state().lines().stream()
                .filter(line -> !walking(line))
                .reduce((_, line) -> line)
                .map(line -> "remove-" + line.exercise().id())
                .orElse(id);
        return Optional.ofNullable(cards.lookup("#" + (id.equals("remove") ? last : id)));
    }

    private void show(PlanState state) {
        boolean empty = state.kind() == PlanKind.NONE;
        Shown.set(none, empty);
        long walking = state.lines().stream().filter(PlanController::walking).count();
        summary.setText(texts.of("plan.summary", state.lines().size() - walking, walking, state.minutesADay()));
        Shown.set(summary, !empty);
        cards.getChildren()
                .setAll(state.lines().stream().map(line -> card(state, line)).toList());
        Shown.set(leftOut, !state.leftOut().isEmpty());
        leftOutText.setText(state.leftOut().stream().map(this::words).collect(Collectors.joining(". ", "", ".")));
    }

    private static boolean walking(PlanLine line) {
        return line.exercise().category() == Category.AEROBIC;
    }

    private Node card(PlanState state, PlanLine line) {
        var card = cardsByExercise.computeIfAbsent(line.exercise().id(), id -> {
            var check = new PlanCheckController(plan, texts, this::names);
            var made = new PlanCardController(menus, check, texts, pictures.apply(line.exercise()), this::names);
            fxml.load("plan-card", made, check);
            return made;
        });
        card.show(state, line);
        return card.root();
    }

    private String words(Plan.LeftOut left) {
        String name =
                Objects.requireNonNull(content.exercises().get(left.exercise())).name();
        return left.because().isEmpty()
                ? texts.of("plan.left-out.never", name)
                : texts.of("plan.left-out.avoid", name, names(left.because()));
    }

    private String names(Collection<ItemId> items) {
        return items.stream().map(content::nameOf).distinct().limit(4).collect(Collectors.joining(", "));
    }
}
