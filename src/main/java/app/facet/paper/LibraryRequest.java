package app.facet.paper;

import app.facet.domain.ClinicalContent;
import app.facet.domain.plan.Country;
import app.facet.domain.protocol.Answers;
import app.facet.domain.rule.Known;
import app.facet.domain.rule.Triage;
import app.facet.domain.screening.Clinic;
import app.facet.domain.screening.Patient;
import app.facet.domain.screening.PlanChoice;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a sheet by hand is made from: exercises chosen in the library, for nobody in particular (decision 2). It carries no
 * name, no finding and no tick log, every limit an exercise has, and always the get-help box.
 *
 * @param content where the exercises are from
 * @param clinic whose letterhead it is
 * @param country whose emergency numbers it uses
 * @param exercises the exercises with their doses
 * @param date the date it is given
 * @param format paper size, text size and language; one language
 */
public record LibraryRequest(
        ClinicalContent content,
        Clinic clinic,
        Country country,
        List<PlanChoice> exercises,
        LocalDate date,
        Format format) {

    private static final Patient NOBODY =
            new Patient(new UUID(0, 0), "", LocalDate.EPOCH, Patient.Sex.OTHER, "", "", "en", "");

    /** Copies the list and refuses an empty sheet. */
    public LibraryRequest {
        exercises = List.copyOf(exercises);
        if (exercises.isEmpty()) {
            throw new IllegalArgumentException("a sheet without exercises");
        }
    }

    /** The same as the handout of a person of whom nothing is known; the therapist answers for the choice. */
    PaperRequest handout() {
        return new PaperRequest(
                content,
                clinic,
                country,
                NOBODY,
                content.suggest(Known.of(Answers.NONE)),
                Triage.SELF_MANAGE,
                exercises.stream().map(choice -> choice.withReason("by hand")).toList(),
                date,
                1,
                "",
                format.in(format.language()));
    }
}
