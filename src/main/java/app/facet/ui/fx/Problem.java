package app.facet.ui.fx;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32;

/**
 * Trouble nobody expected, told without any value that could be a person's: the words of an exception are left out.
 *
 * @param code short, and the same for the same cause at the same place
 * @param details what a developer needs: the system, the kinds of exceptions and where they came from
 */
public record Problem(String code, String details) {

    /** The problem behind an exception. */
    public static Problem of(Throwable thrown) {
        String code = code(thrown);
        var details = new StringBuilder("Facet " + code + "\nJava " + Runtime.version() + " · "
                + System.getProperty("os.name") + " " + System.getProperty("os.arch") + "\n");
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            details.append('\n').append(cause.getClass().getName()).append('\n');
            for (StackTraceElement frame : cause.getStackTrace()) {
                details.append("  ").append(frame).append('\n');
            }
        }
        return new Problem(code, details.toString());
    }

    private static String code(Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String where = "";
        for (StackTraceElement frame : root.getStackTrace()) {
            if (frame.getClassName().startsWith("app.facet.")) {
                where = frame.getClassName() + "." + frame.getMethodName();
                break;
            }
        }
        var sum = new CRC32();
        sum.update((root.getClass().getName() + where).getBytes(StandardCharsets.UTF_8));
        return String.format(Locale.ROOT, "F-%04X", sum.getValue() & 0xFFFF);
    }
}
