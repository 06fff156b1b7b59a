package app.facet.domain.rule;

import app.facet.domain.protocol.ItemId;
import java.util.Set;

/**
 * A number as far as it is known: an interval from the surest to the largest possible value.
 *
 * @param low the smallest value it can have
 * @param high the largest value it can have
 * @param because the answers it rests on
 * @param waitingFor the answers that would narrow it
 */
public record Reading(double low, double high, Set<ItemId> because, Set<ItemId> waitingFor) implements FactValue {

    /** A number known exactly. */
    public static Reading exactly(double value, Set<ItemId> because) {
        return new Reading(value, value, because, Set.of());
    }

    /** A number of which nothing is known. */
    public static Reading unknown(Set<ItemId> waitingFor) {
        return new Reading(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, Set.of(), waitingFor);
    }

    /** Whether one value remains. */
    public boolean known() {
        return low == high;
    }

    /** Compares with a number: decided only when every value of the interval agrees. */
    public Verdict compare(Comparison comparison, double number) {
        if (comparison.holds(low, number) && comparison.holds(high, number) && !straddles(comparison, number)) {
            return new Verdict.Met(because);
        }
        if (comparison.negated().holds(low, number)
                && comparison.negated().holds(high, number)
                && !straddles(comparison, number)) {
            return new Verdict.NotMet(because);
        }
        return new Verdict.Undecided(waitingFor);
    }

    private boolean straddles(Comparison comparison, double number) {
        return comparison.isEquality() && low < number && number < high;
    }
}
