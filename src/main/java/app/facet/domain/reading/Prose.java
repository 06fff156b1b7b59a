package app.facet.domain.reading;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is counted in a text. A sentence ends where its thought does (Flesch 1949): at a stop, a question mark, a colon or a
 * semicolon, and at the end of a step or a line of a list. A number counts as a word of one syllable.
 *
 * @param sentences how many sentences
 * @param words how many words
 * @param syllables how many syllables
 */
public record Prose(int sentences, int words, int syllables) {

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?;:]+(\\s+|$)");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(['’][\\p{L}]+)*");

    /** Counts passages, each of which ends a sentence. */
    public static Prose of(List<String> passages, Locale language) {
        var syllables = Syllables.in(language);
        int sentences = 0;
        int words = 0;
        int spoken = 0;
        for (String passage : passages) {
            for (String sentence : SENTENCE_END.splitAsStream(passage).toList()) {
                var found = words(sentence).toList();
                sentences += found.isEmpty() ? 0 : 1;
                words += found.size();
                spoken += found.stream()
                        .map(word -> word.toLowerCase(language))
                        .mapToInt(word -> Character.isDigit(word.charAt(0)) ? 1 : syllables.of(word))
                        .sum();
            }
        }
        return new Prose(sentences, words, spoken);
    }

    /** How many words a text has. */
    public static int wordsIn(String text) {
        return (int) words(text).count();
    }

    private static Stream<String> words(String text) {
        return WORD.matcher(text).results().map(match -> match.group());
    }
}
