package app.facet.ui.plan;

import app.facet.domain.plan.Dose;
import app.facet.ui.fx.Texts;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.GridPane;

/** Changes a dose by keyboard: one number field for each part the dose has. */
final class DoseEditor extends GridPane {

    private final Texts texts;
    private final Consumer<Dose> changed;
    private Dose dose;

    DoseEditor(Dose dose, Texts texts, Consumer<Dose> changed) {
        this.dose = dose;
        this.texts = texts;
        this.changed = changed;
        getStyleClass().add("dose-editor");
        setId("dose-editor");
        switch (dose.unit()) {
            case MINUTES -> part("minutes", 1, 120, Dose::minutes, Dose::withMinutes);
            case BREATHS -> part("breaths", 1, 60, Dose::repetitions, Dose::withRepetitions);
            case REPETITIONS -> {
                part("sets", 1, 6, Dose::sets, Dose::withSets);
                part("repetitions", 1, 60, Dose::repetitions, Dose::withRepetitions);
            }
        }
        if (dose.holdSeconds() > 0) {
            part("hold", 1, 240, Dose::holdSeconds, Dose::withHoldSeconds);
        }
        part("times-a-day", 1, 6, Dose::timesADay, Dose::withTimesADay);
        part("days-a-week", 1, 7, Dose::daysAWeek, Dose::withDaysAWeek);
        if (dose.perSide()) {
            add(new Label(texts.of("plan.dose.per-side")), 0, getRowCount(), 2, 1);
        }
    }

    private void part(
            String key, int least, int most, ToIntFunction<Dose> value, BiFunction<Dose, Integer, Dose> with) {
        var spinner = new Spinner<Integer>(least, most, value.applyAsInt(dose));
        spinner.setEditable(true);
        spinner.setPrefWidth(90);
        spinner.setId("dose-" + key);
        spinner.getEditor().setAccessibleText(texts.of("plan.dose." + key));
        spinner.valueProperty().subscribe((_, now) -> {
            dose = with.apply(dose, now);
            changed.accept(dose);
        });
        var label = new Label(texts.of("plan.dose." + key));
        label.setLabelFor(spinner);
        addRow(getRowCount(), label, spinner);
    }
}
