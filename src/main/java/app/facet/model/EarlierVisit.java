package app.facet.model;

import app.facet.domain.ClinicalContent;
import app.facet.domain.plan.Exercise;
import app.facet.domain.protocol.Item;
import app.facet.domain.screening.Given;
import app.facet.domain.screening.Patient;
import app.facet.domain.screening.PlanChoice;
import app.facet.domain.screening.Screening;
import app.facet.domain.screening.SignOff;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A screening to read, with the words of the content it was asked with.
 *
 * @param patient whose it is
 * @param screening the screening
 * @param line how it ended
 * @param steps what was answered, step by step; steps without an answer are absent
 * @param exercises the names of the exercises handed out
 */
public record EarlierVisit(
        Patient patient, Screening screening, VisitLine line, List<Answered> steps, List<String> exercises) {

    /** A step and what was answered on it. */
    public record Answered(String title, List<Row> rows) {
        /** Copies the rows. */
        public Answered {
            rows = List.copyOf(rows);
        }
    }

    /** One answered item. */
    public record Row(Item item, Given given) {}

    /** Copies the lists. */
    public EarlierVisit {
        steps = List.copyOf(steps);
        exercises = List.copyOf(exercises);
    }

    /** Puts a screening together with the content it was asked with. */
    static EarlierVisit of(Patient patient, Screening screening, VisitLine line, ClinicalContent content) {
        var current = screening.current();
        var steps = new ArrayList<Answered>();
        for (var step : content.protocol().steps()) {
            var rows = step.items().stream()
                    .flatMap(item ->
                            Optional.ofNullable(current.get(item.id())).stream().map(given -> new Row(item, given)))
                    .toList();
            if (!rows.isEmpty()) {
                steps.add(new Answered(step.title(), rows));
            }
        }
        return new EarlierVisit(patient, screening, line, steps, exercises(screening, content));
    }

    private static List<String> exercises(Screening screening, ClinicalContent content) {
        return screening.signOff().map(SignOff::plan).orElse(List.of()).stream()
                .map(PlanChoice::exercise)
                .map(id -> Optional.ofNullable(content.exercises().get(id))
                        .map(Exercise::name)
                        .orElse(id))
                .toList();
    }
}
