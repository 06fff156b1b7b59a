package app.facet.ui.settings;

import app.facet.domain.screening.Clinic;
import app.facet.domain.screening.Logo;
import app.facet.model.SettingsModel;
import app.facet.ui.fx.Dialogs;
import app.facet.ui.fx.Shown;
import app.facet.ui.fx.Texts;
import java.io.ByteArrayInputStream;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;

/** Name, address, telephone and logo, as they stand on top of every paper; each is kept when its field is left. */
final class LetterheadController {

    private final SettingsModel model;
    private final Texts texts;
    private final Dialogs dialogs;

    @FXML
    private TextField name;

    @FXML
    private TextField address;

    @FXML
    private TextField phone;

    @FXML
    private ImageView logo;

    @FXML
    private Label noLogo;

    @FXML
    private Label logoTrouble;

    @FXML
    private Button removeLogo;

    LetterheadController(SettingsModel model, Texts texts, Dialogs dialogs) {
        this.model = model;
        this.texts = texts;
        this.dialogs = dialogs;
    }

    @FXML
    private void initialize() {
        Clinic clinic = model.clinic();
        name.setText(clinic.name());
        address.setText(clinic.address());
        phone.setText(clinic.phone());
        for (TextField field : List.of(name, address, phone)) {
            field.setOnAction(_ -> keep());
            field.focusedProperty().subscribe((was, is) -> {
                if (was && !is) {
                    keep();
                }
            });
        }
        model.clinicProperty().map(Clinic::logo).subscribe(this::show);
        model.logoRefusedProperty().subscribe(this::refuse);
    }

    /** Takes the focus to the first field. */
    void focus() {
        name.requestFocus();
    }

    private void keep() {
        model.letterhead(name.getText(), address.getText(), phone.getText());
    }

    private void show(Optional<Logo> present) {
        logo.setImage(present.map(LetterheadController::image).orElse(null));
        Shown.set(logo, present.isPresent());
        Shown.set(noLogo, present.isEmpty());
        Shown.set(removeLogo, present.isPresent());
    }

    private static Image image(Logo logo) {
        return new Image(new ByteArrayInputStream(Base64.getDecoder().decode(logo.png())));
    }

    private void refuse(Optional<SettingsModel.LogoRefusal> why) {
        Shown.set(logoTrouble, why.isPresent());
        logoTrouble.setText(why.map(reason -> texts.of("settings.logo.refused."
                        + reason.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .orElse(""));
    }

    @FXML
    private void chooseLogo() {
        dialogs.open("settings.logo", "*.png", "*.jpg", "*.jpeg").ifPresent(model::logo);
    }

    @FXML
    private void removeLogo() {
        model.removeLogo();
    }
}
