package app.facet.domain.rule;

import app.facet.domain.protocol.Answers;
import app.facet.domain.protocol.ItemId;
import java.util.Map;

/**
 * Everything known about a patient at a visit.
 *
 * @param answers the answers of this screening
 * @param given derived facts given directly: in cases only, never in a patient's screening
 * @param last the answers of the visit before, or none
 */
public record Known(Answers answers, Map<ItemId, FactValue> given, Answers last) {

    /** Copies the given facts. */
    public Known {
        given = Map.copyOf(given);
    }

    /** What is known at a first visit. */
    public static Known of(Answers answers) {
        return new Known(answers, Map.of(), Answers.NONE);
    }

    Known with(Answers changed) {
        return new Known(changed, given, last);
    }
}
