package app.facet.paper;

import app.facet.Shipped;
import app.facet.domain.ClinicalContent;
import app.facet.domain.plan.Country;
import app.facet.domain.progress.Visits;
import app.facet.domain.screening.Clinic;
import app.facet.domain.screening.Patient;
import app.facet.domain.screening.PlanChoice;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** Requests for the papers beside handout, safety sheet, report and letter, over the shipped content. */
final class MorePapers {

    static final ClinicalContent CONTENT = Shipped.CONTENT;
    static final Clinic CLINIC =
            new Clinic("us", "911", "Riverside Physical Therapy", "12 River Street", "555-0100", List.of(), "a4", 14);
    static final Country COUNTRY = Objects.requireNonNull(CONTENT.countries().get("us"));
    static final LocalDate DATE = LocalDate.of(2026, 11, 22);

    private MorePapers() {}

    static Format format(Sheet sheet, int points, String language) {
        return new Format(sheet, points, Locale.of(language));
    }

    static TopicRequest topic(String topic, Format format) {
        return new TopicRequest(CONTENT, CLINIC, COUNTRY, topic, Optional.empty(), DATE, format);
    }

    static LibraryRequest byHand(List<String> exercises, Format format) {
        return new LibraryRequest(
                CONTENT,
                CLINIC,
                COUNTRY,
                exercises.stream()
                        .map(id -> new PlanChoice(
                                id,
                                Objects.requireNonNull(CONTENT.exercises().get(id))
                                        .dose(),
                                ""))
                        .toList(),
                DATE,
                format);
    }

    static FormRequest form(Optional<Patient> patient, Sheet sheet, boolean twoUp) {
        return new FormRequest(CONTENT, CLINIC, patient, sheet, twoUp);
    }

    /** Three visits: less pain, the same bend, more turning, another way of measuring, a click that is less often. */
    static TrendRequest trend(Format format) {
        return new TrendRequest(
                CONTENT,
                CLINIC,
                COUNTRY,
                Visits.PATIENT,
                Visits.course(
                        visit(0, 7, 3, 41, 28)
                                .say("hx-click-frequency", "daily")
                                .measure("rom-lx-ext-deg", 18, "DI"),
                        visit(14, 5, 5, 44, 34)
                                .say("hx-click-frequency", "daily")
                                .measure("rom-lx-ext-deg", 12, "SI"),
                        visit(42, 2, 7, 46, 38)
                                .say("hx-click-frequency", "weekly")
                                .measure("rom-lx-ext-deg", 21, "DI")
                                .say("om-grc", 3)),
                DATE,
                "Sample Therapist",
                format);
    }

    private static Visits visit(int days, int pain, int activity, int bend, int turn) {
        return Visits.after(days)
                .say("hx-pain", true)
                .say("hx-nprs-worst", pain)
                .say("hx-psfs-1", activity)
                .say("hx-click-worry", pain)
                .measure("rom-lx-flex-deg", bend, "DI")
                .measure("rom-tl-rot-deg-l", turn, "goniometer");
    }
}
