package app.facet.domain.reading;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * Syllables of English words by spelling: groups of vowels, less the silent e, more where two vowels are spoken apart.
 * Spelling does not tell all, so words of the sheets that it gets wrong are listed.
 */
final class EnglishSyllables implements Syllables {

    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

    /** Vowels that stand together and are spoken apart, as in media, period, video, usual, trying and easier. */
    private static final Pattern APART = Pattern.compile(
            "(?<![ctgl])ia|(?<![ctgsx])io|(?<!p)eo|(?<![gq])ua(?=[lt])|[aeiouy](?=ing)|(?<=..)ie(?=r$|st$)");

    /** An e that ends the first part of a word and is silent, as in movement. */
    private static final Pattern SILENT_INSIDE = Pattern.compile(
            "[aeiouy][^aeiouyl]+e(ment|ments|ly|ful|less|ness|where|thing|one|times|way|ways|arm|arms)$");

    /** A last e, es or ed that is not spoken; that of ankle and of boxes is. */
    private static final Pattern SILENT_END = Pattern.compile(
            "(?<![aeiouy])(?<![^aeiouyr]l)e$" + "|(?<![aeiouysxzcg])(?<![cs]h)(?<![^aeiouyr]l)es$|(?<![aeiouydt])ed$");

    private static final Map<String, Integer> SPELLED_OTHERWISE = Map.ofEntries(
            Map.entry("area", 3),
            Map.entry("areas", 3),
            Map.entry("create", 2),
            Map.entry("created", 3),
            Map.entry("diet", 2),
            Map.entry("fluid", 2),
            Map.entry("fluids", 2),
            Map.entry("idea", 3),
            Map.entry("poem", 2),
            Map.entry("quiet", 2),
            Map.entry("science", 2));

    @Override
    public int of(String word) {
        var letters = word.replaceAll("[^a-z]", "");
        var known = SPELLED_OTHERWISE.get(letters);
        if (known != null) {
            return known;
        }
        int count = count(VOWELS, letters.startsWith("y") ? letters.substring(1) : letters)
                + count(APART, letters)
                - count(SILENT_INSIDE, letters)
                - count(SILENT_END, letters);
        return Math.max(1, count);
    }

    private static int count(Pattern pattern, String letters) {
        return (int) pattern.matcher(letters).results().count();
    }
}
