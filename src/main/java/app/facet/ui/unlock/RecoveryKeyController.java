package app.facet.ui.unlock;

import app.facet.model.UnlockModel;
import app.facet.model.UnlockModel.Phase;
import app.facet.ui.fx.Dialogs;
import app.facet.ui.fx.Shown;
import app.facet.ui.fx.Texts;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The recovery key, shown this once, to print or copy before going on. */
public final class RecoveryKeyController {

    private final UnlockModel model;
    private final Texts texts;
    private final Dialogs dialogs;

    @FXML
    private Label key;

    @FXML
    private Label done;

    @FXML
    private CheckBox kept;

    @FXML
    private Button goOn;

    /** Shows the model's key; prints and copies through the dialogs. */
    public RecoveryKeyController(UnlockModel model, Texts texts, Dialogs dialogs) {
        this.model = model;
        this.texts = texts;
        this.dialogs = dialogs;
    }

    @FXML
    private void initialize() {
        key.textProperty().bind(model.phaseProperty().map(phase -> inTwoLines(key(phase))));
        goOn.disableProperty().bind(kept.selectedProperty().not());
        Shown.set(done, false);
    }

    @FXML
    private void print() {
        tell(dialogs.print(sheet()) ? "recovery-key.printed" : "recovery-key.not-printed");
    }

    @FXML
    private void copy() {
        dialogs.copy(key(model.phaseProperty().get()));
        tell("recovery-key.copied");
    }

    @FXML
    private void goOn() {
        kept.setSelected(false);
        model.keyKept();
    }

    private static String key(Phase phase) {
        return phase instanceof Phase.RecoveryKey(String words) ? words : "";
    }

    /** Four groups, then three: a line never breaks within a group. */
    private static String inTwoLines(String key) {
        return key.replaceFirst("^((?:[^-]+-){4})", "$1\n");
    }

    private void tell(String what) {
        done.setText(texts.of(what));
        Shown.set(done, true);
    }

    private VBox sheet() {
        var title = new Label(texts.of("recovery-key.sheet.title"));
        var text = new Label(texts.of("recovery-key.sheet.text"));
        text.setWrapText(true);
        text.setMaxWidth(460);
        return new VBox(24, title, new Label(key.getText()), text);
    }
}
