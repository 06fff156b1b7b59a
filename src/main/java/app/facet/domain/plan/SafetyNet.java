package app.facet.domain.plan;

import app.facet.domain.rule.Condition;
import java.util.List;

/**
 * The get-help box of section 10.1, printed on every sheet.
 *
 * @param title its heading
 * @param emergency the heading of the left column, with one slot for the country's emergency number
 * @param soon the heading of the right column
 * @param emergencySigns the lines of the left column
 * @param soonSigns the lines of the right column
 * @param extra further lines of the left column, each with its condition
 */
public record SafetyNet(
        String title,
        String emergency,
        String soon,
        List<String> emergencySigns,
        List<String> soonSigns,
        List<Extra> extra) {

    /** Copies the lists. */
    public SafetyNet {
        emergencySigns = List.copyOf(emergencySigns);
        soonSigns = List.copyOf(soonSigns);
        extra = List.copyOf(extra);
    }

    /** A line that is printed when its condition is met. */
    public record Extra(Condition when, String text) {}
}
