package app.facet.domain.progress;

import app.facet.domain.protocol.Answer;
import app.facet.domain.protocol.ItemId;
import app.facet.domain.screening.Given;
import app.facet.domain.screening.TickLog;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a patient brings back about one exercise; what was not asked is empty, which is never a no.
 *
 * @param exercise its id
 * @param days days of the last week it was done, 0 to 7, read from the tick log
 * @param pain the pain light it came to (9.7)
 * @param goodForm whether it is done in good form, as seen
 */
public record Done(String exercise, OptionalInt days, Optional<Light> pain, Optional<Boolean> goodForm) {

    /** What the log of a screening says about an exercise. */
    public static Done of(String exercise, Map<ItemId, Given> given) {
        var days = answer(TickLog.Part.DAYS, exercise, given) instanceof Answer.Amount(double value)
                ? OptionalInt.of((int) Math.round(value))
                : OptionalInt.empty();
        var pain = answer(TickLog.Part.PAIN, exercise, given) instanceof Answer.Choice(String light)
                ? Optional.of(Light.valueOf(light.toUpperCase(Locale.ROOT)))
                : Optional.<Light>empty();
        var form = answer(TickLog.Part.FORM, exercise, given) instanceof Answer.YesNo(boolean good)
                ? Optional.of(good)
                : Optional.<Boolean>empty();
        return new Done(exercise, days, pain, form);
    }

    private static Answer answer(TickLog.Part part, String exercise, Map<ItemId, Given> given) {
        return Optional.ofNullable(given.get(TickLog.id(part, exercise)))
                .flatMap(Given::answer)
                .orElseGet(() -> new Answer.Unknown(Answer.Reason.NOT_ASKED, ""));
    }

    /** The pain lights of section 9.7. */
    public enum Light {
        GREEN,
        AMBER,
        RED
    }

    /** Refuses days a week does not have. */
    public Done {
        if (days.isPresent() && (days.getAsInt() < 0 || days.getAsInt() > 7)) {
            throw new IllegalArgumentException("not days of a week: " + days.getAsInt());
        }
    }
}
