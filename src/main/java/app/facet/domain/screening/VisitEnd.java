package app.facet.domain.screening;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * How a visit ended, without its answers.
 *
 * @param screening its screening
 * @param patient whose it is
 * @param date the date of the visit
 * @param startedAt when it was begun
 * @param signOff what was signed; empty: still open
 * @param amendments what was added after signing, oldest first
 */
public record VisitEnd(
        UUID screening,
        UUID patient,
        LocalDate date,
        Instant startedAt,
        Optional<SignOff> signOff,
        List<Screening.Amendment> amendments) {

    /** Copies the list. */
    public VisitEnd {
        amendments = List.copyOf(amendments);
    }

    /** Whether something about this was added. */
    boolean told(Screening.Amendment.About about) {
        return amendments.stream().anyMatch(added -> added.about() == about);
    }
}
