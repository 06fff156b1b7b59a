package app.facet;

import app.facet.domain.screening.Call;
import app.facet.domain.screening.Concern;
import app.facet.domain.screening.Decision;
import app.facet.domain.screening.Given;
import app.facet.domain.screening.PlanChoice;
import app.facet.domain.screening.SignOff;
import app.facet.domain.screening.Teaching;
import app.facet.model.ScreeningLog;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Keeps what is written in memory, and can be full for a while. */
public final class PaperLog implements ScreeningLog {

    /** Every row of the answer log, oldest first. */
    public final List<Given> rows = new ArrayList<>();
    /** Everything else that was written. */
    public final List<Object> others = new ArrayList<>();
    /** While true, nothing can be written. */
    public boolean full;

    private void check() {
        if (full) {
            throw new IllegalStateException("full");
        }
    }

    @Override
    public void append(UUID screening, Given given) {
        check();
        rows.add(given);
    }

    @Override
    public void openStep(UUID screening, String step) {
        check();
        others.add(step);
    }

    @Override
    public void decide(UUID screening, Decision decision) {
        check();
        others.add(decision);
    }

    @Override
    public void plan(UUID screening, List<PlanChoice> choices) {
        check();
        others.add(choices);
    }

    @Override
    public void call(UUID screening, Call call) {
        check();
        others.add(call);
    }

    @Override
    public void concern(UUID screening, Concern concern) {
        check();
        others.add(concern);
    }

    @Override
    public void teach(UUID screening, Teaching teaching) {
        check();
        others.add(teaching);
    }

    @Override
    public void sign(UUID screening, SignOff signOff) {
        check();
        others.add(signOff);
    }
}
