package app.facet.ui.unlock;

import app.facet.model.UnlockModel;
import app.facet.model.UnlockModel.Phase;
import app.facet.ui.fx.Texts;
import javafx.fxml.FXML;
import javafx.scene.control.Label;

/** Why the records cannot be opened, and what to do next. */
public final class RefusedController {

    private final UnlockModel model;
    private final Texts texts;

    @FXML
    private Label why;

    @FXML
    private Label file;

    /** Tells the model's refusal. */
    public RefusedController(UnlockModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        why.textProperty()
                .bind(model.phaseProperty()
                        .map(phase -> phase instanceof Phase.Refused(String kind, String place)
                                ? texts.of("refused." + kind)
                                : ""));
        file.textProperty()
                .bind(model.phaseProperty()
                        .map(phase -> phase instanceof Phase.Refused(String kind, String place) ? place : ""));
    }

    @FXML
    private void restore() {
        model.chooseBackup();
    }

    @FXML
    private void again() {
        model.look();
    }
}
