package app.facet.model;

import app.facet.domain.rule.Evaluation;
import app.facet.domain.rule.Finding;
import app.facet.domain.rule.Triage;
import app.facet.domain.screening.Decision;
import java.util.stream.Collectors;

/**
 * What a decision still means for newer answers.
 *
 * @param level the outcome that governs plan and paper
 * @param lapsed whether a lowering was set aside because a further rule fired since
 */
record Decided(Triage level, boolean lapsed) {

    /**
     * A decision equal to the suggestion it was made on follows the suggestion; a raise never falls below its level; a
     * lowering holds only for the rules it was made on, so that it can never hide a danger found later (7.5).
     */
    static Decided of(Decision decision, Evaluation then, Evaluation now) {
        if (decision.level() == then.level()) {
            return new Decided(now.level(), false);
        }
        if (decision.level().above(then.level())) {
            return new Decided(decision.level().above(now.level()) ? decision.level() : now.level(), false);
        }
        boolean further = !then.findings().stream()
                .map(finding -> finding.rule().id())
                .collect(Collectors.toSet())
                .containsAll(now.findings().stream()
                        .map(Finding::rule)
                        .filter(rule -> rule.level().above(decision.level()))
                        .map(rule -> rule.id())
                        .toList());
        return further || now.lowest().above(decision.level())
                ? new Decided(now.level(), true)
                : new Decided(decision.level(), false);
    }
}
