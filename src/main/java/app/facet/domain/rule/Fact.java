package app.facet.domain.rule;

import app.facet.domain.protocol.ItemId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How a derived fact is computed: one of a closed list of kinds, each with its meaning for unknown inputs
 * (decision 15). Content names the kind and its inputs; there is no arithmetic in conditions.
 */
public sealed interface Fact {

    /** As true as its condition. */
    record When(Condition condition) implements Fact {}

    /** How many conditions are true, from the sure to the possible. */
    record Count(List<Condition> of) implements Fact {}

    /** True when the condition is definitely true, otherwise false, never unknown. */
    record Definitely(Condition condition) implements Fact {}

    /**
     * Alternative ways to find the same thing: true when any is true, false when at least one was decided and none is
     * true, unknown while none was decided.
     */
    record Either(List<Condition> of) implements Fact {}

    /** True when any input lies beyond the cut-off of its norm; false only when all inputs are known. */
    record BeyondNorm(List<ItemId> inputs) implements Fact {}

    /**
     * Whether left and right differ by this much; unknown while one is missing.
     *
     * @param percent whether {@code difference} is a percentage of the larger side, to be exceeded, instead of an amount
     *     to be reached
     */
    record SideDifference(ItemId left, ItemId right, double difference, boolean percent) implements Fact {}

    /** The mean of the inputs; with {@code ofAnswered} of those answered, otherwise unknown while one is missing. */
    record Mean(List<ItemId> inputs, boolean ofAnswered) implements Fact {}

    /** How many inputs are yes; with more than {@code missingAllowed} missing it is unknown, else a missing one is no. */
    record SumOfYes(List<ItemId> inputs, int missingAllowed) implements Fact {}

    /** One number divided by another; unknown while one is missing or the divisor is zero. */
    record Ratio(ItemId over, ItemId under) implements Fact {}

    /**
     * True when one side of any pair has one of the options and the other side does not. A pair of {@code optional} that
     * was not tested on either side is left out.
     */
    record OneSideOnly(List<Pair> pairs, List<Pair> optional, Set<String> options) implements Fact {}

    /** True when every input has a usable answer, otherwise false, never unknown. */
    record Complete(List<ItemId> inputs) implements Fact {}

    /** True when a gate item is neither answered nor settled by "could not answer" (7.2); never unknown. */
    record GateUnknown() implements Fact {}

    /** True when a gate item could not be answered (7.2, decision 6); never unknown. */
    record GateCouldNotAnswer() implements Fact {}

    /**
     * Whether signs got worse since the last visit: a strength grade lower by one or more, a root that had no sign, a new
     * kind of sign, or one leg become two. False where there is no earlier visit.
     */
    record WorseThanLast(Map<String, List<Sign>> signs) implements Fact {}

    /** The same measure on the left and on the right. */
    record Pair(ItemId left, ItemId right) {}

    /** A neurological sign of one root, kind and side, found when its condition is true. */
    record Sign(String root, String side, ItemId item, Condition found) {}
}
