package app.facet.ui.records;

import app.facet.model.IdleMinutes;
import app.facet.ui.fx.Texts;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/** After how many idle minutes the records lock. */
public final class AutoLockController {

    private final IdleMinutes setting;
    private final Texts texts;

    @FXML
    private ComboBox<Integer> minutes;

    /** Chooses among the minutes offered. */
    public AutoLockController(IdleMinutes setting, Texts texts) {
        this.setting = setting;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        minutes.getItems().setAll(IdleMinutes.OFFERED);
        minutes.setConverter(new StringConverter<>() {
            @Override
            public String toString(Integer value) {
                return value == null ? "" : texts.of("auto-lock.for", value);
            }

            @Override
            public Integer fromString(String text) {
                throw new UnsupportedOperationException();
            }
        });
        minutes.setValue(setting.get());
        minutes.valueProperty().subscribe((_, chosen) -> setting.choose(chosen));
    }
}
