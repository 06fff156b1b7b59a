package app.facet;

import app.facet.model.HandOut;
import app.facet.model.PaperModel;
import app.facet.model.PlanModel;
import app.facet.model.ScreeningModel;
import app.facet.model.TickLogModel;
import app.facet.ui.screening.ScreeningView;
import app.facet.ui.shell.Screen;

/** The visit that is open, with its models and its view. */
record OpenVisit(
        Screen.Visit place,
        ScreeningView view,
        ScreeningModel screening,
        PlanModel plan,
        PaperModel paper,
        HandOut handOut,
        TickLogModel log) {

    /** Lets go of everything the models follow. */
    void close() {
        paper.close();
        plan.close();
        log.close();
    }
}
