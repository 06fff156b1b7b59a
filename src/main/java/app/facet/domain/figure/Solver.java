package app.facet.domain.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Moves the root and the joints a pose leaves free until its contacts lie on their surfaces and its hands on what they
 * hold: damped least squares, the same steps for the same pose.
 */
final class Solver {

    private static final int STEPS = 60;
    private static final double NUDGE = 1e-4;
    private static final double STILL = 1e-6;
    private static final int FEW_STEPS = 10;
    private static final double AIM = 1.2;
    private static final double STAY = 0.7;

    private final Room room;
    private final Pose written;
    private final Map<String, List<Vec>> anchors;
    private final Unknowns unknowns;
    private final double[] first;

    private Solver(Pose written, Room room, Map<String, List<Vec>> anchors) {
        this.written = written;
        this.room = room;
        this.anchors = anchors;
        this.unknowns = new Unknowns(written, !anchors.isEmpty());
        this.first = unknowns.start();
    }

    /** The pose with its contacts on their surfaces; fixed contacts that have an anchor stay on it. */
    static Pose solve(Pose written, Room room, Map<String, List<Vec>> anchors) {
        return new Solver(written, room, anchors).solve(STEPS);
    }

    /** The same for a moment between two solved poses: it is nearly solved already, and must be fast. */
    static Pose settle(Pose between, Room room, Map<String, List<Vec>> anchors) {
        return new Solver(between, room, anchors).solve(FEW_STEPS);
    }

    /** The pose let down or lifted until its lowest flesh is on the floor: where the search begins. */
    static Pose dropped(Pose pose) {
        Body body = Skeleton.walk(pose);
        double lowest = Piece.ALL.stream()
                .flatMap(piece -> Flesh.of(body, piece).stream())
                .flatMap(part -> part.balls().stream())
                .mapToDouble(Surface.FLOOR::gap)
                .min()
                .orElse(0);
        Root r = pose.root();
        Vec place = r.place().plus(new Vec(0, -lowest, 0));
        return pose.with(new Root(r.base(), place, r.pitch(), r.lean(), r.turn()));
    }

    /** Where the fixed contacts of a solved pose are, to hold them there in the next pose. */
    static Map<String, List<Vec>> anchors(Pose solved) {
        Body body = Skeleton.walk(solved);
        Map<String, List<Vec>> at = new HashMap<>();
        for (Contact c : solved.ties().contacts()) {
            if (!c.slides()) {
                at.put(
                        c.point(),
                        ContactPoint.spots(body, c.point()).stream()
                                .map(Solver::middle)
                                .toList());
            }
        }
        return at;
    }

    /** The largest gap between a contact and its surface, percent of height; sinking in counts as a gap. */
    static double worstGap(Pose pose, Room room) {
        return gaps(pose, room).values().stream().mapToDouble(gap -> gap).max().orElse(0);
    }

    /** The largest gap of each contact, by its name. */
    static Map<String, Double> gaps(Pose pose, Room room) {
        Body body = Skeleton.walk(pose);
        Map<String, Double> gaps = new LinkedHashMap<>();
        for (Contact c : pose.ties().contacts()) {
            Surface s = room.surface(c.surface()).orElseThrow();
            for (List<Ball> spot : ContactPoint.spots(body, c.point())) {
                gaps.merge(c.point(), Math.abs(gap(spot, s)), Math::max);
            }
        }
        return gaps;
    }

    /** The largest distance of a hand, ankle or foot from what it holds, percent of height. */
    static double worstHold(Pose pose, Room room) {
        Body body = Skeleton.walk(pose);
        double worst = 0;
        for (Hold h : pose.ties().holds()) {
            Vec place = room.grip(body, h).orElseThrow().point();
            worst = Math.max(worst, reach(body, h).minus(place).length());
        }
        return worst;
    }

    private static Vec reach(Body body, Hold h) {
        return switch (h.part()) {
            case HAND -> Grip.palm(body, h.side());
            case ANKLE -> Grip.ankle(body, h.side());
            case FOOT -> Grip.foot(body, h.side());
        };
    }

    private Pose solve(int steps) {
        double[] x = first.clone();
        unknowns.clamp(x);
        double[] r = residuals(x);
        double damping = 1e-1;
        for (int step = 0; step < steps && damping < 1e6; step++) {
            double[] move = Linear.dampedStep(jacobian(x, r), r, damping);
            double[] tried = x.clone();
            for (int i = 0; i < x.length; i++) {
                tried[i] -= move[i];
            }
            unknowns.clamp(tried);
            double[] rTried = residuals(tried);
            double gain = Linear.square(r) - Linear.square(rTried);
            if (gain >= 0) {
                x = tried;
                r = rTried;
                damping = Math.max(damping * 0.3, 1e-9);
                if (gain < STILL) {
                    break;
                }
            } else {
                damping *= 8;
            }
        }
        return unknowns.pose(x);
    }

    private double[][] jacobian(double[] x, double[] r) {
        double[][] columns = new double[x.length][];
        for (int i = 0; i < x.length; i++) {
            double[] nudged = x.clone();
            nudged[i] += NUDGE;
            double[] rn = residuals(nudged);
            for (int k = 0; k < rn.length; k++) {
                rn[k] = (rn[k] - r[k]) / NUDGE;
            }
            columns[i] = rn;
        }
        return columns;
    }

    private double[] residuals(double[] x) {
        Body body = Skeleton.walk(unknowns.pose(x));
        List<Double> r = new ArrayList<>(64);
        for (Contact c : written.ties().contacts()) {
            contact(body, c, r);
        }
        for (Hold h : written.ties().holds()) {
            hold(body, h, r);
        }
        for (int i = 0; i < x.length; i++) {
            r.add((x[i] - first[i]) * unknowns.firmness(i));
        }
        return r.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private void contact(Body body, Contact c, List<Double> r) {
        Surface surface = room.surface(c.surface()).orElse(Surface.FLOOR);
        List<List<Ball>> spots = ContactPoint.spots(body, c.point());
        List<Vec> anchor = c.slides() ? List.of() : anchors.getOrDefault(c.point(), List.of());
        for (int i = 0; i < spots.size(); i++) {
            r.add(gap(spots.get(i), surface));
            if (i < anchor.size()) {
                add(surface.along(middle(spots.get(i)).minus(anchor.get(i))).times(STAY), r);
            }
        }
    }

    private void hold(Body body, Hold h, List<Double> r) {
        room.grip(body, h).ifPresent(grip -> {
            add(reach(body, h).minus(grip.point()), r);
            if (h.part() == Hold.Part.HAND) {
                add(body.turn(Bone.hand(h.side())).z().minus(grip.into()).times(AIM), r);
            }
        });
    }

    private static double gap(List<Ball> spot, Surface surface) {
        return spot.stream().mapToDouble(surface::gap).min().orElse(0);
    }

    private static Vec middle(List<Ball> spot) {
        Vec sum = Vec.ZERO;
        for (Ball b : spot) {
            sum = sum.plus(b.centre());
        }
        return sum.times(1.0 / spot.size());
    }

    private static void add(Vec v, List<Double> r) {
        r.add(v.x());
        r.add(v.y());
        r.add(v.z());
    }
}
