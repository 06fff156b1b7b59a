package app.facet.paper;

import app.facet.domain.protocol.Answer;
import app.facet.domain.protocol.AnswerType;
import app.facet.domain.protocol.Item;
import app.facet.domain.rule.Evaluation;
import app.facet.domain.screening.Given;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One item as it stands in a screening.
 *
 * @param item what was or was not asked
 * @param kind what became of it
 * @param answer the answer that counts, after the links
 * @param how how it came about
 * @param note the note to it, possibly empty
 * @param measured the readings behind it
 */
record Statement(
        Item item,
        Kind kind,
        Optional<Answer> answer,
        Given.How how,
        String note,
        Optional<Given.Measurement> measured) {

    /** What became of an item; unknown is never "no". */
    enum Kind {
        NO,
        NORMAL,
        SAID,
        DOES_NOT_KNOW,
        COULD_NOT_ANSWER,
        NOT_ASKED,
        NOT_APPLICABLE,
        NO_LONGER_APPLIES
    }

    /** Whether rules could use the answer. */
    boolean answered() {
        return kind == Kind.NO || kind == Kind.NORMAL || kind == Kind.SAID;
    }

    static Statement of(Item item, Evaluation evaluation, Map<?, Given> current) {
        var given = Optional.ofNullable(current.get(item.id()));
        var answer = evaluation.answers().to(item.id());
        boolean linked = evaluation.linked().containsKey(item.id());
        if (evaluation.closed(item.id())) {
            var kept = given.flatMap(Given::answer).filter(Answer::usable);
            return make(item, kept.isPresent() ? Kind.NO_LONGER_APPLIES : Kind.NOT_APPLICABLE, kept, given, false);
        }
        return make(item, kind(item, answer), answer, given, linked);
    }

    private static Statement make(
            Item item, Kind kind, Optional<Answer> answer, Optional<Given> given, boolean linked) {
        return new Statement(
                item,
                kind,
                answer,
                linked ? Given.How.LINKED : given.map(Given::how).orElse(Given.How.ASKED),
                given.map(Given::note).orElse(""),
                linked ? Optional.empty() : given.flatMap(Given::measurement));
    }

    private static Kind kind(Item item, Optional<Answer> answer) {
        return switch (answer.orElse(null)) {
            case null -> Kind.NOT_ASKED;
            case Answer.Unknown(var reason, var _) ->
                switch (reason) {
                    case NOT_ASKED -> Kind.NOT_ASKED;
                    case DOES_NOT_KNOW -> Kind.DOES_NOT_KNOW;
                    case COULD_NOT_ANSWER -> Kind.COULD_NOT_ANSWER;
                };
            case Answer given when normal(item).filter(given::equals).isPresent() -> Kind.NORMAL;
            case Answer.YesNo(boolean yes) -> yes ? Kind.SAID : Kind.NO;
            default -> Kind.SAID;
        };
    }

    /** The answer that is normal, where the item has one. */
    private static Optional<Answer> normal(Item item) {
        return item.normal().map(normal -> switch (item.type()) {
            case AnswerType.YesNo() -> new Answer.YesNo(normal.equals("yes"));
            case AnswerType.Scale() -> new Answer.Amount(Double.parseDouble(normal));
            case AnswerType.Amount _ -> new Answer.Amount(Double.parseDouble(normal));
            case AnswerType.Choice _ -> new Answer.Choice(normal);
            case AnswerType.Choices _ -> new Answer.Choices(Set.of(normal));
            case AnswerType.Text() -> new Answer.Text(normal);
        });
    }
}
