package app.facet.domain.screening;

/** Where an exercise is done: only those done at home reach the patient's sheet; the report holds all. */
public enum Use {
    HOME,
    TODAY,
    BOTH;

    /** Whether the patient does it at home. */
    public boolean home() {
        return this != TODAY;
    }

    /** Whether it was done at the visit. */
    public boolean today() {
        return this != HOME;
    }
}
