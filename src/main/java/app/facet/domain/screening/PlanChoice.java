package app.facet.domain.screening;

import app.facet.domain.plan.Dose;

/**
 * One exercise the therapist settled on.
 *
 * @param exercise its id
 * @param dose the dose, as suggested or edited
 * @param reason the typed reason where its avoid rule is true, or "confirmed" words where it is undecided; possibly empty
 */
public record PlanChoice(String exercise, Dose dose, String reason) {}
