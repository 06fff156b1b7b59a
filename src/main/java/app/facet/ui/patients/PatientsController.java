package app.facet.ui.patients;

import app.facet.domain.screening.Due;
import app.facet.domain.screening.Patient;
import app.facet.model.FoundPatient;
import app.facet.model.PatientsModel;
import app.facet.ui.fx.Shown;
import app.facet.ui.fx.Texts;
import atlantafx.base.controls.CustomTextField;
import java.time.Clock;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The list with its search on the left; the open record, the form, or a word on what to do on the right. */
public final class PatientsController {

    private static final KeyCombination NEW = new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN);

    private static final KeyCombination DUE = new KeyCodeCombination(KeyCode.D, KeyCombination.SHORTCUT_DOWN);

    private final PatientsModel model;
    private final Texts texts;
    private final Clock clock;
    private final DueCard due;

    /** The record that is being saved; once it is open, the keyboard goes on there. */
    private Optional<Patient> saved = Optional.empty();

    @FXML
    private CustomTextField search;

    @FXML
    private ListView<FoundPatient> list;

    @FXML
    private Label nobody;

    @FXML
    private Label damaged;

    @FXML
    private Label hint;

    @FXML
    private ScrollPane startScroll;

    @FXML
    private VBox start;

    @FXML
    private HBox filter;

    @FXML
    private Label found;

    @FXML
    private Parent page;

    @FXML
    private Parent form;

    @FXML
    private PatientPageController pageController;

    @FXML
    private PatientFormController formController;

    /** Shows the model's patients. */
    public PatientsController(PatientsModel model, Texts texts, Clock clock) {
        this.model = model;
        this.texts = texts;
        this.clock = clock;
        this.due = new DueCard(model, texts, this::follow);
    }

    @FXML
    private void initialize() {
        search.textProperty().bindBidirectional(model.searchProperty());
        list.setItems(model.shown());
        list.setCellFactory(view -> new PatientCell(texts, clock));
        list.getSelectionModel().selectedItemProperty().subscribe(this::open);
        nobody.textProperty()
                .bind(Bindings.createStringBinding(
                        this::whyNobody, model.searchProperty(), model.shown(), model.loadedProperty()));
        damaged.textProperty()
                .bind(model.damagedProperty().map(count -> texts.of("patients.damaged", count.intValue())));
        Shown.when(damaged, model.damagedProperty().greaterThan(0));

        var editing = formController.shownProperty();
        var open = model.openProperty().map(Optional::isPresent);
        Shown.when(form, editing);
        Shown.when(page, Bindings.createBooleanBinding(() -> open.getValue() && !editing.get(), open, editing));
        Shown.when(startScroll, Bindings.createBooleanBinding(() -> !open.getValue() && !editing.get(), open, editing));
        hint.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.of(model.empty() ? "patients.hint.first" : "patients.hint.choose"),
                        model.loadedProperty(),
                        model.shown()));
        start.getChildren().add(due);
        Shown.when(filter, model.searchProperty().map(typed -> !typed.isBlank()));
        found.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.of("patients.filter", model.shown().size(), model.count()),
                        model.searchProperty(),
                        model.shown(),
                        model.loadedProperty()));
        pageController.setOnEdit(formController::edit);
        formController.setOnSave(patient -> saved = Optional.of(patient));
        model.openProperty().subscribe(this::select);
    }

    /** Takes the focus to the search. */
    void focus() {
        search.requestFocus();
    }

    @FXML
    private void newPatient() {
        formController.add(model.shown().isEmpty() ? model.searchProperty().get() : "");
    }

    private void follow(Due one) {
        pageController.open(one);
    }

    @FXML
    private void showAll() {
        model.searchProperty().set("");
        focus();
    }

    @FXML
    private void keys(KeyEvent event) {
        if (NEW.match(event)) {
            newPatient();
            event.consume();
        } else if (DUE.match(event)) {
            due.focusFirst();
            event.consume();
        }
    }

    @FXML
    private void searchKeys(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case ESCAPE -> showAll();
            default -> {}
        }
    }

    @FXML
    private void listKeys(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            enter();
        }
    }

    private void move(int by) {
        int last = model.shown().size() - 1;
        int next = Math.clamp((long) list.getSelectionModel().getSelectedIndex() + by, Math.min(0, last), last);
        list.getSelectionModel().clearAndSelect(next);
        list.scrollTo(next);
    }

    @FXML
    private void enter() {
        if (list.getSelectionModel().isEmpty() && !model.shown().isEmpty()) {
            list.getSelectionModel().select(0);
        }
        if (!list.getSelectionModel().isEmpty()) {
            pageController.focus();
        }
    }

    private void open(FoundPatient found) {
        if (found != null && !model.openProperty().get().equals(Optional.of(found.patient()))) {
            formController.cancel();
            model.open(found.patient());
        }
    }

    private void select(Optional<Patient> open) {
        var found = open.flatMap(patient -> model.shown().stream()
                .filter(shown -> shown.patient().equals(patient))
                .findFirst());
        if (found.isPresent()) {
            list.getSelectionModel().select(found.get());
        } else {
            list.getSelectionModel().clearSelection();
        }
        if (saved.isPresent() && saved.equals(open)) {
            saved = Optional.empty();
            pageController.focus();
        }
    }

    private String whyNobody() {
        if (!model.loadedProperty().get()) {
            return "";
        }
        return model.searchProperty().get().isBlank()
                ? texts.of("patients.nobody-yet")
                : texts.of("patients.nobody-fits", model.searchProperty().get());
    }
}
