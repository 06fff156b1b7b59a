package app.facet.ui.screening;

import app.facet.domain.protocol.ItemId;
import app.facet.domain.screening.Patient;
import app.facet.model.SaveState;
import app.facet.model.ScreeningModel;
import app.facet.ui.fx.Fxml;
import app.facet.ui.fx.Texts;
import app.facet.ui.shell.View;
import java.time.Clock;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;

/** The open screening as a screen of the window. */
public final class ScreeningView implements View {

    private final ScreeningModel model;
    private final ScreeningController controller;
    private final Parent root;
    private final String caption;

    /** The screen of a model, with what others put into it. */
    public ScreeningView(ScreeningModel model, Texts texts, Fxml fxml, Slots slots, Clock clock) {
        this.model = model;
        var explainer = new Explainer(texts, model.howTo());
        var door = new Door();
        var suggestion = new SuggestionController(model, texts, explainer, door::act, door::goTo);
        var decision = new DecisionController(model, texts, slots.clinicians());
        var findings = new FindingsController(model, texts, explainer, door::goTo);
        var act = new ActController(model, texts, slots, clock);
        var concern = new ConcernController(model, texts);
        var findingsView = fxml.load("findings", findings, concern);
        var actView = fxml.load("act", act);
        this.controller = new ScreeningController(
                model,
                texts,
                new ScreeningController.Parts(
                        suggestion,
                        decision,
                        findings,
                        concern,
                        act,
                        explainer,
                        slots,
                        name -> name.equals("act") ? actView : findingsView));
        door.controller = Optional.of(controller);
        this.root = fxml.load("screening", controller, suggestion, decision);
        this.caption = texts.of(
                "screening.caption", texts.day(model.state().screening().visitDate()));
    }

    /** Lets the parts speak to the controller that is made after them. */
    private static final class Door {
        private Optional<ScreeningController> controller = Optional.empty();

        void act() {
            controller.ifPresent(ScreeningController::act);
        }

        void goTo(ItemId item) {
            controller.ifPresent(made -> made.goTo(item));
        }
    }

    /** Whether the quiet clock of each step is shown. */
    public BooleanProperty clockProperty() {
        return controller.clockProperty();
    }

    /** Goes to a question, on whichever step it is. */
    public void goTo(ItemId item) {
        controller.goTo(item);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public ObservableValue<Optional<Patient>> patient() {
        return new ReadOnlyObjectWrapper<>(Optional.of(model.setting().patient()));
    }

    @Override
    public ObservableValue<String> caption() {
        return new ReadOnlyStringWrapper(caption);
    }

    @Override
    public ObservableValue<SaveState> saved() {
        return model.savedProperty();
    }

    @Override
    public void entered() {
        controller.entered();
    }

    @Override
    public void left() {
        controller.left();
    }
}
