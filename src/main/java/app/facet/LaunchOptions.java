package app.facet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How the window is started.
 *
 * @param dataFolder the folder of the records; empty for the system's standard one
 * @param demo whether to open a temporary folder with sample patients and without a passphrase
 * @param language the language of the program: English or Spanish
 */
public record LaunchOptions(Optional<Path> dataFolder, boolean demo, Locale language) {

    /** The languages the program speaks, by their tags. */
    public static final List<String> LANGUAGES = List.of("en", "es");

    private static final String DATA = "--data=";
    private static final String DEMO = "--demo";
    private static final String LANGUAGE = "--language=";

    /** Starts in English. */
    public LaunchOptions(Optional<Path> dataFolder, boolean demo) {
        this(dataFolder, demo, Locale.ENGLISH);
    }

    /** The options as JavaFX hands them to an application. */
    List<String> arguments() {
        var arguments = new ArrayList<String>();
        dataFolder.ifPresent(folder -> arguments.add(DATA + folder));
        if (demo) {
            arguments.add(DEMO);
        }
        arguments.add(LANGUAGE + language.toLanguageTag());
        return arguments;
    }

    /** The options an application was handed. */
    static LaunchOptions of(List<String> arguments) {
        var folder = arguments.stream()
                .filter(argument -> argument.startsWith(DATA))
                .map(argument -> Path.of(argument.substring(DATA.length())))
                .findFirst();
        var language = arguments.stream()
                .filter(argument -> argument.startsWith(LANGUAGE))
                .map(argument -> Locale.forLanguageTag(argument.substring(LANGUAGE.length())))
                .findFirst();
        return new LaunchOptions(folder, arguments.contains(DEMO), language.orElse(Locale.ENGLISH));
    }
}
