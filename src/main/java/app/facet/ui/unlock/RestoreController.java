package app.facet.ui.unlock;

import app.facet.model.MadeBackup;
import app.facet.model.RestoreModel;
import app.facet.model.UnlockModel;
import app.facet.ui.fx.Dialogs;
import app.facet.ui.fx.Shown;
import app.facet.ui.fx.Texts;
import java.nio.file.Path;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;

/** Chooses a backup and puts it in the place of the records, or leaves everything as it is. */
public final class RestoreController {

    private final UnlockModel model;
    private final RestoreModel restoring;
    private final Texts texts;
    private final Dialogs dialogs;

    @FXML
    private ListView<MadeBackup> backups;

    @FXML
    private Label notice;

    @FXML
    private Button restore;

    /** Restores through the model. */
    public RestoreController(UnlockModel model, RestoreModel restoring, Texts texts, Dialogs dialogs) {
        this.model = model;
        this.restoring = restoring;
        this.texts = texts;
        this.dialogs = dialogs;
    }

    @FXML
    private void initialize() {
        backups.setCellFactory(_ -> new ListCell<>() {
            @Override
            protected void updateItem(MadeBackup backup, boolean empty) {
                super.updateItem(backup, empty);
                setText(empty || backup == null ? "" : texts.of("restore.line", texts.moment(backup.at())));
            }
        });
        restore.disableProperty().bind(restoring.busyProperty());
        restoring.refusedProperty().subscribe(this::tell);
    }

    /** Reads the backups there are, and takes the focus to the newest. */
    void focus() {
        backups.getItems().setAll(restoring.backups());
        backups.getSelectionModel().selectFirst();
        backups.requestFocus();
    }

    @FXML
    private void restore() {
        MadeBackup chosen = backups.getSelectionModel().getSelectedItem();
        if (chosen == null) {
            say(texts.of("restore.nothing"));
        } else {
            restore(chosen.file());
        }
    }

    @FXML
    private void other() {
        dialogs.open("restore.other", "facet").ifPresent(this::restore);
    }

    @FXML
    private void leave() {
        model.look();
    }

    private void restore(Path backup) {
        restoring.restore(backup, model::look);
    }

    private void tell(Optional<String> why) {
        say(why.map(reason -> texts.of("restore.refused." + reason)).orElse(""));
    }

    private void say(String words) {
        notice.setText(words);
        Shown.set(notice, !words.isEmpty());
    }
}
