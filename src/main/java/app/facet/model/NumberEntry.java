package app.facet.model;

import app.facet.domain.protocol.Answer;
import app.facet.domain.protocol.AnswerType;
import app.facet.domain.protocol.Answers;
import app.facet.domain.protocol.ItemId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What becomes of a typed number: taken, refused with the reason, or asked about once more. */
public sealed interface NumberEntry {

    /** A number within all limits; the mean of its readings. */
    record Accepted(double value, List<Double> readings) implements NumberEntry {
        /** Copies the readings. */
        public Accepted {
            readings = List.copyOf(readings);
        }
    }

    /** A number outside the usual range: taken only when confirmed. */
    record Surprising(double value, AnswerType.Range usual) implements NumberEntry {}

    /** Not a number. */
    record NotANumber() implements NumberEntry {}

    /** A fraction where only whole numbers are taken. */
    record NotWhole() implements NumberEntry {}

    /** Outside the limits. */
    record OutOfRange(AnswerType.Range allowed) implements NumberEntry {}

    /** Between two steps of the scale. */
    record OffStep(double step) implements NumberEntry {}

    /** More than the number of another item allows. */
    record AboveOther(ItemId other, double most) implements NumberEntry {}

    /**
     * Judges typed text; several readings are separated by blanks and their mean is what counts (decision 11).
     *
     * @param type the limits
     * @param typed the text, with a decimal point or comma
     * @param answers the answers it may not exceed
     * @param sure whether a surprising number was confirmed
     */
    static NumberEntry read(AnswerType.Amount type, String typed, Answers answers, boolean sure) {
        var readings = new ArrayList<Double>();
        for (String word : typed.strip().split("\\s+", -1)) {
            var number = number(word);
            if (number.isEmpty()) {
                return new NotANumber();
            }
            readings.add(number.get());
        }
        for (double reading : readings) {
            var refusal = refusal(type, reading, answers);
            if (refusal.isPresent()) {
                return refusal.get();
            }
        }
        double mean =
                readings.stream().mapToDouble(reading -> reading).average().orElseThrow();
        if (!sure && type.soft().filter(usual -> !usual.contains(mean)).isPresent()) {
            return new Surprising(mean, type.soft().get());
        }
        return new Accepted(mean, readings);
    }

    private static Optional<NumberEntry> refusal(AnswerType.Amount type, double number, Answers answers) {
        if (type.whole() && number != Math.rint(number)) {
            return Optional.of(new NotWhole());
        }
        if (!type.hard().contains(number)) {
            return Optional.of(new OutOfRange(type.hard()));
        }
        if (type.step().isPresent()) {
            double steps = number / type.step().getAsDouble();
            if (Math.abs(steps - Math.rint(steps)) > 1e-9) {
                return Optional.of(new OffStep(type.step().getAsDouble()));
            }
        }
        return type.atMost()
                .filter(other -> answers.to(other).orElse(null) instanceof Answer.Amount(double most) && number > most)
                .map(other ->
                        new AboveOther(other, ((Answer.Amount) answers.to(other).orElseThrow()).value()));
    }

    private static Optional<Double> number(String word) {
        try {
            double number = Double.parseDouble(word.replace(',', '.').replace('−', '-'));
            return Double.isFinite(number) && word.matches("[-−]?[0-9.,]+") ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
