package app.facet.ui.unlock;

import app.facet.model.RestoreModel;
import app.facet.model.UnlockModel;
import app.facet.model.UnlockModel.Notice;
import app.facet.ui.fx.Shown;
import app.facet.ui.fx.Texts;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** The passphrase, or the recovery key instead; what went wrong and how long to wait stand under the field. */
public final class LockedController {

    private final UnlockModel model;
    private final RestoreModel backups;
    private final Texts texts;
    private final SimpleBooleanProperty withKey = new SimpleBooleanProperty(this, "withKey");

    @FXML
    private VBox passphraseRow;

    @FXML
    private VBox keyRow;

    @FXML
    private PasswordField passphrase;

    @FXML
    private TextField key;

    @FXML
    private Label notice;

    @FXML
    private Label place;

    @FXML
    private Label lastBackup;

    @FXML
    private Button open;

    @FXML
    private Hyperlink other;

    /** Asks for the way in. */
    public LockedController(UnlockModel model, RestoreModel backups, Texts texts) {
        this.model = model;
        this.backups = backups;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        Shown.when(passphraseRow, withKey.not());
        Shown.when(keyRow, withKey);
        other.textProperty().bind(withKey.map(key -> texts.of(key ? "locked.with-passphrase" : "locked.with-key")));
        open.textProperty().bind(model.busyProperty().map(busy -> texts.of(busy ? "locked.opening" : "locked.open")));
        open.disableProperty()
                .bind(model.busyProperty().or(model.secondsToWaitProperty().greaterThan(0)));
        notice.textProperty()
                .bind(Bindings.createStringBinding(this::words, model.noticeProperty(), model.secondsToWaitProperty()));
        Shown.when(notice, model.noticeProperty().map(what -> what != Notice.NONE));
        model.phaseProperty().subscribe(phase -> clear());
        model.noticeProperty().subscribe(what -> passphrase.selectAll());
    }

    /** Tells what is known before the records are open, and takes the focus to the field. */
    void focus() {
        lastBackup.setText(backups.last()
                .map(last -> texts.of(
                        "locked.last-backup",
                        texts.moment(last.at()),
                        String.valueOf(last.file().getParent())))
                .orElseGet(() -> texts.of("locked.no-backup")));
        boolean local = backups.place().equals("local");
        place.setText(local ? "" : texts.of("locked.place." + backups.place()));
        Shown.set(place, !local);
        (withKey.get() ? key : passphrase).requestFocus();
    }

    @FXML
    private void open() {
        if (withKey.get()) {
            model.openWithKey(key.getText());
        } else {
            model.open(passphrase.getText().toCharArray());
        }
    }

    @FXML
    private void restore() {
        model.chooseBackup();
    }

    @FXML
    private void other() {
        withKey.set(!withKey.get());
        focus();
    }

    private String words() {
        String sentence = switch (model.noticeProperty().get()) {
            case WRONG_PASSPHRASE -> texts.of("locked.wrong-passphrase");
            case WRONG_KEY -> texts.of("locked.wrong-key");
            case MISTYPED_KEY -> texts.of("locked.mistyped-key");
            case NONE, NOT_CREATED -> "";
        };
        int seconds = model.secondsToWaitProperty().get();
        return seconds == 0 ? sentence : sentence + " " + texts.of("locked.wait", seconds);
    }

    private void clear() {
        passphrase.clear();
        key.clear();
        withKey.set(false);
    }
}
