package app.facet.ui.records;

import app.facet.model.KeysModel;
import app.facet.model.KeysModel.Notice;
import app.facet.ui.fx.Shown;
import app.facet.ui.fx.Texts;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;

/** Changes the passphrase. */
public final class PassphraseController {

    private static final PseudoClass GOOD = PseudoClass.getPseudoClass("good");

    private final KeysModel model;
    private final Texts texts;

    @FXML
    private PasswordField present;

    @FXML
    private PasswordField next;

    @FXML
    private PasswordField again;

    @FXML
    private Label notice;

    @FXML
    private Button change;

    /** Changes it through the model. */
    public PassphraseController(KeysModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        change.disableProperty().bind(model.busyProperty());
        model.noticeProperty().subscribe(this::tell);
    }

    @FXML
    private void change() {
        model.change(present.getText(), next.getText(), again.getText());
    }

    private void tell(Notice what) {
        Shown.set(notice, what != Notice.NONE);
        notice.pseudoClassStateChanged(GOOD, what == Notice.CHANGED);
        if (what != Notice.NONE) {
            notice.setText(texts.of(
                    "passphrase.notice." + what.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        }
        if (what == Notice.CHANGED) {
            present.clear();
            next.clear();
            again.clear();
        }
    }
}
