package app.facet.domain.screening;

import java.time.Instant;

/**
 * How the sheet was taught when it was given: demonstration and teach-back (a sheet without teaching gives worse technique,
 * Friedrich 1996).
 *
 * @param shown whether the exercises were shown
 * @param doneBack whether the patient did them back
 * @param toCorrect what is to be corrected, possibly empty
 * @param clinician who taught, possibly empty while the screening is open
 * @param at when it was recorded; after the signature it is a dated addition
 */
public record Teaching(boolean shown, boolean doneBack, String toCorrect, String clinician, Instant at) {}
