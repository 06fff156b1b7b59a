package app.facet.content;

import app.facet.content.FigureReader.Problem;
import app.facet.content.YamlTree.Items;
import app.facet.content.YamlTree.Keys;
import app.facet.content.YamlTree.Leaf;
import app.facet.domain.figure.Camera;
import app.facet.domain.figure.Figure;
import app.facet.domain.figure.Figure.Mark;
import app.facet.domain.figure.Prop;
import app.facet.domain.figure.Spot;
import app.facet.domain.figure.Vec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One figure file: camera, props, the poses and the marks. */
final class FigureFile {

    private static final List<String> STEPS = List.of("start", "end", "then");
    private static final Set<String> KNOWN =
            Set.of("camera", "props", "start", "end", "then", "arrows", "felt", "towels");
    private static final double FELT_SIZE = 4.5;
    private static final double TOWEL_SIZE = 0.9;

    private final Fields fields;
    private final Keys file;
    private final PoseBlock poses;

    private FigureFile(String name, Keys file, Map<String, Keys> shared, List<Problem> problems) {
        this.fields = new Fields(name, problems);
        this.file = file;
        this.poses = new PoseBlock(fields, shared, file);
    }

    static Optional<Figure> read(String name, Keys file, Map<String, Keys> shared, List<Problem> problems) {
        int before = problems.size();
        Figure figure = new FigureFile(name, file, shared, problems).figure();
        return problems.size() == before ? Optional.of(figure) : Optional.empty();
    }

    private Figure figure() {
        fields.onlyKnown(file, KNOWN);
        List<Prop> props = new ArrayList<>();
        fields.items(file, "props").forEach(node -> prop(node).ifPresent(props::add));
        List<Figure.Step> steps = new ArrayList<>();
        for (String step : STEPS) {
            fields.keys(file, step).ifPresent(block -> steps.add(poses.step(block, props)));
        }
        if (fields.keys(file, "start").isEmpty() || steps.size() < 2) {
            fields.problem(file.line(), "a figure has start and end");
        }
        return new Figure(camera(), props, steps, marks(steps.size()));
    }

    private Camera camera() {
        Keys camera = fields.keys(file, "camera").orElse(new Keys(Map.of(), file.line()));
        fields.onlyKnown(camera, Set.of("yaw", "pitch"));
        return new Camera(fields.number(camera, "yaw", 70), fields.number(camera, "pitch", 10));
    }

    private Optional<Prop> prop(YamlTree node) {
        String word = switch (node) {
            case Leaf leaf -> leaf.text();
            case Keys keys
            when keys.all().size() == 1 -> keys.all().keySet().iterator().next();
            default -> "";
        };
        Optional<Prop.Kind> kind = Prop.kind(word);
        if (kind.isEmpty()) {
            fields.problem(node.line(), "no prop is called " + word);
        }
        return kind.map(k -> node instanceof Keys keys ? placed(keys, k) : Prop.of(k));
    }

    private Prop placed(Keys node, Prop.Kind kind) {
        Keys place = fields.keys(node, kind.word()).orElse(new Keys(Map.of(), node.line()));
        fields.onlyKnown(place, Set.of("x", "z", "turn", "height", "length"));
        return new Prop(
                kind,
                fields.number(place, "x", 0),
                fields.number(place, "z", 0),
                fields.number(place, "turn", 0),
                fields.number(place, "height", kind.height()),
                fields.number(place, "length", kind.length()));
    }

    private List<Mark> marks(int steps) {
        List<Mark> marks = new ArrayList<>();
        for (YamlTree node : fields.items(file, "arrows")) {
            marks.add(mark(node, Mark.Kind.ARROW, 0, 1));
        }
        for (YamlTree node : fields.items(file, "felt")) {
            marks.add(mark(node, Mark.Kind.FELT, FELT_SIZE, 1));
        }
        for (YamlTree node : fields.items(file, "towels")) {
            marks.add(mark(node, Mark.Kind.TOWEL, TOWEL_SIZE, 1));
        }
        for (Mark m : marks) {
            if (!Spot.exists(m.point()) || (m.kind() == Mark.Kind.TOWEL && !Spot.exists(m.until()))) {
                fields.problem(file.line(), "no point of the body is called " + m.point());
            }
            if (m.step() < 0 || m.step() >= steps || (m.kind() == Mark.Kind.ARROW && m.step() == 0)) {
                fields.problem(file.line(), "a mark at a step that is not there");
            }
        }
        return marks;
    }

    private Mark mark(YamlTree node, Mark.Kind kind, double size, int step) {
        if (node instanceof Keys keys) {
            fields.onlyKnown(keys, Set.of("point", "until", "step", "size", "from", "to", "aside"));
            int at = fields.text(keys, "step").map(STEPS::indexOf).orElse(step);
            Vec aside = offset(keys, "aside", Vec.ZERO);
            return new Mark(
                    kind,
                    at,
                    fields.text(keys, "point").orElse(""),
                    fields.text(keys, "until").orElse(""),
                    fields.number(keys, "size", size),
                    offset(keys, "from", aside),
                    offset(keys, "to", aside));
        }
        return new Mark(kind, step, node instanceof Leaf leaf ? leaf.text() : "", "", size, Vec.ZERO, Vec.ZERO);
    }

    private Vec offset(Keys in, String key, Vec otherwise) {
        return fields.keys(in, key)
                .map(at -> {
                    fields.onlyKnown(at, Set.of("x", "y", "z"));
                    return new Vec(fields.number(at, "x", 0), fields.number(at, "y", 0), fields.number(at, "z", 0));
                })
                .orElse(otherwise);
    }

    /** The items of a list, or the single word that stands for a list of one. */
    static List<YamlTree> list(YamlTree node) {
        return node instanceof Items items ? items.all() : List.of(node);
    }
}
