package app.facet.exchange;

import app.facet.domain.ClinicalContent;
import app.facet.domain.protocol.Answer;
import app.facet.domain.protocol.AnswerType;
import app.facet.domain.protocol.Answers;
import app.facet.domain.protocol.Item;
import app.facet.domain.protocol.ItemId;
import app.facet.domain.protocol.Limits;
import app.facet.domain.rule.Fact;
import app.facet.domain.rule.FactValue;
import app.facet.domain.rule.Reading;
import app.facet.domain.rule.Verdict;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Turns the values of a case file into answers and given facts, by what each id can take. */
final class CaseValues {

    private static final String UNKNOWN = "unknown";

    private final ClinicalContent content;

    CaseValues(ClinicalContent content) {
        this.content = content;
    }

    /** A value that cannot be used, with what was expected. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1;

        Refused(String message) {
            super(message);
        }
    }

    ItemId id(String text) throws Refused {
        try {
            var id = new ItemId(text);
            if (content.protocol().item(id).isPresent() || isFact(id)) {
                return id;
            }
        } catch (IllegalArgumentException e) {
            throw new Refused("is not an id");
        }
        throw new Refused("there is no such item or fact");
    }

    /** Whether the id is a derived fact that a case may give directly. */
    boolean isFact(ItemId id) {
        return id.value().startsWith("d-") && content.rules().facts().containsKey(id);
    }

    FactValue fact(ItemId id, JsonNode value) throws Refused {
        boolean numeric = switch (content.rules().facts().get(id)) {
            case Fact.Count _, Fact.Mean _, Fact.SumOfYes _, Fact.Ratio _ -> true;
            case null, default -> false;
        };
        if (value.isNull() || isUnknown(value)) {
            return numeric ? Reading.unknown(Set.of(id)) : new Verdict.Undecided(Set.of(id));
        }
        if (numeric) {
            if (!value.isNumber()) {
                throw new Refused("must be a number, not " + value);
            }
            return Reading.exactly(value.doubleValue(), Set.of(id));
        }
        return switch (text(value)) {
            case "yes" -> new Verdict.Met(Set.of(id));
            case "no" -> new Verdict.NotMet(Set.of(id));
            default -> throw new Refused("must be yes, no or unknown, not " + value);
        };
    }

    /** The answer, or empty where the value says that nothing is known. */
    Optional<Answer> answer(ItemId id, JsonNode value) throws Refused {
        if (value.isNull() || isUnknown(value)) {
            return Optional.empty();
        }
        if (value.isObject()) {
            return Optional.of(couldNotAnswer(value));
        }
        var item = content.protocol().item(id).orElseThrow();
        var answer = answer(item, value);
        switch (Limits.check(item, answer, Answers.NONE)) {
            case Limits.Check.Fine() -> {}
            case Limits.Check.Surprising(var _, var _) -> {}
            case Limits.Check.OutOfRange(var allowed, var unit) ->
                throw new Refused("must be from " + plain(allowed.low()) + " to " + plain(allowed.high())
                        + (unit.isEmpty() ? "" : " " + unit) + ", not " + value);
            case Limits.Check.NotWhole() -> throw new Refused("must be a whole number, not " + value);
            case Limits.Check.AboveAnother(var other, var most) ->
                throw new Refused("must be at most " + other + " (" + plain(most) + ")");
            case Limits.Check.NotAnOption() -> throw new Refused("must be " + expected(item) + ", not " + value);
        }
        return Optional.of(answer);
    }

    /** The first number that exceeds the other one it must not exceed. */
    Optional<String> aboveAnother(Answers answers) {
        return answers.byItem().keySet().stream()
                .sorted()
                .map(id -> content.protocol().item(id).orElseThrow())
                .filter(item -> answers.to(item.id())
                        .map(answer -> Limits.check(item, answer, answers) instanceof Limits.Check.AboveAnother)
                        .orElse(false))
                .map(item -> item.id() + ": must be at most the answer to "
                        + ((AnswerType.Amount) item.type()).atMost().orElseThrow())
                .findFirst();
    }

    private static Answer answer(Item item, JsonNode value) throws Refused {
        return switch (item.type()) {
            case AnswerType.YesNo() ->
                switch (text(value)) {
                    case "yes" -> Answer.YesNo.YES;
                    case "no" -> Answer.YesNo.NO;
                    default -> throw new Refused("must be yes, no or unknown, not " + value);
                };
            case AnswerType.Scale() -> new Answer.Amount(number(value));
            case AnswerType.Amount _ -> new Answer.Amount(number(value));
            case AnswerType.Choice(var _) -> new Answer.Choice(text(value));
            case AnswerType.Choices(var _) -> new Answer.Choices(options(value));
            case AnswerType.Text() -> new Answer.Text(text(value));
        };
    }

    private static Answer couldNotAnswer(JsonNode value) throws Refused {
        var why = value.path(UNKNOWN);
        if (value.size() != 1 || !why.isString() || why.stringValue().isBlank()) {
            throw new Refused("must be an answer, or {\"unknown\": \"why\"}");
        }
        return new Answer.Unknown(Answer.Reason.COULD_NOT_ANSWER, why.stringValue());
    }

    private static Set<String> options(JsonNode value) throws Refused {
        if (!value.isArray()) {
            throw new Refused("must be a list of options, not " + value);
        }
        var options = new HashSet<String>();
        for (JsonNode option : value) {
            options.add(text(option));
        }
        return options;
    }

    private static double number(JsonNode value) throws Refused {
        if (!value.isNumber()) {
            throw new Refused("must be a number, not " + value);
        }
        return value.doubleValue();
    }

    private static String text(JsonNode value) throws Refused {
        if (!value.isString()) {
            throw new Refused("must be a text, not " + value);
        }
        return value.stringValue();
    }

    private static boolean isUnknown(JsonNode value) {
        return value.isString() && value.stringValue().equals(UNKNOWN);
    }

    private static String expected(Item item) {
        return "one of "
                + item.type().options().stream().map(AnswerType.Option::id).collect(Collectors.joining(", "));
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }
}
