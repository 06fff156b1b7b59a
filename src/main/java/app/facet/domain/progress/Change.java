package app.facet.domain.progress;

/** What the way from one value to another comes to. */
public enum Change {
    /** There is nothing to compare with. */
    FIRST,
    /** More than measuring error, or enough to mean something, the good way. */
    BETTER,
    /** The same the bad way. */
    WORSE,
    /** Within measuring error, or too little to mean something. */
    NO_REAL_CHANGE,
    /** More than measuring error, of a measure of which the reference does not say which way is good. */
    CHANGED,
    /** The reference gives no change that could be told from error. */
    NOT_JUDGED
}
