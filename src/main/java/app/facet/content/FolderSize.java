package app.facet.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Looks at the sizes of a content folder's files before any of them is read, so that no file can exhaust the machine. */
final class FolderSize {

    private static final long MOST_BYTES = 2L << 20;
    private static final long MOST_IN_ALL = 32L << 20;
    private static final int MOST_FILES = 5_000;

    private FolderSize() {}

    /** The files that are too large, and the folder when it is too large as a whole. */
    static List<ContentProblem> problems(Path folder) throws IOException {
        var problems = new ArrayList<ContentProblem>();
        if (!Files.isDirectory(folder)) {
            return problems;
        }
        long all = 0;
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(Files::isRegularFile).limit(MOST_FILES + 1).toList();
        }
        for (Path file : files) {
            long size = Files.size(file);
            all += size;
            if (size > MOST_BYTES) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                problems.add(new ContentProblem(name, 0, "is larger than a file of content can be, which is 2 MB"));
            }
        }
        if (files.size() > MOST_FILES || all > MOST_IN_ALL) {
            problems.add(new ContentProblem(
                    folder.toString(), 0, "holds more than content can be, which is 5,000 files and 32 MB"));
        }
        return problems;
    }
}
