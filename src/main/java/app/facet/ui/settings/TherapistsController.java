package app.facet.ui.settings;

import app.facet.domain.screening.Clinic;
import app.facet.model.SettingsModel;
import app.facet.ui.fx.Texts;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The names offered when a screening is signed. */
final class TherapistsController {

    private final SettingsModel model;
    private final Texts texts;

    @FXML
    private VBox rows;

    @FXML
    private TextField newName;

    TherapistsController(SettingsModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        model.clinicProperty().map(Clinic::therapists).subscribe(this::show);
    }

    private void show(List<String> names) {
        rows.getChildren().clear();
        names.forEach(name -> rows.getChildren().add(row(name)));
        if (names.isEmpty()) {
            var nobody = new Label(texts.of("settings.therapists.none"));
            nobody.getStyleClass().add("quiet");
            nobody.setWrapText(true);
            rows.getChildren().add(nobody);
        }
    }

    private Node row(String name) {
        var label = new Label(name);
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        var remove = new Button(texts.of("settings.therapists.remove"));
        remove.setId("settings-therapist-remove-" + rows.getChildren().size());
        remove.setAccessibleText(texts.of("settings.therapists.remove.name", name));
        remove.getStyleClass().add("compact");
        remove.setMinWidth(Button.USE_PREF_SIZE);
        remove.setOnAction(_ -> {
            newName.requestFocus();
            model.removeTherapist(name);
        });
        var row = new HBox(label, remove);
        row.getStyleClass().add("settings-row");
        return row;
    }

    @FXML
    private void add() {
        model.addTherapist(newName.getText());
        newName.clear();
        newName.requestFocus();
    }
}
