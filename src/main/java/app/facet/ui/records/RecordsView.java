package app.facet.ui.records;

import app.facet.model.BackupModel;
import app.facet.model.IdleMinutes;
import app.facet.model.KeysModel;
import app.facet.ui.fx.Dialogs;
import app.facet.ui.fx.Fxml;
import app.facet.ui.fx.Texts;
import app.facet.ui.shell.Navigator;
import app.facet.ui.shell.View;
import java.util.Map;
import javafx.scene.Parent;

/** Records and backup, as a screen. */
public final class RecordsView implements View {

    private final KeysModel keys;
    private final BackupController backup;
    private final Parent root;

    /** The screen over the models of an open store. */
    public RecordsView(
            BackupModel backups,
            KeysModel keys,
            IdleMinutes minutes,
            Navigator navigator,
            Fxml fxml,
            Texts texts,
            Dialogs dialogs) {
        this.keys = keys;
        this.backup = new BackupController(backups, navigator::lockToRestore, texts, dialogs);
        this.root = fxml.load(
                "records",
                backup,
                new PassphraseController(keys, texts),
                new RenewKeyController(keys, texts),
                new AutoLockController(minutes, texts));
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void entered() {
        backup.focus();
    }

    @Override
    public void left() {
        keys.forget();
    }

    /** Nothing here is a draft. */
    @Override
    public Map<String, String> typed() {
        return Map.of();
    }
}
