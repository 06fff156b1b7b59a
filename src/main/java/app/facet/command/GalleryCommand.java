package app.facet.command;

import app.facet.domain.figure.BodyChart;
import app.facet.paper.Gallery;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes every picture of the content into a folder, for authors and reviewers to look at. */
@Command(name = "gallery", resourceBundle = "i18n.command", mixinStandardHelpOptions = true)
public final class GalleryCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final ContentOption content = new ContentOption();

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "gallery.out")
    private Path out = Path.of("target", "gallery");

    @Parameters(paramLabel = "ID", arity = "0..*", descriptionKey = "gallery.ids")
    private List<String> ids = List.of();

    @Override
    public Integer call() {
        var line = java.util.Objects.requireNonNull(spec).commandLine();
        var clinical = content.load(line.getErr());
        if (clinical.isEmpty()) {
            return ContentOption.BAD_INPUT;
        }
        var unknown = ids.stream()
                .filter(id -> !clinical.get().figures().containsKey(id)
                        && !BodyChart.ids().contains(id))
                .toList();
        if (!unknown.isEmpty()) {
            line.getErr().println(Messages.get("figure.unknown", String.join(", ", unknown)));
            return ContentOption.BAD_INPUT;
        }
        try {
            var gallery = Gallery.of(clinical.get(), ids);
            gallery.write(out);
            line.getOut().println(Messages.get("gallery.written", gallery.size(), out));
            return 0;
        } catch (IOException e) {
            line.getErr().println(Messages.get("gallery.not-written", out));
            return ContentOption.BAD_INPUT;
        }
    }
}
