package app.facet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the window is started.
 *
 * @param dataFolder the folder of the records; empty for the system's standard one
 * @param demo whether to open a temporary folder with sample patients and without a passphrase
 */
public record LaunchOptions(Optional<Path> dataFolder, boolean demo) {

    private static final String DATA = "--data=";
    private static final String DEMO = "--demo";

    /** The options as JavaFX hands them to an application. */
    List<String> arguments() {
        var arguments = new ArrayList<String>();
        dataFolder.ifPresent(folder -> arguments.add(DATA + folder));
        if (demo) {
            arguments.add(DEMO);
        }
        return arguments;
    }

    /** The options an application was handed. */
    static LaunchOptions of(List<String> arguments) {
        var folder = arguments.stream()
                .filter(argument -> argument.startsWith(DATA))
                .map(argument -> Path.of(argument.substring(DATA.length())))
                .findFirst();
        return new LaunchOptions(folder, arguments.contains(DEMO));
    }
}
