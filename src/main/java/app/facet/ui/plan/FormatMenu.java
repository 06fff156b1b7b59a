package app.facet.ui.plan;

import app.facet.model.SheetChoice;
import app.facet.model.SheetLanguage;
import app.facet.ui.fx.Texts;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;

/** Language, text size and paper of the sheet, in one button that says all three. */
final class FormatMenu {

    private final MenuButton button;
    private final SheetChoice choice;
    private final Texts texts;

    FormatMenu(MenuButton button, SheetChoice choice, Texts texts) {
        this.button = button;
        this.choice = choice;
        this.texts = texts;
        if (choice.languages().size() > 1) {
            offer("language", choice.languages(), choice.languageProperty(), this::name);
            button.getItems().add(new SeparatorMenuItem());
        }
        offer(
                "size",
                SheetChoice.sizes(),
                choice.pointsProperty().asObject(),
                points -> texts.of("plan.size." + points));
        button.getItems().add(new SeparatorMenuItem());
        offer("sheet", SheetChoice.sheets(), choice.sheetProperty(), id -> texts.of("plan.sheet." + id));
    }

    /** Shows what is chosen from now on. */
    void follow() {
        choice.languageProperty().subscribe(_ -> say());
        choice.pointsProperty().subscribe(_ -> say());
        choice.sheetProperty().subscribe(_ -> say());
    }

    private void say() {
        String said = texts.of(
                "plan.format",
                name(choice.languageProperty().get()),
                texts.of("plan.size." + choice.pointsProperty().get()),
                texts.of("plan.sheet." + choice.sheetProperty().get()));
        button.setText(said);
        button.setAccessibleText(texts.of("plan.format.name", said));
    }

    private String name(SheetLanguage language) {
        return texts.of("plan.language." + language.first() + (language.both() ? ".both" : ""));
    }

    private <T> void offer(String kind, List<T> values, Property<T> property, Function<T, String> words) {
        var group = new ToggleGroup();
        for (T value : values) {
            var item = new RadioMenuItem(words.apply(value));
            item.setId("paper-" + kind + "-" + values.indexOf(value));
            item.setToggleGroup(group);
            item.setSelected(value.equals(property.getValue()));
            item.setOnAction(_ -> property.setValue(value));
            button.getItems().add(item);
        }
    }
}
