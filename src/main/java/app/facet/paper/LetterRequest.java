package app.facet.paper;

import java.util.Optional;

/**
 * What a referral letter is made from.
 *
 * @param visit the screening, signed or not
 * @param stationery paper size and letterhead
 * @param to whom it is for, as typed; empty leaves a line to write on
 * @param added what the therapist adds in own words, possibly empty
 * @param concern how worried the therapist is, where that was recorded
 */
public record LetterRequest(
        VisitRecord visit, Stationery stationery, String to, String added, Optional<Concern> concern) {

    /** The therapist's concern about serious disease, with the reason as typed. */
    public record Concern(Level level, String reason) {}

    /** How worried. */
    public enum Level {
        LOW,
        SOME,
        HIGH
    }
}
