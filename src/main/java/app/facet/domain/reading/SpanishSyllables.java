package app.facet.domain.reading;

import java.util.Set;

/**
 * Syllables of Spanish words, which spelling tells exactly: strong vowels stand apart, a weak one joins its neighbour unless
 * it has an accent; a silent u and an h between vowels change nothing.
 */
final class SpanishSyllables implements Syllables {

    private static final Set<Character> WEAK = Set.of('i', 'u', 'ü', 'y');
    private static final String VOWELS = "aeiouáéíóúü";

    @Override
    public int of(String word) {
        var letters = word.replaceAll("([gq])u(?=[eiéí])", "$1")
                .replaceAll("y(?=[" + VOWELS + "])", "j")
                .replaceAll("(?<=[" + VOWELS + "])h(?=[" + VOWELS + "])", "");
        int count = 0;
        char before = ' ';
        for (int i = 0; i < letters.length(); i++) {
            char letter = letters.charAt(i);
            boolean vowel = VOWELS.indexOf(letter) >= 0 || letter == 'y';
            if (vowel && !joins(before, letter)) {
                count++;
            }
            before = vowel ? letter : ' ';
        }
        return Math.max(1, count);
    }

    /** Whether a vowel is spoken in one syllable with the vowel before it. */
    private static boolean joins(char before, char letter) {
        return before != ' '
                && before != letter
                && (WEAK.contains(before) || WEAK.contains(letter))
                && "íú".indexOf(before) < 0
                && "íú".indexOf(letter) < 0;
    }
}
