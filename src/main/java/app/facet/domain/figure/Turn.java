package app.facet.domain.figure;

/** A rotation in space, kept as its three columns: where x, y and z point after it. */
public record Turn(Vec x, Vec y, Vec z) {

    /** No rotation. */
    public static final Turn NONE = new Turn(new Vec(1, 0, 0), new Vec(0, 1, 0), new Vec(0, 0, 1));

    /** About the x axis in degrees: positive carries up to forward, a forward bend. */
    public static Turn aboutX(double degrees) {
        double c = cos(degrees);
        double s = sin(degrees);
        return new Turn(new Vec(1, 0, 0), new Vec(0, c, s), new Vec(0, -s, c));
    }

    /** About the y axis in degrees: positive carries forward to the left. */
    public static Turn aboutY(double degrees) {
        double c = cos(degrees);
        double s = sin(degrees);
        return new Turn(new Vec(c, 0, -s), new Vec(0, 1, 0), new Vec(s, 0, c));
    }

    /** About the z axis in degrees: positive carries left to up, and so up to the right. */
    public static Turn aboutZ(double degrees) {
        double c = cos(degrees);
        double s = sin(degrees);
        return new Turn(new Vec(c, s, 0), new Vec(-s, c, 0), new Vec(0, 0, 1));
    }

    /** Where a direction given in the turned frame points in the outer frame. */
    public Vec of(Vec v) {
        return new Vec(
                x.x() * v.x() + y.x() * v.y() + z.x() * v.z(),
                x.y() * v.x() + y.y() * v.y() + z.y() * v.z(),
                x.z() * v.x() + y.z() * v.y() + z.z() * v.z());
    }

    /** Where a direction given by its parts in the turned frame points in the outer frame. */
    public Vec of(double vx, double vy, double vz) {
        return of(new Vec(vx, vy, vz));
    }

    /** This rotation followed, in its own frame, by another. */
    public Turn then(Turn inner) {
        return new Turn(of(inner.x), of(inner.y), of(inner.z));
    }

    // StrictMath, so that the same pose gives the same bytes on every machine.
    private static double cos(double degrees) {
        return StrictMath.cos(StrictMath.toRadians(degrees));
    }

    private static double sin(double degrees) {
        return StrictMath.sin(StrictMath.toRadians(degrees));
    }
}
