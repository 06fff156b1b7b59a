package app.facet.domain.program;

import java.util.List;

/**
 * How the program looks and behaves on this machine, whoever sits at it.
 *
 * @param look light, dark, or as the system
 * @param textPercent size of all text against the normal one
 * @param strongContrast whether quiet words and outlines are drawn as strongly as the main ones
 * @param motion whether pictures may move; the system's wish for less motion is followed in any case
 * @param clock whether the quiet clock of a visit is shown
 */
public record Preferences(Look look, int textPercent, boolean strongContrast, boolean motion, boolean clock) {

    /** The text sizes one can choose, in percent. */
    public static final List<Integer> TEXT_PERCENTS = List.of(100, 125, 150);

    /** What holds before anybody chose. */
    public static final Preferences USUAL = new Preferences(Look.SYSTEM, 100, false, true, true);

    /** Light or dark. */
    public enum Look {
        SYSTEM,
        LIGHT,
        DARK
    }

    /** A text size that cannot be chosen is the normal one. */
    public Preferences {
        textPercent = TEXT_PERCENTS.contains(textPercent) ? textPercent : 100;
    }

    /** The same with another look. */
    public Preferences withLook(Look other) {
        return new Preferences(other, textPercent, strongContrast, motion, clock);
    }

    /** The same with another text size, in percent. */
    public Preferences withTextPercent(int other) {
        return new Preferences(look, other, strongContrast, motion, clock);
    }

    /** The same with the usual or the strong contrast. */
    public Preferences withStrongContrast(boolean other) {
        return new Preferences(look, textPercent, other, motion, clock);
    }

    /** The same with or without motion. */
    public Preferences withMotion(boolean other) {
        return new Preferences(look, textPercent, strongContrast, other, clock);
    }

    /** The same with or without the quiet clock. */
    public Preferences withClock(boolean other) {
        return new Preferences(look, textPercent, strongContrast, motion, other);
    }
}
