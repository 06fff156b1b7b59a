package app.facet.ui.patients;

import app.facet.model.PatientPapersModel;
import app.facet.model.Printed;
import app.facet.model.RecordPapers;
import app.facet.ui.fx.Dialogs;
import app.facet.ui.fx.Shown;
import app.facet.ui.fx.Texts;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/** The papers of the open patient that belong to no single visit. */
public final class PatientPapersController {

    private final PatientPapersModel model;
    private final Texts texts;
    private final Dialogs dialogs;

    @FXML
    private Button printTrend;

    @FXML
    private Button saveTrend;

    @FXML
    private Label message;

    /** The papers of the model's open patient. */
    PatientPapersController(PatientPapersModel model, Texts texts, Dialogs dialogs) {
        this.model = model;
        this.texts = texts;
        this.dialogs = dialogs;
    }

    @FXML
    private void initialize() {
        message.managedProperty().bind(message.textProperty().isNotEmpty());
        Shown.when(printTrend, model.trendProperty());
        Shown.when(saveTrend, model.trendProperty());
    }

    @FXML
    private void printTrend() {
        print(model::trend);
    }

    @FXML
    private void saveTrend() {
        save("trend", model::trend);
    }

    @FXML
    private void printChecklist() {
        print(model::checklist);
    }

    @FXML
    private void saveChecklist() {
        save("checklist", model::checklist);
    }

    private interface HandOut<T> {
        void to(RecordPapers.Way<T> way, Consumer<T> then, Consumer<Exception> failed);
    }

    private void print(HandOut<Printed> paper) {
        paper.to(
                model.ways().toPrinter(),
                outcome -> message.setText(
                        outcome == Printed.CANCELLED ? "" : texts.of("patient-papers." + word(outcome))),
                _ -> message.setText(texts.of("patient-papers.failed")));
    }

    private static String word(Printed outcome) {
        return switch (outcome) {
            case PRINTED -> "printed";
            case NO_PRINTER -> "no-printer";
            case CANCELLED, FAILED -> "failed";
        };
    }

    private void save(String kind, HandOut<Path> paper) {
        dialogs.saveAs("patient-papers.save-as", texts.of("patient-papers.file." + kind), "pdf")
                .ifPresent(file -> paper.to(
                        model.ways().into(file),
                        saved -> message.setText(texts.of("patient-papers.saved", String.valueOf(saved.getFileName()))),
                        _ -> message.setText(texts.of("patient-papers.not-saved"))));
    }
}
