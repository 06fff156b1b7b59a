package app.facet.domain.plan;

import app.facet.domain.protocol.ItemId;
import app.facet.domain.rule.Evaluation;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

/** What the program suggests: the evaluated outcome, and the plan that goes with it. */
public record Suggestion(Evaluation evaluation, Plan plan) {

    /**
     * The items that are still waited for (decision 17): open gate items first, then what undecided rules above the
     * present level wait for, then what the avoid rules of candidates wait for; each group sorted.
     */
    public List<ItemId> waitingFor() {
        var items = new LinkedHashSet<ItemId>();
        addSorted(evaluation.openGateItems(), items);
        evaluation.undecided().entrySet().stream()
                .filter(entry -> entry.getKey().level().above(evaluation.level()))
                .map(java.util.Map.Entry::getValue)
                .reduce(new java.util.TreeSet<>(), Suggestion::union)
                .forEach(items::add);
        plan.undecided().values().stream()
                .reduce(new java.util.TreeSet<>(), Suggestion::union)
                .forEach(items::add);
        return List.copyOf(items);
    }

    private static java.util.Set<ItemId> union(java.util.Set<ItemId> left, java.util.Set<ItemId> right) {
        var union = new java.util.TreeSet<>(left);
        union.addAll(right);
        return union;
    }

    private static void addSorted(Collection<ItemId> found, LinkedHashSet<ItemId> into) {
        found.stream().sorted().forEach(into::add);
    }
}
