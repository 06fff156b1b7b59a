package app.facet.content;

import app.facet.domain.figure.Figure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads the folder {@code figures} of the content: one figure per file, and the shared poses they start from. */
public final class FigureReader {

    private static final String FOLDER = "figures";
    private static final String POSES = "poses.yaml";
    private static final String ENDING = ".yaml";

    private final List<ContentProblem> problems = new ArrayList<>();

    private FigureReader() {}

    /** The figures by the id of their exercise or movement, and everything that is wrong. */
    public record Result(Map<String, Figure> figures, List<ContentProblem> problems) {}

    /** Reads all figures below the content folder; never stops at the first problem. */
    public static Result read(Path contentFolder) {
        return new FigureReader().folder(contentFolder.resolve(FOLDER));
    }

    static Optional<FigureDraft> draft(Path contentFolder, String id) {
        Path folder = contentFolder.resolve(FOLDER);
        FigureReader reader = new FigureReader();
        return Optional.of(folder.resolve(id + ENDING))
                .filter(Files::isRegularFile)
                .flatMap(reader::mapping)
                .map(file -> FigureDraft.of(inFolder(id + ENDING), file, reader.poses(folder)))
                .filter(draft -> reader.problems.isEmpty());
    }

    private Result folder(Path folder) {
        Map<String, Figure> figures = new TreeMap<>();
        Map<String, Yaml.Mapping> shared = poses(folder);
        for (Path file : files(folder)) {
            String name = file.getFileName().toString();
            if (!name.equals(POSES)) {
                String id = name.substring(0, name.length() - ENDING.length());
                mapping(file).flatMap(m -> figure(name, m, shared)).ifPresent(figure -> figures.put(id, figure));
            }
        }
        return new Result(Map.copyOf(figures), List.copyOf(problems));
    }

    private Optional<Figure> figure(String name, Yaml.Mapping file, Map<String, Yaml.Mapping> shared) {
        int before = problems.size();
        Figure figure =
                new FigureFile(new Entry(inFolder(name), file, problems), new PoseBlocks(file, shared)).figure();
        return problems.size() == before ? Optional.of(figure) : Optional.empty();
    }

    private Map<String, Yaml.Mapping> poses(Path folder) {
        Map<String, Yaml.Mapping> shared = new TreeMap<>();
        Path file = folder.resolve(POSES);
        if (Files.exists(file)) {
            mapping(file)
                    .ifPresent(all -> all.values().forEach((name, node) -> {
                        if (node instanceof Yaml.Mapping pose) {
                            shared.put(name, pose);
                        } else {
                            problems.add(new ContentProblem(
                                    inFolder(POSES), node.line(), "'" + name + "' must have angles"));
                        }
                    }));
        }
        return shared;
    }

    private Optional<Yaml.Mapping> mapping(Path file) {
        String name = inFolder(file.getFileName().toString());
        try {
            Yaml tree = Yaml.read(file, name);
            if (tree instanceof Yaml.Mapping mapping) {
                return Optional.of(mapping);
            }
            problems.add(new ContentProblem(name, tree.line(), "must have keys and values"));
        } catch (Yaml.Unreadable e) {
            problems.add(e.problem());
        }
        return Optional.empty();
    }

    private static String inFolder(String name) {
        return FOLDER + "/" + name;
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
