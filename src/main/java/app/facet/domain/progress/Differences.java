package app.facet.domain.progress;

import app.facet.domain.protocol.Item;
import app.facet.domain.protocol.ItemId;
import app.facet.domain.protocol.Protocol;
import app.facet.domain.protocol.Step;
import app.facet.domain.screening.Given;
import app.facet.domain.screening.Screening;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Two visits side by side, step by step: what was answered at either, and what differs. */
public final class Differences {

    private Differences() {}

    /** A step with the questions answered at one visit or both. */
    public record Page(String title, List<Row> rows) {
        /** Copies the rows. */
        public Page {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One question at both visits.
     *
     * @param item the question
     * @param left its answer at the one visit; empty where it was not asked, which is never a no
     * @param right its answer at the other
     * @param differs whether the answers are not the same
     */
    public record Row(Item item, Optional<Given> left, Optional<Given> right, boolean differs) {}

    /** The answers of two screenings; steps without any are left out. */
    public static List<Page> of(Screening left, Screening right, Protocol protocol) {
        var one = left.current();
        var other = right.current();
        return protocol.steps().stream()
                .map(step -> page(step, one, other))
                .filter(page -> !page.rows().isEmpty())
                .toList();
    }

    private static Page page(Step step, Map<ItemId, Given> one, Map<ItemId, Given> other) {
        return new Page(
                step.title(),
                step.items().stream()
                        .filter(item -> one.containsKey(item.id()) || other.containsKey(item.id()))
                        .map(item -> row(item, one, other))
                        .toList());
    }

    private static Row row(Item item, Map<ItemId, Given> one, Map<ItemId, Given> other) {
        var left = Optional.ofNullable(one.get(item.id()));
        var right = Optional.ofNullable(other.get(item.id()));
        boolean same = left.flatMap(Given::answer).equals(right.flatMap(Given::answer));
        return new Row(item, left, right, !same);
    }
}
