package app.facet.content;

import app.facet.domain.ClinicalContent;
import app.facet.domain.protocol.AnswerType;
import app.facet.domain.protocol.Item;
import app.facet.domain.protocol.ItemId;
import app.facet.domain.rule.Condition;
import app.facet.domain.rule.Fact;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.List;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says conditions and facts in the words of the items and facts they name, so that clinicians can review them. */
final class ConditionWords {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("i18n.rulebook");

    private final ClinicalContent content;

    ConditionWords(ClinicalContent content) {
        this.content = content;
    }

    static String text(String key, Object... values) {
        return MessageFormat.format(BUNDLE.getString(key), values);
    }

    String words(Condition condition) {
        return switch (condition) {
            case Condition.Always() -> text("always");
            case Condition.Is(var id) -> name(id);
            case Condition.Compare(var id, var comparison, var number) ->
                text("compare", name(id), text("compare." + comparison), number(id, number));
            case Condition.OneOf(var id, var options) -> text("is", name(id), options(id, options));
            case Condition.Has(var id, var option) -> text("has", name(id), options(id, List.of(option)));
            case Condition.Unknown(var id) -> text("unknown", name(id));
            case Condition.Count(var of, var comparison, var number) ->
                text("count", text("compare." + comparison) + " " + plain(number), each(of));
            case Condition.Not(var of) -> text("not", bracketed(of));
            case Condition.All(var of) -> joined(of, "and", part -> part instanceof Condition.Any);
            case Condition.Any(var of) -> joined(of, "or", part -> part instanceof Condition.All);
        };
    }

    String words(Fact fact) {
        return switch (fact) {
            case Fact.When(var condition) -> words(condition);
            case Fact.Count(var of) -> text("fact.count", each(of));
            case Fact.Definitely(var condition) -> text("fact.definitely", words(condition));
            case Fact.Either(var of) -> text("fact.either", each(of));
            case Fact.BeyondNorm(var inputs) -> text("fact.norm", names(inputs));
            case Fact.SideDifference(var left, var right, var difference, var percent) ->
                text(percent ? "fact.percent" : "fact.difference", name(left), name(right), plain(difference));
            case Fact.Mean(var inputs, var ofAnswered) ->
                text(ofAnswered ? "fact.mean.answered" : "fact.mean", names(inputs));
            case Fact.SumOfYes(var inputs, var missing) -> text("fact.sum", names(inputs), plain(missing));
            case Fact.Ratio(var over, var under) -> text("fact.ratio", name(over), name(under));
            case Fact.OneSideOnly(var pairs, var optional, var options) ->
                text("fact.one-side", sorted(options), pairs(pairs), pairs(optional));
            case Fact.Complete(var inputs) -> text("fact.complete", names(inputs));
            case Fact.GateUnknown() -> text("fact.gate-unknown");
            case Fact.GateCouldNotAnswer() -> text("fact.gate-settled");
            case Fact.WorseThanLast(var signs) -> text("fact.worse", String.join(", ", signs.keySet()));
        };
    }

    /** What an item or fact is called in a few words. */
    String name(ItemId id) {
        return content.protocol()
                .item(id)
                .map(Item::shortName)
                .orElseGet(() -> content.rules().names().getOrDefault(id, id.value()));
    }

    String names(Collection<ItemId> ids) {
        return ids.stream().map(this::name).collect(Collectors.joining("; "));
    }

    static String plain(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }

    private String pairs(List<Fact.Pair> pairs) {
        return pairs.stream().map(pair -> name(pair.left())).collect(Collectors.joining("; "));
    }

    private String each(List<Condition> parts) {
        return parts.stream().map(this::words).collect(Collectors.joining("; "));
    }

    private String joined(List<Condition> parts, String word, Function<Condition, Boolean> inBrackets) {
        return parts.stream()
                .map(part -> inBrackets.apply(part) ? "(" + words(part) + ")" : words(part))
                .collect(Collectors.joining(text(word) + " "));
    }

    private String bracketed(Condition part) {
        return part instanceof Condition.All || part instanceof Condition.Any ? "(" + words(part) + ")" : words(part);
    }

    private String number(ItemId id, double number) {
        String unit = content.protocol()
                .item(id)
                .map(Item::type)
                .map(type -> type instanceof AnswerType.Amount amount ? amount.unit() : "")
                .orElse("");
        return (plain(number) + " " + unit).strip();
    }

    private String options(ItemId id, Collection<String> options) {
        var known = content.protocol().item(id).map(item -> item.type().options()).orElse(List.of()).stream()
                .filter(option -> options.contains(option.id()))
                .map(option -> "\"" + option.label() + "\"")
                .toList();
        return known.isEmpty() ? sorted(options) : String.join(text("or") + " ", known);
    }

    private static String sorted(Collection<String> options) {
        return options.stream().sorted().collect(Collectors.joining(text("or") + " "));
    }
}
