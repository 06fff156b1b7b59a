package app.facet.ui.screening;

import app.facet.domain.screening.Concern;
import app.facet.model.ScreeningModel;
import app.facet.model.ScreeningState;
import app.facet.ui.fx.Shown;
import app.facet.ui.fx.Texts;
import java.util.Optional;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** How worried the therapist is about a condition, with the reason: it goes into the letter and never changes the level. */
public final class ConcernController {

    private final ScreeningModel model;
    private final Texts texts;

    @FXML
    private VBox kept;

    @FXML
    private FlowPane form;

    @FXML
    private ComboBox<Concern.Condition> condition;

    @FXML
    private ComboBox<Concern.Level> level;

    @FXML
    private TextField reason;

    @FXML
    private Label refusal;

    ConcernController(ScreeningModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        condition.setConverter(words(this::name));
        level.setConverter(words(this::name));
        condition.getItems().setAll(Concern.Condition.values());
        level.getItems().setAll(Concern.Level.values());
        condition.setValue(Concern.Condition.FRACTURE);
        level.setValue(Concern.Level.SOME);
        refuse("");
    }

    private static <T> StringConverter<T> words(Function<T, String> name) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return Optional.ofNullable(value).map(name).orElse("");
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException(text);
            }
        };
    }

    private String name(Enum<?> value) {
        return texts.of("screening.concern." + value.name());
    }

    /** Shows a state. */
    void update(ScreeningState state) {
        Shown.set(form, !state.screening().signed());
        kept.getChildren()
                .setAll(state.screening().concerns().stream().map(this::line).toList());
    }

    private Node line(Concern concern) {
        var label = new Label(
                texts.of("screening.concern.kept", name(concern.condition()), name(concern.level()), concern.reason()));
        label.setWrapText(true);
        label.setId("concern-" + concern.condition());
        label.getStyleClass().add("concern-line");
        return label;
    }

    @FXML
    private void keep() {
        if (model.concern(condition.getValue(), level.getValue(), reason.getText())) {
            reason.clear();
            refuse("");
            condition.requestFocus();
        } else {
            refuse(texts.of("screening.concern.refused"));
            reason.requestFocus();
        }
    }

    private void refuse(String why) {
        refusal.setText(why);
        Shown.set(refusal, !why.isEmpty());
    }
}
