package app.facet.domain.protocol;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What kind of answer an item takes, with its limits. */
public sealed interface AnswerType {

    /** Yes, no, or not known. */
    record YesNo() implements AnswerType {}

    /** A whole number from 0 to 10. */
    record Scale() implements AnswerType {}

    /**
     * A number with hard limits (outside is refused) and soft limits (outside is asked about once more).
     *
     * @param unit the unit as printed, possibly empty
     * @param whole whether only whole numbers are taken
     * @param hard the limits outside which a number is refused
     * @param soft the limits outside which a number is surprising
     * @param step the distance between two neighbouring values
     * @param atMost an item whose number this one must not exceed
     */
    record Amount(
            String unit, boolean whole, Range hard, Optional<Range> soft, OptionalDouble step, Optional<ItemId> atMost)
            implements AnswerType {}

    /** One of several options. */
    record Choice(List<Option> options) implements AnswerType {
        /** Copies the options. */
        public Choice {
            options = List.copyOf(options);
        }
    }

    /** Any of several options. */
    record Choices(List<Option> options) implements AnswerType {
        /** Copies the options. */
        public Choices {
            options = List.copyOf(options);
        }
    }

    /** Free text, never used in a rule. */
    record Text() implements AnswerType {}

    /** One option: its stable id and the words it is read out in. */
    record Option(String id, String label) {}

    /** A closed range of numbers. */
    record Range(double low, double high) {
        /** Refuses an empty range. */
        public Range {
            if (low > high) {
                throw new IllegalArgumentException("an empty range: " + low + " to " + high);
            }
        }

        /** Whether the number lies in the range, ends included. */
        public boolean contains(double number) {
            return number >= low && number <= high;
        }
    }

    /** The options of a choice or of choices, otherwise none. */
    default List<Option> options() {
        return switch (this) {
            case Choice choice -> choice.options;
            case Choices choices -> choices.options;
            default -> List.of();
        };
    }
}
