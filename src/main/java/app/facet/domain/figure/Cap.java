package app.facet.domain.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The visible part of a cap on a ball, such as hair on a head: bounded by the ball's limb and by the cap's rim. */
final class Cap {

    private static final int FINE = 48;

    private Cap() {}

    /** The outline of a cap round an axis (in view, z near) with a half angle in degrees; empty when turned away. */
    static Optional<Outline> visible(Disc disc, Vec axis, double degrees) {
        double rim = StrictMath.cos(StrictMath.toRadians(degrees));
        double out = StrictMath.sin(StrictMath.toRadians(degrees));
        Vec e1 = axis.cross(Math.abs(axis.z()) < 0.9 ? new Vec(0, 0, 1) : new Vec(1, 0, 0))
                .unit();
        Vec e2 = axis.cross(e1);
        List<Vec> edge = new ArrayList<>();
        for (int i = 0; i < FINE; i++) {
            double a = 2 * Math.PI * i / FINE;
            edge.add(axis.times(rim).plus(e1.times(out * StrictMath.cos(a))).plus(e2.times(out * StrictMath.sin(a))));
        }
        List<Vec> seen = inOneRun(edge, v -> v.z() >= 0);
        List<Vec> limb = inOneRun(limb(), v -> v.dot(axis) >= rim);
        if (seen.isEmpty() && limb.isEmpty()) {
            return Optional.empty();
        }
        if (!seen.isEmpty()
                && !limb.isEmpty()
                && apart(limb.getLast(), seen.getFirst()) > apart(limb.getLast(), seen.getLast())) {
            seen = seen.reversed();
        }
        List<Vec> round = new ArrayList<>(limb);
        round.addAll(seen);
        return Optional.of(path(disc, round));
    }

    private static List<Vec> limb() {
        List<Vec> limb = new ArrayList<>();
        for (int i = 0; i < FINE; i++) {
            double a = 2 * Math.PI * i / FINE;
            limb.add(new Vec(StrictMath.cos(a), StrictMath.sin(a), 0));
        }
        return limb;
    }

    private static List<Vec> inOneRun(List<Vec> ring, java.util.function.Predicate<Vec> test) {
        int n = ring.size();
        int start = 0;
        while (start < n && !(test.test(ring.get(start)) && !test.test(ring.get((start + n - 1) % n)))) {
            start++;
        }
        List<Vec> run = new ArrayList<>();
        for (int i = 0; i < n && test.test(ring.get((start + i) % n)); i++) {
            run.add(ring.get((start + i) % n));
        }
        return run;
    }

    private static double apart(Vec a, Vec b) {
        return Math.hypot(a.x() - b.x(), a.y() - b.y());
    }

    private static Outline path(Disc disc, List<Vec> round) {
        List<Outline.Pen> pens = new ArrayList<>();
        for (Vec v : round) {
            double x = disc.x() + v.x() * disc.radius();
            double y = disc.y() - v.y() * disc.radius();
            pens.add(pens.isEmpty() ? new Outline.Pen.Move(x, y) : new Outline.Pen.Line(x, y));
        }
        pens.add(new Outline.Pen.Close());
        return new Outline(pens, Box.round(disc.x(), disc.y(), disc.radius()));
    }
}
