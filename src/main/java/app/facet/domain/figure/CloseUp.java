package app.facet.domain.figure;

import app.facet.domain.figure.Drawing.Shape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A hand or a foot large enough to see each finger and toe, in the style of the whole figure. */
final class CloseUp {

    /** The words of a camera for what it can be close to. */
    static final List<String> WORDS = List.of("left-hand", "right-hand", "left-foot", "right-foot");

    /** How much larger than in the whole figure. */
    static final double ZOOM = 7;

    private CloseUp() {}

    /** The shapes of what the camera is close to, from far to near. */
    static List<Shape> draw(Pose pose, Camera camera) {
        Body body = Skeleton.walk(pose);
        Side side = camera.close().startsWith("left") ? Side.LEFT : Side.RIGHT;
        List<List<Part>> groups =
                camera.close().endsWith("hand") ? FineHand.of(body, pose, side) : FineFoot.of(body, pose, side);
        Turn view = camera.turn();
        List<Shape> shapes = new ArrayList<>();
        groups.stream()
                .map(g -> g.stream().map(p -> discs(p, view)).toList())
                .sorted(Comparator.comparingDouble(CloseUp::depth))
                .forEach(group -> shapes.addAll(inked(group)));
        return shapes;
    }

    /** One digit or the palm; the patch at its root takes away the line across the skin it grows from. */
    private static List<Shape> inked(List<List<Disc>> group) {
        Outline all = Outline.joined(group.stream().map(Hull::round).toList());
        Disc root = group.getFirst().getFirst();
        Disc next = group.getFirst().getLast();
        double way = Math.max(1e-6, Math.hypot(next.x() - root.x(), next.y() - root.y()));
        double back = Math.min(1, way) / way * Drawer.INK;
        Disc patch = new Disc(
                root.x() - (next.x() - root.x()) * back,
                root.y() - (next.y() - root.y()) * back,
                root.radius() - Drawer.INK / 4,
                root.depth());
        return List.of(Shape.ink(all), Shape.fill(Role.SKIN, all), Shape.fill(Role.SKIN, Hull.round(List.of(patch))));
    }

    private static double depth(List<List<Disc>> group) {
        return group.stream()
                .flatMap(List::stream)
                .mapToDouble(Disc::depth)
                .average()
                .orElse(0);
    }

    private static List<Disc> discs(Part part, Turn view) {
        return part.balls().stream()
                .map(b -> Disc.of(view, new Ball(b.centre().times(ZOOM), b.radius() * ZOOM)))
                .toList();
    }
}
