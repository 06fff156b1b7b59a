package app.facet.ui.control;

import app.facet.domain.figure.Box;
import app.facet.domain.figure.Film;
import app.facet.ui.fx.Shown;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntFunction;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;

/**
 * Moves a figure through its steps in a view: eased, holding each step, back and forth until it is stopped, or one step
 * at a time. Where no motion is wanted it stands still and jumps only when told to; where nobody can see it, it stops.
 */
public final class MovingFigure {

    /** The longest time a frame may stand for: after a pause the figure goes on where it was. */
    private static final double LONGEST = 0.1;

    private static final double NANO = 1e-9;

    private final FigureView view;
    private final Film film;
    private final IntFunction<String> words;
    private final Rhythm rhythm;
    private final Box frame;
    private final BooleanProperty motion = new SimpleBooleanProperty(this, "motion");
    private final DoubleProperty moment = new SimpleDoubleProperty(this, "moment", 0);
    private final BooleanProperty wanted = new SimpleBooleanProperty(this, "wanted");
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(this, "running");
    private final Beat beat = new Beat();
    private DoubleUnaryOperator path = seconds -> 0;
    private double end = Double.POSITIVE_INFINITY;
    private double elapsed;

    /**
     * A figure that moves in a view; on the FX thread.
     *
     * @param words what each step shows, the first being 0, for somebody who does not see it
     */
    public MovingFigure(FigureView view, Film film, IntFunction<String> words) {
        this.view = view;
        this.film = film;
        this.words = words;
        this.rhythm = new Rhythm(film.steps());
        this.frame = film.sweep();
        motion.bind(Platform.getPreferences().reducedMotionProperty().map(reduced -> !reduced));
        running.bind(wanted.and(motion).and(BooleanProperty.booleanExpression(Shown.inOpenWindow(view))));
        running.subscribe(on -> {
            if (on) {
                beat.begin();
            } else {
                beat.stop();
            }
        });
        motion.subscribe(on -> {
            if (!on && wanted.get()) {
                step(nearest());
            }
        });
        moment.subscribe(at -> show(at.doubleValue()));
    }

    /** Whether it may move; follows the system's wish for reduced motion until it is bound to a setting. */
    public BooleanProperty motionProperty() {
        return motion;
    }

    /** The moment shown: whole numbers are the steps, counted from 0. */
    public DoubleProperty momentProperty() {
        return moment;
    }

    /** Whether it is moving now: wanted, allowed and seen. */
    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** Moves on and on from the step it is at; without motion it shows the step where the exercise leads, and rests. */
    public void play() {
        if (!motion.get()) {
            step(Math.min(1, film.steps() - 1));
            return;
        }
        path = rhythm::moment;
        end = Double.POSITIVE_INFINITY;
        elapsed = rhythm.seconds(moment.get());
        wanted.set(true);
    }

    /** Stays where it is. */
    public void pause() {
        wanted.set(false);
    }

    /** Moves to the next step, after the last one to the first, and rests there. */
    public void next() {
        double from = moment.get();
        int to = (nearest() + 1) % film.steps();
        if (!motion.get()) {
            step(to);
            return;
        }
        path = seconds -> from + (to - from) * Rhythm.eased(seconds / Rhythm.MOVE);
        end = Rhythm.MOVE;
        elapsed = 0;
        wanted.set(true);
    }

    /** Shows one step with its marks at once and stays there. */
    public void step(int step) {
        wanted.set(false);
        moment.set(Math.clamp(step, 0, film.steps() - 1));
    }

    /** Lets so many seconds pass. */
    void pass(double seconds) {
        elapsed += seconds;
        moment.set(path.applyAsDouble(Math.min(elapsed, end)));
        if (elapsed >= end) {
            wanted.set(false);
        }
    }

    private int nearest() {
        return Math.clamp(Math.round(moment.get()), 0, film.steps() - 1);
    }

    private void show(double at) {
        boolean whole = at == Math.rint(at);
        view.drawingProperty().set((whole ? film.step((int) at) : film.moment(at)).in(frame));
        view.setAccessibleText(words.apply(nearest()));
    }

    /** The pulse of the screen while the figure moves. */
    private final class Beat extends AnimationTimer {

        private long last;

        void begin() {
            last = 0;
            start();
        }

        @Override
        public void handle(long now) {
            double seconds = last == 0 ? 0 : Math.min((now - last) * NANO, LONGEST);
            last = now;
            pass(seconds);
        }
    }
}
