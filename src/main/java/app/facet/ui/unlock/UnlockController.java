package app.facet.ui.unlock;

import app.facet.model.UnlockModel;
import app.facet.model.UnlockModel.Phase;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;

/** Shows the card that stands between the user and the records. */
public final class UnlockController {

    private final UnlockModel model;

    @FXML
    private VBox card;

    @FXML
    private Parent firstStart;

    @FXML
    private Parent recoveryKey;

    @FXML
    private Parent locked;

    @FXML
    private Parent refused;

    @FXML
    private Parent newPassphrase;

    @FXML
    private Parent restore;

    @FXML
    private NewPassphraseController newPassphraseController;

    @FXML
    private RestoreController restoreController;

    @FXML
    private FirstStartController firstStartController;

    @FXML
    private LockedController lockedController;

    /** Shows what the model says. */
    public UnlockController(UnlockModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        model.phaseProperty().subscribe(this::show);
    }

    /** Only the card in use is in the scene, so that Enter presses its button and no other. */
    private void show(Phase phase) {
        card.getChildren()
                .setAll(
                        switch (phase) {
                            case Phase.Looking(), Phase.Open() -> List.<Parent>of();
                            case Phase.FirstTime() -> List.of(firstStart);
                            case Phase.RecoveryKey _ -> List.of(recoveryKey);
                            case Phase.Locked() -> List.of(locked);
                            case Phase.Refused _ -> List.of(refused);
                            case Phase.NewPassphrase _ -> List.of(newPassphrase);
                            case Phase.Restoring() -> List.of(restore);
                        });
        switch (phase) {
            case Phase.FirstTime() -> firstStartController.focus();
            case Phase.Locked() -> lockedController.focus();
            case Phase.NewPassphrase _ -> newPassphraseController.focus();
            case Phase.Restoring() -> restoreController.focus();
            default -> {}
        }
    }
}
