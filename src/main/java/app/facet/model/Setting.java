package app.facet.model;

import app.facet.domain.ClinicalContent;
import app.facet.domain.plan.Country;
import app.facet.domain.protocol.Answers;
import app.facet.domain.protocol.ItemId;
import app.facet.domain.screening.Given;
import app.facet.domain.screening.Patient;
import java.util.Locale;
import java.util.Map;

/**
 * What does not change while a screening is open.
 *
 * @param patient who is screened
 * @param content the content it is asked with
 * @param country whose words actions are told in
 * @param last the answers of the visit before, or none
 * @param measured the same as they were given, with the methods they were measured by
 */
public record Setting(
        Patient patient, ClinicalContent content, Country country, Answers last, Map<ItemId, Given> measured) {

    /** Copies the map. */
    public Setting {
        measured = Map.copyOf(measured);
    }

    /** A setting that knows no methods of the visit before. */
    public Setting(Patient patient, ClinicalContent content, Country country, Answers last) {
        this(patient, content, country, last, Map.of());
    }

    /** The same in the words of another language. */
    Setting in(Locale language) {
        var worded = content.in(language);
        return new Setting(patient, worded, worded.countries().getOrDefault(country.id(), country), last, measured);
    }
}
