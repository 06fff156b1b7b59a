package app.facet.ui.plan;

import app.facet.domain.plan.Dose;
import app.facet.ui.fx.Texts;

/** A dose in a few signs, for a button; the sheet says it in words. */
final class DoseText {

    private final Texts texts;

    DoseText(Texts texts) {
        this.texts = texts;
    }

    String of(Dose dose) {
        return texts.of("plan.dose.short", amount(dose), dose.timesADay(), dose.daysAWeek());
    }

    private String amount(Dose dose) {
        String counted = switch (dose.unit()) {
            case MINUTES -> texts.of("plan.dose.short.minutes", dose.minutes());
            case BREATHS -> texts.of("plan.dose.short.breaths", dose.repetitions());
            case REPETITIONS ->
                dose.sets() > 1
                        ? texts.of("plan.dose.short.sets", dose.sets(), dose.repetitions())
                        : texts.of("plan.dose.short.times", dose.repetitions());
        };
        String sided = dose.perSide() ? texts.of("plan.dose.short.side", counted) : counted;
        return dose.holdSeconds() > 0 ? texts.of("plan.dose.short.hold", sided, dose.holdSeconds()) : sided;
    }
}
