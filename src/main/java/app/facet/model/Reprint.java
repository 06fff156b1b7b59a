package app.facet.model;

import app.facet.domain.rule.PlanKind;
import app.facet.domain.screening.Screening;
import app.facet.paper.Paper;
import java.util.Set;

/** Whether a paper of an earlier visit may be printed again: no exercises on paper by any path (decision 2). */
public enum Reprint {
    ALLOWED,
    /** The newest screening is not signed yet. */
    UNFINISHED,
    /** The newest screening allows no exercises. */
    BLOCKED;

    /** The papers that hold no exercises to do: these can always be printed again. */
    private static final Set<String> HARMLESS = Set.of(Paper.SAFETY_SHEET, Paper.REPORT, Paper.LETTER, Paper.TREND);

    /**
     * Whether a paper may be printed again.
     *
     * @param kind the kind of the paper
     * @param newest the patient's newest screening that was not entered in error
     * @param allowed how much of a plan its decided outcome allows
     */
    public static Reprint of(String kind, Screening newest, PlanKind allowed) {
        if (HARMLESS.contains(kind)) {
            return ALLOWED;
        }
        if (!newest.signed()) {
            return UNFINISHED;
        }
        return allowed == PlanKind.NONE ? BLOCKED : ALLOWED;
    }
}
