package app.facet.domain.plan;

import app.facet.domain.protocol.ItemId;
import app.facet.domain.rule.PlanKind;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A plan: the exercises in the order they were chosen, with their doses and reasons.
 *
 * @param kind how much of a plan is allowed
 * @param exercises what is advised, in order of selection, walking last
 * @param leftOut candidates that were left out on purpose, with why
 * @param undecided candidates whose avoid rule waits for answers
 * @param reviewDays days to the next review
 */
public record Plan(
        PlanKind kind,
        List<Planned> exercises,
        List<LeftOut> leftOut,
        Map<String, Set<ItemId>> undecided,
        int reviewDays) {

    /** Copies the collections. */
    public Plan {
        exercises = List.copyOf(exercises);
        leftOut = List.copyOf(leftOut);
        undecided = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(undecided));
    }

    /**
     * One exercise of the plan.
     *
     * @param exercise which one
     * @param dose the dose after scaling
     * @param because the findings or answers that brought it in
     * @param limits the limits that are printed with it
     */
    public record Planned(Exercise exercise, Dose dose, Set<ItemId> because, List<Exercise.Limit> limits) {}

    /**
     * A candidate that was left out.
     *
     * @param exercise its id
     * @param why whether its avoid rule is true, a pattern forbids it, or it is not for a first visit
     * @param because the answers behind it
     */
    public record LeftOut(String exercise, Why why, Set<ItemId> because) {}

    /** Why a candidate was left out. */
    public enum Why {
        AVOID,
        NEVER,
        NOT_GENTLE
    }

    /** Minutes a day without walking, rounded up to five (decision 35). */
    public int minutesADay() {
        return minutesADay(exercises.stream().map(Planned::dose).toList());
    }

    /** Minutes a day these doses take without walking, rounded up to five (decision 35). */
    public static int minutesADay(List<Dose> doses) {
        int seconds = doses.stream()
                .filter(dose -> dose.unit() != Dose.Unit.MINUTES)
                .mapToInt(Dose::secondsADay)
                .sum();
        return (seconds + 299) / 300 * 5;
    }
}
