package app.facet.ui.plan;

import app.facet.domain.plan.Dose;

/** A dose in words, as the sheet says it. */
@FunctionalInterface
public interface DoseText {

    /** The words of a dose. */
    String of(Dose dose);
}
