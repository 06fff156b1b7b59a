package app.facet.paper;

import app.facet.domain.plan.Action;
import app.facet.domain.rule.Evaluation;
import app.facet.domain.rule.Finding;
import app.facet.domain.rule.Triage;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/**
 * The safety sheet, for its template: what was found in the patient's words, who to see and by when. It never names an
 * exercise, and nothing of a rule whose action may not be printed (U24): neither words nor days.
 */
record SafetySheet(List<String> opening, List<Step> steps, List<String> write, GetHelp getHelp) {

    /** What to do, and by when. */
    record Step(String say, String by) {}

    static SafetySheet of(PaperRequest request, Words words) {
        var evaluation = request.suggestion().evaluation();
        var findings = printable(request);
        var steps = evaluation.actions().stream()
                .filter(code -> findings.stream().anyMatch(finding -> does(finding, code)))
                .map(code -> action(request, code))
                .sorted(Comparator.comparingInt(Action::order))
                .map(action -> new Step(action.patient(), by(action, findings, request, words)))
                .toList();
        boolean incomplete = request.decided() == Triage.INCOMPLETE
                || (evaluation.fires(Triage.INCOMPLETE) && !request.decided().above(Triage.INCOMPLETE));
        return new SafetySheet(
                List.of(words.of(opening(incomplete, steps))),
                steps,
                steps.isEmpty() && !incomplete
                        ? List.of(words.of("paper.safety-who"), words.of("paper.safety-when"))
                        : List.of(),
                GetHelp.of(request, words));
    }

    private static String opening(boolean incomplete, List<Step> steps) {
        if (incomplete) {
            return "paper.safety-incomplete";
        }
        return steps.isEmpty() ? "paper.safety-talked" : "paper.safety-no-exercises";
    }

    /** The findings of the most pressing level that may be told on paper, not above what was decided. */
    private static List<Finding> printable(PaperRequest request) {
        Evaluation evaluation = request.suggestion().evaluation();
        var told = evaluation.findings().stream()
                .filter(finding -> !finding.rule().level().above(request.decided()))
                .filter(finding -> finding.rule()
                        .action()
                        .map(code -> action(request, code).printForPatient())
                        .orElse(false))
                .toList();
        var level = told.stream().map(finding -> finding.rule().level()).max(Comparator.naturalOrder());
        return told.stream()
                .filter(finding -> level.stream().anyMatch(finding.rule().level()::equals))
                .toList();
    }

    private static boolean does(Finding finding, String code) {
        return finding.rule().action().stream().anyMatch(code::equals);
    }

    private static Action action(PaperRequest request, String code) {
        var action = request.content().actions().get(code);
        if (action == null) {
            throw new IllegalArgumentException("no action " + code);
        }
        return action;
    }

    private static String by(Action action, List<Finding> findings, PaperRequest request, Words words) {
        OptionalInt days = findings.stream()
                .filter(finding -> does(finding, action.id()))
                .map(finding -> finding.rule().days())
                .flatMapToInt(OptionalInt::stream)
                .min();
        return days.orElse(0) > 0
                ? words.of("paper.safety-by", words.date(request.date().plusDays(days.getAsInt())))
                : action.by();
    }
}
