package app.facet.model;

import app.facet.domain.screening.Screening;
import java.util.List;

/** What one press does next for a patient. */
public sealed interface NextStep {

    /** Not known yet: the visits are being read. */
    record Unknown() implements NextStep {}

    /** The first screening. */
    record First() implements NextStep {}

    /** The screening that was begun and not signed. */
    record Resume(Screening screening) implements NextStep {}

    /** The next visit of the episode, which starts from the last one. */
    record Again(int number, Screening last) implements NextStep {}

    /** What follows from the visits so far, newest first. */
    static NextStep after(List<VisitLine> newestFirst) {
        var open = newestFirst.stream()
                .map(VisitLine::screening)
                .filter(screening -> !screening.signed())
                .findFirst();
        if (open.isPresent()) {
            return new Resume(open.get());
        }
        return newestFirst.stream()
                .findFirst()
                .<NextStep>map(last -> new Again(last.number() + 1, last.screening()))
                .orElseGet(First::new);
    }
}
