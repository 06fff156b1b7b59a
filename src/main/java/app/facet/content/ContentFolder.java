package app.facet.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/** Finds the content that is shipped with the program, in a folder of classes or in its jar. */
public final class ContentFolder {

    private static final String NAME = "/content/content.yaml";

    private ContentFolder() {}

    /** The shipped content folder. */
    public static Path shipped() {
        try {
            URI uri = Objects.requireNonNull(ContentFolder.class.getResource(NAME), NAME)
                    .toURI();
            if (uri.getScheme().equals("jar")) {
                return fileSystem(uri).getPath("/content");
            }
            return Objects.requireNonNull(Path.of(uri).getParent());
        } catch (URISyntaxException | IOException e) {
            throw new UncheckedIOException(new IOException("the shipped content cannot be opened", e));
        }
    }

    private static FileSystem fileSystem(URI uri) throws IOException {
        try {
            return FileSystems.newFileSystem(uri, Map.of());
        } catch (FileSystemAlreadyExistsException e) {
            return FileSystems.getFileSystem(uri);
        }
    }
}
