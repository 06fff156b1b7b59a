package app.facet.model;

import app.facet.domain.screening.Call;
import app.facet.domain.screening.Concern;
import app.facet.domain.screening.Decision;
import app.facet.domain.screening.Given;
import app.facet.domain.screening.PlanChoice;
import app.facet.domain.screening.SignOff;
import app.facet.domain.screening.Teaching;
import app.facet.store.ScreeningStore;
import java.util.List;
import java.util.UUID;

/** Writes an open screening into the store. */
public final class StoredLog implements ScreeningLog {

    private final ScreeningStore store;

    /** Writes into this store. */
    public StoredLog(ScreeningStore store) {
        this.store = store;
    }

    @Override
    public void append(UUID screening, Given given) {
        store.append(screening, given);
    }

    @Override
    public void openStep(UUID screening, String step) {
        store.openStep(screening, step);
    }

    @Override
    public void decide(UUID screening, Decision decision) {
        store.decide(screening, decision);
    }

    @Override
    public void plan(UUID screening, List<PlanChoice> choices) {
        store.plan(screening, choices);
    }

    @Override
    public void call(UUID screening, Call call) {
        store.call(screening, call);
    }

    @Override
    public void concern(UUID screening, Concern concern) {
        store.concern(screening, concern);
    }

    @Override
    public void teach(UUID screening, Teaching teaching) {
        store.teach(screening, teaching);
    }

    @Override
    public void sign(UUID screening, SignOff signOff) {
        store.sign(screening, signOff);
    }
}
