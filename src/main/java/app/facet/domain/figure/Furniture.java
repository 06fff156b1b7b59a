package app.facet.domain.figure;

import app.facet.domain.figure.Drawing.Shape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Draws the props: rounded boxes seen by the camera, with a lighter top where one shows. */
final class Furniture {

    private static final double ROUND = 0.5;

    private final Turn view;
    private final List<Shape> shapes = new ArrayList<>();

    private Furniture(Turn view) {
        this.view = view;
    }

    /** A block of a prop: its lower and upper corner in the frame of the prop, and how round its edges are. */
    private record Block(Vec low, Vec high, double round, Role role) {
        Vec middle() {
            return low.towards(high, 0.5);
        }
    }

    static List<Shape> draw(Prop prop, Turn view) {
        Furniture f = new Furniture(view);
        switch (prop.kind()) {
            case MAT -> {}
            case WALL -> f.wall(prop);
            default -> f.blocks(prop, blocks(prop));
        }
        return f.shapes;
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
                        .flatMap(b -> List.of(b.low, b.high).stream())
                        .map(v -> p.at(v.x(), 0, v.z()))
                        .toList();
        };
    }

    private static List<Block> blocks(Prop p) {
        double h = p.height();
        double half = p.length() / 2;
        return switch (p.kind()) {
            case CHAIR -> chair(h, p.length());
            case COUNTER ->
                List.of(
                        new Block(new Vec(-half, 0, 4), new Vec(half, h - 3, 24), ROUND, Role.PROP),
                        new Block(
                                new Vec(-half - 1, h - 2.6, 0),
                                new Vec(half + 1, h - ROUND, 25),
                                ROUND,
                                Role.PROP_TOP));
            case PILLOW ->
                List.of(new Block(new Vec(-half, h / 2, -4.6), new Vec(half, h / 2, 4.6), h / 2, Role.PILLOW));
            case TOWEL -> List.of(new Block(new Vec(-half, h / 2, 0), new Vec(half, h / 2, 0), h / 2, Role.TOWEL));
            case STEP -> List.of(new Block(new Vec(-half, ROUND, -9), new Vec(half, h - ROUND, 9), ROUND, Role.PROP));
            case TABLE -> table(h, half);
            default -> List.of();
        };
    }

    private static List<Block> chair(double h, double back) {
        double half = 12;
        List<Block> blocks = new ArrayList<>();
        for (double x : new double[] {-half + 1, half - 1}) {
            blocks.add(new Block(new Vec(x, ROUND, -11), new Vec(x, h + back, -11), 0.9, Role.PROP));
            blocks.add(new Block(new Vec(x, ROUND, 11), new Vec(x, h - 2, 11), 0.9, Role.PROP));
        }
        blocks.add(
                new Block(new Vec(-half + 0.4, h - 1.8, -11.5), new Vec(half - 0.4, h - 0.6, 12), 0.6, Role.PROP_TOP));
        blocks.add(new Block(
                new Vec(-half + 1, h + back - 14, -11), new Vec(half - 1, h + back, -11), 0.9, Role.PROP_TOP));
        return blocks;
    }

    private static List<Block> table(double h, double half) {
        List<Block> blocks = new ArrayList<>();
        for (double x : new double[] {-15, 15}) {
            for (double z : new double[] {-half + 6, half - 6}) {
                blocks.add(new Block(new Vec(x, ROUND, z), new Vec(x, h - 4, z), 1.0, Role.PROP));
            }
        }
        blocks.add(new Block(new Vec(-17.5, h - 3.2, -half), new Vec(17.5, h - 0.8, half), 0.8, Role.PROP_TOP));
        return blocks;
    }

    private void blocks(Prop p, List<Block> blocks) {
        List<Block> sorted = new ArrayList<>(blocks);
        sorted.sort(Comparator.comparingDouble(b ->
                view.of(p.at(b.middle().x(), b.middle().y(), b.middle().z())).z()));
        List<Outline> paths =
                sorted.stream().map(b -> Hull.round(corners(p, b))).toList();
        for (int i = 0; i < sorted.size(); i++) {
            shapes.add(Shape.ink(paths.get(i)));
            shapes.add(Shape.fill(sorted.get(i).role(), paths.get(i)));
        }
    }

    private List<Disc> corners(Prop p, Block b) {
        List<Disc> discs = new ArrayList<>();
        for (double x : new double[] {b.low.x(), b.high.x()}) {
            for (double y : new double[] {b.low.y(), b.high.y()}) {
                for (double z : new double[] {b.low.z(), b.high.z()}) {
                    discs.add(Disc.of(view, new Ball(p.at(x, y, z), b.round)));
                }
            }
        }
        return discs;
    }

    private void wall(Prop p) {
        Block b = new Block(new Vec(-p.length() / 2, 0, -3), new Vec(p.length() / 2, p.height(), -0.3), 0.3, Role.WALL);
        Outline path = Hull.round(corners(p, b));
        shapes.add(new Shape(Role.MAT_EDGE, path, true, 1.2));
        shapes.add(Shape.fill(Role.WALL, path));
        List<Disc> face = new ArrayList<>();
        for (double x : new double[] {b.low.x(), b.high.x()}) {
            face.add(Disc.of(view, new Ball(p.at(x, 0, 0), 0.35)));
        }
        shapes.add(Shape.fill(Role.MAT_EDGE, Hull.round(face)));
    }
}
