package app.facet.domain.progress;

import app.facet.domain.protocol.Answer;
import app.facet.domain.protocol.ItemId;
import app.facet.domain.rule.Evaluation;
import app.facet.domain.rule.Known;
import app.facet.domain.rule.RuleBook;
import app.facet.domain.screening.Given;
import app.facet.domain.screening.Patient;
import app.facet.domain.screening.Screening;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * One visit of a patient, as far as it is compared with others.
 *
 * @param date when it was
 * @param given the current answers as given
 * @param evaluation what the rules make of them; it knows which branches are closed
 */
public record Visit(LocalDate date, Map<ItemId, Given> given, Evaluation evaluation) {

    /** Copies the answers. */
    public Visit {
        given = Map.copyOf(given);
    }

    /** A visit's answers, judged by these rules so that visits can be compared. */
    public static Visit of(Screening screening, Patient patient, RuleBook rules) {
        return new Visit(
                screening.visitDate(), screening.current(), Evaluation.of(rules, Known.of(screening.answers(patient))));
    }

    /** The answer that counts: usable, and not in a branch that is closed (decision 7). */
    public Optional<Answer> answer(ItemId item) {
        return Optional.ofNullable(given.get(item))
                .flatMap(Given::answer)
                .filter(answer -> answer.usable() && !evaluation.closed(item));
    }

    /** How a number was measured; empty when it was not measured but told. */
    public String method(ItemId item) {
        return Optional.ofNullable(given.get(item))
                .flatMap(Given::measurement)
                .map(Given.Measurement::method)
                .orElse("");
    }
}
