package app.facet.ui.screening;

import app.facet.domain.rule.Triage;
import app.facet.domain.screening.Decision;
import app.facet.domain.screening.Decision.Kind;
import app.facet.model.Outcome;
import app.facet.model.ScreeningModel;
import app.facet.model.ScreeningState;
import app.facet.ui.fx.Texts;
import java.util.List;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** The therapist's outcome: never below the floor; below the suggestion with a typed reason and a name, in place. */
public final class DecisionController {

    private final ScreeningModel model;
    private final Texts texts;
    private final List<String> clinicians;
    private boolean showing;

    @FXML
    private ComboBox<Triage> level;

    @FXML
    private Label floor;

    @FXML
    private Label kept;

    @FXML
    private VBox below;

    @FXML
    private ComboBox<Kind> kind;

    @FXML
    private TextArea reason;

    @FXML
    private ComboBox<String> clinician;

    @FXML
    private Label refusal;

    /** A decision over the model, with the names offered. */
    DecisionController(ScreeningModel model, Texts texts, List<String> clinicians) {
        this.model = model;
        this.texts = texts;
        this.clinicians = clinicians;
    }

    @FXML
    private void initialize() {
        level.setConverter(words(this::name));
        kind.setConverter(words(value -> texts.of("screening.decide.kind." + value)));
        kind.getItems().setAll(Kind.ASSESSED_ELSEWHERE, Kind.OTHER);
        kind.valueProperty().subscribe(value -> {
            if (value != null) {
                reason.setPromptText(texts.of("screening.decide.reason." + value));
            }
        });
        kind.setValue(Kind.ASSESSED_ELSEWHERE);
        clinician.getItems().setAll(clinicians);
        level.setOnAction(_ -> chosen());
        open(below, false);
    }

    private static <T> StringConverter<T> words(Function<T, String> name) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : name.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException(text);
            }
        };
    }

    private String name(Triage wanted) {
        String word = texts.of("triage." + wanted.id());
        Triage suggested = model.state().outcome().suggested();
        if (wanted == suggested) {
            return texts.of("screening.decide.suggested", word);
        }
        return texts.of(wanted.above(suggested) ? "screening.decide.raised" : "screening.decide.lowered", word);
    }

    /** Shows a state. */
    void update(ScreeningState state) {
        var outcome = state.outcome();
        showing = true;
        if (!level.getItems().equals(outcome.choices())) {
            level.getItems().setAll(outcome.choices());
        }
        if (!below.isVisible()) {
            level.setValue(null);
            level.setValue(outcome.decided());
        }
        showing = false;
        level.setDisable(state.screening().signed());
        var lowest = outcome.choices().getLast();
        floor.setText(texts.of("screening.decide.floor", texts.of("triage." + lowest.id())));
        open(floor, lowest.above(Triage.SELF_MANAGE));
        String words = kept(state, outcome);
        kept.setText(words);
        open(kept, !words.isEmpty());
    }

    private String kept(ScreeningState state, Outcome outcome) {
        if (outcome.lapsed()) {
            return texts.of("screening.decide.lapsed");
        }
        return state.screening()
                .decision()
                .filter(decision -> outcome.decided() != outcome.suggested() && decision.kind() != Kind.RAISED)
                .map(this::words)
                .orElse("");
    }

    private String words(Decision decision) {
        return texts.of(
                "screening.decide.kept",
                texts.of("screening.decide.kind." + decision.kind()),
                decision.reason(),
                decision.clinician());
    }

    private void chosen() {
        var wanted = level.getValue();
        if (showing || wanted == null) {
            return;
        }
        Triage suggested = model.state().outcome().suggested();
        boolean lower = suggested.above(wanted);
        open(below, lower);
        if (lower) {
            refusal.setText("");
            reason.requestFocus();
        } else {
            model.decide(wanted, wanted == suggested ? Kind.OTHER : Kind.RAISED, "", "");
        }
    }

    @FXML
    private void keep() {
        var name = clinician.getEditor().getText();
        var refused = model.decide(level.getValue(), kind.getValue(), reason.getText(), name == null ? "" : name);
        refusal.setText(
                refused.map(why -> texts.of("screening.decide.refused." + why)).orElse(""));
        if (refused.isEmpty()) {
            open(below, false);
            update(model.state());
            level.requestFocus();
        }
    }

    @FXML
    private void leave() {
        open(below, false);
        update(model.state());
    }

    private static void open(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
