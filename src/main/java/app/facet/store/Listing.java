package app.facet.store;

import java.util.List;
import java.util.UUID;

/**
 * Records read together, where one damaged record does not hide the others.
 *
 * @param readable what could be read
 * @param damaged the ids of records whose seal does not fit or whose shape is unknown
 */
public record Listing<T>(List<T> readable, List<UUID> damaged) {

    /** Copies the lists. */
    public Listing {
        readable = List.copyOf(readable);
        damaged = List.copyOf(damaged);
    }
}
