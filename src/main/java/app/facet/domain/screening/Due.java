package app.facet.domain.screening;

import app.facet.domain.rule.Triage;
import app.facet.domain.screening.Screening.Amendment.About;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Something a clinic still owes a patient (9.9).
 *
 * @param kind what it is
 * @param patient whom
 * @param screening the visit it comes from
 * @param visit the date of that visit
 * @param by the day by which it is due
 * @param sent the level the patient was sent away with; empty for a screening that is not finished
 */
public record Due(Kind kind, UUID patient, UUID screening, LocalDate visit, LocalDate by, Optional<Triage> sent) {

    /** What is due, the most pressing first. */
    public enum Kind {
        /** To phone and confirm that the patient was seen after an emergency or urgent outcome. */
        CONFIRM_SEEN(Optional.of(About.SEEN)),
        /** To finish a screening that was begun. */
        UNFINISHED(Optional.empty()),
        /** To see the patient again. */
        REVIEW(Optional.of(About.REVIEW));

        private final Optional<About> closedBy;

        Kind(Optional<About> closedBy) {
            this.closedBy = closedBy;
        }

        /** What is added to the visit to close it; a screening that is not finished is closed in another way. */
        public Optional<About> closedBy() {
            return closedBy;
        }
    }

    private static final Comparator<Due> PRESSING =
            Comparator.comparing(Due::kind).thenComparing(Due::by);

    /**
     * What is due on a day. A call is listed from the visit on, so that nobody is forgotten over a weekend; a review from its
     * day on, unless the patient came again since.
     *
     * @param newestFirst how all visits ended, the one begun last first
     */
    public static List<Due> of(List<VisitEnd> newestFirst, LocalDate today) {
        var due = new ArrayList<Due>();
        var newer = new HashSet<UUID>();
        for (VisitEnd visit : newestFirst) {
            boolean newest = newer.add(visit.patient());
            if (visit.signOff().isEmpty()) {
                due.add(new Due(
                        Kind.UNFINISHED,
                        visit.patient(),
                        visit.screening(),
                        visit.date(),
                        visit.date(),
                        Optional.empty()));
            }
            visit.signOff()
                    .flatMap(signed -> after(visit, signed, newest, today))
                    .ifPresent(due::add);
        }
        return due.stream().sorted(PRESSING).toList();
    }

    private static Optional<Due> after(VisitEnd visit, SignOff signed, boolean newest, LocalDate today) {
        var by = visit.date().plusDays(signed.reviewDays());
        boolean sentAway = signed.decided() == Triage.EMERGENCY || signed.decided() == Triage.URGENT;
        var kind = sentAway ? Kind.CONFIRM_SEEN : Kind.REVIEW;
        boolean open = !visit.told(kind.closedBy().orElseThrow());
        boolean now = sentAway || (newest && !by.isAfter(today));
        return open && now
                ? Optional.of(new Due(
                        kind, visit.patient(), visit.screening(), visit.date(), by, Optional.of(signed.decided())))
                : Optional.empty();
    }

    /** Whether the day it was due by has passed. */
    public boolean late(LocalDate today) {
        return kind != Kind.UNFINISHED && by.isBefore(today);
    }
}
