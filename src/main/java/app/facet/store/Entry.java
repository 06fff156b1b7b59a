package app.facet.store;

import app.facet.domain.screening.Call;
import app.facet.domain.screening.Concern;
import app.facet.domain.screening.Decision;
import app.facet.domain.screening.Given;
import app.facet.domain.screening.PlanChoice;
import app.facet.domain.screening.Screening;
import app.facet.domain.screening.SignOff;
import app.facet.domain.screening.Teaching;
import java.util.List;

/** One thing that happened to a screening: one row of its append-only log. */
sealed interface Entry {

    /** An item was answered, or its answer taken back. */
    record Answered(Given given) implements Entry {}

    /** The outcome was decided; the last decision counts. */
    record Decided(Decision decision) implements Entry {}

    /** The plan was edited; the last plan counts. */
    record Planned(List<PlanChoice> plan) implements Entry {
        /** Copies the list. */
        public Planned {
            plan = List.copyOf(plan);
        }
    }

    /** Somebody was phoned. */
    record Called(Call call) implements Entry {}

    /** A concern about a condition was recorded; the last of each condition counts. */
    record Concerned(Concern concern) implements Entry {}

    /** It was signed. */
    record Signed(SignOff signOff) implements Entry {}

    /** Something was added after signing. */
    record Amended(Screening.Amendment amendment) implements Entry {}

    /** The sheet was taught, before signing or after; the last counts. */
    record Taught(Teaching teaching) implements Entry {}

    /** It was closed as entered in error. */
    record InError(String reason) implements Entry {}

    /** What the schema lets through when: 0 while open, 1 once, 2 after signing, 3 last of all. */
    default int phase(boolean signed) {
        return switch (this) {
            case Answered _, Decided _, Planned _, Called _, Concerned _ -> 0;
            case Signed _ -> 1;
            case Taught _ -> signed ? 2 : 0;
            case Amended _ -> 2;
            case InError _ -> 3;
        };
    }
}
