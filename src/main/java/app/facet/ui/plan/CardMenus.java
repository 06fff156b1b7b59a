package app.facet.ui.plan;

import app.facet.domain.plan.Exercise;
import app.facet.domain.screening.Use;
import app.facet.model.PlanLine;
import app.facet.model.PlanModel;
import app.facet.model.PlanState;
import app.facet.model.ShelfModel;
import app.facet.ui.fx.Shown;
import app.facet.ui.fx.Texts;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

/** The menus of a card: where the exercise is done, and what may stand in its place, favourites first. */
record CardMenus(PlanModel plan, ShelfModel shelf, Texts texts) {

    /** Fills the menu that says where an exercise is done. */
    void use(MenuButton menu, PlanLine line, boolean open) {
        String now = word(line.use());
        menu.setText(now);
        menu.setAccessibleText(texts.of("plan.use.name", line.exercise().name(), now));
        Shown.set(menu, open);
        var group = new ToggleGroup();
        menu.getItems()
                .setAll(Arrays.stream(Use.values())
                        .map(use -> useItem(line, use, group))
                        .toList());
    }

    private MenuItem useItem(PlanLine line, Use use, ToggleGroup group) {
        var item = new RadioMenuItem(word(use));
        item.setToggleGroup(group);
        item.setSelected(use == line.use());
        item.setOnAction(event -> plan.use(line.exercise().id(), use));
        return item;
    }

    /** Where an exercise is done, in words. */
    String word(Use use) {
        return texts.of("plan.use." + use.name().toLowerCase(Locale.ROOT));
    }

    /** Fills the menu of what may stand in the place of an exercise. */
    void swap(MenuButton menu, PlanState state, Exercise exercise, boolean open) {
        var others = state.available().stream()
                .filter(other -> other.category() == exercise.category())
                .sorted(Comparator.comparing(other -> !favourite(other)))
                .toList();
        Shown.set(menu, open && !others.isEmpty());
        menu.setAccessibleText(texts.of("plan.swap.name", exercise.name()));
        menu.getItems()
                .setAll(others.stream().map(other -> swapItem(exercise, other)).toList());
    }

    private MenuItem swapItem(Exercise exercise, Exercise other) {
        var item = new MenuItem(favourite(other) ? texts.of("plan.favourite.marked", other.name()) : other.name());
        item.setOnAction(event -> plan.replace(exercise.id(), other.id()));
        return item;
    }

    private boolean favourite(Exercise exercise) {
        return shelf.shelf().favourites().contains(exercise.id());
    }
}
