package app.facet.paper;

import app.facet.domain.ClinicalContent;
import app.facet.domain.plan.Country;
import app.facet.domain.progress.Course;
import app.facet.domain.screening.Clinic;
import app.facet.domain.screening.Patient;
import java.time.LocalDate;

/**
 * What a trend page is made from.
 *
 * @param content the content the visits are compared with
 * @param clinic whose letterhead it is
 * @param country whose emergency numbers it uses
 * @param patient whose page it is
 * @param course the visits and their series; only what has at least two visits is drawn
 * @param date the date it is given
 * @param therapist who gives it, possibly empty
 * @param format paper size, text size and language
 */
public record TrendRequest(
        ClinicalContent content,
        Clinic clinic,
        Country country,
        Patient patient,
        Course course,
        LocalDate date,
        String therapist,
        Format format) {

    /** Takes the content in the language of the format. */
    public TrendRequest {
        content = content.in(format.language());
    }
}
