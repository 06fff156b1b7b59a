package app.facet.content;

import app.facet.domain.figure.Figure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;

/** Reads the folder {@code figures} of the content: one figure per file, and the shared poses they start from. */
public final class FigureReader {

    private static final String FOLDER = "figures";
    private static final String POSES = "poses.yaml";
    private static final String ENDING = ".yaml";

    private final List<Problem> problems = new ArrayList<>();

    private FigureReader() {}

    /** Something wrong in a file, at a line. */
    public record Problem(String file, int line, String what) {}

    /** The figures by the id of their exercise or movement, and everything that is wrong. */
    public record Result(Map<String, Figure> figures, List<Problem> problems) {}

    /** Reads all figures below the content folder; never stops at the first problem. */
    public static Result read(Path contentFolder) {
        return new FigureReader().folder(contentFolder.resolve(FOLDER));
    }

    private Result folder(Path folder) {
        Map<String, Figure> figures = new TreeMap<>();
        Map<String, YamlTree.Keys> shared = poses(folder);
        for (Path file : files(folder)) {
            String name = file.getFileName().toString();
            if (!name.equals(POSES)) {
                FigureFile.read(name, keys(file, name), shared, problems)
                        .ifPresent(f -> figures.put(name.substring(0, name.length() - ENDING.length()), f));
            }
        }
        return new Result(Map.copyOf(figures), List.copyOf(problems));
    }

    private Map<String, YamlTree.Keys> poses(Path folder) {
        Map<String, YamlTree.Keys> shared = new TreeMap<>();
        Path file = folder.resolve(POSES);
        if (Files.exists(file)) {
            keys(file, POSES).all().forEach((name, node) -> {
                if (node instanceof YamlTree.Keys pose) {
                    shared.put(name, pose);
                } else {
                    problems.add(new Problem(POSES, node.line(), "a pose is a list of angles: " + name));
                }
            });
        }
        return shared;
    }

    private YamlTree.Keys keys(Path file, String name) {
        try {
            YamlTree tree = YamlTree.of(Files.readString(file));
            if (tree instanceof YamlTree.Keys keys) {
                return keys;
            }
            problems.add(new Problem(name, tree.line(), "keys expected"));
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            problems.add(new Problem(name, line, e.getOriginalMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new YamlTree.Keys(Map.of(), 1);
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(f -> f.toString().endsWith(ENDING)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
