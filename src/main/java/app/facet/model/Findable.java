package app.facet.model;

/**
 * One thing that can be gone to.
 *
 * @param kind what it is
 * @param id its stable name
 * @param title what it is called
 * @param detail what tells it from others of the same name, possibly empty
 */
public record Findable(Kind kind, String id, String title, String detail) {

    /** What can be found; the first kinds come first among equals. */
    public enum Kind {
        STEP,
        PATIENT,
        QUESTION,
        EXERCISE,
        TOPIC
    }
}
