package app.facet.model;

import app.facet.domain.ClinicalContent;
import app.facet.domain.rule.Pattern;
import app.facet.domain.rule.Rule;
import app.facet.domain.rule.Triage;
import app.facet.domain.screening.Screening;
import app.facet.domain.screening.SignOff;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One visit as a line in a patient's list.
 *
 * @param screening the screening
 * @param number the visit's place in its episode, from 1
 * @param outcome what was decided; empty while it is not signed
 * @param days within how many days to be seen, where the level has days
 * @param patterns plain names of the patterns, the primary one first
 * @param exercises how many exercises were handed out
 */
public record VisitLine(
        Screening screening,
        int number,
        Optional<Triage> outcome,
        OptionalInt days,
        List<String> patterns,
        int exercises) {

    /** Copies the names. */
    public VisitLine {
        patterns = List.copyOf(patterns);
    }

    /** Lines of a patient's screenings, newest first as given. */
    public static List<VisitLine> of(List<Screening> newestFirst, ClinicalContent content) {
        return newestFirst.stream()
                .map(screening -> of(screening, place(screening, newestFirst), content))
                .toList();
    }

    private static VisitLine of(Screening screening, int number, ClinicalContent content) {
        return screening
                .signOff()
                .map(signed -> signed(screening, number, signed, content))
                .orElseGet(() -> new VisitLine(screening, number, Optional.empty(), OptionalInt.empty(), List.of(), 0));
    }

    private static VisitLine signed(Screening screening, int number, SignOff signed, ClinicalContent content) {
        return new VisitLine(
                screening,
                number,
                Optional.of(signed.decided()),
                days(signed, content),
                signed.patterns().stream()
                        .flatMap(id -> content.rules().patterns().stream()
                                .filter(pattern -> pattern.id().toString().equals(id)))
                        .map(Pattern::plainName)
                        .toList(),
                signed.plan().size());
    }

    /** The smallest number of days among the fired rules of the decided level; none when it was decided by hand. */
    private static OptionalInt days(SignOff signed, ClinicalContent content) {
        return signed.rules().stream()
                .flatMap(id -> content.rules().rule(id).stream())
                .filter(rule -> rule.level() == signed.decided())
                .map(Rule::days)
                .filter(OptionalInt::isPresent)
                .min(Comparator.comparingInt(OptionalInt::getAsInt))
                .orElseGet(OptionalInt::empty);
    }

    private static int place(Screening screening, List<Screening> newestFirst) {
        int place = 0;
        boolean reached = false;
        for (Screening other : newestFirst) {
            reached |= other.id().equals(screening.id());
            if (reached && other.episode().equals(screening.episode())) {
                place++;
            }
        }
        return place;
    }
}
