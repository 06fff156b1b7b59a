package app.facet.domain.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where a value comes from, in the words of the clinical reference, with the evidence marks found in those words.
 *
 * @param text the source as written, marks included
 * @param marks how far each part of it was verified
 */
public record Source(String text, List<Mark> marks) {

    private static final Pattern MARK =
            Pattern.compile("\\[(checked|from knowledge|working)(?::\\s*([^\\]]*))?\\]|\\bSeed\\b");

    /** What the reference writes where an item makes no clinical claim. */
    public static final String NONE = "-";

    /** How far a value was verified (section 0.1 of the clinical reference). */
    public sealed interface Mark {
        /** Seen on the public pages with these keys of the verification list. */
        record Checked(List<String> pages) implements Mark {}

        /** Professional knowledge, not confirmed on a page. */
        record FromKnowledge() implements Mark {}

        /** A design choice made so that software can compute something. */
        record Working() implements Mark {}

        /** From the article the program started from. */
        record Seed() implements Mark {}
    }

    /** Copies the marks, so that a source never changes after loading. */
    public Source {
        marks = List.copyOf(marks);
    }

    /** Reads the marks in square brackets out of a source or of any other clinical text. */
    public static Source parse(String text) {
        var marks = new ArrayList<Mark>();
        var matcher = MARK.matcher(text);
        while (matcher.find()) {
            marks.add(mark(matcher.group(1), matcher.group(2)));
        }
        return new Source(text.strip(), marks);
    }

    private static Mark mark(String word, String keys) {
        return switch (word) {
            case "checked" -> new Mark.Checked(List.of(keys.strip().split("\\s*[,;]\\s*")));
            case "from knowledge" -> new Mark.FromKnowledge();
            case "working" -> new Mark.Working();
            case null, default -> new Mark.Seed();
        };
    }

    /** Whether a clinician must still sign this value: it rests on knowledge or on a working choice. */
    public boolean needsSignature() {
        return marks.stream().anyMatch(mark -> mark instanceof Mark.FromKnowledge || mark instanceof Mark.Working);
    }

    /** The keys of the pages this source was checked on. */
    public List<String> pages() {
        return marks.stream()
                .filter(Mark.Checked.class::isInstance)
                .map(Mark.Checked.class::cast)
                .flatMap(checked -> checked.pages().stream())
                .toList();
    }
}
