package app.facet.domain.screening;

import app.facet.domain.rule.Triage;
import java.time.Instant;
import java.util.List;

/**
 * What was frozen when a screening was signed.
 *
 * @param clinician who signed
 * @param at when
 * @param suggested the outcome the rules suggested
 * @param decided the outcome that was decided
 * @param rules the ids of the rules that fired
 * @param patterns the ids of the true patterns, the primary one first
 * @param plan the exercises handed out, possibly none
 * @param reviewDays days to the next review
 * @param contentHash the content it was asked with
 */
public record SignOff(
        String clinician,
        Instant at,
        Triage suggested,
        Triage decided,
        List<String> rules,
        List<String> patterns,
        List<PlanChoice> plan,
        int reviewDays,
        String contentHash) {

    /** Copies the lists. */
    public SignOff {
        rules = List.copyOf(rules);
        patterns = List.copyOf(patterns);
        plan = List.copyOf(plan);
    }
}
