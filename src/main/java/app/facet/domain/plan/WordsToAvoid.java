package app.facet.domain.plan;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The threatening phrases no patient reads (section 10.2): whole phrases only, and not where they are denied (decision 21). */
public record WordsToAvoid(List<Phrase> phrases) {

    /** A phrase, and the longer phrases it may stand in. */
    public record Phrase(String phrase, List<String> allowed) {
        /** Copies the list. */
        public Phrase {
            allowed = List.copyOf(allowed);
        }
    }

    /** Copies the list. */
    public WordsToAvoid {
        phrases = List.copyOf(phrases);
    }

    /** The phrases this text has, each once, in their own order. */
    public List<String> in(String text) {
        return phrases.stream()
                .filter(phrase -> has(phrase, text))
                .map(Phrase::phrase)
                .toList();
    }

    private static boolean has(Phrase phrase, String text) {
        var rest = text.toLowerCase(Locale.ROOT);
        for (String allowed : phrase.allowed()) {
            rest = whole(allowed).matcher(rest).replaceAll(" ");
        }
        return whole(phrase.phrase()).matcher(rest).find();
    }

    private static Pattern whole(String phrase) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])"
                + Pattern.quote(phrase.toLowerCase(Locale.ROOT)).replace(" ", "\\E\\s+\\Q")
                + "(?![\\p{L}\\p{N}])");
    }
}
