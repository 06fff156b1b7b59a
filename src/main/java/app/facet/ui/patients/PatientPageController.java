package app.facet.ui.patients;

import app.facet.domain.screening.Due;
import app.facet.domain.screening.Patient;
import app.facet.domain.screening.Screening;
import app.facet.model.NextStep;
import app.facet.model.PatientsModel;
import app.facet.model.VisitLine;
import app.facet.ui.fx.Shown;
import app.facet.ui.fx.Texts;
import app.facet.ui.shell.Navigator;
import app.facet.ui.shell.Screen;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The open patient: one press to go on, the visits so far, and what is on record. */
public final class PatientPageController {

    private final PatientsModel model;
    private final Navigator navigator;
    private final Texts texts;
    private Consumer<Patient> onEdit = patient -> {};

    @FXML
    private Label count;

    @FXML
    private HBox again;

    @FXML
    private Button proceed;

    @FXML
    private VBox visits;

    @FXML
    private Label noVisits;

    @FXML
    private Label contact;

    @FXML
    private VBox contactRow;

    @FXML
    private Label notes;

    @FXML
    private VBox notesRow;

    @FXML
    private VBox recordCard;

    @FXML
    private VBox page;

    /** Shows the model's open patient. */
    public PatientPageController(PatientsModel model, Navigator navigator, Texts texts) {
        this.model = model;
        this.navigator = navigator;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        var contactText = text(Patient::contact);
        var notesText = text(Patient::notes);
        contact.textProperty().bind(contactText);
        notes.textProperty().bind(notesText);
        Shown.when(contactRow, contactText.map(words -> !words.isBlank()));
        Shown.when(notesRow, notesText.map(words -> !words.isBlank()));
        Shown.when(recordCard, contactRow.visibleProperty().or(notesRow.visibleProperty()));
        page.getChildren().add(new DueCard(model, texts, this::open));
        proceed.textProperty().bind(model.nextProperty().map(this::words));
        Shown.when(again, model.nextProperty().map(next -> next instanceof NextStep.Again));
        model.visitsProperty().subscribe(this::show);
        model.nextProperty().subscribe(next -> Shown.set(noVisits, next instanceof NextStep.First));
    }

    /** What opens the form of the record. */
    void setOnEdit(Consumer<Patient> onEdit) {
        this.onEdit = onEdit;
    }

    /** Takes the focus to the one press. */
    void focus() {
        proceed.requestFocus();
    }

    @FXML
    private void proceed() {
        model.proceed(this::visit);
    }

    @FXML
    private void beginEpisode() {
        model.beginEpisode(this::visit);
    }

    @FXML
    private void edit() {
        model.openProperty().get().ifPresent(onEdit);
    }

    private void show(List<VisitLine> lines) {
        long episode = lines.stream()
                .filter(line -> line.screening()
                        .episode()
                        .equals(lines.getFirst().screening().episode()))
                .count();
        count.setText(texts.of("patients.episode", episode));
        Shown.set(count, !lines.isEmpty());
        visits.getChildren()
                .setAll(lines.stream()
                        .map(line -> new VisitRow(texts, line, this::open))
                        .toList());
        visits.getChildren().stream()
                .findFirst()
                .ifPresent(row -> row.getStyleClass().add("first"));
    }

    private void open(VisitLine line) {
        if (line.screening().signed()) {
            navigator.open(new Screen.Reading(
                    line.screening().patient(), line.screening().id()));
        } else {
            visit(line.screening());
        }
    }

    /** Leads to what is due: the patient, or the screening that is not finished. */
    void open(Due due) {
        navigator.open(
                due.kind() == Due.Kind.UNFINISHED
                        ? new Screen.Visit(due.patient(), due.screening())
                        : new Screen.Patients(Optional.of(due.patient())));
    }

    private void visit(Screening screening) {
        navigator.open(new Screen.Visit(screening.patient(), screening.id()));
    }

    private String words(NextStep next) {
        return switch (next) {
            case NextStep.Unknown() -> texts.of("patients.start");
            case NextStep.First() -> texts.of("patients.start");
            case NextStep.Resume(Screening screening) -> texts.of("patients.resume", texts.day(screening.visitDate()));
            case NextStep.Again(int number, Screening last) ->
                texts.of("patients.start-next", number, texts.day(last.visitDate()));
        };
    }

    private javafx.beans.value.ObservableValue<String> text(java.util.function.Function<Patient, String> part) {
        return model.openProperty()
                .map(open -> Optional.ofNullable(open).flatMap(o -> o).map(part).orElse(""));
    }
}
