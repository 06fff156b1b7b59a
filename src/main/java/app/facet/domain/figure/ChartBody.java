package app.facet.domain.figure;

import app.facet.domain.figure.Drawing.Shape;
import java.util.ArrayList;
import java.util.List;

/** The body of a chart: a person standing upright, from the front and from behind, as one plain outline. */
final class ChartBody {

    /** How far the middle of each view is from the middle of the paper. */
    static final double APART = 28;

    /** The frame of both views. */
    static final Box FRAME = new Box(-57, -106, 57, 3);

    /** Both views, painted under every area. */
    static final List<Shape> SHAPES = shapes();

    private ChartBody() {}

    private static List<Shape> shapes() {
        Pose pose = Pose.STANDING
                .with(new Root(Base.STANDING, new Vec(-APART, 60, 0), 0, 0, 0))
                .with(joints(Motion.SHOULDER_ABDUCTION), pair(26), 0)
                .with(joints(Motion.HIP_ABDUCTION), pair(7), 0)
                .with(joints(Motion.HIP_ROTATION), pair(8), 0)
                .with(joints(Motion.ELBOW_FLEXION), pair(6), 0)
                .with(joints(Motion.FINGER_CURL), pair(15), 0)
                .with(joints(Motion.FOREARM_PRONATION), pair(-60), 0);
        Body body = Skeleton.walk(Solver.dropped(pose));
        List<Shape> shapes = new ArrayList<>(view(body, Turn.NONE));
        shapes.addAll(view(body, Turn.aboutY(180)));
        return List.copyOf(shapes);
    }

    private static List<Joint> joints(Motion motion) {
        return List.of(Joint.of(motion, Side.LEFT), Joint.of(motion, Side.RIGHT));
    }

    private static double[] pair(double angle) {
        return new double[] {angle, angle};
    }

    /** Every outline first and then every fill, so that no line runs across the body. */
    private static List<Shape> view(Body body, Turn view) {
        List<Outline> paths = new ArrayList<>();
        for (Piece piece : Piece.ALL) {
            for (Part part : Flesh.of(body, piece)) {
                paths.add(Hull.round(
                        part.balls().stream().map(b -> Disc.of(view, b)).toList()));
            }
        }
        Outline all = Outline.joined(paths);
        List<Shape> shapes = new ArrayList<>(List.of(Shape.ink(all), Shape.fill(Role.SKIN, all)));
        shapes.addAll(Face.draw(body, view));
        return shapes;
    }
}
