package app.facet.ui.unlock;

import app.facet.domain.plan.Country;
import app.facet.model.FirstStart;
import app.facet.model.FirstStart.Missing;
import app.facet.model.Strength;
import app.facet.model.UnlockModel;
import app.facet.ui.fx.Shown;
import app.facet.ui.fx.Texts;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.SimpleObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;

/** The one page of the first start: passphrase, country, clinic name. */
public final class FirstStartController {

    private final UnlockModel model;
    private final Collection<Country> countries;
    private final Texts texts;
    private final SimpleObjectProperty<Optional<Country>> country = new SimpleObjectProperty<>(Optional.empty());
    private final Map<Missing, Label> troubles = new EnumMap<>(Missing.class);

    @FXML
    private PasswordField passphrase;

    @FXML
    private PasswordField again;

    @FXML
    private SegmentedButton countryChoice;

    @FXML
    private VBox numberRow;

    @FXML
    private TextField number;

    @FXML
    private TextField clinic;

    @FXML
    private Label strength;

    @FXML
    private Label passphraseTrouble;

    @FXML
    private Label againTrouble;

    @FXML
    private Label countryTrouble;

    @FXML
    private Label numberTrouble;

    @FXML
    private Label notCreated;

    @FXML
    private Button begin;

    /** A first page that offers these countries. */
    public FirstStartController(UnlockModel model, Collection<Country> countries, Texts texts) {
        this.model = model;
        this.countries = countries;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        troubles.putAll(Map.of(
                Missing.PASSPHRASE, passphraseTrouble,
                Missing.SAME_AGAIN, againTrouble,
                Missing.COUNTRY, countryTrouble,
                Missing.EMERGENCY_NUMBER, numberTrouble));
        show(Set.of());
        countries.forEach(offered -> countryChoice.getButtons().add(button(offered)));
        Shown.when(
                numberRow,
                country.map(chosen ->
                        chosen.filter(c -> c.emergencyNumber().isEmpty()).isPresent()));
        strength.textProperty()
                .bind(passphrase
                        .textProperty()
                        .map(typed -> texts.of("first-start.strength." + name(Strength.of(typed)))));
        Shown.when(strength, passphraseTrouble.visibleProperty().not());
        begin.disableProperty().bind(model.busyProperty());
        begin.textProperty()
                .bind(model.busyProperty().map(busy -> texts.of(busy ? "first-start.making" : "first-start.begin")));
        Shown.when(notCreated, model.noticeProperty().map(UnlockModel.Notice.NOT_CREATED::equals));
    }

    /** Takes the focus to the first field. */
    void focus() {
        passphrase.requestFocus();
    }

    @FXML
    private void begin() {
        var first = new FirstStart(
                passphrase.getText(), again.getText(), country.get(), number.getText(), clinic.getText());
        show(first.missing());
        model.create(first);
    }

    private void show(Set<Missing> missing) {
        troubles.forEach((what, label) -> Shown.set(label, missing.contains(what)));
    }

    private ToggleButton button(Country offered) {
        var button = new ToggleButton(texts.of("first-start.country." + offered.id()));
        button.setId("country-" + offered.id());
        button.setAccessibleText(offered.name());
        button.selectedProperty().subscribe(selected -> choose(offered, selected));
        return button;
    }

    private void choose(Country offered, boolean selected) {
        if (selected) {
            country.set(Optional.of(offered));
        } else if (country.get().filter(offered::equals).isPresent()) {
            country.set(Optional.empty());
        }
    }

    private static String name(Strength strength) {
        return strength.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
