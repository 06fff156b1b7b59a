package app.facet.domain.plan;

import app.facet.domain.rule.Condition;
import java.util.List;

/**
 * The get-help box of section 10.1, printed on every sheet in its fixed words.
 *
 * @param title its heading
 * @param emergency the heading of the left column
 * @param number the words for the emergency number, with the slot {emergency-number}
 * @param advice the words for the advice line, with the slot {advice-number}
 * @param emergencySigns the lines of the left column
 * @param extra further lines of the left column, each with its condition
 * @param soon the heading of the right column
 * @param soonSigns the lines of the right column
 */
public record SafetyNet(
        String title,
        String emergency,
        String number,
        String advice,
        List<String> emergencySigns,
        List<Extra> extra,
        String soon,
        List<String> soonSigns) {

    /** Copies the lists. */
    public SafetyNet {
        emergencySigns = List.copyOf(emergencySigns);
        soonSigns = List.copyOf(soonSigns);
        extra = List.copyOf(extra);
    }

    /** A line that is printed when its condition is met. */
    public record Extra(Condition when, String text) {}
}
