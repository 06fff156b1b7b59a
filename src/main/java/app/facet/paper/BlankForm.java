package app.facet.paper;

import app.facet.domain.ClinicalContent;
import app.facet.domain.protocol.AnswerType;
import app.facet.domain.protocol.Item;
import app.facet.domain.protocol.ItemId;
import app.facet.domain.protocol.Section;
import app.facet.domain.protocol.Step;
import app.facet.domain.rule.Condition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The checklist on paper, for its template: same steps, order and ids, with boxes and lines in the place of answers. */
record BlankForm(List<Part> steps) {

    /** The most options that have boxes in a cell of a table; more are told by number under it. */
    private static final int BOXES_IN_CELL = 3;

    private static final int SCALE = 10;

    /** One step. */
    record Part(String title, String intro, List<Group> groups) {}

    /** One section: lines, or tables. */
    record Group(String title, String intro, List<Line> lines, List<Grid> grids) {}

    /**
     * One item.
     *
     * @param mark the class of its mark: core, if-core or detail
     * @param when the names of the items its branch depends on
     * @param how what to do, step by step
     */
    record Line(String mark, String ask, String help, String when, String how, Field field, String id) {}

    /** What is written in: boxes with words, a line, the numbers of a scale. */
    record Field(List<Box> boxes, List<String> line, List<String> scale) {}

    /** A box to tick; round for one of several, square for any of them. */
    record Box(String shape, String label) {}

    /** A table: headings, rows, and what the numbers of its columns mean. */
    record Grid(List<String> columns, List<Row> rows, List<String> legend) {}

    record Row(String name, List<Cell> cells) {}

    record Cell(List<Field> field, String mark, String id) {}

    static BlankForm of(ClinicalContent content, Words words) {
        var maker = new Maker(content, words);
        return new BlankForm(content.protocol().steps().stream()
                .filter(step -> step.kind() == Step.Kind.QUESTIONS)
                .map(maker::part)
                .toList());
    }

    /** Gathers the parts. */
    private static final class Maker {

        private final ClinicalContent content;
        private final Words words;

        Maker(ClinicalContent content, Words words) {
            this.content = content;
            this.words = words;
        }

        Part part(Step step) {
            return new Part(
                    step.title(),
                    step.intro(),
                    step.sections().stream().map(this::group).toList());
        }

        private Group group(Section section) {
            boolean table = section.layout() == Section.Layout.TABLE;
            return new Group(
                    section.title(),
                    unmarked(section.intro().orElse("")),
                    table ? List.of() : section.items().stream().map(this::line).toList(),
                    table ? List.of(grid(section)) : List.of());
        }

        private Line line(Item item) {
            return new Line(
                    mark(item.id()),
                    item.ask(),
                    item.help().map(Maker::unmarked).orElse(""),
                    when(item.id()),
                    how(item),
                    field(item.type(), Integer.MAX_VALUE),
                    item.id().value());
        }

        private String how(Item item) {
            var methods = item.methods().isEmpty() ? "" : words.of("form.method", String.join(" / ", item.methods()));
            return Stream.of(Stream.of(item.start().orElse("")), item.how().stream(), Stream.of(methods))
                    .flatMap(parts -> parts)
                    .map(Maker::unmarked)
                    .filter(part -> !part.isBlank())
                    .collect(Collectors.joining(" "));
        }

        /** Evidence marks are for the screen. */
        private static String unmarked(String text) {
            return text.replaceAll("\\s*\\[[^\\]]*]", "");
        }

        private String mark(ItemId id) {
            return Optional.ofNullable(content.rules().asking().get(id))
                    .flatMap(asking -> asking.core())
                    .map(core -> core instanceof Condition.Always ? "core" : "if-core")
                    .orElse("detail");
        }

        private String when(ItemId id) {
            return Optional.ofNullable(content.rules().asking().get(id))
                    .map(asking ->
                            asking.show().ids().stream().map(content::nameOf).collect(Collectors.joining(", ")))
                    .filter(names -> !names.isEmpty())
                    .map(names -> words.of("form.when", names))
                    .orElse("");
        }

        private Field field(AnswerType type, int most) {
            return switch (type) {
                case AnswerType.YesNo() -> boxes(List.of(words.of("form.yes"), words.of("form.no")), "round");
                case AnswerType.Scale()
                when most == Integer.MAX_VALUE ->
                    new Field(
                            List.of(),
                            List.of(),
                            IntStream.rangeClosed(0, SCALE)
                                    .mapToObj(Integer::toString)
                                    .toList());
                case AnswerType.Scale() -> line("/10");
                case AnswerType.Amount amount -> line(amount.unit());
                case AnswerType.Text() -> new Field(List.of(), List.of(words.of("form.text")), List.of());
                case AnswerType.Choice(var options) -> options(options, "round", most);
                case AnswerType.Choices(var options) -> options(options, "square", most);
            };
        }

        private static Field line(String unit) {
            return new Field(List.of(), List.of(unit.isEmpty() ? " " : unit), List.of());
        }

        private static Field options(List<AnswerType.Option> options, String shape, int most) {
            return options.size() > most
                    ? line("")
                    : boxes(options.stream().map(AnswerType.Option::label).toList(), shape);
        }

        private static Field boxes(List<String> labels, String shape) {
            return new Field(labels.stream().map(label -> new Box(shape, label)).toList(), List.of(), List.of());
        }

        private Grid grid(Section section) {
            var rows = new LinkedHashMap<String, Map<String, Item>>();
            var legend = new LinkedHashMap<String, String>();
            for (Item item : section.items()) {
                var column = item.column().orElse(section.columns().getFirst());
                rows.computeIfAbsent(item.row().orElse(item.ask()), _ -> new LinkedHashMap<>())
                        .put(column, item);
                if (item.type().options().size() > BOXES_IN_CELL) {
                    legend.putIfAbsent(column, numbered(item.type().options()));
                }
            }
            return new Grid(
                    section.columns(),
                    rows.entrySet().stream()
                            .map(row -> new Row(row.getKey(), cells(section, row.getValue())))
                            .toList(),
                    legend.entrySet().stream()
                            .map(entry -> words.of("form.legend", entry.getKey(), entry.getValue()))
                            .toList());
        }

        private static String numbered(List<AnswerType.Option> options) {
            return IntStream.range(0, options.size())
                    .mapToObj(i -> (i + 1) + " " + options.get(i).label())
                    .collect(Collectors.joining(" · "));
        }

        private List<Cell> cells(Section section, Map<String, Item> row) {
            var cells = new ArrayList<Cell>();
            for (String column : section.columns()) {
                if (row.containsKey(column)) {
                    var item = Objects.requireNonNull(row.get(column));
                    cells.add(new Cell(
                            List.of(field(item.type(), BOXES_IN_CELL)),
                            mark(item.id()),
                            item.id().value()));
                } else {
                    cells.add(new Cell(List.of(), "", ""));
                }
            }
            return cells;
        }
    }
}
