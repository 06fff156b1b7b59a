package app.facet.ui.settings;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import org.controlsfx.control.SegmentedButton;

/** One of a few values, side by side, of which always one is chosen. */
final class OneOf {

    private OneOf() {}

    static <T> void fill(
            SegmentedButton choice, List<T> values, Function<T, String> words, Predicate<T> chosen, Consumer<T> keep) {
        var group = new ToggleGroup();
        choice.setToggleGroup(group);
        for (T value : values) {
            var button = new ToggleButton(words.apply(value));
            button.setId(choice.getId() + "-" + choice.getButtons().size());
            button.setAccessibleText(choice.getAccessibleText() + ": " + words.apply(value));
            button.setSelected(chosen.test(value));
            button.setOnAction(_ -> {
                button.setSelected(true);
                keep.accept(value);
            });
            choice.getButtons().add(button);
        }
    }
}
