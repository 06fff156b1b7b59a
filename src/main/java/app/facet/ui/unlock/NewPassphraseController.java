package app.facet.ui.unlock;

import app.facet.model.UnlockModel;
import app.facet.model.UnlockModel.NewPassphraseTrouble;
import app.facet.model.UnlockModel.Phase;
import app.facet.ui.fx.Shown;
import app.facet.ui.fx.Texts;
import java.util.Locale;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;

/** A new passphrase, once the recovery key opened the records. */
public final class NewPassphraseController {

    private final UnlockModel model;
    private final Texts texts;

    @FXML
    private PasswordField next;

    @FXML
    private PasswordField again;

    @FXML
    private Label notice;

    @FXML
    private Button set;

    /** Sets the passphrase through the model. */
    public NewPassphraseController(UnlockModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        set.disableProperty().bind(model.busyProperty());
        model.phaseProperty().subscribe(phase -> {
            if (phase instanceof Phase.NewPassphrase(NewPassphraseTrouble trouble)) {
                tell(trouble);
            } else {
                next.clear();
                again.clear();
            }
        });
    }

    /** Takes the focus to the first field. */
    void focus() {
        next.requestFocus();
    }

    @FXML
    private void set() {
        model.setPassphrase(next.getText(), again.getText());
    }

    @FXML
    private void keep() {
        model.keepPassphrase();
    }

    private void tell(NewPassphraseTrouble trouble) {
        boolean wrong = trouble != NewPassphraseTrouble.NONE;
        notice.setText(
                wrong
                        ? texts.of("new-passphrase."
                                + trouble.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        : "");
        Shown.set(notice, wrong);
    }
}
