package app.facet.domain.reading;

import java.util.Locale;

/** Counts the syllables of a word. */
@FunctionalInterface
interface Syllables {

    /** The syllables of one word in lower case, at least 1. */
    int of(String word);

    /** The counter of a language; languages other than Spanish are counted as English. */
    static Syllables in(Locale language) {
        return language.getLanguage().equals("es") ? new SpanishSyllables() : new EnglishSyllables();
    }
}
