package app.facet;

import app.facet.command.CheckContentCommand;
import app.facet.command.EvaluateCommand;
import app.facet.command.HandoutCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Parses the command line; without arguments starts the window. */
@Command(
        name = "facet",
        resourceBundle = "i18n.command",
        mixinStandardHelpOptions = true,
        version = "Facet 0.1.0",
        subcommands = {EvaluateCommand.class, HandoutCommand.class, CheckContentCommand.class})
public final class Main implements Runnable {

    private Main() {}

    /** Starts the program. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Main()).execute(args));
    }

    @Override
    public void run() {}
}
