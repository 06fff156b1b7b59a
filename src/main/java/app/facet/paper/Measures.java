package app.facet.paper;

import app.facet.domain.protocol.Answer;
import app.facet.domain.protocol.AnswerType;
import app.facet.domain.rule.Comparison;
import app.facet.domain.rule.Norm;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The measures of a screening with method, readings and what is usual for this patient; never "borderline" (decision 16). */
final class Measures {

    private final VisitRecord visit;
    private final Phrases phrases;
    private final Words words;

    Measures(VisitRecord visit, Phrases phrases, Words words) {
        this.visit = visit;
        this.phrases = phrases;
        this.words = words;
    }

    /** A measure as a row of its table. */
    record Row(String name, String value, String usual, String judged, String method, String how) {}

    /** Whether an answer is a measure: a number that has a method, readings or a norm. */
    boolean is(Statement one) {
        return one.item().type() instanceof AnswerType.Amount
                && one.answered()
                && (one.measured().isPresent()
                        || !one.item().methods().isEmpty()
                        || norm(one).isPresent());
    }

    Row row(Statement one) {
        var note = one.note();
        var how = phrases.how(one.how());
        return new Row(
                phrases.name(one.item()),
                phrases.answer(one),
                range(one),
                judged(one),
                method(one),
                how.isEmpty() || note.isEmpty() ? how + note : how + "; " + note);
    }

    /** How it was measured, with each reading. */
    private String method(Statement one) {
        return one.measured().stream()
                .flatMap(measured -> Stream.of(measured.method(), measured.device(), phrases.readings(one)))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("; "));
    }

    /** Whether it is known to be usual: what has no cut-off is not. */
    boolean usual(Statement one) {
        return cutOff(one).isPresent() && !beyond(one);
    }

    private boolean beyond(Statement one) {
        var cutOff = cutOff(one);
        return cutOff.isPresent()
                && one.answer().orElse(null) instanceof Answer.Amount(double value)
                && comparison(one).holds(value, cutOff.getAsDouble());
    }

    /** A measure with what would be usual, in one phrase. */
    String told(Statement one) {
        return words.of("report.measure", phrases.said(one), range(one));
    }

    private String judged(Statement one) {
        if (cutOff(one).isEmpty()) {
            return "";
        }
        if (!beyond(one)) {
            return words.of("report.usual.within");
        }
        return words.of(below(comparison(one)) ? "report.usual.below" : "report.usual.above");
    }

    private String range(Statement one) {
        var unit = one.item().type() instanceof AnswerType.Amount amount ? amount.unit() : "";
        var cutOff = cutOff(one);
        if (cutOff.isPresent()) {
            return words.of(
                    below(comparison(one)) ? "report.usual.from" : "report.usual.to",
                    phrases.amount(cutOff.getAsDouble(), unit));
        }
        var reference = band(one).map(Norm.Band::reference).orElse(OptionalDouble.empty());
        return reference.isPresent()
                ? words.of("report.usual.about", phrases.amount(reference.getAsDouble(), unit))
                : words.of("report.usual.none");
    }

    private Comparison comparison(Statement one) {
        return norm(one).flatMap(Norm::beyond).orElse(Comparison.LESS);
    }

    private static boolean below(Comparison beyond) {
        return beyond == Comparison.LESS || beyond == Comparison.AT_MOST;
    }

    private OptionalDouble cutOff(Statement one) {
        return norm(one)
                .filter(norm -> norm.beyond().isPresent())
                .flatMap(visit.suggestion().evaluation()::band)
                .map(Norm.Band::cutOff)
                .orElse(OptionalDouble.empty());
    }

    private Optional<Norm.Band> band(Statement one) {
        return norm(one).flatMap(visit.suggestion().evaluation()::band);
    }

    private Optional<Norm> norm(Statement one) {
        return Optional.ofNullable(
                visit.content().rules().norms().get(one.item().id()));
    }
}
