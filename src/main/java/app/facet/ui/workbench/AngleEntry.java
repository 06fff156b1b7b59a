package app.facet.ui.workbench;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A slider with a number field beside it for the same angle. */
final class AngleEntry extends HBox {

    private final Slider slider = new Slider();
    private final TextField number = new TextField();
    private final DoubleConsumer moved;
    private double shown;
    private boolean showing;

    /**
     * An entry for an angle.
     *
     * @param word the word the file has for it; names the controls too
     * @param moved is told each new angle somebody chose
     */
    AngleEntry(String word, double least, double most, DoubleConsumer moved) {
        this.moved = moved;
        getStyleClass().add("angle-entry");
        slider.setId("slider-" + word);
        slider.setAccessibleText(word);
        slider.setMin(least);
        slider.setMax(most);
        slider.setBlockIncrement(1);
        number.setId("number-" + word);
        number.setAccessibleText(word);
        number.setPrefColumnCount(4);
        number.setMinWidth(USE_PREF_SIZE);
        setHgrow(slider, Priority.ALWAYS);
        getChildren().addAll(slider, number);
        slider.valueProperty().subscribe((_, angle) -> chosen(Math.rint(angle.doubleValue())));
        number.setOnAction(_ -> typed());
        number.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                typed();
            }
        });
    }

    /** Shows an angle that was not chosen here. */
    void show(double angle) {
        shown = angle;
        showing = true;
        slider.setValue(angle);
        number.setText(BigDecimal.valueOf(angle).stripTrailingZeros().toPlainString());
        showing = false;
    }

    private void typed() {
        angle(number.getText()).ifPresentOrElse(this::chosen, () -> show(shown));
    }

    private void chosen(double angle) {
        if (!showing && angle != shown) {
            moved.accept(angle);
        }
    }

    private static Optional<Double> angle(String text) {
        try {
            double angle = Double.parseDouble(text.strip().replace(',', '.'));
            return Double.isFinite(angle) ? Optional.of(angle) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
