package app.facet.ui.patients;

import app.facet.domain.screening.Patient;
import app.facet.model.BirthDate;
import app.facet.model.PatientDraft;
import app.facet.model.PatientDraft.Missing;
import app.facet.model.PatientsModel;
import app.facet.ui.fx.Notes;
import app.facet.ui.fx.Shown;
import app.facet.ui.fx.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** The form of a record, new or changed: what is missing is told beside its field, the birth date is read back. */
public final class PatientFormController {

    private final PatientsModel model;
    private final List<String> languages;
    private final Texts texts;
    private final Clock clock;
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper(this, "shown");
    private UUID id = UUID.randomUUID();
    private Optional<Patient> doubted = Optional.empty();
    private Consumer<Patient> onSave = patient -> {};

    @FXML
    private Label title;

    @FXML
    private TextField name;

    @FXML
    private Label nameTrouble;

    @FXML
    private TextField birth;

    @FXML
    private Label birthRead;

    @FXML
    private Label birthTrouble;

    @FXML
    private ToggleButton female;

    @FXML
    private ToggleButton male;

    @FXML
    private ToggleButton otherSex;

    @FXML
    private Label sexTrouble;

    @FXML
    private TextField record;

    @FXML
    private TextField contact;

    @FXML
    private VBox languageRow;

    @FXML
    private ComboBox<String> language;

    @FXML
    private TextArea notes;

    @FXML
    private Label same;

    /** A form that saves through the model. */
    public PatientFormController(PatientsModel model, List<String> languages, Texts texts, Clock clock) {
        this.model = model;
        this.languages = languages;
        this.texts = texts;
        this.clock = clock;
    }

    @FXML
    private void initialize() {
        language.getItems().setAll(languages);
        language.setConverter(new LanguageName());
        Shown.when(birthRead, birthTrouble.visibleProperty().not());
        Shown.set(languageRow, languages.size() > 1);
        birth.textProperty().subscribe(typed -> readBack());
        birth.focusedProperty().subscribe(focused -> readBack());
        Notes.leadOnByTab(notes);
    }

    /** What is told which record is being saved. */
    void setOnSave(Consumer<Patient> listener) {
        onSave = listener;
    }

    /** Whether the form is open. */
    ReadOnlyBooleanProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Opens the form for a new record; what was searched for in vain may be the name. */
    void add(String likelyName) {
        fill(UUID.randomUUID(), texts.of("patients.form.new"), likelyName, "", "", "", model.paperLanguage(), "");
        choose(Optional.empty());
    }

    /** Opens the form for a record there is. */
    void edit(Patient patient) {
        fill(
                patient.id(),
                texts.of("patients.form.edit"),
                patient.name(),
                texts.day(patient.birthDate()),
                patient.recordNumber(),
                patient.contact(),
                patient.language(),
                patient.notes());
        choose(Optional.of(patient.sex()));
    }

    /** Which record the open form is about and what was chosen in it; its fields speak for themselves. */
    Map<String, String> choices() {
        return shown.get()
                ? Map.of(
                        "form", id.toString(),
                        "form-sex", sex().map(Patient.Sex::name).orElse(""),
                        "form-language", language.getValue())
                : Map.of();
    }

    /** Opens the form again as {@link #choices} told it; its fields are filled by whoever kept them. */
    void reopen(Map<String, String> choices) {
        String about = choices.get("form");
        if (about != null && !shown.get()) {
            var key = UUID.fromString(about);
            model.openProperty().get().filter(open -> open.id().equals(key)).ifPresentOrElse(this::edit, () -> add(""));
            id = key;
            language.setValue(choices.getOrDefault("form-language", languages.getFirst()));
            String sex = choices.getOrDefault("form-sex", "");
            choose(sex.isEmpty() ? Optional.empty() : Optional.of(Patient.Sex.valueOf(sex)));
        }
    }

    /** Closes the form without saving. */
    @FXML
    void cancel() {
        shown.set(false);
    }

    @FXML
    private void save() {
        var draft = draft();
        tell(draft.missing());
        draft.patient().ifPresent(this::save);
    }

    private void save(Patient patient) {
        var twin = model.sameAs(patient);
        if (twin.isPresent() && !twin.equals(doubted)) {
            doubted = twin;
            same.setText(texts.of("patients.form.same", twin.get().name(), texts.day(patient.birthDate())));
            Shown.set(same, true);
            return;
        }
        shown.set(false);
        onSave.accept(patient);
        model.save(patient);
    }

    private PatientDraft draft() {
        return new PatientDraft(
                id,
                name.getText(),
                model.birthDate(birth.getText()),
                sex(),
                record.getText(),
                contact.getText(),
                language.getValue(),
                notes.getText());
    }

    private void fill(UUID key, String heading, String... words) {
        id = key;
        doubted = Optional.empty();
        title.setText(heading);
        name.setText(words[0]);
        birth.setText(words[1]);
        record.setText(words[2]);
        contact.setText(words[3]);
        language.setValue(words[4]);
        notes.setText(words[5]);
        tell(Set.of());
        Shown.set(same, false);
        shown.set(true);
        name.requestFocus();
        name.end();
    }

    private void choose(Optional<Patient.Sex> sex) {
        female.setSelected(sex.equals(Optional.of(Patient.Sex.FEMALE)));
        male.setSelected(sex.equals(Optional.of(Patient.Sex.MALE)));
        otherSex.setSelected(sex.equals(Optional.of(Patient.Sex.OTHER)));
    }

    private Optional<Patient.Sex> sex() {
        if (female.isSelected()) {
            return Optional.of(Patient.Sex.FEMALE);
        }
        if (male.isSelected()) {
            return Optional.of(Patient.Sex.MALE);
        }
        return otherSex.isSelected() ? Optional.of(Patient.Sex.OTHER) : Optional.empty();
    }

    private void tell(Set<Missing> missing) {
        Shown.set(nameTrouble, missing.contains(Missing.NAME));
        Shown.set(sexTrouble, missing.contains(Missing.SEX));
        readBack();
        if (missing.contains(Missing.BIRTH_DATE)) {
            doubtBirth(model.birthDate(birth.getText()));
        }
    }

    /** While typing only a day that can be is read back; a doubt waits until the field is left. */
    private void readBack() {
        var read = model.birthDate(birth.getText());
        Shown.set(birthTrouble, false);
        birthRead.setText(
                read instanceof BirthDate.Day(LocalDate date)
                        ? texts.of("patients.form.birth.read", texts.day(date), years(date))
                        : texts.of("patients.form.birth.hint"));
        if (read instanceof BirthDate.Nonsense && !birth.isFocused()) {
            doubtBirth(read);
        }
    }

    private void doubtBirth(BirthDate read) {
        String why = read instanceof BirthDate.Nonsense(BirthDate.Why reason) ? key(reason) : "nothing";
        birthTrouble.setText(texts.of("patients.form.birth." + why));
        Shown.set(birthTrouble, true);
    }

    private int years(LocalDate birth) {
        return Period.between(birth, LocalDate.now(clock)).getYears();
    }

    private static String key(BirthDate.Why why) {
        return why.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A language by its own tag, shown by its name. */
    private final class LanguageName extends StringConverter<String> {

        @Override
        public String toString(String tag) {
            return tag == null ? "" : Locale.forLanguageTag(tag).getDisplayLanguage(texts.getLocale());
        }

        @Override
        public String fromString(String name) {
            throw new UnsupportedOperationException();
        }
    }
}
