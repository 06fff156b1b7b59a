package app.facet.domain.plan;

import app.facet.domain.protocol.Source;
import app.facet.domain.rule.Condition;
import java.util.Map;
import java.util.Optional;

/**
 * An education topic of section 10.
 *
 * @param id its stable name
 * @param title the title a patient reads
 * @param show when it is shown
 * @param with what must be on the sheet for it
 * @param message the key message in plain words, possibly with the slot {moves}
 * @param moves what fills that slot
 * @param source where it comes from
 */
public record Topic(
        String id, String title, Condition show, With with, String message, Optional<Moves> moves, Source source) {

    /** What must be on the sheet for a topic to be printed. */
    public enum With {
        ANYTHING,
        PLAN,
        STRENGTH,
        STRETCH
    }

    /**
     * Exercises a message may name, only those whose avoid rule is definitely false.
     *
     * @param some the words around the names, with the slot {0}
     * @param names the name of each exercise in running text, by its id
     * @param none the words when none may be named
     */
    public record Moves(String some, Map<String, String> names, String none) {
        /** Copies the names, keeping their order. */
        public Moves {
            names = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(names));
        }
    }
}
