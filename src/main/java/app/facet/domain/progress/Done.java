package app.facet.domain.progress;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a patient brings back about one exercise; what was not asked is empty, which is never a no.
 *
 * @param exercise its id
 * @param days days of the last week it was done, 0 to 7, read from the tick log
 * @param pain the pain light it came to (9.7)
 * @param goodForm whether it is done in good form, as seen
 */
public record Done(String exercise, OptionalInt days, Optional<Light> pain, Optional<Boolean> goodForm) {

    /** The pain lights of section 9.7. */
    public enum Light {
        GREEN,
        AMBER,
        RED
    }

    /** Refuses days a week does not have. */
    public Done {
        if (days.isPresent() && (days.getAsInt() < 0 || days.getAsInt() > 7)) {
            throw new IllegalArgumentException("not days of a week: " + days.getAsInt());
        }
    }
}
