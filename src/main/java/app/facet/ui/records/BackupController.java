package app.facet.ui.records;

import app.facet.model.BackupModel;
import app.facet.model.BackupModel.Notice;
import app.facet.ui.fx.Dialogs;
import app.facet.ui.fx.Shown;
import app.facet.ui.fx.Texts;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/** Where backups go, when the last good one was made, one more now, and the way to restore one. */
public final class BackupController {

    private static final PseudoClass GOOD = PseudoClass.getPseudoClass("good");

    private final BackupModel model;
    private final Runnable lockToRestore;
    private final Texts texts;
    private final Dialogs dialogs;

    @FXML
    private Label last;

    @FXML
    private TextField folder;

    @FXML
    private Label beside;

    @FXML
    private Label notice;

    @FXML
    private Button now;

    @FXML
    private Label place;

    /** Shows the model's backups; a restore starts from the locked screen. */
    public BackupController(BackupModel model, Runnable lockToRestore, Texts texts, Dialogs dialogs) {
        this.model = model;
        this.lockToRestore = lockToRestore;
        this.texts = texts;
        this.dialogs = dialogs;
    }

    @FXML
    private void initialize() {
        last.textProperty()
                .bind(model.lastProperty()
                        .map(backup -> backup.map(made -> texts.of("backup.last", texts.moment(made.at())))
                                .orElseGet(() -> texts.of("backup.never"))));
        model.folderProperty().subscribe(chosen -> {
            folder.setText(chosen.toString());
            Shown.set(beside, model.besideTheRecords());
        });
        now.disableProperty().bind(model.busyProperty());
        now.textProperty().bind(model.busyProperty().map(busy -> texts.of(busy ? "backup.making" : "backup.now")));
        model.noticeProperty().subscribe(this::tell);
        place.setText(texts.of("backup.place", model.recordsFolder().toString()));
    }

    /** Takes the focus to the one press. */
    void focus() {
        now.requestFocus();
    }

    @FXML
    private void now() {
        model.now();
    }

    @FXML
    private void choose() {
        model.choose(folder.getText());
    }

    @FXML
    private void browse() {
        dialogs.folder("backup.browse").ifPresent(chosen -> model.choose(chosen.toString()));
    }

    @FXML
    private void restore() {
        lockToRestore.run();
    }

    private void tell(Notice what) {
        Shown.set(notice, what != Notice.NONE);
        notice.pseudoClassStateChanged(GOOD, what == Notice.MADE);
        if (what != Notice.NONE) {
            notice.setText(texts.of(
                    "backup.notice." + what.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        }
    }
}
