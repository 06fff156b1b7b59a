package app.facet.domain.figure;

import java.util.Arrays;

/** A flat frame on paper at a point: along one direction, and across it to the right as seen on paper. */
record Ruler(double x, double y, double ax, double ay) {

    /** The frame at a point whose direction runs from another point to it; straight down where both are the same. */
    static Ruler at(Disc point, Disc from) {
        double dx = point.x() - from.x();
        double dy = point.y() - from.y();
        double l = Math.hypot(dx, dy);
        return l < 1e-6 ? new Ruler(point.x(), point.y(), 0, 1) : new Ruler(point.x(), point.y(), dx / l, dy / l);
    }

    /** A circle at a place of the frame. */
    Disc disc(double along, double across, double radius) {
        return new Disc(x + ax * along - ay * across, y + ay * along + ax * across, radius, 0);
    }

    /** The line round some circles. */
    static Outline round(Disc... discs) {
        return Hull.round(Arrays.asList(discs));
    }
}
