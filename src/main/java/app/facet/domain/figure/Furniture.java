package app.facet.domain.figure;

import app.facet.domain.figure.Drawing.Shape;
import java.util.ArrayList;
import java.util.List;

/** Draws the props: rounded boxes seen by the camera, with a lighter top where one shows. */
final class Furniture {

    private static final double ROUND = 0.5;

    private final Turn view;
    private final List<Shape> shapes = new ArrayList<>();

    private Furniture(Turn view) {
        this.view = view;
    }

    /** The props nothing passes in front of: the walls. */
    static List<Shape> walls(List<Prop> props, Turn view) {
        Furniture f = new Furniture(view);
        props.stream().filter(p -> p.kind() == Prop.Kind.WALL).forEach(f::wall);
        return f.shapes;
    }

    /** The blocks of the props, which are painted before or behind the pieces of the body. */
    static List<Block> blocks(List<Prop> props) {
        return props.stream().flatMap(p -> blocks(p).stream()).toList();
    }

    /** A block with the outline round it. */
    static List<Shape> draw(Block block, Turn view) {
        Outline path = block.outline(view);
        return List.of(Shape.ink(path), Shape.fill(block.role(), path));
    }

    /** A slab on the floor, such as a mat: its top and the edge that faces the viewer. */
    static List<Shape> slab(Turn view, double left, double right, double back, double front, double thick) {
        Furniture f = new Furniture(view);
        List<Disc> top = new ArrayList<>();
        List<Disc> all = new ArrayList<>();
        for (double x : new double[] {left, right}) {
            for (double z : new double[] {back, front}) {
                top.add(Disc.of(view, new Ball(new Vec(x, 0, z), 0.4)));
                all.add(top.getLast());
                all.add(Disc.of(view, new Ball(new Vec(x, -thick, z), 0.4)));
            }
        }
        f.shapes.add(Shape.fill(Role.MAT_EDGE, Hull.round(all)));
        f.shapes.add(Shape.fill(Role.MAT, Hull.round(top)));
        return f.shapes;
    }

    /** The corners a prop takes on the floor. */
    static List<Vec> footprint(Prop p) {
        return switch (p.kind()) {
            case MAT, WALL -> List.of();
            default ->
                blocks(p).stream()
                        .flatMap(b -> List.of(b.low(), b.high()).stream())
                        .map(v -> p.at(v.x(), 0, v.z()))
                        .toList();
        };
    }

    private static List<Block> blocks(Prop p) {
        double h = p.height();
        double half = p.length() / 2;
        return switch (p.kind()) {
            case CHAIR -> chair(p);
            case COUNTER ->
                List.of(
                        new Block(p, new Vec(-half, 0, 4), new Vec(half, h - 3, 24), ROUND, Role.PROP),
                        new Block(
                                p,
                                new Vec(-half - 1, h - 2.6, 0),
                                new Vec(half + 1, h - ROUND, 25),
                                ROUND,
                                Role.PROP_TOP));
            case PILLOW ->
                List.of(new Block(p, new Vec(-half, h / 2, -4.6), new Vec(half, h / 2, 4.6), h / 2, Role.PILLOW));
            case TOWEL -> List.of(new Block(p, new Vec(-half, h / 2, 0), new Vec(half, h / 2, 0), h / 2, Role.TOWEL));
            case STEP ->
                List.of(new Block(p, new Vec(-half, ROUND, -9), new Vec(half, h - ROUND, 9), ROUND, Role.PROP));
            case TABLE -> table(p);
            default -> List.of();
        };
    }

    private static List<Block> chair(Prop p) {
        double h = p.height();
        double back = p.length();
        double half = 12;
        List<Block> blocks = new ArrayList<>();
        for (double x : new double[] {-half + 1, half - 1}) {
            blocks.add(new Block(p, new Vec(x, ROUND, -11), new Vec(x, h + back, -11), 0.9, Role.PROP));
            blocks.add(new Block(p, new Vec(x, ROUND, 11), new Vec(x, h - 2, 11), 0.9, Role.PROP));
        }
        blocks.add(new Block(
                p, new Vec(-half + 0.4, h - 1.8, -11.5), new Vec(half - 0.4, h - 0.6, 12), 0.6, Role.PROP_TOP));
        blocks.add(new Block(
                p, new Vec(-half + 1, h + back - 14, -11), new Vec(half - 1, h + back, -11), 0.9, Role.PROP_TOP));
        return blocks;
    }

    private static List<Block> table(Prop p) {
        double h = p.height();
        double half = p.length() / 2;
        List<Block> blocks = new ArrayList<>();
        for (double x : new double[] {-15, 15}) {
            for (double z : new double[] {-half + 6, half - 6}) {
                blocks.add(new Block(p, new Vec(x, ROUND, z), new Vec(x, h - 4, z), 1.0, Role.PROP));
            }
        }
        blocks.add(new Block(p, new Vec(-17.5, h - 3.2, -half), new Vec(17.5, h - 0.8, half), 0.8, Role.PROP_TOP));
        return blocks;
    }

    private void wall(Prop p) {
        Block b = new Block(
                p, new Vec(-p.length() / 2, 0, -3), new Vec(p.length() / 2, p.height(), -0.3), 0.3, Role.WALL);
        Outline path = b.outline(view);
        shapes.add(new Shape(Role.MAT_EDGE, path, true, 1.2));
        shapes.add(Shape.fill(Role.WALL, path));
        List<Disc> face = new ArrayList<>();
        for (double x : new double[] {b.low().x(), b.high().x()}) {
            face.add(Disc.of(view, new Ball(p.at(x, 0, 0), 0.35)));
        }
        shapes.add(Shape.fill(Role.MAT_EDGE, Hull.round(face)));
    }
}
