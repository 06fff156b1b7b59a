package app.facet.ui.plan;

import app.facet.domain.screening.SignOff;
import app.facet.domain.screening.Teaching;
import app.facet.model.ScreeningModel;
import app.facet.model.ScreeningState;
import app.facet.ui.fx.Shown;
import app.facet.ui.fx.Texts;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Records demonstration and teach-back when the sheet is given, before signing or after; each change is kept at once. */
final class TeachingController {

    private final ScreeningModel screening;
    private final Texts texts;

    @FXML
    private VBox root;

    @FXML
    private CheckBox shown;

    @FXML
    private CheckBox doneBack;

    @FXML
    private TextField toCorrect;

    @FXML
    private Label recorded;

    TeachingController(ScreeningModel screening, Texts texts) {
        this.screening = screening;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        shown.setOnAction(_ -> keep());
        doneBack.setOnAction(_ -> keep());
        toCorrect.setOnAction(_ -> keep());
        toCorrect.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                keep();
            }
        });
        screening.stateProperty().subscribe(this::show);
    }

    /** The first thing to record while nothing was; empty where there is nothing to teach. */
    Optional<Node> open() {
        boolean wanted = root.isVisible() && teaching().isEmpty();
        return wanted ? Optional.of(shown) : Optional.empty();
    }

    /** Shows it only where exercises are taught. */
    void offer(boolean exercises) {
        Shown.set(root, exercises);
    }

    private Optional<Teaching> teaching() {
        return screening.state().screening().teaching();
    }

    private void show(ScreeningState state) {
        var now = state.screening().teaching();
        shown.setSelected(now.map(Teaching::shown).orElse(false));
        doneBack.setSelected(now.map(Teaching::doneBack).orElse(false));
        if (!toCorrect.isFocused()) {
            toCorrect.setText(now.map(Teaching::toCorrect).orElse(""));
        }
        Shown.set(recorded, now.isPresent());
        recorded.setText(now.map(Teaching::at)
                .map(at -> texts.of("plan.teach.recorded", texts.moment(at)))
                .orElse(""));
    }

    private void keep() {
        boolean same = teaching()
                .map(now -> now.shown() == shown.isSelected()
                        && now.doneBack() == doneBack.isSelected()
                        && now.toCorrect().equals(toCorrect.getText().strip()))
                .orElse(!shown.isSelected()
                        && !doneBack.isSelected()
                        && toCorrect.getText().isBlank());
        if (!same) {
            screening.teach(shown.isSelected(), doneBack.isSelected(), toCorrect.getText(), clinician());
        }
    }

    /** Who signed; nobody yet while the screening is open. */
    private String clinician() {
        return screening.state().screening().signOff().map(SignOff::clinician).orElse("");
    }
}
