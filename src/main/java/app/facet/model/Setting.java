package app.facet.model;

import app.facet.domain.ClinicalContent;
import app.facet.domain.plan.Country;
import app.facet.domain.protocol.Answers;
import app.facet.domain.screening.Patient;

/**
 * What does not change while a screening is open.
 *
 * @param patient who is screened
 * @param content the content it is asked with
 * @param country whose words actions are told in
 * @param last the answers of the visit before, or none
 */
public record Setting(Patient patient, ClinicalContent content, Country country, Answers last) {}
