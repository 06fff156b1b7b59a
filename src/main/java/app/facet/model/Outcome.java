package app.facet.model;

import app.facet.domain.plan.Action;
import app.facet.domain.rule.Triage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The suggested and the decided outcome with what to do.
 *
 * @param suggested what the rules suggest
 * @param besides while questions are open, the level the answers so far suggest otherwise
 * @param decided what governs plan and paper
 * @param lapsed whether a lowering was set aside because a further rule fired since
 * @param provisional whether more answers could change it
 * @param actions what to do, most pressing first, in the country's words
 * @param days days until seen, where the level has any
 * @param by the last of these days
 * @param choices the outcomes the therapist may decide, most pressing first
 * @param exit whether an urgent or emergency rule fired, so that the rest may stay unasked
 */
public record Outcome(
        Triage suggested,
        Optional<Triage> besides,
        Triage decided,
        boolean lapsed,
        boolean provisional,
        List<Action> actions,
        OptionalInt days,
        Optional<LocalDate> by,
        List<Triage> choices,
        boolean exit) {

    /** Copies the lists. */
    public Outcome {
        actions = List.copyOf(actions);
        choices = List.copyOf(choices);
    }
}
