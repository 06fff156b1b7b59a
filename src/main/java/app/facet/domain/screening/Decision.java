package app.facet.domain.screening;

import app.facet.domain.rule.Triage;
import java.time.Instant;

/**
 * The outcome the therapist decided, where it differs from the suggestion (7.5).
 *
 * @param level the decided level
 * @param kind assessed elsewhere, or another reason
 * @param reason the typed reason; required when the level is lower than suggested
 * @param clinician who decided
 * @param at when
 */
public record Decision(Triage level, Kind kind, String reason, String clinician, Instant at) {

    /** The kinds of reasons (decision 1). */
    public enum Kind {
        RAISED,
        ASSESSED_ELSEWHERE,
        OTHER
    }
}
