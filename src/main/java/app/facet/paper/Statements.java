package app.facet.paper;

import app.facet.domain.protocol.Item;
import app.facet.domain.protocol.ItemId;
import app.facet.domain.protocol.Section;
import app.facet.domain.protocol.Step;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Every item of a screening as it stands, in the order asked; what the patient's record answers is not told again. */
final class Statements {

    private final VisitRecord visit;
    private final Map<ItemId, Statement> byItem = new LinkedHashMap<>();

    Statements(VisitRecord visit) {
        this.visit = visit;
        var current = visit.screening().current();
        for (Item item : visit.content().protocol().items().values()) {
            byItem.put(item.id(), Statement.of(item, visit.suggestion().evaluation(), current));
        }
    }

    /** The steps that ask something. */
    List<Step> steps() {
        return visit.content().protocol().steps().stream()
                .filter(step -> !of(step).isEmpty())
                .toList();
    }

    List<Statement> of(Step step) {
        return step.sections().stream().flatMap(section -> of(section).stream()).toList();
    }

    List<Statement> of(Section section) {
        return section.items().stream()
                .filter(item -> !item.fromRecord())
                .flatMap(item -> at(item.id()).stream())
                .toList();
    }

    Optional<Statement> at(ItemId item) {
        return Optional.ofNullable(byItem.get(item));
    }

    Stream<Statement> all(Predicate<Statement> wanted) {
        return byItem.values().stream().filter(one -> !one.item().fromRecord()).filter(wanted);
    }

    /** Whether nothing at all of a step was answered or tried. */
    boolean untouched(Step step) {
        return of(step).stream()
                .noneMatch(one -> one.answered()
                        || one.kind() == Statement.Kind.DOES_NOT_KNOW
                        || one.kind() == Statement.Kind.COULD_NOT_ANSWER);
    }

    /** The gate item statements of a kind, in the order asked: what a negative of matters (7.2). */
    List<Statement> gates(Statement.Kind kind) {
        return all(one -> one.kind() == kind
                        && visit.suggestion().evaluation().gate(one.item().id()))
                .toList();
    }
}
