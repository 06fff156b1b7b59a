package app.facet.domain.figure;

import java.util.List;
import java.util.stream.Stream;

/**
 * A figure that bends to a measured angle. All its pictures, steps and bent ones, share one frame that holds every angle
 * between the limits, so that nothing else in the picture moves.
 */
public final class BentFigure {

    private static final int SAMPLES = 6;
    private static final int MARKED = 1;

    private final Film film;
    private final Bend bend;
    private final double least;
    private final double most;
    private final Box frame;

    /** A figure that bends between two angles, degrees. */
    public BentFigure(Film film, Bend bend, double least, double most) {
        this.film = film;
        this.bend = bend;
        this.least = least;
        this.most = most;
        Box all = film.frame();
        for (int i = 0; i <= SAMPLES; i++) {
            all = all.with(film.marked(pose(least + (most - least) * i / SAMPLES), MARKED)
                    .extent());
        }
        this.frame = all;
    }

    /** The pose with this angle, degrees; an angle beyond the limits or human range stops there. */
    public Pose pose(double degrees) {
        return bend.pose(film, Math.clamp(degrees, least, most));
    }

    /** The picture bent to this angle, with what is laid on the body but no arrows. */
    public Drawing at(double degrees) {
        return film.marked(pose(degrees), MARKED).in(frame);
    }

    /** The pictures of the steps, in the same frame. */
    public List<Drawing> steps() {
        return Stream.iterate(0, i -> i < film.steps(), i -> i + 1)
                .map(i -> film.step(i).in(frame))
                .toList();
    }

    /** The angle of the second step, where bending begins, degrees. */
    public double usual() {
        return bend.measured(film.pose(MARKED));
    }
}
