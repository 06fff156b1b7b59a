package app.facet;

import app.facet.command.CheckContentCommand;
import app.facet.command.EvaluateCommand;
import app.facet.command.GalleryCommand;
import app.facet.command.HandoutCommand;
import app.facet.command.PapersCommand;
import app.facet.command.RuleBookCommand;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Parses the command line; without arguments starts the window. */
@Command(
        name = "facet",
        resourceBundle = "i18n.command",
        mixinStandardHelpOptions = true,
        scope = CommandLine.ScopeType.INHERIT,
        version = "Facet " + Main.VERSION,
        subcommands = {
            EvaluateCommand.class,
            HandoutCommand.class,
            PapersCommand.class,
            CheckContentCommand.class,
            RuleBookCommand.class,
            GalleryCommand.class,
            PoseWorkbenchCommand.class
        })
public final class Main implements Callable<Integer> {

    /** The version of the program. */
    static final String VERSION = "0.1.0";

    private static final Path SAMPLE = Path.of("target", "sample");

    @Option(names = "--data", paramLabel = "DIR")
    private @Nullable Path data;

    @Option(names = "--demo")
    private boolean demo;

    @Option(names = "--language", paramLabel = "LANGUAGE", defaultValue = "en", descriptionKey = "program-language")
    private String language = "en";

    private Main() {}

    /** Starts the program. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Main()).execute(args));
    }

    @Override
    public Integer call() {
        if (!LaunchOptions.LANGUAGES.contains(language)) {
            System.err.println(ResourceBundle.getBundle("i18n.command").getString("program-language.unknown"));
            return CommandLine.ExitCode.USAGE;
        }
        var options = new LaunchOptions(Optional.ofNullable(data), demo, Locale.of(language));
        if ((data != null || Display.available()) && SecondStart.told(options, System.out)) {
            return 0;
        }
        if (Display.available()) {
            FacetApp.launch(options);
            return 0;
        }
        var words = ResourceBundle.getBundle("i18n.command");
        System.out.println(MessageFormat.format(words.getString("no-display"), SAMPLE));
        return SampleVisit.run(SAMPLE, options.language());
    }
}
