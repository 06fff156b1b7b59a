package app.facet.ui.shell;

import app.facet.domain.screening.Patient;
import app.facet.model.SaveState;
import app.facet.ui.control.PatientWords;
import app.facet.ui.fx.Shown;
import app.facet.ui.fx.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The frame around every screen: the rail on the left, the patient and what is saved on top. */
public final class MainController {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");

    private static final View NOBODY = Pane::new;

    private final Navigator navigator;
    private final Texts texts;
    private final Clock clock;
    private final boolean lockable;

    @FXML
    private VBox rail;

    @FXML
    private HBox topBar;

    @FXML
    private Button patientsButton;

    @FXML
    private Button visitButton;

    @FXML
    private Button settingsButton;

    @FXML
    private Button recordsButton;

    @FXML
    private Button lockButton;

    @FXML
    private Label initials;

    @FXML
    private Label patientName;

    @FXML
    private Label patientFacts;

    @FXML
    private Label saved;

    @FXML
    private HBox tools;

    @FXML
    private StackPane slot;

    /** A frame that shows where the navigator is; without a passphrase to come back there is no locking. */
    public MainController(Navigator navigator, Texts texts, Clock clock, boolean lockable) {
        this.lockable = lockable;
        this.navigator = navigator;
        this.texts = texts;
        this.clock = clock;
    }

    @FXML
    private void initialize() {
        var view = navigator.viewProperty();
        var patient = view.flatMap(shown -> shown.map(View::patient).orElse(NOBODY.patient()));
        var caption = view.flatMap(shown -> shown.map(View::caption).orElse(NOBODY.caption()));
        var state = view.flatMap(shown -> shown.map(View::saved).orElse(NOBODY.saved()));

        view.addListener((property, was, now) -> show(was, now));
        show(Optional.empty(), view.get());
        navigator.screenProperty().subscribe(this::mark);
        Shown.when(visitButton, navigator.visitProperty().map(Optional::isPresent));
        Shown.set(lockButton, lockable);
        Shown.set(recordsButton, lockable);
        bindPatient(patient, caption);
        state.subscribe(this::tell);
    }

    @FXML
    private void openPatients() {
        navigator.open(new Screen.Patients(Optional.empty()));
    }

    @FXML
    private void openVisit() {
        navigator.visitProperty().get().ifPresent(navigator::open);
    }

    @FXML
    private void openSettings() {
        navigator.open(new Screen.Settings());
    }

    @FXML
    private void openRecords() {
        navigator.open(new Screen.Records());
    }

    @FXML
    private void lock() {
        navigator.lock();
    }

    private void show(Optional<View> was, Optional<View> now) {
        was.ifPresent(left -> Bindings.unbindContent(tools.getChildren(), left.tools()));
        slot.getChildren().setAll(now.stream().map(View::root).toList());
        now.ifPresent(shown -> Bindings.bindContent(tools.getChildren(), shown.tools()));
        layOut();
    }

    /** A view knows its size before it is entered, so that what it focuses is not moved again. */
    private void layOut() {
        if (slot.getScene() != null) {
            slot.getScene().getRoot().applyCss();
            slot.getScene().getRoot().layout();
        }
    }

    private void mark(Screen screen) {
        boolean open = !(screen instanceof Screen.Unlock);
        Shown.set(rail, open);
        Shown.set(topBar, open);
        boolean visit = screen instanceof Screen.Visit;
        boolean settings = screen instanceof Screen.Settings;
        boolean records = screen instanceof Screen.Records;
        patientsButton.pseudoClassStateChanged(CURRENT, open && !visit && !settings && !records);
        settingsButton.pseudoClassStateChanged(CURRENT, settings);
        recordsButton.pseudoClassStateChanged(CURRENT, records);
        visitButton.pseudoClassStateChanged(CURRENT, visit);
    }

    private void bindPatient(ObservableValue<Optional<Patient>> patient, ObservableValue<String> caption) {
        initials.textProperty()
                .bind(patient.map(
                        known -> known.map(p -> PatientWords.initials(p.name())).orElse("")));
        initials.visibleProperty().bind(patient.map(Optional::isPresent));
        patientName
                .textProperty()
                .bind(patient.map(known -> known.map(Patient::name).orElse("")));
        patientFacts
                .textProperty()
                .bind(Bindings.createStringBinding(
                        () -> patient.getValue()
                                .map(known -> PatientWords.facts(texts, known, today(), caption.getValue()))
                                .orElse(""),
                        patient,
                        caption));
    }

    private void tell(SaveState state) {
        saved.setVisible(!(state instanceof SaveState.Nothing));
        saved.pseudoClassStateChanged(FAILED, state instanceof SaveState.Failed);
        saved.setText(
                switch (state) {
                    case SaveState.Nothing() -> "";
                    case SaveState.Saved(var at) -> texts.of("main.saved", texts.time(at));
                    case SaveState.Failed() -> texts.of("main.not-saved");
                });
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
