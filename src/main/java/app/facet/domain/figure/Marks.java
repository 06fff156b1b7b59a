package app.facet.domain.figure;

import app.facet.domain.figure.Drawing.Shape;
import app.facet.domain.figure.Figure.Mark;
import java.util.List;

/** Draws the marks that sit on a body: where it should be felt, a towel in a hand, an inclinometer on the skin. */
final class Marks {

    private static final double RING = 1.2;
    private static final double DEVICE = 2.4;

    private Marks() {}

    static List<Shape> draw(Mark mark, Body body, Turn view) {
        Vec at = Spot.of(body, mark.point());
        return switch (mark.kind()) {
            case ARROW -> List.of();
            case FELT ->
                List.of(Shape.line(Role.FELT, Hull.round(List.of(Disc.of(view, new Ball(at, mark.size())))), RING));
            case TOWEL -> {
                Ball from = new Ball(at, mark.size());
                Ball until = new Ball(Spot.of(body, mark.until()), mark.size());
                Outline band = Hull.round(List.of(Disc.of(view, from), Disc.of(view, until)));
                yield List.of(Shape.ink(band), Shape.fill(Role.TOWEL, band));
            }
            case INCLINOMETER -> device(Disc.of(view, new Ball(at, DEVICE)));
        };
    }

    /** A round dial with a foot, so that it does not look like a button. */
    private static List<Shape> device(Disc d) {
        Outline dial = Hull.round(List.of(d));
        Outline needle =
                Hull.round(List.of(new Disc(d.x(), d.y() - d.radius() * 0.6, 0.3, 0), new Disc(d.x(), d.y(), 0.45, 0)));
        return List.of(Shape.ink(dial), Shape.fill(Role.PILLOW, dial), Shape.fill(Role.OUTLINE, needle));
    }
}
