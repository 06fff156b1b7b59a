package app.facet.model;

import app.facet.domain.plan.Exercise;
import app.facet.domain.plan.Plan;
import app.facet.domain.rule.PlanKind;
import app.facet.domain.screening.PlanChoice;
import java.util.List;

/**
 * The plan at one moment.
 *
 * @param kind how much of a plan the decided outcome allows
 * @param lines the exercises, in the order they are printed
 * @param leftOut candidates left out on purpose
 * @param available the exercises of the library that are not in the plan
 * @param minutesADay minutes a day at home without walking, rounded up to five (decision 35)
 * @param reviewDays days to the next visit
 * @param edited whether the therapist changed the suggestion
 * @param signed whether the screening is signed, so that nothing changes any more
 */
public record PlanState(
        PlanKind kind,
        List<PlanLine> lines,
        List<Plan.LeftOut> leftOut,
        List<Exercise> available,
        int minutesADay,
        int reviewDays,
        boolean edited,
        boolean signed) {

    /** Copies the lists. */
    public PlanState {
        lines = List.copyOf(lines);
        leftOut = List.copyOf(leftOut);
        available = List.copyOf(available);
    }

    /** Whether every exercise is settled, so that the plan may be signed and printed. */
    public boolean settled() {
        return lines.stream().allMatch(PlanLine::settled);
    }

    /** The plan as it is kept. */
    public List<PlanChoice> choices() {
        return lines.stream()
                .map(line -> new PlanChoice(line.exercise().id(), line.dose(), line.use(), line.reason()))
                .toList();
    }
}
