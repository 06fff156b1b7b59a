package app.facet.model;

import java.text.Normalizer;
import java.util.Locale;

/** Text made comparable: lower case, accents off, and letters that are not accented but look so spelled plainly. */
final class Folded {

    private Folded() {}

    /** The folded text; Łukasz and lukasz, Straße and strasse come out the same. */
    static String of(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        var folded = new StringBuilder(lower.length());
        Normalizer.normalize(lower, Normalizer.Form.NFKD).codePoints().forEach(c -> append(folded, c));
        return folded.toString();
    }

    private static void append(StringBuilder folded, int c) {
        switch (c) {
            case 'ł' -> folded.append('l');
            case 'ø' -> folded.append('o');
            case 'đ', 'ð' -> folded.append('d');
            case 'ħ' -> folded.append('h');
            case 'ı' -> folded.append('i');
            case 'ŧ' -> folded.append('t');
            case 'ß' -> folded.append("ss");
            case 'æ' -> folded.append("ae");
            case 'œ' -> folded.append("oe");
            case 'þ' -> folded.append("th");
            case '’', 'ʼ' -> folded.append('\'');
            default -> {
                if (Character.getType(c) != Character.NON_SPACING_MARK) {
                    folded.appendCodePoint(c);
                }
            }
        }
    }
}
