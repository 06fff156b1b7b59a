package app.facet.paper;

import app.facet.domain.ClinicalContent;
import app.facet.domain.plan.Country;
import app.facet.domain.plan.Suggestion;
import app.facet.domain.rule.PlanKind;
import app.facet.domain.rule.Triage;
import app.facet.domain.rule.Verdict;
import app.facet.domain.screening.Clinic;
import app.facet.domain.screening.Patient;
import app.facet.domain.screening.PlanChoice;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Everything a patient's paper is made from; the same request always gives the same bytes.
 *
 * @param content the content the patient was screened with
 * @param clinic whose letterhead it is
 * @param country whose emergency numbers and words it uses
 * @param patient whose paper it is
 * @param suggestion what the program made of the answers
 * @param decided the outcome the therapist decided; it governs which paper it is
 * @param plan the exercises the therapist settled on, possibly none
 * @param date the date of the visit
 * @param reviewDays days to the next visit, at least 1
 * @param therapist who gives the paper
 * @param format paper size, text size and language
 * @param topics the ids of topics that join the sheet though nothing asked for them
 */
public record PaperRequest(
        ClinicalContent content,
        Clinic clinic,
        Country country,
        Patient patient,
        Suggestion suggestion,
        Triage decided,
        List<PlanChoice> plan,
        LocalDate date,
        int reviewDays,
        String therapist,
        Format format,
        List<String> topics) {

    /**
     * Copies the list, takes the content in the language of the format, and refuses a patient's paper that could not name
     * an emergency number (decision 19).
     */
    public PaperRequest {
        plan = List.copyOf(plan);
        topics = List.copyOf(topics);
        content = content.in(format.language());
        GetHelp.number(clinic, country);
    }

    /** The same paper in one language alone. */
    PaperRequest in(Locale language) {
        return new PaperRequest(
                content,
                clinic,
                country,
                patient,
                suggestion,
                decided,
                plan,
                date,
                reviewDays,
                therapist,
                format.in(language),
                topics);
    }

    /** A paper with the topics that its findings ask for. */
    public PaperRequest(
            ClinicalContent content,
            Clinic clinic,
            Country country,
            Patient patient,
            Suggestion suggestion,
            Triage decided,
            List<PlanChoice> plan,
            LocalDate date,
            int reviewDays,
            String therapist,
            Format format) {
        this(
                content,
                clinic,
                country,
                patient,
                suggestion,
                decided,
                plan,
                date,
                reviewDays,
                therapist,
                format,
                List.of());
    }

    /** The same paper with these topics joined to it. */
    public PaperRequest withTopics(List<String> joined) {
        return new PaperRequest(
                content,
                clinic,
                country,
                patient,
                suggestion,
                decided,
                plan,
                date,
                reviewDays,
                therapist,
                format,
                joined);
    }

    /** How much of a plan the decided outcome allows; with none, nothing of {@link #plan()} may be printed. */
    public PlanKind allowed() {
        return suggestion.evaluation().plan(decided);
    }

    /**
     * The exercises that reach the sheet: those for home whose avoid rule is definitely false, or has the typed reason or
     * the confirmation that decision 3 asks for. One the plan itself suggests while its rule is undecided (walking, 9.4) is
     * printed; the plan screen asks for its confirmation.
     */
    public List<PlanChoice> printed() {
        return plan.stream()
                .filter(choice -> choice.use().home())
                .filter(choice -> !choice.reason().isBlank() || fits(choice))
                .toList();
    }

    private boolean fits(PlanChoice choice) {
        return switch (avoid(choice)) {
            case Verdict.Met _ -> false;
            case Verdict.NotMet _ -> true;
            case Verdict.Undecided _ ->
                suggestion.plan().exercises().stream()
                        .anyMatch(planned -> planned.exercise().id().equals(choice.exercise()));
        };
    }

    /** What the avoid rule of a choice comes to under the decided outcome. */
    Verdict avoid(PlanChoice choice) {
        var exercise = Objects.requireNonNull(content.exercises().get(choice.exercise()), choice.exercise());
        return content.planner().avoid(exercise, suggestion.evaluation(), allowed());
    }

    /** The number in the get-help box: the clinic's own, else its country's. */
    public String emergencyNumber() {
        return GetHelp.number(clinic, country);
    }

    /** The date of the next visit. */
    public LocalDate nextVisit() {
        return date.plusDays(reviewDays);
    }
}
