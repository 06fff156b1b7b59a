package app.facet.ui.screening;

import app.facet.domain.progress.Done;
import app.facet.model.TickLogModel;
import app.facet.ui.fx.Shown;
import app.facet.ui.fx.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;

/** The tick log of the last sheet: one digit and Enter an exercise; pain light and form beside it where they were asked. */
public final class BroughtCard extends VBox {

    private final TickLogModel model;
    private final Texts texts;
    private final List<Row> rows = new ArrayList<>();

    /** A card over the exercises handed out last time. */
    public BroughtCard(TickLogModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("brought");
        getStyleClass().add("card");
        var heading = new Label(texts.of("brought.title"));
        heading.getStyleClass().add("strong");
        var header = new HBox(heading);
        header.getStyleClass().add("card-header");
        var hint = new Label(texts.of("brought.hint"));
        hint.getStyleClass().addAll("small", "quiet", "brought-hint");
        hint.setWrapText(true);
        getChildren().addAll(header, hint);
        model.linesProperty().get().stream().map(Row::new).forEach(rows::add);
        getChildren().addAll(rows);
        model.linesProperty().subscribe(this::show);
    }

    private void show(List<TickLogModel.Line> lines) {
        rows.forEach(row -> row.setDisable(model.signed()));
        for (int i = 0; i < Math.min(lines.size(), rows.size()); i++) {
            rows.get(i).show(lines.get(i).done());
        }
    }

    /** One exercise. */
    private final class Row extends HBox {

        private final String exercise;
        private final TextField days = new TextField();
        private final Label trouble = new Label();
        private final List<ToggleButton> lights = new ArrayList<>();
        private final ToggleButton good;
        private final ToggleButton lost;

        Row(TickLogModel.Line line) {
            exercise = line.exercise().id();
            getStyleClass().addAll("card-row", "brought-row");
            String name = line.exercise().name();
            var label = new Label(name);
            label.setWrapText(true);
            trouble.getStyleClass().add("field-trouble");
            Shown.when(trouble, trouble.textProperty().map(text -> !text.isEmpty()));
            var words = new VBox(label, trouble);
            words.setAlignment(Pos.CENTER_LEFT);
            HBox.setHgrow(words, Priority.ALWAYS);
            days.setId("brought-" + exercise);
            days.getStyleClass().add("brought-days");
            days.setAccessibleText(texts.of("brought.days.name", name));
            days.setOnAction(_ -> keep());
            for (Done.Light light : Done.Light.values()) {
                lights.add(button("brought.pain." + key(light), name, () -> model.pain(exercise, light)));
            }
            good = button("brought.form.good", name, () -> model.form(exercise, true));
            lost = button("brought.form.lost", name, () -> model.form(exercise, false));
            getChildren().addAll(words, days, quiet("brought.days"), segments(lights), segments(List.of(good, lost)));
        }

        private void keep() {
            boolean kept = days.getText().strip().matches("[0-7]")
                    && model.days(exercise, Integer.parseInt(days.getText().strip()));
            trouble.setText(kept ? "" : texts.of("brought.days.wrong"));
            if (kept) {
                next(this).requestFocus();
            }
        }

        void show(Done done) {
            if (!days.isFocused() || days.getText().isBlank()) {
                days.setText(
                        done.days().isPresent() ? String.valueOf(done.days().getAsInt()) : "");
            }
            for (int i = 0; i < lights.size(); i++) {
                lights.get(i).setSelected(done.pain().equals(Optional.of(Done.Light.values()[i])));
            }
            good.setSelected(done.goodForm().equals(Optional.of(true)));
            lost.setSelected(done.goodForm().equals(Optional.of(false)));
        }

        private ToggleButton button(String key, String name, Runnable chosen) {
            var button = new ToggleButton(texts.of(key));
            button.setAccessibleText(texts.of(key) + ", " + name);
            button.setOnAction(_ -> chosen.run());
            return button;
        }
    }

    /** Enter leads to the next exercise; after the last to its pain lights. */
    private Node next(Row row) {
        int index = rows.indexOf(row) + 1;
        return index < rows.size()
                ? rows.get(index).days
                : rows.getFirst().lights.getFirst();
    }

    private Label quiet(String key) {
        var label = new Label(texts.of(key));
        label.getStyleClass().addAll("small", "quiet");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private static SegmentedButton segments(List<ToggleButton> buttons) {
        var segments = new SegmentedButton();
        segments.getButtons().setAll(buttons);
        segments.setMinWidth(USE_PREF_SIZE);
        return segments;
    }

    private static String key(Done.Light light) {
        return light.name().toLowerCase(Locale.ROOT);
    }
}
