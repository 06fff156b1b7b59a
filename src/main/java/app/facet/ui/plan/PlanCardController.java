package app.facet.ui.plan;

import app.facet.domain.plan.Dose;
import app.facet.domain.plan.Exercise;
import app.facet.domain.protocol.ItemId;
import app.facet.model.PlanLine;
import app.facet.model.PlanState;
import app.facet.ui.fx.Shown;
import app.facet.ui.fx.Texts;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;

/** One exercise of the plan: why it is here, its dose, where it is done, and what may be done with it. */
final class PlanCardController {

    private final CardMenus menus;
    private final PlanCheckController check;
    private final Texts texts;
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
    private ToggleButton favourite;

    @FXML
    private Label category;

    @FXML
    private Label because;

    @FXML
    private VBox limits;

    @FXML
    private MenuButton use;

    @FXML
    private Label settled;

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

    PlanCardController(
            CardMenus menus,
            PlanCheckController check,
            Texts texts,
            Node drawing,
            Function<Collection<ItemId>, String> names) {
        this.menus = menus;
        this.check = check;
        this.texts = texts;
        this.drawing = drawing;
        this.names = names;
    }

    @FXML
    private void initialize() {
        picture.getChildren().add(drawing);
    }

    Node root() {
        return root;
    }

    /** Where the keyboard enters the card. */
    Node first() {
        return dose;
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
        limits.getChildren().setAll(now.limits().stream().map(this::limit).toList());
        dose(now, open);
        next(easier, "plan.easier.hint", now.easier(), open);
        next(harder, "plan.harder.hint", now.harder(), open);
        mover(up, "plan.up.name", state, now, -1);
        mover(down, "plan.down.name", state, now, 1);
        Shown.set(remove, open);
        remove.setId("remove-" + exercise.id());
        remove.setAccessibleText(texts.of("plan.remove.name", exercise.name()));
        remove.setTooltip(new Tooltip(texts.of("plan.remove.name", exercise.name())));
        favourite.setSelected(menus.shelf().shelf().favourites().contains(exercise.id()));
        favourite.setAccessibleText(texts.of("plan.favourite.name", exercise.name()));
        menus.use(use, now, open);
        use.setId("use-" + exercise.id());
        menus.swap(swap, state, exercise, open);
        check.show(now, open);
    }

    private void dose(PlanLine now, boolean open) {
        String words = new DoseText(texts).of(now.dose());
        dose.setId("dose-" + now.exercise().id());
        dose.setText(words);
        dose.setAccessibleText(texts.of("plan.dose.name", now.exercise().name(), words));
        Shown.set(dose, open);
        Shown.set(settled, !open);
        settled.setText(texts.of("plan.settled", words, menus.word(now.use())));
    }

    private Label limit(Exercise.Limit limit) {
        var label = new Label(texts.of("plan.limit", limit.say().orElse(limit.text())));
        label.setWrapText(true);
        label.getStyleClass().addAll("quiet", "small");
        return label;
    }

    private void next(Button button, String hint, Optional<Exercise> other, boolean open) {
        Shown.set(button, open && other.isPresent());
        other.ifPresent(exercise -> {
            button.setTooltip(new Tooltip(texts.of(hint, exercise.name())));
            button.setAccessibleText(texts.of(hint, exercise.name()));
        });
    }

    /** The categories keep their order (9.3), so only neighbours of one category change places. */
    private void mover(Button button, String key, PlanState state, PlanLine now, int by) {
        int other = state.lines().indexOf(now) + by;
        boolean may = other >= 0
                && other < state.lines().size()
                && state.lines().get(other).exercise().category()
                        == now.exercise().category();
        Shown.set(button, may && !state.signed());
        button.setAccessibleText(texts.of(key, now.exercise().name()));
    }

    private String id() {
        return line.orElseThrow().exercise().id();
    }

    @FXML
    private void up() {
        menus.plan().move(id(), -1);
    }

    @FXML
    private void down() {
        menus.plan().move(id(), 1);
    }

    @FXML
    private void easier() {
        line.flatMap(PlanLine::easier).ifPresent(other -> menus.plan().replace(id(), other.id()));
    }

    @FXML
    private void harder() {
        line.flatMap(PlanLine::harder).ifPresent(other -> menus.plan().replace(id(), other.id()));
    }

    @FXML
    private void favour() {
        menus.shelf().favourite(id(), favourite.isSelected());
    }

    @FXML
    private void remove() {
        menus.plan().remove(id());
    }

    @FXML
    private void editDose() {
        Dose now = line.orElseThrow().dose();
        var popOver =
                new PopOver(new DoseEditor(now, texts, changed -> menus.plan().dose(id(), changed)));
        popOver.setArrowLocation(PopOver.ArrowLocation.TOP_RIGHT);
        popOver.setAnimated(false);
        popOver.show(dose);
    }
}
