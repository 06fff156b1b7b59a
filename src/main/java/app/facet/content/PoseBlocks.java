package app.facet.content;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The poses of a figure file and the shared ones, each with what it inherits. */
final class PoseBlocks {

    private static final String INHERIT = "inherit";

    private final Yaml.Mapping file;
    private final Map<String, Yaml.Mapping> shared;

    PoseBlocks(Yaml.Mapping file, Map<String, Yaml.Mapping> shared) {
        this.file = file;
        this.shared = shared;
    }

    /**
     * The block over what it inherits; later words win, so that a word for both sides undoes an inherited one for a
     * side only by being written again. What comes from elsewhere is told at the line of the block.
     */
    Yaml.Mapping complete(Yaml.Mapping block, List<ContentProblem> problems, String name) {
        return new Yaml.Mapping(block.line(), inherited(block, problems, name, new HashSet<>()));
    }

    private Map<String, Yaml> inherited(
            Yaml.Mapping block, List<ContentProblem> problems, String name, Set<String> seen) {
        Map<String, Yaml> all = new LinkedHashMap<>();
        if (block.values().get(INHERIT) instanceof Yaml.Scalar(int line, String parentName)) {
            Yaml.Mapping parent =
                    file.values().get(parentName) instanceof Yaml.Mapping own ? own : shared.get(parentName);
            if (parent == null || !seen.add(parentName)) {
                problems.add(new ContentProblem(name, line, "no pose to inherit is called '" + parentName + "'"));
            } else {
                inherited(parent, problems, name, seen).forEach((key, value) -> all.put(key, at(line, value)));
            }
        }
        block.values().forEach((key, value) -> {
            all.remove(key);
            all.put(key, value);
        });
        all.remove(INHERIT);
        return all;
    }

    private static Yaml at(int line, Yaml node) {
        return switch (node) {
            case Yaml.Scalar(var _, var text) -> new Yaml.Scalar(line, text);
            case Yaml.Sequence(var _, var values) ->
                new Yaml.Sequence(line, values.stream().map(v -> at(line, v)).toList());
            case Yaml.Mapping(var _, var values) -> {
                Map<String, Yaml> moved = new LinkedHashMap<>();
                values.forEach((key, value) -> moved.put(key, at(line, value)));
                yield new Yaml.Mapping(line, moved);
            }
        };
    }
}
