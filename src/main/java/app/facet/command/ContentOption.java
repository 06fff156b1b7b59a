package app.facet.command;

import app.facet.content.ContentFolder;
import app.facet.content.ContentLoader;
import app.facet.domain.ClinicalContent;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that takes another content folder than the one shipped. */
final class ContentOption {

    /** The exit status for input that cannot be used. */
    static final int BAD_INPUT = 2;

    @Option(names = "--content", paramLabel = "DIR", descriptionKey = "content")
    private @Nullable Path folder;

    Path folder() {
        return folder == null ? ContentFolder.shipped() : folder;
    }

    /** The content, or empty after its problems were printed. */
    Optional<ClinicalContent> load(PrintWriter err) {
        return switch (ContentLoader.load(folder())) {
            case ContentLoader.Loaded.Ok(var content) -> Optional.of(content);
            case ContentLoader.Loaded.Broken(var problems) -> {
                problems.forEach(err::println);
                err.flush();
                yield Optional.empty();
            }
        };
    }
}
