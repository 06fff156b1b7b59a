package app.facet.ui.settings;

import app.facet.domain.screening.Clinic;
import app.facet.model.SettingsModel;
import app.facet.model.SheetChoice;
import app.facet.ui.fx.Shown;
import app.facet.ui.fx.Texts;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;

/** How the patients' papers begin, and the country whose emergency number and words they use. */
final class ClinicPapersController {

    private final SettingsModel model;
    private final Texts texts;

    @FXML
    private SegmentedButton paper;

    @FXML
    private SegmentedButton size;

    @FXML
    private VBox languageRow;

    @FXML
    private SegmentedButton language;

    @FXML
    private SegmentedButton country;

    @FXML
    private TextField number;

    @FXML
    private Label numberTrouble;

    ClinicPapersController(SettingsModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        Clinic now = model.clinic();
        OneOf.fill(
                paper,
                SheetChoice.sheets(),
                id -> texts.of("plan.sheet." + id),
                now.paper()::equals,
                id -> model.papers(id, model.clinic().textSize(), model.clinic().language()));
        OneOf.fill(
                size,
                SheetChoice.sizes(),
                points -> texts.of("settings.size." + points),
                points -> points == now.textSize(),
                points -> model.papers(
                        model.clinic().paper(), points, model.clinic().language()));
        OneOf.fill(
                language,
                model.languages(),
                tag -> texts.of("settings.language." + tag),
                now.language()::equals,
                tag -> model.papers(model.clinic().paper(), model.clinic().textSize(), tag));
        Shown.set(languageRow, model.languages().size() > 1);
        OneOf.fill(
                country,
                model.countries(),
                known -> texts.of("first-start.country." + known.id()),
                known -> known.id().equals(now.country()),
                model::country);
        number.setOnAction(_ -> keepNumber());
        number.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                keepNumber();
            }
        });
        model.clinicProperty().map(Clinic::emergencyNumber).subscribe(this::show);
    }

    private void show(String emergencyNumber) {
        number.setText(emergencyNumber);
        Shown.set(numberTrouble, false);
    }

    private void keepNumber() {
        Shown.set(numberTrouble, !model.emergencyNumber(number.getText()));
    }
}
