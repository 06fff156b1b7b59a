package app.facet.domain.figure;

import java.util.List;

/** Shapes in the order they are painted, and the frame they lie in; no colours, no toolkit. */
public record Drawing(List<Shape> shapes, Box frame) {

    /** Copies the list, so that a drawing never changes. */
    public Drawing {
        shapes = List.copyOf(shapes);
    }

    /** A path filled with the colour of its role, or only stroked with it; the width is in percent of height. */
    public record Shape(Role role, Outline path, boolean filled, double stroke) {

        static Shape fill(Role role, Outline path) {
            return new Shape(role, path, true, 0);
        }

        static Shape line(Role role, Outline path, double width) {
            return new Shape(role, path, false, width);
        }

        /** A filled outline a little larger than its path: what shows round the fills painted over it. */
        static Shape ink(Outline path) {
            return new Shape(Role.OUTLINE, path, true, Drawer.INK);
        }
    }

    /** The rectangle round all shapes, strokes included. */
    public Box extent() {
        return shapes.stream().map(s -> s.path().box().grown(s.stroke() / 2)).reduce(Box.NOTHING, Box::with);
    }

    /** The same shapes in another frame, so that pictures of one figure have one scale. */
    public Drawing in(Box other) {
        return new Drawing(shapes, other);
    }
}
