package app.facet.ui.screening;

import app.facet.domain.protocol.Answer;
import app.facet.domain.protocol.AnswerType;
import app.facet.domain.protocol.Item;
import app.facet.domain.protocol.ItemId;
import app.facet.domain.protocol.Protocol;
import app.facet.ui.fx.Texts;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Answers and items in the few words of lists and reasons. */
final class AnswerWords {

    private final Texts texts;
    private final Protocol protocol;

    AnswerWords(Texts texts, Protocol protocol) {
        this.texts = texts;
        this.protocol = protocol;
    }

    /** The short name of an item, or the id of a fact that has none. */
    String name(ItemId id) {
        return protocol.item(id).map(Item::shortName).orElse(id.value());
    }

    /** At most this many names, then how many more there are. */
    String names(Collection<ItemId> ids, int most) {
        String some = ids.stream().limit(most).map(this::name).collect(Collectors.joining(" · "));
        return ids.size() <= most ? some : texts.of("screening.and-more", some, ids.size() - most);
    }

    /** An item with its answer, such as "Big accident: yes". */
    String reason(ItemId id, Optional<Answer> answer) {
        String words = protocol.item(id).map(item -> words(item, answer)).orElse("");
        return words.isEmpty() ? name(id) : texts.of("screening.reason", name(id), words);
    }

    /** An answer in words; empty when there is none. */
    String words(Item item, Optional<Answer> answer) {
        return answer.map(given -> switch (given) {
                    case Answer.YesNo(boolean yes) -> texts.of(yes ? "screening.said.yes" : "screening.said.no");
                    case Answer.Amount(double value) -> amount(item.type(), value);
                    case Answer.Choice(String option) -> labels(item.type(), Set.of(option));
                    case Answer.Choices(var options) ->
                        options.isEmpty() ? texts.of("screening.none-of-these") : labels(item.type(), options);
                    case Answer.Text(String text) -> text;
                    case Answer.Unknown(var reason, String why) -> unknown(reason, why);
                })
                .orElse("");
    }

    private String unknown(Answer.Reason reason, String why) {
        return switch (reason) {
            case NOT_ASKED -> texts.of("screening.said.not-asked");
            case DOES_NOT_KNOW -> texts.of("screening.said.does-not-know");
            case COULD_NOT_ANSWER -> texts.of("screening.said.could-not-answer", why);
        };
    }

    private static String labels(AnswerType type, Set<String> options) {
        return type.options().stream()
                .filter(option -> options.contains(option.id()))
                .map(AnswerType.Option::label)
                .collect(Collectors.joining(", "));
    }

    private String amount(AnswerType type, double value) {
        return type instanceof AnswerType.Amount amount ? withUnit(value, amount.unit()) : number(value);
    }

    /** Readings as they are typed, one after the other. */
    String readings(List<Double> readings) {
        return readings.stream().map(this::number).collect(Collectors.joining(" "));
    }

    /** A number with its unit. */
    String withUnit(double value, String unit) {
        return unit.isEmpty()
                ? number(value)
                : unit.equals("deg") ? texts.of("screening.degrees", number(value)) : number(value) + " " + unit;
    }

    /** The unit as printed behind a field. */
    String unit(String unit) {
        return unit.equals("deg") ? texts.of("screening.degrees", "") : unit;
    }

    /** A number without needless zeros. */
    String number(double value) {
        return new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(texts.getLocale())).format(value);
    }

    /** Names of steps, joined. */
    static String joined(List<String> words) {
        return String.join(" · ", words);
    }
}
