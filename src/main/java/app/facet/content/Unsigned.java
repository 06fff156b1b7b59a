package app.facet.content;

import app.facet.domain.protocol.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Lists every value that rests on knowledge or on a working choice and that no clinician has signed yet. */
public final class Unsigned {

    private final String file;
    private final List<ContentProblem> found = new ArrayList<>();

    private Unsigned(String file) {
        this.file = file;
    }

    /** All unsigned values of a content folder, by file and line; an entry with {@code signed:} is left out. */
    public static List<ContentProblem> in(Path folder) {
        var found = new ArrayList<ContentProblem>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.filter(Files::isRegularFile).sorted().toList()) {
                var file = new Unsigned(folder.relativize(path).toString());
                file.read(path);
                found.addAll(file.found);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private void read(Path path) throws IOException {
        try {
            if (file.endsWith(".md")) {
                walk(Yaml.parse(Files.readString(path).split("(?m)^---\\s*$", 3)[1], file, 0), "");
            } else if (file.endsWith(".yaml")) {
                walk(Yaml.read(path, file), "");
            }
        } catch (Yaml.Unreadable e) {
            found.add(e.problem());
        }
    }

    private void walk(Yaml node, String id) {
        switch (node) {
            case Yaml.Mapping(var _, var values) -> {
                if (!values.containsKey(Entry.SIGNED)) {
                    String name = values.get("id") instanceof Yaml.Scalar(var _, var text) ? text : id;
                    values.forEach((key, value) -> walk(value, name.isEmpty() ? key : name));
                }
            }
            case Yaml.Sequence(var _, var values) -> values.forEach(value -> walk(value, id));
            case Yaml.Scalar(var line, var text) -> {
                if (Source.parse(text).needsSignature()) {
                    found.add(new ContentProblem(file, line, id + ": " + text));
                }
            }
        }
    }
}
