package app.facet.ui.fx;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names of files that every system takes and that look like what they are, whatever they were made from. */
final class FileNames {

    private static final int LONGEST = 60;
    private static final Pattern FORBIDDEN =
            Pattern.compile("[\\\\/:*?\"<>|\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]+");
    private static final Pattern ENDS = Pattern.compile("^[\\s.]+|[\\s.]+$");
    private static final Pattern RESERVED =
            Pattern.compile("(?i)(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\\$|conout\\$)(\\..*)?");

    private FileNames() {}

    /** A name made safe: no folders, reserved names, invisible or direction marks, and not too long. */
    static String safe(String name, String ending) {
        String plain = FORBIDDEN
                .matcher(Normalizer.normalize(name, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
        String dotted = "." + ending;
        if (plain.toLowerCase(Locale.ROOT).endsWith(dotted)) {
            plain = plain.substring(0, plain.length() - dotted.length());
        }
        if (plain.codePointCount(0, plain.length()) > LONGEST) {
            plain = plain.substring(0, plain.offsetByCodePoints(0, LONGEST));
        }
        plain = ENDS.matcher(plain).replaceAll("");
        if (plain.isEmpty() || RESERVED.matcher(plain).matches()) {
            plain = "facet " + plain;
        }
        return plain.strip() + dotted;
    }

    /** The file with its ending, where the chooser left it out. */
    static Path withEnding(Path file, String ending) {
        String name = String.valueOf(file.getFileName());
        return name.toLowerCase(Locale.ROOT).endsWith("." + ending) ? file : file.resolveSibling(name + "." + ending);
    }
}
