package app.facet.command;

import app.facet.domain.ClinicalContent;
import app.facet.domain.plan.Country;
import app.facet.domain.plan.Suggestion;
import app.facet.domain.protocol.Answer;
import app.facet.domain.protocol.ItemId;
import app.facet.domain.rule.Known;
import app.facet.domain.screening.Clinic;
import app.facet.domain.screening.Given;
import app.facet.domain.screening.Patient;
import app.facet.domain.screening.PlanChoice;
import app.facet.domain.screening.Screening;
import app.facet.exchange.Case;
import app.facet.exchange.CaseWriter;
import app.facet.paper.Format;
import app.facet.paper.LetterRequest;
import app.facet.paper.PaperRequest;
import app.facet.paper.ReportRequest;
import app.facet.paper.Sheet;
import app.facet.paper.Stationery;
import app.facet.paper.VisitRecord;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The papers of a case of a file: a made-up patient of its age and sex, screened on a day at a sample clinic. */
record CasePapers(ClinicalContent content, Case asked, String country, LocalDate day) {

    /** The age a case without one is given on paper; no rule ever sees it. */
    private static final int UNKNOWN_AGE = 40;

    /** What the patient takes home. */
    PaperRequest forPatient(Format format) {
        var suggestion = suggestion();
        return new PaperRequest(
                content,
                clinic(format),
                words(),
                patient(),
                suggestion,
                suggestion.evaluation().level(),
                choices(suggestion),
                day,
                suggestion.plan().reviewDays(),
                Messages.get("handout.therapist"),
                format);
    }

    /** The report with the case attached. */
    ReportRequest report(Sheet sheet) {
        var visit = visit(sheet);
        return new ReportRequest(
                visit,
                new Stationery(sheet, false),
                new CaseWriter()
                        .write(visit.screening(), visit.patient(), asked.known().last()));
    }

    /** The letter to a doctor. */
    LetterRequest letter(Sheet sheet) {
        return new LetterRequest(visit(sheet), new Stationery(sheet, false), "", "", List.of());
    }

    /** Judged by the age and sex of the patient on paper, so that the attached data give the same again. */
    private VisitRecord visit(Sheet sheet) {
        var known = asked.known();
        var suggestion = content.suggest(new Known(screening().answers(patient()), known.given(), known.last()));
        return new VisitRecord(
                content,
                clinic(new Format(sheet, Format.SIZES.iterator().next(), java.util.Locale.ENGLISH)),
                words(),
                patient(),
                screening(),
                suggestion,
                suggestion.evaluation().level(),
                choices(suggestion),
                suggestion.plan().reviewDays(),
                ZoneOffset.UTC);
    }

    /** The case as it would lie in the store, not signed. */
    private Screening screening() {
        var at = day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
        var log = new ArrayList<Given>();
        asked.known()
                .answers()
                .byItem()
                .forEach((item, answer) ->
                        log.add(new Given(item, Optional.of(answer), Given.How.ASKED, at, "", Optional.empty())));
        return new Screening(
                new UUID(0, 1),
                patient().id(),
                new UUID(0, 2),
                day,
                at,
                content.hash(),
                content.version(),
                "",
                log,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private Suggestion suggestion() {
        return content.suggest(asked.known());
    }

    private Country words() {
        return Objects.requireNonNull(content.countries().get(country));
    }

    private Clinic clinic(Format format) {
        return clinic(words(), format.sheet(), format.points());
    }

    /** A sample clinic in a country. */
    static Clinic clinic(Country country, Sheet sheet, int points) {
        return new Clinic(
                country.id(),
                country.emergencyNumber().orElse("112"),
                Messages.get("handout.clinic"),
                "",
                "",
                List.of(),
                sheet.id(),
                points);
    }

    private static List<PlanChoice> choices(Suggestion suggestion) {
        return suggestion.plan().exercises().stream()
                .map(planned -> new PlanChoice(planned.exercise().id(), planned.dose(), ""))
                .toList();
    }

    private Patient patient() {
        var answers = asked.known().answers();
        int age = answers.to(new ItemId("hx-age")).orElse(null) instanceof Answer.Amount(double years)
                ? (int) years
                : UNKNOWN_AGE;
        var sex = answers.to(new ItemId("hx-sex")).orElse(null) instanceof Answer.Choice(String option) ? option : "";
        return new Patient(
                new UUID(0, 0),
                Messages.get("handout.patient"),
                day.minusYears(age).withDayOfYear(1),
                Arrays.stream(Patient.Sex.values())
                        .filter(one -> one.option().equals(sex))
                        .findFirst()
                        .orElse(Patient.Sex.OTHER),
                asked.id(),
                "",
                "en",
                "");
    }
}
