package app.facet.ui.patients;

import app.facet.model.FoundPatient;
import app.facet.ui.control.PatientWords;
import app.facet.ui.fx.Texts;
import java.time.Clock;
import java.time.LocalDate;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A patient in the list: initials, name, age and birth date. */
final class PatientCell extends ListCell<FoundPatient> {

    private final Texts texts;
    private final Clock clock;
    private final Label initials = new Label();
    private final Label name = new Label();
    private final Label facts = new Label();
    private final HBox line;

    PatientCell(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
        initials.getStyleClass().add("initials");
        name.getStyleClass().add("strong");
        facts.getStyleClass().addAll("small", "quiet");
        var words = new VBox(name, facts);
        words.setAlignment(Pos.CENTER_LEFT);
        line = new HBox(initials, words);
        line.getStyleClass().add("patient-line");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable FoundPatient found, boolean empty) {
        super.updateItem(found, empty);
        if (empty || found == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        var patient = found.patient();
        initials.setText(PatientWords.initials(patient.name()));
        name.setText(patient.name());
        facts.setText(texts.of(
                "patients.line",
                PatientWords.age(texts, patient, LocalDate.now(clock)),
                texts.day(patient.birthDate())));
        setAccessibleText(name.getText() + ", " + facts.getText());
        setGraphic(line);
    }
}
