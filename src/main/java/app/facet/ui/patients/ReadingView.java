package app.facet.ui.patients;

import app.facet.domain.screening.Patient;
import app.facet.model.EarlierVisit;
import app.facet.model.HandedOutModel;
import app.facet.model.ReadingModel;
import app.facet.ui.fx.Dialogs;
import app.facet.ui.fx.Fxml;
import app.facet.ui.fx.Texts;
import app.facet.ui.shell.Navigator;
import app.facet.ui.shell.Screen;
import app.facet.ui.shell.View;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;

/** An earlier visit to read, as a screen. */
public final class ReadingView implements View {

    private final ReadingModel model;
    private final Screen.Reading place;
    private final HandedOutModel papers;
    private final ReadingController controller;
    private final Parent root;

    /** The screen over a model. */
    public ReadingView(
            ReadingModel model,
            HandedOutModel papers,
            Screen.Reading place,
            Navigator navigator,
            Fxml fxml,
            Texts texts,
            Dialogs dialogs) {
        this.model = model;
        this.papers = papers;
        this.place = place;
        this.controller = new ReadingController(
                model,
                navigator,
                texts,
                fxml.load("reading-papers", new ReadingPapersController(papers, texts, dialogs)));
        this.root = fxml.load("reading", controller);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public ObservableValue<Optional<Patient>> patient() {
        return model.visitProperty().map(visit -> visit.map(EarlierVisit::patient));
    }

    @Override
    public void entered() {
        model.load(place.patient(), place.screening());
        papers.load(place.patient(), place.screening());
        controller.focus();
    }
}
