package app.facet.content;

import app.facet.domain.figure.Figure;
import app.facet.domain.figure.Joint;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A figure file that is being written: its poses with all they inherit, and every other key as it stands. What it shows is
 * always read from the YAML it gives, so that the picture seen is the picture of the file. Never changed once made.
 */
public final class FigureDraft {

    private final String name;
    private final Map<String, Yaml> top;
    private final Map<String, PoseBlock> steps;
    private final Map<String, Yaml.Mapping> shared;

    private FigureDraft(
            String name, Map<String, Yaml> top, Map<String, PoseBlock> steps, Map<String, Yaml.Mapping> shared) {
        this.name = name;
        this.top = top;
        this.steps = steps;
        this.shared = shared;
    }

    /** The figure of a draft, unless something is wrong with it, and everything that is. */
    public record Read(Optional<Figure> figure, List<ContentProblem> problems) {}

    /** A draft that starts from an existing figure of a content folder; empty where there is none without problems. */
    public static Optional<FigureDraft> open(Path content, String id) {
        return FigureReader.draft(content, id);
    }

    static FigureDraft of(String name, Yaml.Mapping file, Map<String, Yaml.Mapping> shared) {
        Map<String, Yaml> top = new LinkedHashMap<>(file.values());
        Map<String, PoseBlock> steps = new LinkedHashMap<>();
        PoseBlocks blocks = new PoseBlocks(file, shared);
        for (String step : FigureFile.STEPS) {
            if (top.remove(step) instanceof Yaml.Mapping block) {
                steps.put(step, block(block, blocks));
            }
        }
        return new FigureDraft(name, top, steps, shared);
    }

    private static PoseBlock block(Yaml.Mapping block, PoseBlocks blocks) {
        Optional<String> inherit = block.values().get("inherit") instanceof Yaml.Scalar(var _, var parent)
                ? Optional.of(parent)
                : Optional.empty();
        return PoseBlock.of(inherit, blocks.complete(block, new ArrayList<>(), ""));
    }

    /** The names of its poses, in order. */
    public List<String> steps() {
        return List.copyOf(steps.keySet());
    }

    /** The written angle of a joint in a step, degrees. */
    public double angle(String step, Joint joint) {
        return step(step).angle(joint);
    }

    /** The draft with a joint of a step at another angle. */
    public FigureDraft with(String step, Joint joint, double degrees) {
        return with(step, step(step).with(joint, degrees));
    }

    /** What stands under a key of a step, on one line; empty where nothing does. */
    public String text(String step, String key) {
        return Optional.ofNullable(step(step).others().get(key))
                .map(node -> node instanceof Yaml.Scalar(var _, var text) ? text : YamlText.line(node))
                .orElse("");
    }

    /** The keys and words under a key of a step, in order. */
    public Map<String, String> pairs(String step, String key) {
        Map<String, String> pairs = new LinkedHashMap<>();
        if (step(step).others().get(key) instanceof Yaml.Mapping(var _, var values)) {
            values.forEach((word, node) -> {
                if (node instanceof Yaml.Scalar(var _, var text)) {
                    pairs.put(word, text);
                }
            });
        }
        return pairs;
    }

    /** The draft with a plain text under a key of a step. */
    public FigureDraft withText(String step, String key, String text) {
        return with(step, step(step).with(key, PoseBlock.scalar(text)));
    }

    /** The draft with a number under a key of a step. */
    public FigureDraft withNumber(String step, String key, double number) {
        return with(step, step(step).with(key, PoseBlock.number(number)));
    }

    /** The draft with YAML under a key of a step, or without the key for a blank text; empty where it is not YAML. */
    public Optional<FigureDraft> withYaml(String step, String key, String text) {
        return text.isBlank()
                ? Optional.of(with(step, step(step).without(key)))
                : parsed(text).map(node -> with(step, step(step).with(key, node)));
    }

    /** What stands under a key of the file, on one line; empty where nothing does. */
    public String text(String key) {
        return Optional.ofNullable(top.get(key)).map(YamlText::line).orElse("");
    }

    /** The draft with YAML under a key of the file, or without the key for a blank text; empty where it is not YAML. */
    public Optional<FigureDraft> withYaml(String key, String text) {
        Map<String, Yaml> changed = new LinkedHashMap<>(top);
        if (text.isBlank()) {
            changed.remove(key);
            return Optional.of(new FigureDraft(name, changed, steps, shared));
        }
        return parsed(text).map(node -> {
            changed.put(key, node);
            return new FigureDraft(name, changed, steps, shared);
        });
    }

    /** The kinds of its props. */
    public List<String> props() {
        return props(top).stream().map(FigureDraft::kind).toList();
    }

    /** The draft with a prop of the usual size in the middle of the room, or without it. */
    public FigureDraft withProp(String kind, boolean there) {
        List<Yaml> props = new ArrayList<>(props(top));
        props.removeIf(prop -> kind(prop).equals(kind));
        if (there) {
            props.add(PoseBlock.scalar(kind));
        }
        Map<String, Yaml> changed = new LinkedHashMap<>(top);
        changed.put("props", new Yaml.Sequence(0, props));
        return new FigureDraft(name, changed, steps, shared);
    }

    /** The file. */
    public String yaml() {
        StringBuilder text = new StringBuilder();
        for (String first : List.of("camera", "props")) {
            Optional.ofNullable(top.get(first)).ifPresent(node -> text.append(YamlText.top(first, node)));
        }
        steps.forEach((step, block) -> text.append(YamlText.block(step, block.over(parent(block)))));
        top.forEach((key, node) -> {
            if (!key.equals("camera") && !key.equals("props")) {
                text.append(YamlText.top(key, node));
            }
        });
        return text.toString();
    }

    /** Reads the file as the program does when it loads its content. */
    public Read read() {
        List<ContentProblem> problems = new ArrayList<>();
        try {
            Yaml.Mapping file = (Yaml.Mapping) Yaml.parse(yaml(), name, 0);
            Figure figure = new FigureFile(new Entry(name, file, problems), new PoseBlocks(file, shared)).figure();
            return new Read(problems.isEmpty() ? Optional.of(figure) : Optional.empty(), List.copyOf(problems));
        } catch (Yaml.Unreadable e) {
            return new Read(Optional.empty(), List.of(e.problem()));
        }
    }

    private PoseBlock step(String step) {
        return Objects.requireNonNull(steps.get(step), step);
    }

    private FigureDraft with(String step, PoseBlock block) {
        Map<String, PoseBlock> changed = new LinkedHashMap<>(steps);
        changed.put(step, block);
        return new FigureDraft(name, top, changed, shared);
    }

    private Optional<PoseBlock> parent(PoseBlock block) {
        return block.inherit()
                .flatMap(parent -> Optional.ofNullable(steps.get(parent))
                        .or(() -> Optional.ofNullable(shared.get(parent))
                                .map(pose -> block(pose, new PoseBlocks(new Yaml.Mapping(0, Map.of()), shared)))));
    }

    private static Optional<Yaml> parsed(String text) {
        try {
            return Optional.of(Yaml.parse(text, "", 0));
        } catch (Yaml.Unreadable e) {
            return Optional.empty();
        }
    }

    private static List<Yaml> props(Map<String, Yaml> top) {
        return top.get("props") instanceof Yaml.Sequence(var _, var values) ? values : List.of();
    }

    private static String kind(Yaml prop) {
        return switch (prop) {
            case Yaml.Scalar(var _, var text) -> text;
            case Yaml.Mapping(var _, var values) -> String.join("", values.keySet());
            case Yaml.Sequence(var _, var _) -> "";
        };
    }
}
