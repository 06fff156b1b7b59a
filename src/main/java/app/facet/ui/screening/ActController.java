package app.facet.ui.screening;

import app.facet.domain.plan.Action;
import app.facet.domain.screening.Call;
import app.facet.model.ScreeningModel;
import app.facet.model.ScreeningState;
import app.facet.ui.control.TriagePill;
import app.facet.ui.fx.Texts;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The one-key way out when an emergency or urgent rule fired: what to do, who was phoned, the safety sheet, the signature. */
public final class ActController {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    private final ScreeningModel model;
    private final Texts texts;
    private final Slots slots;
    private final Clock clock;

    @FXML
    private VBox actions;

    @FXML
    private VBox calls;

    @FXML
    private TextField who;

    @FXML
    private TextField time;

    @FXML
    private TextField agreed;

    @FXML
    private Label callRefusal;

    @FXML
    private StackPane letter;

    @FXML
    private StackPane sheet;

    @FXML
    private Label signWords;

    @FXML
    private HBox signForm;

    @FXML
    private ComboBox<String> clinician;

    @FXML
    private Button sign;

    @FXML
    private Label signRefusal;

    /** The way out of a screening. */
    ActController(ScreeningModel model, Texts texts, Slots slots, Clock clock) {
        this.model = model;
        this.texts = texts;
        this.slots = slots;
        this.clock = clock;
    }

    @FXML
    private void initialize() {
        clinician.getItems().setAll(slots.clinicians());
        slots.clinicians().stream().findFirst().ifPresent(clinician::setValue);
        letter.getChildren().setAll(slots.letter().get());
        sheet.getChildren().setAll(slots.safetySheet().get());
        callRefusal.setText("");
        signRefusal.setText("");
    }

    /** It was opened: the time stands ready, the first field has the focus. */
    void entered() {
        time.setText(TIME.format(ZonedDateTime.now(clock)));
        who.requestFocus();
    }

    /** Shows a state. */
    void update(ScreeningState state) {
        var rows = new ArrayList<Node>();
        for (Action action : state.outcome().actions()) {
            rows.add(card(action, state, rows.isEmpty()));
        }
        if (rows.isEmpty()) {
            rows.add(line(texts.of("screening.act.nothing"), "quiet"));
        }
        actions.getChildren().setAll(rows);
        calls.getChildren()
                .setAll(state.screening().calls().stream().map(this::row).toList());
        showSign(state);
    }

    private Node card(Action action, ScreeningState state, boolean first) {
        var level = state.outcome().suggested();
        var head = line(action.summary(), "heading");
        head.getStyleClass().add("level-ink");
        head.setGraphic(new org.kordamp.ikonli.javafx.FontIcon(TriagePill.icon(level)));
        head.getGraphic().getStyleClass().add("level-ink");
        String by = state.outcome()
                .by()
                .filter(_ -> first)
                .map(day -> texts.of("screening.act.by-date", action.by(), texts.day(day)))
                .orElse(texts.of("screening.act.by", action.by()));
        var box = new VBox(
                6,
                head,
                line(by, "small"),
                line(texts.of("screening.act.do"), "eyebrow"),
                line(SourceWords.plain(action.clinician()), "act-words"),
                line(
                        texts.of(action.printForPatient() ? "screening.act.say" : "screening.act.say.never-print"),
                        "eyebrow"),
                line("“" + action.patient() + "”", "act-words"));
        box.getStyleClass().addAll("triage-card", TriagePill.styleClass(level));
        box.setId("act-" + action.id());
        return box;
    }

    private Node row(Call call) {
        var box = new VBox(
                2,
                line(texts.of("screening.act.call", call.who(), texts.moment(call.at())), "strong"),
                line(call.agreed(), "small"));
        box.getStyleClass().add("card-row");
        return box;
    }

    private static Label line(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }

    private void showSign(ScreeningState state) {
        String level = texts.of("triage." + state.outcome().decided().id());
        sign.setText(texts.of("screening.act.sign.do", level));
        var signed = state.screening().signOff();
        signForm.setVisible(signed.isEmpty());
        signForm.setManaged(signed.isEmpty());
        signWords.setText(
                signed.map(given -> texts.of("screening.act.signed", given.clinician(), texts.moment(given.at())))
                        .orElse(texts.of("screening.act.sign.words", level)));
    }

    @FXML
    private void addCall() {
        var at = at();
        String refusal = who.getText().isBlank()
                ? texts.of("screening.act.refused.who")
                : at.isEmpty() ? texts.of("screening.act.refused.when") : "";
        callRefusal.setText(refusal);
        if (refusal.isEmpty()) {
            model.call(who.getText(), at.orElseThrow().toInstant(), agreed.getText());
            who.clear();
            agreed.clear();
            entered();
        }
    }

    private Optional<ZonedDateTime> at() {
        try {
            return Optional.of(
                    ZonedDateTime.now(clock).with(LocalTime.parse(time.getText().strip(), TIME)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    @FXML
    private void sign() {
        String name = clinician.getEditor().getText();
        if (name == null || name.isBlank()) {
            signRefusal.setText(texts.of("screening.act.sign.refused"));
            clinician.requestFocus();
            return;
        }
        signRefusal.setText("");
        model.sign(name, java.util.List.of());
        slots.signed().run();
    }
}
