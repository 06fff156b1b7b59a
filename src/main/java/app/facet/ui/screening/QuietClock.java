package app.facet.ui.screening;

import app.facet.domain.protocol.Step;
import app.facet.model.StepClock;
import app.facet.ui.fx.Shown;
import app.facet.ui.fx.Texts;
import java.time.Duration;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Label;

/** The minutes of the step and of the visit against ten, small and without alarm; it can be turned off. */
final class QuietClock {

    private static final javafx.util.Duration TICK = javafx.util.Duration.seconds(5);

    private final StepClock clock;
    private final Texts texts;
    private final BooleanProperty wanted = new SimpleBooleanProperty(this, "wanted", true);
    private final Timeline ticking = new Timeline(new KeyFrame(TICK, _ -> tell()));
    private Label label = new Label();
    private String step = "";

    QuietClock(StepClock clock, Texts texts) {
        this.clock = clock;
        this.texts = texts;
        ticking.setCycleCount(Animation.INDEFINITE);
    }

    /** Writes into this label from now on. */
    void on(Label place) {
        label = place;
        Shown.when(place, wanted);
    }

    /** Whether it is wanted. */
    BooleanProperty wantedProperty() {
        return wanted;
    }

    /** A step was opened. */
    void at(Step opened) {
        step = opened.id();
        clock.at(step);
        tell();
        ticking.play();
    }

    /** The screening is left. */
    void pause() {
        clock.pause();
        ticking.stop();
    }

    private void tell() {
        label.setText(
                texts.of("screening.clock", time(clock.on(step)), time(clock.whole()), StepClock.VISIT.toMinutes()));
    }

    private String time(Duration spent) {
        return texts.of("screening.clock.time", spent.toMinutes(), spent.toSecondsPart() / 10 * 10);
    }
}
