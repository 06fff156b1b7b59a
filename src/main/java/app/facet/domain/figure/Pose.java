package app.facet.domain.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A position of the body in joint angles, degrees, with what it touches and holds; never changed once made. */
public final class Pose {

    /** Standing upright with every angle 0. */
    public static final Pose STANDING =
            new Pose(new Root(Base.STANDING, Vec.ZERO, 0, 0, 0), new double[slots()], Ties.NONE);

    private final Root root;
    private final double[] angles;
    private final Ties ties;

    private Pose(Root root, double[] angles, Ties ties) {
        this.root = root;
        this.angles = angles;
        this.ties = ties;
    }

    /** Where the pelvis is and how the body is turned. */
    public Root root() {
        return root;
    }

    /** What the pose touches and holds, and what the solver may move for it. */
    public Ties ties() {
        return ties;
    }

    /** The angle of a joint, degrees. */
    public double angle(Joint joint) {
        return angles[joint.slot()];
    }

    /** The angle of a movement on a side, degrees. */
    public double angle(Motion motion, Side side) {
        return angles[Joint.of(motion, side).slot()];
    }

    /** The same pose with one joint at another angle. */
    public Pose with(Joint joint, double degrees) {
        double[] a = angles.clone();
        a[joint.slot()] = degrees;
        return new Pose(root, a, ties);
    }

    /** The same pose with some joints at the angles that begin at a place in a list of numbers. */
    Pose with(List<Joint> joints, double[] values, int from) {
        double[] a = angles.clone();
        for (int i = 0; i < joints.size(); i++) {
            a[joints.get(i).slot()] = values[from + i];
        }
        return new Pose(root, a, ties);
    }

    /** The same pose somewhere else. */
    public Pose with(Root other) {
        return new Pose(other, angles, ties);
    }

    /** The same angles with other contacts. */
    public Pose with(Ties other) {
        return new Pose(root, angles, other);
    }

    /** The angles that are not 0, by the words of their joints. */
    public Map<String, Double> words() {
        Map<String, Double> words = new TreeMap<>();
        for (Joint j : Joint.ALL) {
            if (angle(j) != 0) {
                words.put(j.word(), angle(j));
            }
        }
        return words;
    }

    /** The joints that stand beyond what a person reaches. */
    public List<Joint> beyondRange() {
        List<Joint> beyond = new ArrayList<>();
        for (Joint j : Joint.ALL) {
            if (angle(j) < j.motion().least() - 1e-9 || angle(j) > j.motion().most() + 1e-9) {
                beyond.add(j);
            }
        }
        return List.copyOf(beyond);
    }

    /** The pose seen in a mirror: left and right change places. */
    public Pose mirror() {
        double[] a = new double[slots()];
        for (Joint j : Joint.ALL) {
            double v = angle(j);
            a[j.mirror().slot()] = j.motion().signed() ? 0.0 - v : v;
        }
        return new Pose(root.mirror(), a, ties.mirror());
    }

    /** The pose a part (0 to 1) of the way to another along the joint angles; it keeps the ties both have. */
    public Pose towards(Pose o, double part) {
        if (part <= 0) {
            return this;
        }
        if (part >= 1) {
            return o;
        }
        double[] a = new double[slots()];
        for (int i = 0; i < a.length; i++) {
            a[i] = angles[i] + (o.angles[i] - angles[i]) * part;
        }
        return new Pose(root.towards(o.root, part), a, ties.shared(o.ties));
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Pose p && root.equals(p.root) && ties.equals(p.ties) && Arrays.equals(angles, p.angles);
    }

    @Override
    public int hashCode() {
        return 31 * root.hashCode() + Arrays.hashCode(angles);
    }

    @Override
    public String toString() {
        return root + " " + words();
    }

    private static int slots() {
        return Motion.values().length * 2;
    }
}
