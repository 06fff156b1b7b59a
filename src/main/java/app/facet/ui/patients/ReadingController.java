package app.facet.ui.patients;

import app.facet.domain.screening.Call;
import app.facet.domain.screening.Decision;
import app.facet.domain.screening.Screening;
import app.facet.domain.screening.SignOff;
import app.facet.model.EarlierVisit;
import app.facet.model.ReadingModel;
import app.facet.ui.control.TriagePill;
import app.facet.ui.fx.Texts;
import app.facet.ui.shell.Navigator;
import app.facet.ui.shell.Screen;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** An earlier visit to read: how it ended, what was handed out, and every answer as it was given. */
public final class ReadingController {

    private final ReadingModel model;
    private final Navigator navigator;
    private final Texts texts;
    private final ReadingCards cards;
    private final Node papers;

    @FXML
    private Button back;

    @FXML
    private Label title;

    @FXML
    private HBox outcome;

    @FXML
    private Label signed;

    @FXML
    private VBox page;

    /** Shows the model's visit, with the card of its papers. */
    public ReadingController(ReadingModel model, Navigator navigator, Texts texts, Node papers) {
        this.model = model;
        this.navigator = navigator;
        this.texts = texts;
        this.cards = new ReadingCards(texts);
        this.papers = papers;
    }

    @FXML
    private void initialize() {
        model.visitProperty().subscribe(visit -> visit.ifPresent(this::show));
    }

    /** Takes the focus to the way back. */
    void focus() {
        back.requestFocus();
    }

    @FXML
    private void back() {
        navigator.open(new Screen.Patients(
                model.visitProperty().get().map(visit -> visit.patient().id())));
    }

    private void show(EarlierVisit visit) {
        Screening screening = visit.screening();
        title.setText(texts.of("reading.title", texts.day(screening.visitDate())));
        outcome.getChildren()
                .setAll(visit.line().outcome().stream()
                        .map(level -> new TriagePill(texts, level, visit.line().days()))
                        .toList());
        signed.setText(screening
                .signOff()
                .map(sign -> texts.of("reading.signed", sign.clinician(), texts.moment(sign.at())))
                .orElse(""));
        page.getChildren().setAll(summary(visit));
        page.getChildren().add(papers);
        visit.steps().forEach(step -> page.getChildren().add(cards.answers(step)));
    }

    private List<VBox> summary(EarlierVisit visit) {
        Screening screening = visit.screening();
        var found = new ArrayList<VBox>();
        var lines = new ArrayList<String>(visit.line().patterns());
        screening.signOff().flatMap(sign -> decided(screening, sign)).ifPresent(lines::add);
        screening.calls().stream().map(this::call).forEach(lines::add);
        screening.signOff().ifPresent(sign -> lines.add(texts.of("reading.review", sign.reviewDays())));
        found.add(cards.lines("reading.found", lines));
        found.add(cards.lines(
                "reading.exercises",
                visit.exercises().isEmpty() ? List.of(texts.of("reading.no-exercises")) : visit.exercises()));
        if (!screening.amendments().isEmpty()) {
            found.add(cards.lines(
                    "reading.amendments",
                    screening.amendments().stream()
                            .map(added -> texts.of(
                                    "reading.amendment", texts.moment(added.at()), added.clinician(), added.text()))
                            .toList()));
        }
        return found;
    }

    private Optional<String> decided(Screening screening, SignOff sign) {
        return screening
                .decision()
                .filter(decision -> sign.suggested() != sign.decided())
                .map(Decision::reason)
                .map(reason -> texts.of(
                        "reading.decided", texts.of("triage." + sign.suggested().id()), reason));
    }

    private String call(Call call) {
        return texts.of("reading.call", texts.moment(call.at()), call.who(), call.agreed());
    }
}
