package app.facet.domain.figure;

/** A ball as the camera sees it: a circle on paper with a depth; nearer is greater. */
record Disc(double x, double y, double radius, double depth) {

    static Disc of(Turn view, Ball ball) {
        Vec v = view.of(ball.centre());
        return new Disc(v.x(), -v.y(), ball.radius(), v.z());
    }

    Disc grown(double by) {
        return new Disc(x, y, radius + by, depth);
    }
}
