package app.facet;

import java.io.PrintStream;
import java.util.ResourceBundle;

/** A second start on the same folder: the window that is open comes up, and this start ends. */
final class SecondStart {

    private SecondStart() {}

    /** Whether another start holds the folder; then it was asked for attention and the user was told. */
    static boolean told(LaunchOptions options, PrintStream out) {
        if (options.demo()) {
            return false;
        }
        try (DataHome home = DataHome.of(options)) {
            if (home.busy()) {
                Doorbell.ring(home.folder().path());
                out.println(ResourceBundle.getBundle("i18n.command").getString("second-start"));
            }
            return home.busy();
        }
    }
}
