package app.facet;

import app.facet.content.ContentFolder;
import app.facet.content.FigureReader;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Opens the pose workbench for content authors; it reads a content folder and changes nothing in it. */
@Command(name = "pose-workbench", resourceBundle = "i18n.command", mixinStandardHelpOptions = true)
final class PoseWorkbenchCommand implements Callable<Integer> {

    private static final int BAD_INPUT = 2;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--content", paramLabel = "DIR", descriptionKey = "content")
    private @Nullable Path folder;

    @Parameters(paramLabel = "ID", arity = "0..1", defaultValue = "ex-bird-dog", descriptionKey = "workbench.figure")
    private String figure = "ex-bird-dog";

    @Override
    public Integer call() {
        var content = folder == null ? ContentFolder.shipped() : folder;
        var read = FigureReader.read(content);
        if (!read.figures().containsKey(figure)) {
            read.problems().forEach(problem -> tell(problem.toString()));
            return refuse("figure.unknown", figure);
        }
        if (!Display.available()) {
            return refuse("workbench.no-display");
        }
        PoseWorkbenchApp.launch(content, figure);
        return 0;
    }

    private int refuse(String key, Object... slots) {
        tell(MessageFormat.format(ResourceBundle.getBundle("i18n.command").getString(key), slots));
        return BAD_INPUT;
    }

    private void tell(String line) {
        Objects.requireNonNull(spec).commandLine().getErr().println(line);
    }
}
