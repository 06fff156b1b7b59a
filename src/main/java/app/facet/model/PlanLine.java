package app.facet.model;

import app.facet.domain.plan.Dose;
import app.facet.domain.plan.Exercise;
import app.facet.domain.protocol.ItemId;
import app.facet.domain.screening.Use;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One exercise of the plan as the screen shows it.
 *
 * @param exercise which one
 * @param dose the dose as suggested or edited
 * @param use whether it is done at home, at the visit, or both
 * @param because the findings or answers that speak for it
 * @param limits the limits printed with it
 * @param check what must be settled before it may be printed (decision 3)
 * @param checkItems the answers its avoid rule rests on or waits for
 * @param reason the typed reason or confirmation, possibly empty
 * @param easier the exercise to step down to, where it may be given
 * @param harder the exercise to step up to, where it may be given
 */
public record PlanLine(
        Exercise exercise,
        Dose dose,
        Use use,
        Set<ItemId> because,
        List<Exercise.Limit> limits,
        Check check,
        Set<ItemId> checkItems,
        String reason,
        Optional<Exercise> easier,
        Optional<Exercise> harder) {

    /** What an exercise needs before it may be printed. */
    public enum Check {
        NOTHING,
        CONFIRMATION,
        REASON,
        /** It is more than six: two exercises are done better than eight, so each further one needs its reason. */
        TOO_MANY
    }

    /** This line with another thing to settle. */
    PlanLine with(Check other) {
        return new PlanLine(exercise, dose, use, because, limits, other, checkItems, reason, easier, harder);
    }

    /** Whether nothing is left to settle. */
    public boolean settled() {
        return check == Check.NOTHING || !reason.isBlank();
    }
}
