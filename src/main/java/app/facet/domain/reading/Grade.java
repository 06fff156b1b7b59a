package app.facet.domain.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The reading grade of a block of text (decision 22): Flesch–Kincaid in English, where less is easier (Kincaid 1975), and
 * Fernández Huerta in Spanish, where more is easier (1959, with words a sentence as Law 2011 corrected it).
 *
 * @param scale what the number is on
 * @param value the number, as the formula gives it
 */
public record Grade(Scale scale, double value) {

    /** The fewest words a formula is asked about; fewer tell nothing. */
    public static final int FEWEST_WORDS = 30;

    /** The two formulas. */
    public enum Scale {
        FLESCH_KINCAID,
        FERNANDEZ_HUERTA
    }

    /** What is judged: all steps of an exercise together, or any other block such as a box or a topic. */
    public enum Block {
        STEPS,
        OTHER
    }

    /** The grade of these passages; empty when they have fewer words than a formula can judge. */
    public static Optional<Grade> of(List<String> passages, Locale language) {
        var prose = Prose.of(passages, language);
        return prose.words() < FEWEST_WORDS ? Optional.empty() : Optional.of(of(prose, language));
    }

    /** The grade of what was counted, however little that is. */
    static Grade of(Prose prose, Locale language) {
        double wordsASentence = (double) prose.words() / prose.sentences();
        double syllablesAWord = (double) prose.syllables() / prose.words();
        return language.getLanguage().equals("es")
                ? new Grade(Scale.FERNANDEZ_HUERTA, 206.84 - 60 * syllablesAWord - 1.02 * wordsASentence)
                : new Grade(Scale.FLESCH_KINCAID, 0.39 * wordsASentence + 11.8 * syllablesAWord - 15.59);
    }

    /** The hardest grade a sheet may have there (decision 22). */
    public static double limit(Scale scale, Block block) {
        return switch (scale) {
            case FLESCH_KINCAID -> block == Block.STEPS ? 6 : 8;
            case FERNANDEZ_HUERTA -> block == Block.STEPS ? 70 : 60;
        };
    }

    /** Whether this is easy enough. */
    public boolean fits(Block block) {
        double limit = limit(scale, block);
        return scale == Scale.FLESCH_KINCAID ? value <= limit : value >= limit;
    }
}
