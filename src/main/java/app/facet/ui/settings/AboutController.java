package app.facet.ui.settings;

import app.facet.ui.fx.Texts;
import javafx.fxml.FXML;
import javafx.scene.control.Label;

/** Which program and which clinical content this is, what it is not for, and whose work it stands on. */
final class AboutController {

    private static final int GROUP = 16;

    private final About about;
    private final Texts texts;

    @FXML
    private Label version;

    @FXML
    private Label content;

    @FXML
    private Label hash;

    AboutController(About about, Texts texts) {
        this.about = about;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        version.setText(texts.of("about.version", about.version()));
        content.setText(texts.of("about.content", about.content()));
        hash.setText(texts.of("about.hash", about.hash().replaceAll("(.{" + GROUP + "})(?=.)", "$1 ")));
    }
}
