package app.facet.paper;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * How a sheet is laid out; large print is reflow, never a zoom.
 *
 * @param sheet the paper size
 * @param points the text size in points: 14 normal, 18 large, 24 extra large
 * @param language the patient's language
 * @param second the language that stands beside it, so that a therapist can point; empty: one language alone
 */
public record Format(Sheet sheet, int points, Locale language, Optional<Locale> second) {

    /** The text sizes the style sheet is made for (decision 23). */
    public static final Set<Integer> SIZES = Set.of(14, 18, 24);

    /** The languages a sheet can be printed in. */
    public static final Set<Locale> LANGUAGES = Set.of(Locale.ENGLISH, Locale.of("es"));

    /** Refuses sizes the style sheet is not made for; the same language twice is once. */
    public Format {
        if (!SIZES.contains(points)) {
            throw new IllegalArgumentException("no text size: " + points);
        }
        second = second.filter(other -> !other.getLanguage().equals(language.getLanguage()));
    }

    /** A sheet in one language. */
    public Format(Sheet sheet, int points, Locale language) {
        this(sheet, points, language, Optional.empty());
    }

    /** The same in one language. */
    Format in(Locale only) {
        return new Format(sheet, points, only);
    }
}
