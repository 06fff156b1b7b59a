package app.facet.content;

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
import java.util.stream.IntStream;

/** One figure file: camera, props, the poses, the marks, and the source of words that the reference does not give. */
final class FigureFile {

    static final List<String> STEPS = List.of("start", "end", "then");
    private static final double FELT_SIZE = 4.5;
    private static final double BAND_SIZE = 0.9;
    private static final Map<String, Mark.Kind> MARKS = Map.of(
            "arrows", Mark.Kind.ARROW,
            "felt", Mark.Kind.FELT,
            "towels", Mark.Kind.TOWEL,
            "straps", Mark.Kind.STRAP,
            "inclinometers", Mark.Kind.INCLINOMETER,
            "sticks", Mark.Kind.STICK,
            "tapes", Mark.Kind.TAPE,
            "lines", Mark.Kind.LINE,
            "hammers", Mark.Kind.HAMMER,
            "hands", Mark.Kind.HAND);
    private static final Set<Mark.Kind> BANDS =
            Set.of(Mark.Kind.TOWEL, Mark.Kind.STRAP, Mark.Kind.STICK, Mark.Kind.TAPE, Mark.Kind.LINE);

    private final Entry entry;
    private final PoseBlocks blocks;

    FigureFile(Entry entry, PoseBlocks blocks) {
        this.entry = entry;
        this.blocks = blocks;
    }

    Figure figure() {
        List<Prop> props = new ArrayList<>();
        for (Yaml node : entry.nodes("props")) {
            prop(node).ifPresent(props::add);
        }
        List<Figure.Step> steps = new ArrayList<>();
        for (String step : STEPS) {
            entry.entry(step).ifPresent(block -> steps.add(new PoseReader(block.completed(blocks), props).step()));
        }
        if (!entry.has("start") || !entry.has("end")) {
            entry.problem(entry.line(), "a figure has a start and an end");
        }
        if (entry.has("source")) {
            entry.source("source");
        }
        Figure figure = new Figure(camera(), props, steps, marks(steps.size()));
        entry.finish();
        return figure;
    }

    private Camera camera() {
        Optional<Entry> camera = entry.entry("camera");
        if (camera.isEmpty()) {
            entry.problem(entry.line(), "'camera' is missing");
            return new Camera(0, 0);
        }
        String close = camera.get().text("close", "");
        if (!close.isEmpty() && !Camera.canBeCloseTo(close)) {
            camera.get().problem("close", "a camera cannot be close to '" + close + "'");
        }
        Camera view = new Camera(
                camera.get().number("yaw").orElse(0),
                camera.get().number("pitch").orElse(0),
                close);
        camera.get().finish();
        return view;
    }

    private Optional<Prop> prop(Yaml node) {
        String word = switch (node) {
            case Yaml.Scalar(var _, var text) -> text;
            case Yaml.Mapping(var _, var values)
            when values.size() == 1 -> values.keySet().iterator().next();
            default -> "";
        };
        Optional<Prop.Kind> kind = Prop.kind(word);
        if (kind.isEmpty()) {
            entry.problem(node.line(), "no prop is called '" + word + "'");
        }
        return kind.map(k -> node instanceof Yaml.Mapping place ? placed(entry.of(place), k) : Prop.of(k));
    }

    private static Prop placed(Entry prop, Prop.Kind kind) {
        Optional<Entry> found = prop.entry(kind.word());
        if (found.isEmpty()) {
            return Prop.of(kind);
        }
        Entry place = found.get();
        Prop placed = new Prop(
                kind,
                place.number("x").orElse(0),
                place.number("z").orElse(0),
                place.number("turn").orElse(0),
                place.number("height").orElse(kind.height()),
                place.number("length").orElse(kind.length()));
        place.finish();
        return placed;
    }

    private List<Mark> marks(int steps) {
        List<Mark> marks = new ArrayList<>();
        MARKS.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(e -> entry.nodes(e.getKey()).forEach(node -> marks.addAll(marks(node, e.getValue(), steps))));
        return marks;
    }

    /** The mark of a node, which may be the bare name of its point; one for each step it is at. */
    private List<Mark> marks(Yaml node, Mark.Kind kind, int steps) {
        Entry mark = switch (node) {
            case Yaml.Mapping mapping -> entry.of(mapping);
            default -> entry.of(new Yaml.Mapping(node.line(), Map.of("point", node)));
        };
        String word = mark.text("step", "end");
        Mark made = mark(mark, kind, STEPS.indexOf(word));
        if (word.equals("all") && kind != Mark.Kind.ARROW) {
            return IntStream.range(0, steps).mapToObj(made::at).toList();
        }
        if (made.step() < 0 || made.step() >= steps || (kind == Mark.Kind.ARROW && made.step() == 0)) {
            mark.problem("step", "a mark at a step that is not there");
        }
        return List.of(made);
    }

    private static Mark mark(Entry mark, Mark.Kind kind, int step) {
        Vec aside = offset(mark, "aside", Vec.ZERO);
        Vec from = offset(mark, "from", aside);
        Vec to = offset(mark, "to", aside);
        boolean band = BANDS.contains(kind);
        boolean open = kind == Mark.Kind.TAPE && !mark.has("until");
        Mark made = new Mark(
                kind,
                step,
                point(mark, "point"),
                band && !open ? point(mark, "until") : "",
                mark.number("size").orElse(band ? BAND_SIZE : FELT_SIZE),
                new Mark.Way(from, offset(mark, "via", from.towards(to, 0.5)), to));
        mark.finish();
        return made;
    }

    private static String point(Entry mark, String key) {
        String point = mark.text(key);
        if (!Spot.exists(point)) {
            mark.problem(key, "no point of the body is called '" + point + "'");
        }
        return point;
    }

    private static Vec offset(Entry in, String key, Vec otherwise) {
        return in.entry(key)
                .map(at -> {
                    Vec v = new Vec(
                            at.number("x").orElse(0),
                            at.number("y").orElse(0),
                            at.number("z").orElse(0));
                    at.finish();
                    return v;
                })
                .orElse(otherwise);
    }
}
