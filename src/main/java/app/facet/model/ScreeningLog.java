package app.facet.model;

import app.facet.domain.screening.Call;
import app.facet.domain.screening.Concern;
import app.facet.domain.screening.Decision;
import app.facet.domain.screening.Given;
import app.facet.domain.screening.PlanChoice;
import app.facet.domain.screening.SignOff;
import app.facet.domain.screening.Teaching;
import java.util.List;
import java.util.UUID;

/** What an open screening writes down; every method is durable when it returns and throws when it could not be. */
public interface ScreeningLog {

    /** Adds one row to the answer log. */
    void append(UUID screening, Given given);

    /** Remembers the step that is open, so that the screening comes back to it. */
    void openStep(UUID screening, String step);

    /** Keeps the decided outcome. */
    void decide(UUID screening, Decision decision);

    /** Keeps the plan as edited. */
    void plan(UUID screening, List<PlanChoice> choices);

    /** Keeps who was phoned. */
    void call(UUID screening, Call call);

    /** Keeps a concern. */
    void concern(UUID screening, Concern concern);

    /** Keeps how the sheet was taught, before signing or after. */
    void teach(UUID screening, Teaching teaching);

    /** Freezes the screening. */
    void sign(UUID screening, SignOff signOff);
}
