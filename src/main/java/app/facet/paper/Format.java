package app.facet.paper;

import java.util.Locale;
import java.util.Set;

/**
 * How a sheet is laid out; large print is reflow, never a zoom.
 *
 * @param sheet the paper size
 * @param points the text size in points: 14 normal, 18 large, 24 extra large
 * @param language the language of the sheet's own words
 */
public record Format(Sheet sheet, int points, Locale language) {

    /** The text sizes the style sheet is made for (decision 23). */
    public static final Set<Integer> SIZES = Set.of(14, 18, 24);

    /** Refuses sizes the style sheet is not made for. */
    public Format {
        if (!SIZES.contains(points)) {
            throw new IllegalArgumentException("no text size: " + points);
        }
    }
}
