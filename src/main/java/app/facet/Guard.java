package app.facet;

import app.facet.model.BackupModel;
import app.facet.model.IdleLock;
import app.facet.model.IdleMinutes;
import app.facet.model.KeysModel;
import app.facet.store.LogFile;
import app.facet.store.Store;
import app.facet.ui.fx.Background;
import app.facet.ui.fx.WindowWatch;
import app.facet.ui.records.RecordsView;
import app.facet.ui.shell.View;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** What watches over the records while the window is open: locking, the clipboard, a second start, backups, the log. */
final class Guard implements AutoCloseable {

    private final DataHome home;
    private final WindowWatch watch;
    private final IdleMinutes minutes;
    private final Optional<Doorbell> doorbell;
    private final LogFile log;

    /** Watches a window; {@code lock} may find everything locked already. */
    Guard(Stage stage, Scene scene, DataHome home, Clock clock, Runnable lock) {
        this.home = home;
        this.minutes = new IdleMinutes(home.folder());
        var idle = new IdleLock(clock, minutes::get, lock);
        this.watch = new WindowWatch(stage, scene, idle::touch, idle::tick, lock);
        this.log = LogFile.into(home.folder());
        this.doorbell = home.busy()
                ? Optional.empty()
                : Doorbell.listen(home.folder().path(), () -> Background.show(watch::askForAttention));
    }

    /** The screen of backup, passphrase and locking of an open store, whose daily backup is made now. */
    Supplier<View> records(Store store, Tools tools) {
        var backups = new BackupModel(store.backups(), home.folder(), tools.background(), tools.clock());
        var keys = new KeysModel(store.keys(), tools.background());
        backups.daily();
        return () -> new RecordsView(
                backups, keys, minutes, tools.navigator(), tools.fxml(), tools.texts(), tools.dialogs());
    }

    /** The records were locked: what was copied out of them leaves the clipboard. */
    void locked() {
        watch.clearClipboard();
    }

    @Override
    public void close() {
        watch.stop();
        doorbell.ifPresent(Doorbell::close);
        log.close();
    }
}
