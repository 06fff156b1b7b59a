package app.facet.domain.figure;

/** A plane to lie on or lean against: a point of it and the direction away from it. */
public record Surface(Vec point, Vec normal) {

    /** The floor. */
    public static final Surface FLOOR = new Surface(Vec.ZERO, new Vec(0, 1, 0));

    /** How far a ball is from touching the plane; minus means that it sinks in. */
    public double gap(Ball ball) {
        return ball.centre().minus(point).dot(normal) - ball.radius();
    }

    /** The part of a way that runs along the plane. */
    public Vec along(Vec way) {
        return way.minus(normal.times(way.dot(normal)));
    }
}
