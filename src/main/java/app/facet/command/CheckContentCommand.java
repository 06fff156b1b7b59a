package app.facet.command;

import app.facet.content.ContentFolder;
import app.facet.content.ContentLoader;
import app.facet.content.Unsigned;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Loads a content folder and prints everything that is wrong with it, or what a clinician has yet to sign. */
@Command(name = "check-content", resourceBundle = "i18n.command", mixinStandardHelpOptions = true)
public final class CheckContentCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--unsigned")
    private boolean unsigned;

    @Parameters(paramLabel = "DIR", arity = "0..1")
    private @Nullable Path folder;

    @Override
    public Integer call() {
        var line = java.util.Objects.requireNonNull(spec).commandLine();
        var where = folder == null ? ContentFolder.shipped() : folder;
        if (!Files.isDirectory(where)) {
            line.getErr().println(Messages.get("check.no-folder", where));
            return ContentOption.BAD_INPUT;
        }
        switch (ContentLoader.load(where)) {
            case ContentLoader.Loaded.Broken(var problems) -> {
                problems.forEach(line.getErr()::println);
                line.getErr().println(Messages.get("check.problems", problems.size()));
                return ContentOption.BAD_INPUT;
            }
            case ContentLoader.Loaded.Ok(var content) -> {
                if (unsigned) {
                    Unsigned.in(where).forEach(line.getOut()::println);
                }
                line.getOut()
                        .println(Messages.get(
                                "check.fine",
                                content.version(),
                                content.hash().substring(0, 12),
                                content.protocol().items().size(),
                                content.rules().rules().stream()
                                        .filter(rule -> rule.listed())
                                        .count(),
                                content.exercises().size()));
                return 0;
            }
        }
    }
}
