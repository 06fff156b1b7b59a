package app.facet.model;

import app.facet.domain.protocol.Answer;
import app.facet.domain.rule.Norm;
import app.facet.domain.screening.Given;
import java.util.Optional;
import java.util.OptionalDouble;

/** A measure against the last visit: never across methods (decision 16), and real only beyond measuring error (3B). */
public sealed interface SinceLast {

    /** There is nothing to compare with. */
    record Nothing() implements SinceLast {}

    /** The last visit measured in another way, or did not note how. */
    record OtherMethod() implements SinceLast {}

    /** The value of the last visit by the same method, while there is none of today. */
    record Before(double value) implements SinceLast {}

    /**
     * The way from the last value to today's.
     *
     * @param value the last value
     * @param change today's minus the last
     * @param error the change from which on it is real; empty where the reference gives none
     */
    record Changed(double value, double change, OptionalDouble error) implements SinceLast {

        /** Whether it is more than measuring error can explain. */
        public boolean real() {
            return error.isPresent() && Math.abs(change) >= error.getAsDouble();
        }
    }

    /** Compares; an item that knows no methods is always measured in the same way. */
    static SinceLast of(Optional<Norm> norm, Optional<Given> last, Optional<String> method, OptionalDouble now) {
        if (last.flatMap(Given::answer).orElse(null) instanceof Answer.Amount(double value)) {
            var before = last.flatMap(Given::measurement).map(Given.Measurement::method);
            if (method.isPresent() && !method.equals(before)) {
                return new OtherMethod();
            }
            return now.isEmpty()
                    ? new Before(value)
                    : new Changed(
                            value,
                            now.getAsDouble() - value,
                            norm.map(Norm::change).orElse(OptionalDouble.empty()));
        }
        return new Nothing();
    }

    /** The last value, where it may stand beside today's. */
    default OptionalDouble last() {
        return switch (this) {
            case Before(double value) -> OptionalDouble.of(value);
            case Changed(double value, double _, var _) -> OptionalDouble.of(value);
            case Nothing _, OtherMethod _ -> OptionalDouble.empty();
        };
    }
}
