package app.facet.domain.protocol;

import java.util.Optional;

/** Checks an answer against the limits of its item. */
public final class Limits {

    private Limits() {}

    /** What the limits make of an answer. */
    public sealed interface Check {
        /** Within all limits. */
        record Fine() implements Check {}

        /** Possible but surprising: ask "are you sure?". */
        record Surprising(AnswerType.Range usual, String unit) implements Check {}

        /** Outside the hard limits, or not on the scale. */
        record OutOfRange(AnswerType.Range allowed, String unit) implements Check {}

        /** Not a whole number where only whole numbers count. */
        record NotWhole() implements Check {}

        /** Larger than the answer to another item, which it must not exceed. */
        record AboveAnother(ItemId other, double allowed) implements Check {}

        /** Not one of the options, or another kind of answer. */
        record NotAnOption() implements Check {}
    }

    /** Checks one answer; the other answers are needed where one number must not exceed another. */
    public static Check check(Item item, Answer answer, Answers others) {
        return switch (answer) {
            case Answer.Unknown unknown -> new Check.Fine();
            case Answer.Amount(var value) -> number(item.type(), value, others);
            case Answer.YesNo yesNo -> fits(item.type() instanceof AnswerType.YesNo);
            case Answer.Text text -> fits(item.type() instanceof AnswerType.Text);
            case Answer.Choice(var option) ->
                fits(item.type() instanceof AnswerType.Choice && hasOption(item.type(), option));
            case Answer.Choices(var options) ->
                fits(item.type() instanceof AnswerType.Choices
                        && options.stream().allMatch(option -> hasOption(item.type(), option)));
        };
    }

    private static Check fits(boolean fits) {
        return fits ? new Check.Fine() : new Check.NotAnOption();
    }

    private static boolean hasOption(AnswerType type, String option) {
        return type.options().stream().anyMatch(known -> known.id().equals(option));
    }

    private static Check number(AnswerType type, double value, Answers others) {
        return switch (type) {
            case AnswerType.Scale() -> scale(value);
            case AnswerType.Amount amount -> amount(amount, value, others);
            default -> new Check.NotAnOption();
        };
    }

    private static Check scale(double value) {
        var range = new AnswerType.Range(0, 10);
        if (!range.contains(value)) {
            return new Check.OutOfRange(range, "");
        }
        return value == Math.rint(value) ? new Check.Fine() : new Check.NotWhole();
    }

    private static Check amount(AnswerType.Amount type, double value, Answers others) {
        if (!type.hard().contains(value)) {
            return new Check.OutOfRange(type.hard(), type.unit());
        }
        if (type.whole() && value != Math.rint(value)) {
            return new Check.NotWhole();
        }
        Optional<Answer> other = type.atMost().flatMap(others::to);
        if (other.isPresent() && other.get() instanceof Answer.Amount(double most) && value > most) {
            return new Check.AboveAnother(type.atMost().orElseThrow(), most);
        }
        return type.soft()
                .filter(soft -> !soft.contains(value))
                .<Check>map(soft -> new Check.Surprising(soft, type.unit()))
                .orElse(new Check.Fine());
    }
}
