package app.facet.domain.screening;

/**
 * How a patient's papers are laid out, remembered from the last one (decision 27); their language stands in the record.
 *
 * @param bilingual whether the other language stands beside the patient's
 * @param paper a4 or letter
 * @param textSize in points: 14, 18 or 24
 */
public record SheetStyle(boolean bilingual, String paper, int textSize) {}
