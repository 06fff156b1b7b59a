package app.facet.domain.figure;

/** A point or direction in percent of standing height: x to the left of the body, y up, z forward. */
public record Vec(double x, double y, double z) {

    /** The origin. */
    public static final Vec ZERO = new Vec(0, 0, 0);

    /** The sum, to walk from one joint to the next. */
    public Vec plus(Vec v) {
        return new Vec(x + v.x, y + v.y, z + v.z);
    }

    /** The way from the other point to this one. */
    public Vec minus(Vec v) {
        return new Vec(x - v.x, y - v.y, z - v.z);
    }

    /** This direction made longer or shorter. */
    public Vec times(double k) {
        return new Vec(x * k, y * k, z * k);
    }

    /** The point a part of the way (0 to 1) towards another. */
    public Vec towards(Vec v, double part) {
        return new Vec(x + (v.x - x) * part, y + (v.y - y) * part, z + (v.z - z) * part);
    }

    /** The scalar product: positive where both point the same way. */
    public double dot(Vec v) {
        return x * v.x + y * v.y + z * v.z;
    }

    /** The direction at right angles to both. */
    public Vec cross(Vec v) {
        return new Vec(y * v.z - z * v.y, z * v.x - x * v.z, x * v.y - y * v.x);
    }

    /** The point seen in a mirror, left and right exchanged. */
    public Vec mirror() {
        return new Vec(0.0 - x, y, z);
    }

    /** The length. */
    public double length() {
        return Math.sqrt(dot(this));
    }

    /** The same direction, one long; the origin stays as it is. */
    public Vec unit() {
        double l = length();
        return l == 0 ? this : times(1 / l);
    }
}
