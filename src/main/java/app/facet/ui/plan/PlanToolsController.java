package app.facet.ui.plan;

import app.facet.domain.plan.Exercise;
import app.facet.domain.rule.PlanKind;
import app.facet.domain.screening.Shelf;
import app.facet.model.PlanModel;
import app.facet.model.PlanState;
import app.facet.model.ShelfModel;
import app.facet.ui.control.InlineEntry;
import app.facet.ui.fx.Shown;
import app.facet.ui.fx.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.controlsfx.control.SearchableComboBox;
import org.jspecify.annotations.Nullable;

/** What is done with the plan as a whole: add an exercise, keep the set as a template, apply one, start over. */
final class PlanToolsController {

    private final PlanModel plan;
    private final ShelfModel shelf;
    private final Texts texts;
    private final InlineEntry name = new InlineEntry("plan-template");

    @FXML
    private VBox root;

    @FXML
    private SearchableComboBox<Exercise> add;

    @FXML
    private Button keep;

    @FXML
    private MenuButton templates;

    @FXML
    private Button reset;

    @FXML
    private Label review;

    @FXML
    private Label said;

    PlanToolsController(PlanModel plan, ShelfModel shelf, Texts texts) {
        this.plan = plan;
        this.shelf = shelf;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        Shown.when(said, said.textProperty().isNotEmpty());
        add.setAccessibleText(texts.of("plan.add.name"));
        add.setConverter(new Named());
        add.valueProperty().subscribe((_, chosen) -> {
            if (chosen != null) {
                plan.add(chosen.id());
            }
        });
        plan.stateProperty().subscribe(this::show);
        shelf.shelfProperty().subscribe((_, now) -> show(plan.state()));
    }

    private void show(PlanState state) {
        boolean open = state.kind() != PlanKind.NONE && !state.signed();
        Shown.set(root, state.kind() != PlanKind.NONE);
        add.setDisable(!open);
        add.setValue(null);
        add.getItems()
                .setAll(state.available().stream()
                        .sorted(Comparator.comparing(exercise -> !favourite(exercise)))
                        .toList());
        keep.setDisable(state.lines().isEmpty());
        Shown.set(templates, open && !shelf.shelf().templates().isEmpty());
        templates.getItems().setAll(items(shelf.shelf().templates()));
        Shown.set(reset, open && state.edited());
        review.setText(texts.of("plan.review", state.reviewDays()));
    }

    private boolean favourite(Exercise exercise) {
        return shelf.shelf().favourites().contains(exercise.id());
    }

    private List<MenuItem> items(List<Shelf.Template> present) {
        var items = new ArrayList<MenuItem>();
        present.forEach(template -> items.add(item("plan.template.apply", template, () -> apply(template))));
        items.add(new SeparatorMenuItem());
        present.forEach(
                template -> items.add(item("plan.template.remove", template, () -> shelf.remove(template.name()))));
        return items;
    }

    private MenuItem item(String key, Shelf.Template template, Runnable action) {
        var item = new MenuItem(texts.of(key, template.name()));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void apply(Shelf.Template template) {
        var left = plan.apply(template.choices());
        said.setText(
                left.isEmpty()
                        ? texts.of("plan.template.applied", template.name())
                        : texts.of("plan.template.left-out", template.name(), String.join(", ", left)));
    }

    @FXML
    private void keep() {
        name.type(texts.of("plan.template.prompt"), "", texts.of("plan.template.save"), this::keep, this::leaveName);
        if (!root.getChildren().contains(name)) {
            root.getChildren().add(name);
        }
        name.lookup("#plan-template-typed").requestFocus();
    }

    private void keep(String typed) {
        if (shelf.save(typed, plan.state().choices())) {
            said.setText(texts.of("plan.template.saved", typed.strip()));
            leaveName();
        }
    }

    private void leaveName() {
        root.getChildren().remove(name);
        keep.requestFocus();
    }

    @FXML
    private void reset() {
        said.setText("");
        plan.reset();
    }

    /** An exercise by name and category, favourites marked. */
    private final class Named extends StringConverter<Exercise> {

        @Override
        public String toString(@Nullable Exercise exercise) {
            if (exercise == null) {
                return "";
            }
            String named = exercise.name() + " · "
                    + texts.of("plan.category." + exercise.category().id());
            return favourite(exercise) ? texts.of("plan.favourite.marked", named) : named;
        }

        @Override
        public Exercise fromString(String named) {
            throw new UnsupportedOperationException();
        }
    }
}
