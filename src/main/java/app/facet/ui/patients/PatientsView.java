package app.facet.ui.patients;

import app.facet.domain.screening.Patient;
import app.facet.model.PatientPapersModel;
import app.facet.model.PatientsModel;
import app.facet.model.SaveState;
import app.facet.ui.fx.Dialogs;
import app.facet.ui.fx.Fxml;
import app.facet.ui.shell.Navigator;
import app.facet.ui.shell.View;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;

/** The patients, as a screen. */
public final class PatientsView implements View {

    private final PatientsModel model;
    private final PatientsController controller;
    private final PatientFormController form;
    private final Parent root;
    private Optional<UUID> toOpen = Optional.empty();

    /** The screen over a model; papers can be made in these languages. */
    public PatientsView(
            PatientsModel model,
            PatientPapersModel papers,
            List<String> languages,
            Navigator navigator,
            Fxml fxml,
            Dialogs dialogs,
            Clock clock) {
        var texts = fxml.texts();
        this.model = model;
        this.controller = new PatientsController(model, texts, clock);
        this.form = new PatientFormController(model, languages, texts, clock);
        this.root = fxml.load(
                "patients",
                controller,
                new PatientPageController(model, navigator, texts),
                new PatientTrendsController(model.course(), texts),
                new CompareController(model, texts),
                new PatientPapersController(papers, texts, dialogs),
                form);
    }

    /** The same screen, which opens this patient when it is entered; none leaves the open one open. */
    public View at(Optional<UUID> patient) {
        toOpen = patient;
        return this;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public ObservableValue<Optional<Patient>> patient() {
        return model.openProperty();
    }

    @Override
    public ObservableValue<SaveState> saved() {
        return model.savedProperty();
    }

    @Override
    public Map<String, String> typed() {
        var typed = new TreeMap<>(View.super.typed());
        typed.putAll(form.choices());
        return typed;
    }

    @Override
    public void retype(Map<String, String> typed) {
        form.reopen(typed);
        View.super.retype(typed);
    }

    @Override
    public void entered() {
        model.load(toOpen);
        controller.focus();
    }
}
