package app.facet.content;

import app.facet.domain.ClinicalContent;
import app.facet.domain.protocol.Answer;
import app.facet.domain.protocol.AnswerType;
import app.facet.domain.protocol.Answers;
import app.facet.domain.protocol.ItemId;
import app.facet.domain.protocol.Limits;
import app.facet.domain.rule.Condition;
import app.facet.domain.rule.Fact;

/** Checks that a condition asks of each id only what that id can answer. */
final class ConditionChecks {

    private final ClinicalContent content;
    private final Places places;

    ConditionChecks(ClinicalContent content, Places places) {
        this.content = content;
        this.places = places;
    }

    void check(String place, String key, Condition condition) {
        switch (condition) {
            case Condition.Always() -> {}
            case Condition.Is(var id) -> expect(place, key, id, Kind.TRUTH, "is not a yes-no question");
            case Condition.Compare(var id, var comparison, var _) ->
                expect(place, key, id, Kind.NUMBER, "is not a number and cannot be compared with " + comparison.sign());
            case Condition.OneOf(var id, var options) -> {
                expect(place, key, id, Kind.CHOICE, "is not a choice");
                options.forEach(option -> option(place, key, id, option));
            }
            case Condition.Has(var id, var option) -> {
                expect(place, key, id, Kind.CHOICES, "is not a choice of several");
                option(place, key, id, option);
            }
            case Condition.Unknown(var id) -> known(place, key, id);
            case Condition.Count(var of, var _, var _) -> of.forEach(part -> check(place, key, part));
            case Condition.Not(var of) -> check(place, key, of);
            case Condition.All(var of) -> of.forEach(part -> check(place, key, part));
            case Condition.Any(var of) -> of.forEach(part -> check(place, key, part));
        }
    }

    void known(String place, String key, ItemId id) {
        if (kind(id) == Kind.MISSING) {
            places.problem(place, key, "there is no item or fact '" + id + "'");
        }
    }

    void item(String place, String key, ItemId id) {
        if (content.protocol().item(id).isEmpty()) {
            places.problem(place, key, "there is no item '" + id + "'");
        }
    }

    /** An answer that content sets must be one the item takes. */
    void answer(String place, String key, ItemId id, Answer answer) {
        item(place, key, id);
        content.protocol()
                .item(id)
                .filter(item -> Limits.check(item, answer, Answers.NONE) instanceof Limits.Check.NotAnOption)
                .ifPresent(item -> places.problem(place, key, "'" + id + "' cannot be answered so"));
    }

    private enum Kind {
        MISSING,
        TRUTH,
        NUMBER,
        CHOICE,
        CHOICES,
        TEXT
    }

    private void expect(String place, String key, ItemId id, Kind expected, String otherwise) {
        var kind = kind(id);
        if (kind == Kind.MISSING) {
            places.problem(place, key, "there is no item or fact '" + id + "'");
        } else if (kind != expected) {
            places.problem(place, key, "'" + id + "' " + otherwise);
        }
    }

    private void option(String place, String key, ItemId id, String option) {
        content.protocol().item(id).ifPresent(item -> {
            var options = item.type().options();
            if (!options.isEmpty()
                    && options.stream().noneMatch(known -> known.id().equals(option))) {
                places.problem(place, key, "'" + option + "' is not an option of " + id);
            }
        });
    }

    private Kind kind(ItemId id) {
        var fact = content.rules().facts().get(id);
        if (fact != null) {
            return switch (fact) {
                case Fact.Count _, Fact.Mean _, Fact.SumOfYes _, Fact.Ratio _ -> Kind.NUMBER;
                default -> Kind.TRUTH;
            };
        }
        return content.protocol()
                .item(id)
                .map(item -> switch (item.type()) {
                    case AnswerType.YesNo() -> Kind.TRUTH;
                    case AnswerType.Scale() -> Kind.NUMBER;
                    case AnswerType.Amount _ -> Kind.NUMBER;
                    case AnswerType.Choice(var _) -> Kind.CHOICE;
                    case AnswerType.Choices(var _) -> Kind.CHOICES;
                    case AnswerType.Text() -> Kind.TEXT;
                })
                .orElse(Kind.MISSING);
    }
}
