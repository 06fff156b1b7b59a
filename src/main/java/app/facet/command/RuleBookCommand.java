package app.facet.command;

import app.facet.content.RuleBookPrinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints every rule of the content in words, for clinical review. */
@Command(name = "rule-book", resourceBundle = "i18n.command", mixinStandardHelpOptions = true)
public final class RuleBookCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final ContentOption content = new ContentOption();

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "rule-book.out")
    private @Nullable Path out;

    @Override
    public Integer call() {
        var line = java.util.Objects.requireNonNull(spec).commandLine();
        var clinical = content.load(line.getErr());
        if (clinical.isEmpty()) {
            return ContentOption.BAD_INPUT;
        }
        String book = RuleBookPrinter.print(clinical.get(), content.folder());
        if (out == null) {
            line.getOut().print(book);
            line.getOut().flush();
            return 0;
        }
        try {
            Files.writeString(out, book);
            return 0;
        } catch (IOException e) {
            line.getErr().println(Messages.get("rule-book.not-written", out));
            return ContentOption.BAD_INPUT;
        }
    }
}
