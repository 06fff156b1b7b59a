package app.facet.domain.figure;

import app.facet.domain.figure.Drawing.Shape;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A body seen from the front and from behind with named areas: places of a click or of pain, skin areas of the nerve
 * roots, reflex points. One drawing shows which of them are marked, by hatching as well as by colour.
 */
public record BodyChart(List<Area> areas) {

    private static final double EDGE = 0.35;
    private static final double MARKED_EDGE = 0.8;

    /** Copies the list, so that a chart never changes. */
    public BodyChart {
        areas = List.copyOf(areas);
    }

    /** From which side a patch is seen. */
    public enum View {
        /** The front: the patient's left is on the right of the paper. */
        FRONT,
        /** The back: the patient's left is on the left of the paper. */
        BACK
    }

    /**
     * An area: a stable id, the side of the body ({@code MIDDLE} where it is not told apart), the beginning of the ids
     * of what names it, and where it is drawn.
     */
    public record Area(String id, Side side, String key, List<Patch> patches) {

        /** Copies the list, so that an area never changes. */
        public Area {
            patches = List.copyOf(patches);
        }
    }

    /** A bit of skin in the frame of the drawing: its line, and a point in its middle. */
    public record Patch(View view, Outline outline, Vec middle, List<Vec> ring) {

        /** Copies the list, so that a patch never changes. */
        public Patch {
            ring = List.copyOf(ring);
        }
    }

    /**
     * The chart for an item such as {@code hx-click-site}, whose areas carry the ids of its options, or for a group of
     * items such as {@code neu-sens}, whose areas carry the ids of the items.
     */
    public static Optional<BodyChart> of(String id) {
        return Optional.ofNullable(Charts.ALL.get(id));
    }

    /** The ids there is a chart for. */
    public static Set<String> ids() {
        return Charts.ALL.keySet();
    }

    /** The areas of several charts on one body, such as skin areas and reflexes. */
    public BodyChart with(BodyChart other) {
        List<Area> both = new ArrayList<>(areas);
        both.addAll(other.areas);
        return new BodyChart(both);
    }

    /** The body with all areas, those with these ids marked; ids without an area are left out. */
    public Drawing drawing(Collection<String> marked) {
        List<Shape> shapes = new ArrayList<>(ChartBody.SHAPES);
        for (Area area : areas) {
            if (!marked.contains(area.id())) {
                area.patches().forEach(p -> shapes.add(Shape.line(Role.AREA, p.outline(), EDGE)));
            }
        }
        for (Area area : areas) {
            if (marked.contains(area.id())) {
                area.patches().forEach(p -> shapes.addAll(mark(p)));
            }
        }
        return new Drawing(shapes, ChartBody.FRAME);
    }

    private static List<Shape> mark(Patch p) {
        return List.of(
                Shape.fill(Role.MARK, p.outline()),
                Shape.line(Role.MARK_LINE, Hatch.of(p.ring()), EDGE * 1.4),
                Shape.line(Role.MARK_LINE, p.outline(), MARKED_EDGE));
    }

    /** Read once: they never change. */
    private static final class Charts {
        private static final Map<String, BodyChart> ALL = ChartAreas.read();
    }
}
