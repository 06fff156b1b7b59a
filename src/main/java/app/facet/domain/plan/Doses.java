package app.facet.domain.plan;

import app.facet.domain.rule.Evaluation;
import java.util.Comparator;
import java.util.List;

/** Scales the standard dose of an exercise to the patient (section 9.6). */
final class Doses {

    /** The smallest repetitions, hold and walk a scaled dose comes down to (9.6). */
    private static final int LEAST_REPETITIONS = 4;

    private static final int LEAST_HOLD_SECONDS = 3;
    private static final int LEAST_WALK_MINUTES = 5;

    private Doses() {}

    static Dose scaled(Exercise exercise, List<PlanRules.DoseRule> rules, Evaluation evaluation) {
        var met = rules.stream()
                .filter(rule -> evaluation.verdict(rule.when()).met())
                .sorted(Comparator.comparing(PlanRules.DoseRule::wins))
                .toList();
        Dose dose = exercise.dose();
        if (dose.unit() == Dose.Unit.MINUTES) {
            return walk(dose, met);
        }
        dose = dose.withRepetitions(repetitions(dose, met));
        for (var rule : met) {
            dose = rule.sets() > 0 ? dose.withSets(rule.sets()) : dose;
            dose = dose.withHoldSeconds(hold(exercise, dose.holdSeconds(), rule));
            dose = dose.withDaysAWeek(rule.daysAWeek().getOrDefault(exercise.category(), dose.daysAWeek()));
        }
        return dose;
    }

    private static Dose walk(Dose dose, List<PlanRules.DoseRule> rules) {
        for (var rule : rules) {
            dose = rule.walkMinutes() > 0 ? dose.withMinutes(Math.max(LEAST_WALK_MINUTES, rule.walkMinutes())) : dose;
            dose = rule.walkTimesADay() > 0 ? dose.withTimesADay(rule.walkTimesADay()) : dose;
        }
        return dose;
    }

    private static int repetitions(Dose dose, List<PlanRules.DoseRule> rules) {
        double factor = rules.stream()
                .mapToDouble(PlanRules.DoseRule::repetitions)
                .min()
                .orElse(1);
        return atLeast(LEAST_REPETITIONS, dose.repetitions(), factor);
    }

    private static int hold(Exercise exercise, int hold, PlanRules.DoseRule rule) {
        if (hold == 0) {
            return 0;
        }
        int scaled = atLeast(LEAST_HOLD_SECONDS, hold, rule.hold());
        if (exercise.longStretch()) {
            scaled = Math.max(scaled, rule.longStretchHoldAtLeast());
        }
        return Math.min(scaled, rule.holdAtMost().getOrDefault(exercise.category(), Integer.MAX_VALUE));
    }

    /** Scales and rounds up, not below the least, and never above where it started. */
    private static int atLeast(int least, int standard, double factor) {
        int scaled = (int) Math.ceil(standard * factor - 1e-9);
        return Math.min(standard, Math.max(least, scaled));
    }
}
