package app.facet.paper;

import app.facet.domain.ClinicalContent;
import app.facet.domain.plan.Country;
import app.facet.domain.plan.Suggestion;
import app.facet.domain.rule.PlanKind;
import app.facet.domain.rule.Triage;
import app.facet.domain.screening.Clinic;
import app.facet.domain.screening.Patient;
import app.facet.domain.screening.PlanChoice;
import app.facet.domain.screening.Screening;
import java.time.ZoneId;
import java.util.List;

/**
 * One screening with all that papers for colleagues tell of it; the same record always gives the same bytes.
 *
 * @param content the content the patient was screened with
 * @param clinic whose letterhead it is
 * @param country whose words it uses
 * @param patient who was screened
 * @param screening what was answered, decided and signed
 * @param suggestion what the program made of the answers
 * @param decided the outcome that governs
 * @param plan the exercises the therapist settled on, possibly none
 * @param reviewDays days to the next visit
 * @param zone where the clinic's clock stands
 */
public record VisitRecord(
        ClinicalContent content,
        Clinic clinic,
        Country country,
        Patient patient,
        Screening screening,
        Suggestion suggestion,
        Triage decided,
        List<PlanChoice> plan,
        int reviewDays,
        ZoneId zone) {

    /** Copies the plan; where the decided outcome allows no exercises there are none, whatever was passed. */
    public VisitRecord {
        plan = suggestion.evaluation().plan(decided) == PlanKind.NONE ? List.of() : List.copyOf(plan);
    }
}
