package app.facet.domain.figure;

import java.util.List;

/**
 * How a measured angle bends a figure: the joints whose angles add up to it, and whether the rest of the body follows
 * from the first pose to the second or stays as in the second.
 */
public record Bend(List<Term> terms, boolean rest) {

    /** Copies the list, so that a bend never changes. */
    public Bend {
        terms = List.copyOf(terms);
    }

    /** A joint whose angle counts towards the measure, or counts with the other sign. */
    public record Term(Joint joint, boolean negative) {

        double of(Pose pose) {
            return negative ? -pose.angle(joint) : pose.angle(joint);
        }
    }

    /** The bend of the mirrored figure. */
    public Bend mirror() {
        return new Bend(
                terms.stream()
                        .map(t -> new Term(
                                t.joint().mirror(),
                                t.negative() != t.joint().motion().signed()))
                        .toList(),
                rest);
    }

    /** What would be measured on a pose, degrees. */
    public double measured(Pose pose) {
        return terms.stream().mapToDouble(t -> t.of(pose)).sum();
    }

    /** Whether the figure moves the measure at all, so that it can be bent by it. */
    public boolean fits(Figure figure) {
        return Math.abs(measured(figure.steps().get(1).pose())
                        - measured(figure.steps().getFirst().pose()))
                > 1;
    }

    /** The pose with this measure, degrees, its contacts kept; each joint stops at the end of human range. */
    Pose pose(Film film, double degrees) {
        Pose from = film.pose(0);
        Pose to = film.pose(1);
        double part = (degrees - measured(from)) / (measured(to) - measured(from));
        Pose near = rest ? film.pose(Math.clamp(part, 0, 1)) : to;
        Pose bent =
                near.with(near.ties().without(terms.stream().map(Term::joint).toList()));
        for (Term t : terms) {
            Joint j = t.joint();
            double angle = from.angle(j) + (to.angle(j) - from.angle(j)) * part;
            bent = bent.with(j, Math.clamp(angle, j.motion().least(), j.motion().most()));
        }
        return film.settled(bent, near);
    }
}
