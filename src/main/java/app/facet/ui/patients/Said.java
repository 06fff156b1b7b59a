package app.facet.ui.patients;

import app.facet.domain.protocol.Answer;
import app.facet.domain.protocol.AnswerType;
import app.facet.domain.protocol.Item;
import app.facet.domain.screening.Given;
import app.facet.ui.fx.Texts;
import java.text.NumberFormat;
import java.util.Set;
import java.util.stream.Collectors;

/** An answer of an earlier visit in words, and how it came about where it was not simply asked. */
final class Said {

    private final Texts texts;

    Said(Texts texts) {
        this.texts = texts;
    }

    /** The answer in the words of its item. */
    String words(Item item, Given given) {
        return given.answer().map(answer -> words(item, answer)).orElse("");
    }

    /** How the answer came about, with its note; empty when it was asked and has none. */
    String origin(Given given) {
        String how = switch (given.how()) {
            case ASKED -> "";
            case GROUP_KEY -> texts.of("reading.how.group-key");
            case LINKED -> texts.of("reading.how.linked");
            case COPIED -> texts.of("reading.how.copied");
            case TYPED_IN_LATER -> texts.of("reading.how.typed-in-later");
        };
        return java.util.stream.Stream.of(how, given.note())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private String words(Item item, Answer answer) {
        return switch (answer) {
            case Answer.YesNo(boolean yes) -> texts.of(yes ? "reading.yes" : "reading.no");
            case Answer.Amount(double value) -> amount(item.type(), value);
            case Answer.Choice(String option) -> labels(item.type(), Set.of(option));
            case Answer.Choices(Set<String> options) ->
                options.isEmpty() ? texts.of("reading.none-of-these") : labels(item.type(), options);
            case Answer.Text(String text) -> text;
            case Answer.Unknown(Answer.Reason reason, String why) ->
                switch (reason) {
                    case NOT_ASKED -> texts.of("reading.not-asked");
                    case DOES_NOT_KNOW -> texts.of("reading.does-not-know");
                    case COULD_NOT_ANSWER -> texts.of("reading.could-not-answer", why);
                };
        };
    }

    private String amount(AnswerType type, double value) {
        String number = NumberFormat.getInstance(texts.getLocale()).format(value);
        return switch (type) {
            case AnswerType.Scale() -> texts.of("reading.of-ten", number);
            case AnswerType.Amount amount when amount.unit().equals("deg") -> texts.of("reading.degrees", number);
            case AnswerType.Amount amount when !amount.unit().isEmpty() -> number + " " + amount.unit();
            default -> number;
        };
    }

    private static String labels(AnswerType type, Set<String> options) {
        return type.options().stream()
                .filter(option -> options.contains(option.id()))
                .map(AnswerType.Option::label)
                .collect(Collectors.joining(", "));
    }
}
