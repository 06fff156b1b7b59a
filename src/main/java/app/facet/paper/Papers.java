package app.facet.paper;

import app.facet.domain.rule.PlanKind;

/** Makes the papers of a patient. Safe to use from several threads. */
public final class Papers {

    private final Drawings drawings;

    /** Papers with these drawings; an exercise without one gets a plain frame. */
    public Papers(Drawings drawings) {
        this.drawings = drawings;
    }

    /**
     * The paper a patient takes home: the handout, or the safety sheet wherever the decided outcome forbids exercises,
     * even if exercises are passed (decisions 1, 2 and 4).
     */
    public Paper forPatient(PaperRequest request) {
        return request.allowed() == PlanKind.NONE ? safetySheet(request) : handout(request);
    }

    /** Loads fonts and templates, so that the first sheet is as quick as the next; call it in the background. */
    public void warmUp() {}

    private Paper handout(PaperRequest request) {
        throw new UnsupportedOperationException(Paper.HANDOUT + drawings + request.date());
    }

    private Paper safetySheet(PaperRequest request) {
        throw new UnsupportedOperationException(Paper.SAFETY_SHEET + request.date());
    }
}
