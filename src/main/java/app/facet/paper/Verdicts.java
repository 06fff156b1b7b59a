package app.facet.paper;

import app.facet.domain.plan.Action;
import app.facet.domain.plan.Exercise;
import app.facet.domain.rule.Evaluation;
import app.facet.domain.rule.Finding;
import app.facet.domain.rule.Irritability;
import app.facet.domain.rule.Pattern;
import app.facet.domain.rule.Triage;
import app.facet.domain.screening.Call;
import app.facet.domain.screening.Decision;
import app.facet.domain.screening.PlanChoice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was made of a screening, in sentences: the outcome, who decided it, the patterns, who was told, who signed. */
final class Verdicts {

    private final VisitRecord visit;
    private final Evaluation evaluation;
    private final Words words;

    Verdicts(VisitRecord visit, Words words) {
        this.visit = visit;
        this.evaluation = visit.suggestion().evaluation();
        this.words = words;
    }

    /** The name of an outcome. */
    String level(Triage level) {
        return words.of("triage." + level.id());
    }

    /** By when the patient is to be seen, where the decided level has days of its own. */
    Optional<String> by() {
        return days().stream()
                .mapToObj(days -> days == 0
                        ? words.of("report.today", words.date(visit.screening().visitDate()))
                        : words.of(
                                "report.by",
                                words.date(visit.screening().visitDate().plusDays(days))))
                .findFirst();
    }

    private OptionalInt days() {
        return evaluation.findings().stream()
                .map(Finding::rule)
                .filter(rule -> rule.level() == visit.decided() && rule.level().hasDays())
                .flatMapToInt(rule -> rule.days().stream())
                .min();
    }

    /** Who decided what, and why, where that is not the suggestion. */
    Optional<String> decision() {
        var decision = visit.screening().decision();
        if (decision.isPresent() && decision.get().level() != visit.decided()) {
            return Optional.of(words.of("report.lapsed", level(decision.get().level())));
        }
        return decision.filter(made -> made.level() != evaluation.level()).map(this::decision);
    }

    private String decision(Decision made) {
        var kind = words.of("report.decision."
                + made.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        return Stream.of(
                        words.of("report.suggested", level(evaluation.level())),
                        made.reason().isBlank() ? kind : words.of("report.reason", kind, made.reason()),
                        words.of(
                                made.clinician().isBlank() ? "report.at" : "report.by-at",
                                words.moment(made.at(), visit.zone()),
                                made.clinician()))
                .collect(Collectors.joining(" "));
    }

    /** What to do, most pressing first, in the country's words. */
    List<Action> actions() {
        return evaluation.actions().stream()
                .flatMap(code -> Stream.ofNullable(visit.content().actions().get(code)))
                .map(visit.country()::spoken)
                .toList();
    }

    /** The patterns as working labels, the primary one first. */
    String patterns() {
        var names = new ArrayList<String>();
        for (Pattern pattern : evaluation.patterns()) {
            var sub = pattern.subLabels().stream()
                    .filter(label -> evaluation.verdict(label.when()).met())
                    .map(Pattern.SubLabel::name)
                    .collect(Collectors.joining(", "));
            names.add(sub.isEmpty() ? pattern.plainName() : words.of("report.pattern.sub", pattern.plainName(), sub));
        }
        if (names.isEmpty()) {
            return words.of("report.pattern.none");
        }
        var also = String.join(", ", names.subList(1, names.size()));
        return also.isEmpty() ? names.getFirst() : words.of("report.pattern.also", names.getFirst(), also);
    }

    /** How irritable it is, and what else the plan heeds. */
    String irritability() {
        var level = evaluation.irritability();
        boolean missing = level == Irritability.MODERATE
                && (undecided(Irritability.HIGH_FACT) || undecided(Irritability.LOW_FACT));
        var said = words.of("report.irritability." + level.id() + (missing ? ".missing" : ""));
        var heeds =
                evaluation.modifiers().stream().map(modifier -> modifier.name()).collect(Collectors.joining(", "));
        return heeds.isEmpty() ? said : words.of("report.heeds", said, heeds);
    }

    private boolean undecided(app.facet.domain.protocol.ItemId fact) {
        return visit.content().rules().facts().containsKey(fact)
                && evaluation
                        .verdict(new app.facet.domain.rule.Condition.Is(fact))
                        .undecided();
    }

    /** Who was phoned, when, and what was agreed. */
    List<String> calls() {
        return visit.screening().calls().stream().map(this::call).toList();
    }

    private String call(Call call) {
        var at = words.moment(call.at(), visit.zone());
        return call.agreed().isBlank()
                ? words.of("report.call", at, call.who())
                : words.of("report.call-agreed", at, call.who(), call.agreed());
    }

    /** Who signed, or that nobody did. */
    String signed() {
        return visit.screening()
                .signOff()
                .map(signed -> words.of("report.signed", signed.clinician(), words.moment(signed.at(), visit.zone())))
                .orElseGet(() -> words.of("report.unsigned"));
    }

    /** What was added after signing, oldest first. */
    List<String> amendments() {
        return visit.screening().amendments().stream()
                .map(added -> words.of(
                        "report.amendment", words.moment(added.at(), visit.zone()), added.clinician(), added.text()))
                .toList();
    }

    /** The exercises with their doses and the reasons typed for them, in the order printed. */
    List<String> exercises() {
        var doses = new DoseWords(words);
        return visit.plan().stream()
                .map(choice -> {
                    var line = words.of(
                            "report.exercise",
                            name(choice),
                            doses.line(choice.dose()),
                            words.of("report.use." + choice.use().name().toLowerCase(java.util.Locale.ROOT)));
                    return choice.reason().isBlank() ? line : words.of("report.exercise-reason", line, choice.reason());
                })
                .toList();
    }

    /** How the sheet was taught, where that was recorded. */
    Optional<String> teaching() {
        return visit.screening().teaching().map(taught -> {
            var said = words.of(
                    "report.teaching",
                    words.of(taught.shown() ? "report.teaching.shown" : "report.teaching.not-shown"),
                    words.of(taught.doneBack() ? "report.teaching.done-back" : "report.teaching.not-done-back"),
                    words.moment(taught.at(), visit.zone()));
            return taught.toCorrect().isBlank() ? said : words.of("report.teaching.correct", said, taught.toCorrect());
        });
    }

    /** The names of the exercises alone. */
    List<String> exerciseNames() {
        return visit.plan().stream().map(this::name).toList();
    }

    private String name(PlanChoice choice) {
        return Optional.ofNullable(visit.content().exercises().get(choice.exercise()))
                .map(Exercise::name)
                .orElse(choice.exercise());
    }
}
