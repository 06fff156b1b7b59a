package app.facet.domain.rule;

import app.facet.domain.protocol.Source;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One rule of section 2D, 7.2, 7.3 or 7.4 of the clinical reference.
 *
 * @param id the rule's stable name, such as U08
 * @param when its condition; empty for the rule that fires when nothing else does
 * @param whenText the condition as written
 * @param level the outcome it asks for
 * @param days days until seen, where the level has any
 * @param action the code of what to do, where there is one
 * @param lowest the lowest outcome that may be decided while it fires (7.5)
 * @param actionUnless the rules whose firing makes the action of this one superfluous
 * @param plan how much of a plan it allows meanwhile
 * @param name what it is about, in a few words
 * @param why why it exists
 * @param listed whether it is one of the reference's rules and named in lists of rules
 * @param onlyIfFinal whether it is shown only when its level is the final one (S01)
 * @param source where it comes from
 */
public record Rule(
        String id,
        Optional<Condition> when,
        String whenText,
        Triage level,
        OptionalInt days,
        Triage lowest,
        Optional<String> action,
        List<String> actionUnless,
        PlanKind plan,
        String name,
        String why,
        boolean listed,
        boolean onlyIfFinal,
        Source source) {

    /** Copies the list. */
    public Rule {
        actionUnless = List.copyOf(actionUnless);
    }
}
