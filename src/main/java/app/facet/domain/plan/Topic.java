package app.facet.domain.plan;

import app.facet.domain.protocol.Source;
import app.facet.domain.rule.Condition;

/**
 * An education topic of section 10.
 *
 * @param id its stable name
 * @param title the title a patient reads
 * @param show when it is shown
 * @param with what must be on the sheet for it: nothing, any plan, or an exercise of a category
 * @param message the key message in plain words
 * @param source where it comes from
 */
public record Topic(String id, String title, Condition show, With with, String message, Source source) {

    /** What must be on the sheet for a topic to be printed. */
    public enum With {
        ANYTHING,
        PLAN,
        STRENGTH,
        STRETCH
    }
}
