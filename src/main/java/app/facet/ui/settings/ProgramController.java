package app.facet.ui.settings;

import app.facet.domain.program.Preferences;
import app.facet.model.ProgramModel;
import app.facet.ui.fx.Texts;
import java.util.List;
import java.util.Locale;
import javafx.fxml.FXML;
import org.controlsfx.control.SegmentedButton;

/** How the program looks and moves on this machine; each choice holds at once. */
final class ProgramController {

    private final ProgramModel model;
    private final Texts texts;

    @FXML
    private SegmentedButton text;

    @FXML
    private SegmentedButton look;

    @FXML
    private SegmentedButton contrast;

    @FXML
    private SegmentedButton motion;

    @FXML
    private SegmentedButton clock;

    ProgramController(ProgramModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        var now = model.preferences();
        OneOf.fill(
                text,
                Preferences.TEXT_PERCENTS,
                percent -> texts.of("program.text.percent", percent),
                percent -> percent == now.textPercent(),
                percent -> model.change(kept -> kept.withTextPercent(percent)));
        OneOf.fill(
                look,
                List.of(Preferences.Look.values()),
                choice -> texts.of("program.look." + choice.name().toLowerCase(Locale.ROOT)),
                now.look()::equals,
                choice -> model.change(kept -> kept.withLook(choice)));
        OneOf.fill(
                contrast,
                List.of(false, true),
                strong -> texts.of(strong ? "program.contrast.strong" : "program.contrast.usual"),
                strong -> strong == now.strongContrast(),
                strong -> model.change(kept -> kept.withStrongContrast(strong)));
        OneOf.fill(
                motion,
                List.of(true, false),
                moves -> texts.of(moves ? "program.motion.system" : "program.motion.off"),
                moves -> moves == now.motion(),
                moves -> model.change(kept -> kept.withMotion(moves)));
        OneOf.fill(
                clock,
                List.of(true, false),
                shown -> texts.of(shown ? "program.clock.on" : "program.clock.off"),
                shown -> shown == now.clock(),
                shown -> model.change(kept -> kept.withClock(shown)));
    }
}
