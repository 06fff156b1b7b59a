package app.facet.paper;

import app.facet.domain.screening.Concern;
import java.util.List;

/**
 * What a referral letter is made from.
 *
 * @param visit the screening, signed or not
 * @param stationery paper size and letterhead
 * @param to whom it is for, as typed; empty leaves a line to write on
 * @param added what the therapist adds in own words, possibly empty
 * @param concerns how worried the therapist is, one for each condition it was recorded for
 */
public record LetterRequest(VisitRecord visit, Stationery stationery, String to, String added, List<Concern> concerns) {

    /** Copies the list. */
    public LetterRequest {
        concerns = List.copyOf(concerns);
    }
}
