package app.facet.ui.records;

import app.facet.model.KeysModel;
import app.facet.model.KeysModel.Notice;
import app.facet.ui.fx.Shown;
import app.facet.ui.fx.Texts;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;

/** Makes a new recovery key, which counts once it is written down. */
public final class RenewKeyController {

    private static final PseudoClass GOOD = PseudoClass.getPseudoClass("good");

    private final KeysModel model;
    private final Texts texts;

    @FXML
    private VBox asking;

    @FXML
    private VBox showing;

    @FXML
    private PasswordField passphrase;

    @FXML
    private Button renew;

    @FXML
    private Label key;

    @FXML
    private Label notice;

    /** Renews through the model. */
    public RenewKeyController(KeysModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        Shown.when(showing, model.newKeyProperty().map(Optional::isPresent));
        Shown.when(asking, model.newKeyProperty().map(Optional::isEmpty));
        key.textProperty().bind(model.newKeyProperty().map(made -> made.orElse("")));
        renew.disableProperty().bind(model.busyProperty());
        model.noticeProperty().subscribe(this::tell);
    }

    @FXML
    private void renew() {
        model.renew(passphrase.getText());
        passphrase.clear();
    }

    @FXML
    private void kept() {
        model.kept();
    }

    @FXML
    private void leave() {
        model.forget();
    }

    private void tell(Notice what) {
        boolean ours = what == Notice.RENEWED || what == Notice.WRONG_PASSPHRASE;
        Shown.set(notice, ours);
        notice.pseudoClassStateChanged(GOOD, what == Notice.RENEWED);
        if (ours) {
            notice.setText(texts.of(
                    "renew-key.notice." + what.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        }
    }
}
