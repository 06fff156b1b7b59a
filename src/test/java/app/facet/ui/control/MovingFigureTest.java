package app.facet.ui.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.facet.Shipped;
import app.facet.domain.PictureWords;
import app.facet.domain.figure.Box;
import app.facet.domain.figure.Drawing;
import app.facet.domain.figure.Film;
import java.util.Objects;
import javafx.application.Platform;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A figure moves only where motion is wanted and somebody can see it; time is passed by hand. */
@ExtendWith(ApplicationExtension.class)
class MovingFigureTest {

    private static final String CAT = "ex-cat-cow";

    private final Film film =
            Film.of(Objects.requireNonNull(Shipped.CONTENT.figures().get(CAT)));
    private final PictureWords words = new PictureWords(Shipped.CONTENT);
    private final FigureView view = new FigureView();
    private final StackPane pane = new StackPane(view);
    private final SimpleBooleanProperty wish = new SimpleBooleanProperty(true);
    private Stage window;
    private MovingFigure moving;

    @Start
    void start(Stage stage) {
        window = stage;
        stage.setScene(new Scene(pane, 400, 300));
        stage.show();
        moving = new MovingFigure(view, film, step -> words.of(CAT, step));
        moving.motionProperty().bind(wish);
    }

    private Drawing shown() {
        return Objects.requireNonNull(view.drawingProperty().get());
    }

    @Test
    void it_holds_each_step_eases_to_the_next_and_goes_back_the_same_way() {
        var rhythm = new Rhythm(3);
        double leg = Rhythm.HOLD + Rhythm.MOVE;

        assertThat(rhythm.moment(0)).isZero();
        assertThat(rhythm.moment(Rhythm.HOLD)).isZero();
        assertThat(rhythm.moment(Rhythm.HOLD + Rhythm.MOVE / 2)).isCloseTo(0.5, within(1e-9));
        assertThat(rhythm.moment(Rhythm.HOLD + Rhythm.MOVE / 10)).isLessThan(0.05);
        assertThat(rhythm.moment(2 * leg)).isEqualTo(2);
        assertThat(rhythm.moment(3 * leg)).isCloseTo(1, within(1e-9));
        assertThat(rhythm.moment(4 * leg)).isZero();
        assertThat(rhythm.moment(400 * leg + Rhythm.HOLD + Rhythm.MOVE / 2)).isCloseTo(0.5, within(1e-6));
        for (double t = 0; t < 5 * leg; t += 0.02) {
            assertThat(Math.abs(rhythm.moment(t + 0.02) - rhythm.moment(t))).isLessThan(0.03);
        }
        assertThat(new Rhythm(1).moment(7)).isZero();
    }

    @Test
    void playing_moves_and_pausing_stays(FxRobot robot) {
        robot.interact(() -> {
            moving.play();
            moving.pass(Rhythm.HOLD + Rhythm.MOVE / 2);
            assertThat(moving.runningProperty().get()).isTrue();
            assertThat(shown().shapes())
                    .isEqualTo(film.moment(moving.momentProperty().get()).shapes());
            double at = moving.momentProperty().get();
            moving.pause();
            assertThat(moving.runningProperty().get()).isFalse();
            assertThat(moving.momentProperty().get()).isEqualTo(at);
        });
    }

    @Test
    void the_next_step_is_reached_and_kept_and_after_the_last_comes_the_first(FxRobot robot) {
        robot.interact(() -> {
            for (int step : new int[] {1, 2, 0}) {
                moving.next();
                assertThat(moving.runningProperty().get()).isTrue();
                moving.pass(Rhythm.MOVE / 2);
                moving.pass(Rhythm.MOVE);
                assertThat(moving.runningProperty().get()).isFalse();
                assertThat(moving.momentProperty().get()).isEqualTo(step);
                assertThat(shown().shapes()).isEqualTo(film.step(step).shapes());
            }
        });
    }

    @Test
    void without_motion_it_jumps_and_never_runs(FxRobot robot) {
        robot.interact(() -> {
            wish.set(false);
            moving.play();
            assertThat(moving.runningProperty().get()).isFalse();
            assertThat(shown().shapes()).isEqualTo(film.step(1).shapes());
            moving.next();
            assertThat(moving.runningProperty().get()).isFalse();
            assertThat(shown().shapes()).isEqualTo(film.step(2).shapes());
        });
    }

    @Test
    void switching_motion_off_stops_it_at_a_step(FxRobot robot) {
        robot.interact(() -> {
            moving.play();
            moving.pass(Rhythm.HOLD + Rhythm.MOVE * 0.6);
            wish.set(false);
            assertThat(moving.runningProperty().get()).isFalse();
            assertThat(shown().shapes()).isEqualTo(film.step(1).shapes());
        });
    }

    @Test
    void unbound_it_follows_the_wish_of_the_system(FxRobot robot) {
        robot.interact(() -> assertThat(new MovingFigure(view, film, step -> "")
                        .motionProperty()
                        .get())
                .isEqualTo(!Platform.getPreferences().isReducedMotion()));
    }

    @Test
    void where_nobody_sees_it_it_does_not_run(FxRobot robot) {
        robot.interact(() -> {
            moving.play();
            pane.getChildren().clear();
            assertThat(moving.runningProperty().get()).isFalse();
            pane.getChildren().add(view);
            assertThat(moving.runningProperty().get()).isTrue();
            window.setIconified(true);
        });
        assertThat(moving.runningProperty().get()).isEqualTo(!window.isIconified());
        robot.interact(() -> {
            window.setIconified(false);
            window.hide();
            assertThat(moving.runningProperty().get()).isFalse();
            window.show();
            assertThat(moving.runningProperty().get()).isTrue();
        });
    }

    @Test
    void a_screen_reader_hears_what_the_step_shows(FxRobot robot) {
        robot.interact(() -> {
            assertThat(view.getAccessibleText()).isEqualTo(words.of(CAT, 0));
            moving.step(2);
            assertThat(view.getAccessibleText()).isEqualTo(words.of(CAT, 2)).isNotEqualTo(words.of(CAT, 0));
        });
    }

    @Test
    void nothing_that_moves_is_cut_off(FxRobot robot) {
        robot.interact(() -> {
            // Between its steps this figure leaves the frame that holds both.
            var plank = Film.of(Objects.requireNonNull(Shipped.CONTENT.figures().get("ex-incline-plank")));
            moving = new MovingFigure(view, plank, step -> "");
            moving.motionProperty().bind(wish);
            Box frame = shown().frame();
            moving.play();
            for (double t = 0; t < 2 * (Rhythm.HOLD + Rhythm.MOVE); t += 0.05) {
                moving.pass(0.05);
                assertThat(shown().frame()).isEqualTo(frame);
                assertThat(frame.holds(shown().extent())).isTrue();
            }
        });
    }
}
