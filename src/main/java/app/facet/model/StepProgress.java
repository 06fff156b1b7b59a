package app.facet.model;

/**
 * How far a step is.
 *
 * @param step its id
 * @param done how many of its core items have been recorded
 * @param total how many core items it has in this screening
 * @param recorded how many items were recorded at all, core or not
 * @param alarms how many of its answers helped to fire an urgent or emergency rule
 */
public record StepProgress(String step, int done, int total, int recorded, int alarms) {

    /** Whether nothing of its core is open and something was recorded. */
    public boolean complete() {
        return done == total && recorded > 0;
    }
}
