package app.facet.domain.figure;

import app.facet.domain.figure.Drawing.Shape;
import app.facet.domain.figure.Figure.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A figure with its poses solved, so that hands, knees and feet lie where they should: draws every step, and any moment
 * between two steps. All its pictures share one frame and one scale.
 */
public final class Film {

    private static final double MARGIN = 2.5;
    private static final double FLOOR_EDGE = 6;
    private static final int WAY = 8;
    private static final double SWEEP = 0.125;
    // An arrow leaves out the first and last part of the way, so that it does not cover what moves.
    private static final double SHORT = 0.1;

    private final Figure figure;
    private final Room room;
    private final Turn view;
    private final List<Pose> poses;
    private final List<Block> blocks;
    private final List<Shape> scenery;
    private final Box frame;

    private Film(Figure figure, Camera camera, Room room, List<Pose> poses) {
        this.figure = figure;
        this.room = room;
        this.view = camera.turn();
        this.poses = poses;
        this.blocks = Furniture.blocks(figure.props());
        this.scenery = scenery();
        Box all = Box.NOTHING;
        for (int i = 0; i < poses.size(); i++) {
            all = all.with(new Drawing(shapes(i), Box.NOTHING).extent());
        }
        this.frame = all.grown(MARGIN);
    }

    /** Solves the poses of a figure once. */
    public static Film of(Figure figure) {
        Room room = new Room(figure.props());
        return new Film(figure, figure.camera(), room, solved(figure, room));
    }

    /** The same poses seen from elsewhere. */
    public Film seenFrom(Camera camera) {
        return new Film(figure, camera, room, poses);
    }

    /** How many steps there are. */
    public int steps() {
        return poses.size();
    }

    /** The frame all pictures share, percent of height. */
    public Box frame() {
        return frame;
    }

    /** The frame that holds every moment between the steps too, so that nothing that moves is cut off. */
    public Box sweep() {
        Box all = frame;
        for (double moment = SWEEP; moment < steps() - 1; moment += SWEEP) {
            all = all.with(moment(moment).extent().grown(MARGIN));
        }
        return all;
    }

    /** The pose at a moment: whole numbers are the steps, counted from 0, and what is between is between. */
    public Pose pose(double moment) {
        double at = Math.clamp(moment, 0, steps() - 1);
        int from = (int) Math.floor(at);
        double part = at - from;
        if (part < 1e-9) {
            return poses.get(from);
        }
        Pose a = poses.get(from);
        Pose b = poses.get(from + 1);
        return Solver.settle(a.towards(b, part), room, between(a, b, part));
    }

    /** The picture of a step, with its marks. */
    public Drawing step(int step) {
        return new Drawing(shapes(step), frame);
    }

    /** The picture of any moment, without marks: one frame of the moving figure. */
    public Drawing moment(double moment) {
        int near = Math.clamp(Math.round(moment), 0, steps() - 1);
        return new Drawing(dressed(pose(moment), figure.steps().get(near).front()), frame);
    }

    /** The picture of any pose in the same room and frame, such as a back bent by an angle just measured. */
    public Drawing drawing(Pose pose) {
        return new Drawing(dressed(Solver.solve(pose, room, Map.of()), List.of()), frame);
    }

    /** A pose near a solved one, with its contacts where that one has them. */
    Pose settled(Pose pose, Pose near) {
        return Solver.settle(pose, room, Solver.anchors(near));
    }

    /** The picture of a solved pose in the same room and frame, with the marks of a step that lie on the body. */
    Drawing marked(Pose pose, int step) {
        List<Shape> shapes =
                new ArrayList<>(dressed(pose, figure.steps().get(step).front()));
        for (Mark mark : figure.marks()) {
            if (mark.step() == step && mark.kind() != Mark.Kind.ARROW) {
                shapes.addAll(Marks.draw(mark, Skeleton.walk(pose), view));
            }
        }
        return new Drawing(shapes, frame);
    }

    /** The largest distance of a contact from its surface at a moment, percent of height. */
    public double worstGap(double moment) {
        return Solver.worstGap(pose(moment), room);
    }

    /** The distance of each contact from its surface at a moment, percent of height, by its name. */
    public Map<String, Double> gaps(double moment) {
        return Solver.gaps(pose(moment), room);
    }

    /** The largest distance of a hand, ankle or foot from what it holds at a moment, percent of height. */
    public double worstHold(double moment) {
        return Solver.worstHold(pose(moment), room);
    }

    /** The limbs that run into head or trunk at a moment, save those a step beside it declares as pressed. */
    public List<Clash> clashes(double moment) {
        Figure.Step before = figure.steps().get((int) Math.floor(moment));
        Figure.Step after = figure.steps().get((int) Math.ceil(moment));
        return pressed(moment).stream()
                .filter(c -> !before.pressed().contains(c.words())
                        && !after.pressed().contains(c.words()))
                .toList();
    }

    /** All limbs that run into head or trunk at a moment, declared or not. */
    public List<Clash> pressed(double moment) {
        return Clearance.clashes(Skeleton.walk(pose(moment)));
    }

    private static List<Pose> solved(Figure figure, Room room) {
        List<Pose> poses = new ArrayList<>();
        Map<String, List<Vec>> anchors = Map.of();
        for (Figure.Step step : figure.steps()) {
            Pose start = Solver.dropped(step.pose());
            if (!poses.isEmpty()) {
                Root before = poses.getLast().root();
                Root here = start.root();
                Vec place = new Vec(
                        before.place().x(), here.place().y(), before.place().z());
                start = start.with(new Root(here.base(), place, here.pitch(), here.lean(), here.turn()));
            }
            poses.add(Solver.solve(start, room, anchors));
            anchors = Solver.anchors(poses.getLast());
        }
        return List.copyOf(poses);
    }

    private static Map<String, List<Vec>> between(Pose a, Pose b, double part) {
        Map<String, List<Vec>> from = Solver.anchors(a);
        Map<String, List<Vec>> to = Solver.anchors(b);
        from.keySet().retainAll(to.keySet());
        from.replaceAll((name, spots) -> {
            List<Vec> ends = to.getOrDefault(name, spots);
            List<Vec> at = new ArrayList<>();
            for (int i = 0; i < spots.size(); i++) {
                at.add(spots.get(i).towards(ends.get(i), part));
            }
            return at;
        });
        return from;
    }

    private List<Shape> shapes(int step) {
        List<Shape> shapes = new ArrayList<>(
                dressed(poses.get(step), figure.steps().get(step).front()));
        for (Mark mark : figure.marks()) {
            if (mark.step() == step) {
                shapes.addAll(mark(mark));
            }
        }
        return shapes;
    }

    private List<Shape> dressed(Pose pose, List<String> front) {
        if (close()) {
            return CloseUp.draw(pose, figure.camera());
        }
        List<Shape> shapes = new ArrayList<>(scenery);
        shapes.addAll(Drawer.draw(Skeleton.walk(pose), blocks, view, front));
        return shapes;
    }

    private boolean close() {
        return !figure.camera().close().isEmpty();
    }

    private List<Shape> mark(Mark mark) {
        if (mark.kind() == Mark.Kind.ARROW) {
            return Arrows.along(way(mark));
        }
        return Marks.draw(mark, Skeleton.walk(poses.get(mark.step())), view);
    }

    /** The points on paper an arrow runs along. */
    private List<Vec> way(Mark mark) {
        boolean stands = !mark.from().equals(mark.to());
        List<Vec> way = new ArrayList<>();
        for (int i = 0; i <= WAY; i++) {
            double part = stands ? 1 : SHORT + (1 - 2 * SHORT) * i / WAY;
            Vec at = Spot.of(Skeleton.walk(pose(mark.step() - 1 + part)), mark.point());
            Vec seen = view.of(at.plus(mark.way().at((double) i / WAY))).times(close() ? CloseUp.ZOOM : 1);
            way.add(new Vec(seen.x(), -seen.y(), 0));
        }
        return way;
    }

    /** The floor under all steps and the walls. */
    private List<Shape> scenery() {
        double left = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double back = Double.POSITIVE_INFINITY;
        double front = Double.NEGATIVE_INFINITY;
        for (Pose pose : poses) {
            Body body = Skeleton.walk(pose);
            for (Piece piece : Piece.ALL) {
                for (Part part : Flesh.of(body, piece)) {
                    for (Ball b : part.balls()) {
                        left = Math.min(left, b.centre().x() - b.radius());
                        right = Math.max(right, b.centre().x() + b.radius());
                        back = Math.min(back, b.centre().z() - b.radius());
                        front = Math.max(front, b.centre().z() + b.radius());
                    }
                }
            }
        }
        for (Prop p : figure.props()) {
            for (Vec corner : Furniture.footprint(p)) {
                left = Math.min(left, corner.x());
                right = Math.max(right, corner.x());
                back = Math.min(back, corner.z());
                front = Math.max(front, corner.z());
            }
        }
        List<Shape> shapes = new ArrayList<>();
        double thick = figure.prop(Prop.Kind.MAT).isPresent() ? 1.4 : 0;
        double e = FLOOR_EDGE;
        shapes.addAll(Furniture.slab(view, left - e, right + e, back - e, front + e, thick));
        shapes.addAll(Furniture.walls(figure.props(), view));
        return shapes;
    }
}
