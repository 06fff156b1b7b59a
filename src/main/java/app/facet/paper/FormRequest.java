package app.facet.paper;

import app.facet.domain.ClinicalContent;
import app.facet.domain.screening.Clinic;
import app.facet.domain.screening.Patient;
import java.util.Optional;

/**
 * What a blank form is made from: the checklist on paper, for a day without a computer.
 *
 * @param content whose items it asks, in the same order
 * @param clinic whose name stands on it
 * @param patient whose name, birth date and record number it comes with; empty: lines to write on
 * @param sheet the paper size
 * @param half whether its pages are half the paper size in smaller type, so that two go on one sheet
 */
public record FormRequest(
        ClinicalContent content, Clinic clinic, Optional<Patient> patient, Sheet sheet, boolean half) {}
