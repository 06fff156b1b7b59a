package app.facet.domain.figure;

import app.facet.domain.figure.Drawing.Shape;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Draws a body as the camera sees it: pieces from far to near, in each the outlines first and then the fills. */
final class Drawer {

    /** The width of the ink stroke; half of it shows round each piece. */
    static final double INK = 1.7;

    // How much nearer one shoulder or hip must be before the other counts as far.
    private static final double FAR = 3.5;

    private final Body body;
    private final Turn view;
    private final List<Shape> shapes = new ArrayList<>();
    private final Map<Piece, List<Part>> parts = new EnumMap<>(Piece.class);

    private Drawer(Body body, Turn view) {
        this.body = body;
        this.view = view;
        for (Piece piece : Piece.ALL) {
            parts.put(piece, shaded(piece));
        }
    }

    /** The shapes of a body among the blocks of props, seen in a view; the pieces named in front are painted last. */
    static List<Shape> draw(Body body, List<Block> blocks, Turn view, List<String> front) {
        Drawer drawer = new Drawer(body, view);
        Map<Piece, List<List<Disc>>> discs = new EnumMap<>(Piece.class);
        drawer.parts.forEach((piece, list) ->
                discs.put(piece, list.stream().map(p -> drawer.discs(p.balls())).toList()));
        List<Piece> before = new ArrayList<>();
        for (Layer layer : new PaintOrder(discs, blocks, view, front).order()) {
            switch (layer) {
                case Block block -> drawer.shapes.addAll(Furniture.draw(block, view));
                case Piece piece -> {
                    drawer.paint(piece);
                    drawer.mendSeams(piece, before);
                    before.add(piece);
                }
            }
        }
        return drawer.shapes;
    }

    private void paint(Piece piece) {
        List<Part> list = parts.getOrDefault(piece, List.of());
        List<Outline> paths =
                list.stream().map(p -> Hull.round(discs(p.balls()))).toList();
        shapes.add(Shape.ink(Outline.joined(paths)));
        List<Outline> same = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            same.add(paths.get(i));
            if (i + 1 == list.size() || list.get(i + 1).role() != list.get(i).role()) {
                shapes.add(Shape.fill(list.get(i).role(), Outline.joined(same)));
                same.clear();
            }
        }
        if (piece == Piece.HEAD) {
            shapes.addAll(Face.draw(body, view));
        }
    }

    /** Takes away the line across a joint where a piece is painted over the one it grows from, or the other way. */
    private void mendSeams(Piece piece, List<Piece> before) {
        for (Seam seam : Seam.of(body, piece)) {
            if (before.contains(seam.under()) && isFar(seam.under()) == isFar(piece)) {
                Role role = isFar(piece) ? seam.role().far() : seam.role();
                shapes.add(Shape.fill(role, Hull.round(discs(seam.balls()))));
            }
        }
    }

    private List<Part> shaded(Piece piece) {
        List<Part> list = Flesh.of(body, piece);
        return isFar(piece)
                ? list.stream().map(p -> new Part(p.role().far(), p.balls())).toList()
                : list;
    }

    private boolean isFar(Piece piece) {
        Side s = piece.side();
        if (s == Side.MIDDLE) {
            return false;
        }
        boolean leg = piece.word().endsWith("thigh") || piece.word().endsWith("shank");
        Vec here = leg ? body.at(Bone.thigh(s)) : body.at(Bone.upperArm(s));
        Vec there = leg ? body.at(Bone.thigh(s.mirror())) : body.at(Bone.upperArm(s.mirror()));
        return view.of(there.minus(here)).z() > FAR;
    }

    private List<Disc> discs(List<Ball> balls) {
        return balls.stream().map(b -> Disc.of(view, b)).toList();
    }
}
