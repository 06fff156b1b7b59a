package app.facet.paper;

import app.facet.domain.plan.Exercise;
import java.util.List;

/** What stands in for the pictures of an exercise that has none: two frames of the final size, and the words. */
final class PlainDrawing {

    private static final String FRAME = "<svg viewBox=\"0 0 144 108\" xmlns=\"http://www.w3.org/2000/svg\">"
            + "<rect x=\"2\" y=\"2\" width=\"140\" height=\"104\" rx=\"10\" fill=\"#ffffff\" stroke=\"#5d7480\""
            + " stroke-width=\"1.5\"/><path d=\"M16 88 H128\" stroke=\"#5d7480\" stroke-width=\"4\""
            + " stroke-linecap=\"round\"/></svg>";

    private PlainDrawing() {}

    static Drawings.Drawing of(Exercise exercise, Words words) {
        var start = words.of("paper.caption-start");
        var end = words.of("paper.caption-end");
        return new Drawings.Drawing(List.of(
                new Drawings.Picture(FRAME, start, words.of("paper.alt", exercise.name(), start, exercise.start())),
                new Drawings.Picture(
                        FRAME, end, words.of("paper.alt", exercise.name(), end, String.join(" ", exercise.steps())))));
    }
}
