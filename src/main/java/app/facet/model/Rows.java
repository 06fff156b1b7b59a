package app.facet.model;

import app.facet.domain.screening.Call;
import app.facet.domain.screening.Decision;
import app.facet.domain.screening.Given;
import app.facet.domain.screening.PlanChoice;
import app.facet.domain.screening.Screening;
import app.facet.domain.screening.SignOff;
import app.facet.domain.screening.Teaching;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Copies of a screening with one part changed. */
final class Rows {

    private Rows() {}

    static Screening withLog(Screening old, List<Given> log) {
        return copy(old, old.step(), log, old.decision(), old.plan(), old.calls(), old.signOff(), old.teaching());
    }

    static Screening withStep(Screening old, String step) {
        return copy(old, step, old.log(), old.decision(), old.plan(), old.calls(), old.signOff(), old.teaching());
    }

    static Screening withDecision(Screening old, Decision decision) {
        return copy(
                old,
                old.step(),
                old.log(),
                Optional.of(decision),
                old.plan(),
                old.calls(),
                old.signOff(),
                old.teaching());
    }

    static Screening withPlan(Screening old, List<PlanChoice> plan) {
        return copy(
                old,
                old.step(),
                old.log(),
                old.decision(),
                Optional.of(plan),
                old.calls(),
                old.signOff(),
                old.teaching());
    }

    static Screening withCall(Screening old, Call call) {
        var calls = new ArrayList<>(old.calls());
        calls.add(call);
        return copy(old, old.step(), old.log(), old.decision(), old.plan(), calls, old.signOff(), old.teaching());
    }

    static Screening withSignOff(Screening old, SignOff signOff) {
        return copy(
                old,
                old.step(),
                old.log(),
                old.decision(),
                old.plan(),
                old.calls(),
                Optional.of(signOff),
                old.teaching());
    }

    static Screening withTeaching(Screening old, Teaching teaching) {
        return copy(
                old,
                old.step(),
                old.log(),
                old.decision(),
                old.plan(),
                old.calls(),
                old.signOff(),
                Optional.of(teaching));
    }

    private static Screening copy(
            Screening old,
            String step,
            List<Given> log,
            Optional<Decision> decision,
            Optional<List<PlanChoice>> plan,
            List<Call> calls,
            Optional<SignOff> signOff,
            Optional<Teaching> teaching) {
        return new Screening(
                old.id(),
                old.patient(),
                old.episode(),
                old.visitDate(),
                old.startedAt(),
                old.contentHash(),
                old.contentVersion(),
                step,
                log,
                decision,
                plan,
                calls,
                signOff,
                old.amendments(),
                teaching,
                old.closed(),
                old.concerns());
    }
}
