package app.facet.ui.unlock;

import app.facet.domain.plan.Country;
import app.facet.model.RestoreModel;
import app.facet.model.UnlockModel;
import app.facet.ui.fx.Dialogs;
import app.facet.ui.fx.Fxml;
import app.facet.ui.fx.Texts;
import app.facet.ui.shell.View;
import java.util.Collection;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Parent;
import javafx.util.Duration;

/** The way in, as a screen; it counts the pause after a wrong passphrase down while it is shown. */
public final class UnlockView implements View {

    private final UnlockModel model;
    private final Parent root;
    private final Timeline seconds;
    private final boolean toRestore;

    /** The screen over a model; first start offers these countries, {@code toRestore} leads to the backups at once. */
    public UnlockView(
            UnlockModel model,
            RestoreModel backups,
            boolean toRestore,
            Collection<Country> countries,
            Fxml fxml,
            Texts texts,
            Dialogs dialogs) {
        this.model = model;
        this.toRestore = toRestore;
        this.seconds = new Timeline(new KeyFrame(Duration.seconds(1), tick -> model.tick()));
        seconds.setCycleCount(Timeline.INDEFINITE);
        this.root = fxml.load(
                "unlock",
                new UnlockController(model),
                new FirstStartController(model, countries, texts),
                new RecoveryKeyController(model, texts, dialogs),
                new LockedController(model, backups, texts),
                new RefusedController(model, texts),
                new NewPassphraseController(model, texts),
                new RestoreController(model, backups, texts, dialogs));
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void entered() {
        seconds.play();
        if (toRestore) {
            model.chooseBackup();
        } else {
            model.look();
        }
    }

    @Override
    public void left() {
        seconds.stop();
    }
}
