package app.facet.model;

/** Why an outcome could not be decided as asked (7.5). */
public enum DecisionRefusal {
    /** The fired rules do not allow an outcome this low. */
    BELOW_FLOOR,
    /** Going below the suggestion needs a typed reason. */
    REASON_MISSING,
    /** Going below the suggestion needs the clinician's name. */
    NAME_MISSING
}
