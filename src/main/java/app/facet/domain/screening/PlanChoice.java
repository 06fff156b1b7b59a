package app.facet.domain.screening;

import app.facet.domain.plan.Dose;

/**
 * One exercise the therapist settled on.
 *
 * @param exercise its id
 * @param dose the dose, as suggested or edited
 * @param use whether it is done at home, was done at the visit, or both
 * @param reason the typed reason where its avoid rule is true, or "confirmed" words where it is undecided; possibly empty
 */
public record PlanChoice(String exercise, Dose dose, Use use, String reason) {

    /** An exercise for home. */
    public PlanChoice(String exercise, Dose dose, String reason) {
        this(exercise, dose, Use.HOME, reason);
    }

    /** This choice with another dose. */
    public PlanChoice withDose(Dose changed) {
        return new PlanChoice(exercise, changed, use, reason);
    }

    /** This choice done elsewhere. */
    public PlanChoice withUse(Use changed) {
        return new PlanChoice(exercise, dose, changed, reason);
    }

    /** This choice with another reason. */
    public PlanChoice withReason(String changed) {
        return new PlanChoice(exercise, dose, use, changed);
    }
}
