package app.facet.domain.progress;

import app.facet.domain.protocol.Answer;
import app.facet.domain.protocol.AnswerType;
import app.facet.domain.protocol.Item;
import app.facet.domain.protocol.ItemId;
import app.facet.domain.protocol.Protocol;
import app.facet.domain.rule.Asking;
import app.facet.domain.rule.RuleBook;
import app.facet.domain.screening.Given;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a return visit takes over from the last one: the history alone. Gate items are asked again at every visit (9.8, 7.2);
 * what is measured, tested or scored is measured again, or a change could not be told.
 */
public final class Carried {

    /** The prefix of history items (section 0.2). */
    private static final String HISTORY = "hx-";

    private static final String WEEKS = "weeks";
    private static final double DAYS = 7;

    private final Protocol protocol;
    private final RuleBook rules;
    private final Set<ItemId> scores = new HashSet<>();

    /** Takes over answers to these questions; the items of outcome measures are asked again. */
    public Carried(Protocol protocol, RuleBook rules, List<Measure> measures) {
        this.protocol = protocol;
        this.rules = rules;
        measures.forEach(measure -> scores.addAll(measure.items()));
    }

    /** The rows a visit of today begins with, marked as copied; a time that is told in weeks goes on. */
    public List<Given> from(Visit last, LocalDate today, Instant at) {
        return protocol.items().values().stream()
                .filter(this::kept)
                .flatMap(item -> last
                        .answer(item.id())
                        .flatMap(answer -> today(item, answer, ChronoUnit.DAYS.between(last.date(), today)))
                        .map(answer -> copy(last, item.id(), answer, at))
                        .stream())
                .toList();
    }

    private boolean kept(Item item) {
        return item.id().value().startsWith(HISTORY)
                && !item.fromRecord()
                && !scores.contains(item.id())
                && Optional.ofNullable(rules.asking().get(item.id()))
                        .flatMap(Asking::gate)
                        .isEmpty();
    }

    private static Optional<Answer> today(Item item, Answer answer, long days) {
        if (answer instanceof Answer.Amount(double value)
                && item.type() instanceof AnswerType.Amount type
                && type.unit().equals(WEEKS)) {
            double weeks = type.whole() ? Math.floor(days / DAYS) : Math.round(days * 10 / DAYS) / 10.0;
            double now = Math.round((value + weeks) * 10) / 10.0;
            return type.hard().contains(now) ? Optional.of(new Answer.Amount(now)) : Optional.empty();
        }
        return Optional.of(answer);
    }

    private static Given copy(Visit last, ItemId item, Answer answer, Instant at) {
        String note =
                Optional.ofNullable(last.given().get(item)).map(Given::note).orElse("");
        return new Given(item, Optional.of(answer), Given.How.COPIED, at, note, Optional.empty());
    }
}
