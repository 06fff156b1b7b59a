package app.facet.paper;

import app.facet.domain.ClinicalContent;
import app.facet.domain.plan.Country;
import app.facet.domain.plan.Topic;
import app.facet.domain.screening.Clinic;
import app.facet.domain.screening.Patient;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a sheet about one education topic is made from (section 10).
 *
 * @param content where the topic is from
 * @param clinic whose letterhead it is
 * @param country whose emergency numbers it uses
 * @param topic the id of the topic
 * @param patient who gets it; empty from the library
 * @param date the date it is given
 * @param format paper size, text size and language
 */
public record TopicRequest(
        ClinicalContent content,
        Clinic clinic,
        Country country,
        String topic,
        Optional<Patient> patient,
        LocalDate date,
        Format format) {

    /** Takes the content in the language of the format and refuses a topic it does not have. */
    public TopicRequest {
        content = content.in(format.language());
        topic(content, topic);
    }

    Topic asked() {
        return topic(content, topic);
    }

    private static Topic topic(ClinicalContent content, String id) {
        return content.topics().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no topic " + id));
    }
}
