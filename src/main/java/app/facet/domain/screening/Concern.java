package app.facet.domain.screening;

import java.time.Instant;

/**
 * How worried the therapist is about one serious condition; it informs the letter and never the level.
 *
 * @param condition which condition
 * @param level how worried
 * @param reason why, as typed
 * @param at when it was recorded; the last of each condition counts
 */
public record Concern(Condition condition, Level level, String reason, Instant at) {

    /** The serious conditions the red flags of section 2 ask for. */
    public enum Condition {
        CAUDA_EQUINA,
        CORD,
        FRACTURE,
        CANCER,
        INFECTION,
        VESSELS,
        INFLAMMATORY
    }

    /** How worried. */
    public enum Level {
        LOW,
        SOME,
        HIGH
    }
}
