package app.facet.domain.figure;

import app.facet.domain.figure.Drawing.Shape;
import app.facet.domain.figure.Figure.Mark;
import java.util.List;

/**
 * Draws the marks that sit on a body: where it should be felt, what lies along it, what a therapist lays on it or taps
 * it with, and a therapist's hand.
 */
final class Marks {

    private static final double RING = 1.2;
    private static final double THIN = 0.6;
    private static final double DEVICE = 2.4;

    private Marks() {}

    static List<Shape> draw(Mark mark, Body body, Turn view) {
        Vec at = Spot.of(body, mark.point());
        return switch (mark.kind()) {
            case ARROW -> List.of();
            case FELT ->
                List.of(Shape.line(Role.FELT, Hull.round(List.of(Disc.of(view, new Ball(at, mark.size())))), RING));
            case TOWEL -> band(Role.TOWEL, mark, body, view);
            case STRAP -> band(Role.SHOE, mark, body, view);
            case STICK -> band(Role.PROP, mark, body, view);
            case LINE -> {
                Outline line = Hull.round(List.of(disc(view, at.plus(mark.from())), disc(view, until(mark, body))));
                yield List.of(Shape.line(Role.FELT, line, THIN));
            }
            case TAPE -> Tools.tape(disc(view, at.plus(mark.from())), disc(view, until(mark, body)));
            case INCLINOMETER -> device(Disc.of(view, new Ball(at, DEVICE)));
            case HAMMER -> Tools.hammer(disc(view, at), disc(view, at.plus(comesFrom(mark, body, at))));
            case HAND -> TherapistHand.draw(disc(view, at), disc(view, at.plus(comesFrom(mark, body, at))));
        };
    }

    private static List<Shape> band(Role role, Mark mark, Body body, Turn view) {
        Ball from = new Ball(Spot.of(body, mark.point()).plus(mark.from()), mark.size());
        Ball until = new Ball(until(mark, body), mark.size());
        Outline band = Hull.round(List.of(Disc.of(view, from), Disc.of(view, until)));
        return List.of(Shape.ink(band), Shape.fill(role, band));
    }

    /** Where a band ends; straight below on the floor when it names no other point. */
    private static Vec until(Mark mark, Body body) {
        Vec from = Spot.of(body, mark.point()).plus(mark.from());
        return mark.until().isEmpty()
                ? new Vec(from.x(), 0, from.z())
                : Spot.of(body, mark.until()).plus(mark.to());
    }

    /** The direction a hand comes from; away from the middle of the body when none is named. */
    private static Vec comesFrom(Mark mark, Body body, Vec at) {
        return mark.from().equals(Vec.ZERO) ? at.minus(body.at(Bone.LUMBAR_2)) : mark.from();
    }

    private static Disc disc(Turn view, Vec at) {
        return Disc.of(view, new Ball(at, 0));
    }

    /** A round dial with a foot, so that it does not look like a button. */
    private static List<Shape> device(Disc d) {
        Outline dial = Hull.round(List.of(d));
        Outline needle =
                Hull.round(List.of(new Disc(d.x(), d.y() - d.radius() * 0.6, 0.3, 0), new Disc(d.x(), d.y(), 0.45, 0)));
        return List.of(Shape.ink(dial), Shape.fill(Role.PILLOW, dial), Shape.fill(Role.OUTLINE, needle));
    }
}
