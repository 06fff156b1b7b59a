package app.facet.model;

import app.facet.domain.plan.Plan;
import app.facet.domain.plan.Suggestion;
import app.facet.domain.protocol.Answers;
import app.facet.domain.protocol.ItemId;
import app.facet.domain.screening.Screening;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Everything the screens show of an open screening at one moment.
 *
 * @param screening the screening with its log
 * @param answers the answers as given, before the links
 * @param suggestion what the content suggests
 * @param outcome the suggested and the decided outcome
 * @param plan the plan for the decided outcome
 * @param items how each item stands
 * @param steps how far each step is, in order
 * @param needed the items still waited for, gate items first
 */
public record ScreeningState(
        Screening screening,
        Answers answers,
        Suggestion suggestion,
        Outcome outcome,
        Plan plan,
        Map<ItemId, ItemState> items,
        List<StepProgress> steps,
        List<ItemId> needed) {

    /** Copies the collections. */
    public ScreeningState {
        items = Map.copyOf(items);
        steps = List.copyOf(steps);
        needed = List.copyOf(needed);
    }

    /** How an item of the protocol stands. */
    public ItemState item(ItemId id) {
        return Objects.requireNonNull(items.get(id), id::value);
    }

    /** How far a step is. */
    public StepProgress step(String id) {
        return steps.stream()
                .filter(progress -> progress.step().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
