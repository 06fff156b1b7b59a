package app.facet.ui.settings;

import app.facet.model.ProgramModel;
import app.facet.model.SaveState;
import app.facet.model.SettingsModel;
import app.facet.ui.fx.Dialogs;
import app.facet.ui.fx.Fxml;
import app.facet.ui.fx.Texts;
import app.facet.ui.shell.View;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;

/** The settings, as a screen. */
public final class SettingsView implements View {

    private final SettingsModel model;
    private final LetterheadController letterhead;
    private final Parent root;

    /** The screen over a model. */
    public SettingsView(
            SettingsModel model, ProgramModel program, About about, Fxml fxml, Texts texts, Dialogs dialogs) {
        this.model = model;
        this.letterhead = new LetterheadController(model, texts, dialogs);
        this.root = fxml.load(
                "settings",
                letterhead,
                new TherapistsController(model, texts),
                new ClinicPapersController(model, texts),
                new ProgramController(program, texts),
                new AboutController(about, texts));
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public ObservableValue<SaveState> saved() {
        return model.savedProperty();
    }

    @Override
    public void entered() {
        letterhead.focus();
    }
}
