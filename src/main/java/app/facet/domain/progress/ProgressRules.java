package app.facet.domain.progress;

import app.facet.domain.protocol.ItemId;
import java.util.List;

/**
 * The numbers of section 9.8, as content gives them.
 *
 * @param progressDays days of the last week an exercise must have been done to go on
 * @param holdDays days of the last week to stay with it
 * @param moreRepetitions repetitions one step adds
 * @param moreSeconds seconds of hold one step adds
 * @param reassessWeeks weeks without gain after which the plan is re-assessed
 * @param referWeeks weeks without gain after which the patient is referred
 * @param gainMeasures the outcome measures that tell gain
 * @param goalMeasure the outcome measure that tells a goal reached
 * @param goalAtLeast its score from which it is
 * @param worse the fact that is true when nerve signs got worse
 */
public record ProgressRules(
        int progressDays,
        int holdDays,
        int moreRepetitions,
        int moreSeconds,
        int reassessWeeks,
        int referWeeks,
        List<String> gainMeasures,
        String goalMeasure,
        double goalAtLeast,
        ItemId worse) {

    /** No rules: nothing follows from anything. */
    public static final ProgressRules NONE = new ProgressRules(
            Integer.MAX_VALUE,
            Integer.MAX_VALUE,
            0,
            0,
            Integer.MAX_VALUE,
            Integer.MAX_VALUE,
            List.of(),
            "",
            Double.POSITIVE_INFINITY,
            new ItemId("none"));

    /** Copies the list. */
    public ProgressRules {
        gainMeasures = List.copyOf(gainMeasures);
    }
}
