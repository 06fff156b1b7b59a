package app.facet.ui.plan;

import app.facet.domain.plan.Dose;
import app.facet.domain.plan.Exercise;
import app.facet.domain.protocol.ItemId;
import app.facet.model.PlanLine;
import app.facet.model.PlanModel;
import app.facet.model.PlanState;
import app.facet.ui.fx.Texts;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;

/** One exercise of the plan: why it is here, its dose, and what may be done with it. */
final class PlanCardController {

    private final PlanModel plan;
    private final Texts texts;
    private final DoseText doses;
    private final Node drawing;
    private final Function<Collection<ItemId>, String> names;
    private Optional<PlanLine> line = Optional.empty();

    @FXML
    private VBox root;

    @FXML
    private StackPane picture;

    @FXML
    private Label name;

    @FXML
    private Label category;

    @FXML
    private Label because;

    @FXML
    private VBox limits;

    @FXML
    private Button dose;

    @FXML
    private Button up;

    @FXML
    private Button down;

    @FXML
    private Button easier;

    @FXML
    private Button harder;

    @FXML
    private MenuButton swap;

    @FXML
    private Button remove;

    @FXML
    private VBox check;

    @FXML
    private Label checkText;

    @FXML
    private TextField reason;

    @FXML
    private CheckBox confirm;

    PlanCardController(
            PlanModel plan, Texts texts, DoseText doses, Node drawing, Function<Collection<ItemId>, String> names) {
        this.plan = plan;
        this.texts = texts;
        this.doses = doses;
        this.drawing = drawing;
        this.names = names;
    }

    @FXML
    private void initialize() {
        picture.getChildren().add(drawing);
        for (Node part : new Node[] {easier, harder, swap, remove, check, reason, confirm, up, down}) {
            part.managedProperty().bind(part.visibleProperty());
        }
        reason.setOnAction(event -> keepReason());
        reason.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                keepReason();
            }
        });
        confirm.setOnAction(event -> plan.reason(id(), confirm.isSelected() ? texts.of("plan.check.confirmed") : ""));
    }

    Node root() {
        return root;
    }

    void show(PlanState state, PlanLine now) {
        line = Optional.of(now);
        var exercise = now.exercise();
        boolean open = !state.signed();
        root.setId("plan-" + exercise.id());
        name.setText((state.lines().indexOf(now) + 1) + ". " + exercise.name());
        category.setText(texts.of("plan.category." + exercise.category().id()));
        because.setText(
                now.because().isEmpty()
                        ? texts.of("plan.for.first")
                        : texts.of("plan.for", names.apply(now.because())));
        limits.getChildren()
                .setAll(now.limits().stream().map(limit -> limit(limit)).toList());
        dose.setText(doses.of(now.dose()));
        dose.setAccessibleText(texts.of("plan.dose.name", exercise.name(), doses.of(now.dose())));
        dose.setDisable(!open);
        next(easier, "plan.easier.hint", now.easier(), open);
        next(harder, "plan.harder.hint", now.harder(), open);
        movers(state, now, open);
        remove.setVisible(open);
        remove.setAccessibleText(texts.of("plan.remove.name", exercise.name()));
        swaps(state, exercise, open);
        showCheck(now, open);
    }

    private Label limit(Exercise.Limit limit) {
        var label = new Label(texts.of("plan.limit", limit.say().orElse(limit.text())));
        label.setWrapText(true);
        label.getStyleClass().addAll("quiet", "small");
        return label;
    }

    private void next(Button button, String hint, Optional<Exercise> other, boolean open) {
        button.setVisible(open && other.isPresent());
        other.ifPresent(exercise -> {
            button.setTooltip(new Tooltip(texts.of(hint, exercise.name())));
            button.setAccessibleText(texts.of(hint, exercise.name()));
        });
    }

    private void movers(PlanState state, PlanLine now, boolean open) {
        int index = state.lines().indexOf(now);
        up.setVisible(open && sameCategory(state, now, index - 1));
        down.setVisible(open && sameCategory(state, now, index + 1));
        up.setAccessibleText(texts.of("plan.up.name", now.exercise().name()));
        down.setAccessibleText(texts.of("plan.down.name", now.exercise().name()));
    }

    private static boolean sameCategory(PlanState state, PlanLine line, int other) {
        return other >= 0
                && other < state.lines().size()
                && state.lines().get(other).exercise().category()
                        == line.exercise().category();
    }

    private void swaps(PlanState state, Exercise exercise, boolean open) {
        var others = state.available().stream()
                .filter(other -> other.category() == exercise.category())
                .toList();
        swap.setVisible(open && !others.isEmpty());
        swap.getItems()
                .setAll(others.stream().map(other -> swapItem(exercise, other)).toList());
    }

    private MenuItem swapItem(Exercise exercise, Exercise other) {
        var item = new MenuItem(other.name());
        item.setOnAction(event -> plan.replace(exercise.id(), other.id()));
        return item;
    }

    private void showCheck(PlanLine now, boolean open) {
        boolean needsReason = now.check() == PlanLine.Check.REASON;
        check.setVisible(now.check() != PlanLine.Check.NOTHING);
        reason.setVisible(needsReason);
        confirm.setVisible(now.check() == PlanLine.Check.CONFIRMATION);
        reason.setDisable(!open);
        confirm.setDisable(!open);
        String items = names.apply(now.checkItems());
        String why = items.isEmpty() ? "" : texts.of("plan.check.because", items);
        checkText.setText(
                needsReason ? texts.of("plan.check.reason", why) : texts.of("plan.check.confirmation", items));
        if (!reason.isFocused()) {
            reason.setText(now.reason());
        }
        confirm.setSelected(!now.reason().isBlank());
    }

    private String id() {
        return line.orElseThrow().exercise().id();
    }

    private void keepReason() {
        if (!reason.getText().strip().equals(line.orElseThrow().reason())) {
            plan.reason(id(), reason.getText());
        }
    }

    @FXML
    private void up() {
        plan.move(id(), -1);
    }

    @FXML
    private void down() {
        plan.move(id(), 1);
    }

    @FXML
    private void easier() {
        line.flatMap(PlanLine::easier).ifPresent(other -> plan.replace(id(), other.id()));
    }

    @FXML
    private void harder() {
        line.flatMap(PlanLine::harder).ifPresent(other -> plan.replace(id(), other.id()));
    }

    @FXML
    private void remove() {
        plan.remove(id());
    }

    @FXML
    private void editDose() {
        Dose now = line.orElseThrow().dose();
        var popOver = new PopOver(new DoseEditor(now, texts, changed -> plan.dose(id(), changed)));
        popOver.setArrowLocation(PopOver.ArrowLocation.TOP_RIGHT);
        popOver.setAnimated(false);
        popOver.show(dose);
    }
}
