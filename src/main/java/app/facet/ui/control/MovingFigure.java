package app.facet.ui.control;

import app.facet.domain.figure.Film;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.util.Duration;

/**
 * Moves a figure through its steps in a view: eased, holding each step, back and forth until it is stopped. With
 * motion switched off it jumps from step to step instead.
 */
public final class MovingFigure {

    private static final Duration MOVE = Duration.seconds(1.6);
    private static final Duration HOLD = Duration.seconds(1.1);

    private final FigureView view;
    private final Film film;
    private final boolean motion;
    private final DoubleProperty moment = new SimpleDoubleProperty(this, "moment", 0);
    private final Timeline timeline;

    /** A figure that moves in a view; {@code motion} is the person's choice. */
    public MovingFigure(FigureView view, Film film, boolean motion) {
        this.view = view;
        this.film = film;
        this.motion = motion;
        this.timeline = timeline();
        moment.subscribe(m -> show(m.doubleValue()));
    }

    /** The moment shown: whole numbers are the steps, counted from 0. */
    public DoubleProperty momentProperty() {
        return moment;
    }

    /** Moves on and on, from wherever it is. */
    public void play() {
        timeline.play();
    }

    /** Stays where it is. */
    public void pause() {
        timeline.pause();
    }

    /** Shows one step with its marks and stays there. */
    public void step(int step) {
        timeline.stop();
        moment.set(Math.clamp(step, 0, film.steps() - 1));
        show(moment.get());
    }

    private void show(double at) {
        boolean whole = at == Math.rint(at);
        view.drawingProperty().set(whole ? film.step((int) at) : film.moment(at));
    }

    private Timeline timeline() {
        Timeline line = new Timeline();
        Duration at = Duration.ZERO;
        Interpolator way = motion ? Interpolator.EASE_BOTH : Interpolator.DISCRETE;
        for (int step = 0; step < film.steps(); step++) {
            line.getKeyFrames().add(new KeyFrame(at, new KeyValue(moment, step, way)));
            at = at.add(HOLD);
            line.getKeyFrames().add(new KeyFrame(at, new KeyValue(moment, step, way)));
            at = at.add(MOVE);
        }
        line.setAutoReverse(true);
        line.setCycleCount(Timeline.INDEFINITE);
        return line;
    }
}
