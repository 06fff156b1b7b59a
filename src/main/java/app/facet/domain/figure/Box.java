package app.facet.domain.figure;

/** A rectangle on paper, percent of height, y down. */
public record Box(double left, double top, double right, double bottom) {

    /** A rectangle that holds nothing; the neutral value when boxes are joined. */
    public static final Box NOTHING = new Box(
            Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY);

    /** The width. */
    public double width() {
        return right - left;
    }

    /** The height. */
    public double height() {
        return bottom - top;
    }

    /** The rectangle round both. */
    public Box with(Box o) {
        return new Box(
                Math.min(left, o.left), Math.min(top, o.top), Math.max(right, o.right), Math.max(bottom, o.bottom));
    }

    /** The rectangle with a margin round it. */
    public Box grown(double margin) {
        return new Box(left - margin, top - margin, right + margin, bottom + margin);
    }

    /** Whether the other rectangle lies inside. */
    public boolean holds(Box o) {
        return o.left >= left && o.top >= top && o.right <= right && o.bottom <= bottom;
    }

    static Box round(double x, double y, double radius) {
        return new Box(x - radius, y - radius, x + radius, y + radius);
    }
}
