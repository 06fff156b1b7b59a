package app.facet.model;

import app.facet.domain.figure.Camera;
import app.facet.domain.figure.Drawing;
import app.facet.domain.figure.Figure;
import app.facet.domain.figure.Film;
import java.util.ArrayList;
import java.util.List;

/** A pose as four cameras see it, first the figure's own, and what does not fit in it. */
public record PosePreview(List<Drawing> views, List<Trouble> troubles) {

    private static final double STEP_GAP = 1;
    private static final double BETWEEN_GAP = 2;
    private static final double HOLD_GAP = 3.5;
    private static final int BETWEEN = 6;

    /** From the front, from the right side, and from above. */
    private static final List<Camera> CAMERAS = List.of(new Camera(0, 6), new Camera(90, 6), new Camera(20, 75));

    /** Nothing to see. */
    static final PosePreview NOTHING = new PosePreview(List.of(), List.of());

    /** Copies the lists. */
    public PosePreview {
        views = List.copyOf(views);
        troubles = List.copyOf(troubles);
    }

    /** Something that does not fit. */
    public sealed interface Trouble {

        /** A contact that is not reached, and how far it stays away, percent of height. */
        record Gap(String point, double percent) implements Trouble {}

        /** A contact that is lost on the way from the step before. */
        record Between(String point, double percent) implements Trouble {}

        /** A hand, ankle or foot that does not reach what it holds. */
        record Hold(double percent) implements Trouble {}

        /** A joint beyond what a person reaches. */
        record Range(String joint, double least, double most) implements Trouble {}

        /** What is wrong with the words of the file. */
        record Words(String what) implements Trouble {}
    }

    static PosePreview of(Figure figure, int step) {
        Film film = Film.of(figure);
        List<Drawing> views = new ArrayList<>(List.of(film.step(step)));
        CAMERAS.forEach(camera -> views.add(film.seenFrom(camera).step(step)));
        return new PosePreview(views, troubles(film, step));
    }

    private static List<Trouble> troubles(Film film, int step) {
        List<Trouble> troubles = new ArrayList<>();
        film.gaps(step).forEach((point, gap) -> {
            if (gap > STEP_GAP) {
                troubles.add(new Trouble.Gap(point, gap));
            }
        });
        if (film.worstHold(step) > HOLD_GAP) {
            troubles.add(new Trouble.Hold(film.worstHold(step)));
        }
        film.pose(step)
                .beyondRange()
                .forEach(joint -> troubles.add(new Trouble.Range(
                        joint.word(), joint.motion().least(), joint.motion().most())));
        if (troubles.isEmpty() && step > 0) {
            between(film, step, troubles);
        }
        return troubles;
    }

    /** The first contact that is lost on the way, once: one cause is enough to look for. */
    private static void between(Film film, int step, List<Trouble> troubles) {
        for (int i = 1; i < BETWEEN; i++) {
            for (var gap : film.gaps(step - 1 + (double) i / BETWEEN).entrySet()) {
                if (gap.getValue() > BETWEEN_GAP) {
                    troubles.add(new Trouble.Between(gap.getKey(), gap.getValue()));
                    return;
                }
            }
        }
    }
}
