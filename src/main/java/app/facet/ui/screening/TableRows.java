package app.facet.ui.screening;

import app.facet.domain.protocol.Answer;
import app.facet.domain.protocol.AnswerType;
import app.facet.domain.protocol.Item;
import app.facet.domain.protocol.ItemId;
import app.facet.domain.protocol.Section;
import app.facet.domain.rule.Comparison;
import app.facet.domain.rule.Norm;
import app.facet.model.ScreeningModel;
import app.facet.model.ScreeningState;
import app.facet.ui.control.AnswerCell;
import app.facet.ui.control.AnswerPlace;
import app.facet.ui.control.Gauge;
import app.facet.ui.control.InlineEntry;
import app.facet.ui.fx.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The questions of a section as a table: a row for each heading, a cell for each column, a bar where there is a norm. */
final class TableRows {

    private static final double HEADING = 150;

    private final Section section;
    private final ScreeningModel model;
    private final Texts texts;
    private final AnswerWords words;
    private final ItemControls controls;
    private final Asker asker;
    private final Map<Item, Bar> bars = new LinkedHashMap<>();
    private final List<Row> rows = new ArrayList<>();
    private final Optional<String> gaugeColumn;
    private final HBox head = new HBox();

    private record Bar(Gauge gauge, Label caption) {}

    private record Row(VBox node, List<AnswerPlace> cells) {}

    TableRows(
            Section section, ScreeningModel model, Texts texts, AnswerWords words, ItemControls controls, Asker asker) {
        this.section = section;
        this.model = model;
        this.texts = texts;
        this.words = words;
        this.controls = controls;
        this.asker = asker;
        this.gaugeColumn = section.columns().size() <= 2
                ? Optional.empty()
                : section.items().stream()
                        .filter(item -> item.type() instanceof AnswerType.Amount)
                        .flatMap(item -> item.column().stream())
                        .findFirst();
    }

    List<Node> build(Map<ItemId, AnswerPlace> places) {
        var nodes = new ArrayList<Node>();
        nodes.add(head());
        var byRow = new LinkedHashMap<String, List<Item>>();
        section.items()
                .forEach(item -> byRow.computeIfAbsent(item.row().orElse(item.shortName()), _ -> new ArrayList<>())
                        .add(item));
        byRow.forEach((heading, items) -> nodes.add(row(heading, items, places)));
        return nodes;
    }

    private Node head() {
        var line = head;
        line.getStyleClass().addAll("table-head");
        line.getChildren().add(cell(new Label(texts.of("screening.table.row")), HEADING));
        for (String column : section.columns()) {
            line.getChildren().add(cell(new Label(column), width(column)));
            if (gaugeColumn.filter(column::equals).isPresent()) {
                int age = model.setting()
                        .patient()
                        .ageOn(model.state().screening().visitDate());
                var caption = new Label(texts.of("screening.table.gauge", age));
                var box = new StackPane(caption);
                box.setAlignment(Pos.CENTER_LEFT);
                box.setMinWidth(120);
                HBox.setHgrow(box, Priority.ALWAYS);
                line.getChildren().add(box);
            }
        }
        return line;
    }

    private Node row(String heading, List<Item> items, Map<ItemId, AnswerPlace> places) {
        var line = new HBox();
        line.getStyleClass().add("table-line");
        line.setAlignment(Pos.CENTER_LEFT);
        var node = new VBox(line);
        node.getStyleClass().addAll("card-row", "answer-row", "table-row");
        var cells = new ArrayList<AnswerPlace>();
        line.getChildren().add(heading(heading, items));
        for (String column : section.columns()) {
            var here = items.stream()
                    .filter(item -> item.column().equals(Optional.of(column)))
                    .findFirst();
            var slot = new StackPane();
            here.ifPresent(item -> {
                var place = new AnswerCell(
                        controls.of(item, true), new InlineEntry(item.id().value()), under(node));
                asker.attend(item, place);
                places.put(item.id(), place);
                cells.add(place);
                slot.getChildren().add(place);
            });
            line.getChildren().add(cell(slot, width(column)));
            if (gaugeColumn.filter(column::equals).isPresent()) {
                line.getChildren().add(bar(here));
            }
        }
        rows.add(new Row(node, cells));
        return node;
    }

    private static AnswerCell.Under under(VBox row) {
        return new AnswerCell.Under() {
            @Override
            public void add(Node line) {
                if (!row.getChildren().contains(line)) {
                    row.getChildren().add(line);
                }
            }

            @Override
            public void remove(Node line) {
                row.getChildren().remove(line);
            }
        };
    }

    private Node heading(String heading, List<Item> items) {
        var label = new Label(heading);
        label.getStyleClass().add("strong");
        label.setWrapText(true);
        var box = new VBox(label);
        box.setAlignment(Pos.CENTER_LEFT);
        items.stream()
                .filter(item -> !item.methods().isEmpty())
                .findFirst()
                .ifPresent(item -> box.getChildren().add(new MethodChoice(item, asker, texts)));
        return cell(box, HEADING);
    }

    private Node bar(Optional<Item> item) {
        var gauge = new Gauge();
        var caption = new Label();
        caption.getStyleClass().add("small");
        var box = new VBox(2);
        box.setMinWidth(120);
        box.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(box, Priority.ALWAYS);
        item.ifPresent(measure -> {
            bars.put(measure, new Bar(gauge, caption));
            box.getChildren().addAll(gauge, caption);
        });
        return box;
    }

    private double width(String column) {
        var type = section.items().stream()
                .filter(item -> item.column().equals(Optional.of(column)))
                .map(Item::type)
                .findFirst();
        return switch (type.orElse(new AnswerType.Text())) {
            case AnswerType.YesNo() -> 118;
            case AnswerType.Scale() -> 56;
            case AnswerType.Amount _ -> section.columns().size() > 2 ? 72 : 200;
            default -> section.columns().size() > 2 ? 158 : 200;
        };
    }

    private static Region cell(Region content, double width) {
        content.setMinWidth(width);
        content.setPrefWidth(width);
        content.setMaxWidth(width);
        if (content instanceof StackPane pane) {
            pane.setAlignment(Pos.CENTER_LEFT);
        }
        return content;
    }

    void update(ScreeningState state) {
        boolean shown = false;
        for (Row row : rows) {
            boolean any = row.cells().stream().anyMatch(cell -> cell.node().isVisible());
            row.node().setVisible(any);
            row.node().setManaged(any);
            shown |= any;
        }
        head.setVisible(shown);
        head.setManaged(shown);
        bars.forEach((item, bar) -> show(item, bar, state));
    }

    private void show(Item item, Bar bar, ScreeningState state) {
        var type = (AnswerType.Amount) item.type();
        var scale = type.soft().orElse(type.hard());
        var norm = Optional.ofNullable(model.setting().content().rules().norms().get(item.id()));
        var band = norm.flatMap(state.suggestion().evaluation()::band);
        var cutOff = band.map(Norm.Band::cutOff).orElse(OptionalDouble.empty());
        boolean below = norm.flatMap(Norm::beyond).filter(TableRows::below).isPresent();
        var now = number(state.item(item.id()).answer());
        bar.gauge()
                .show(new Gauge.Marks(
                        scale.low(),
                        scale.high(),
                        cutOff.isEmpty() ? cutOff : below ? cutOff : OptionalDouble.of(scale.low()),
                        cutOff.isEmpty() ? cutOff : below ? OptionalDouble.of(scale.high()) : cutOff,
                        band.map(Norm.Band::reference).orElse(OptionalDouble.empty()),
                        number(model.setting().last().to(item.id())),
                        now));
        var usual = band.map(Norm.Band::reference).orElse(OptionalDouble.empty());
        bar.caption()
                .setText(cutOff.isEmpty() ? withoutLimit(usual, type.unit()) : caption(now, cutOff, norm, type.unit()));
    }

    private static boolean below(Comparison beyond) {
        return beyond == Comparison.LESS || beyond == Comparison.AT_MOST;
    }

    private static OptionalDouble number(Optional<Answer> answer) {
        return answer.orElse(null) instanceof Answer.Amount(double value)
                ? OptionalDouble.of(value)
                : OptionalDouble.empty();
    }

    private String withoutLimit(OptionalDouble usual, String unit) {
        return usual.isEmpty()
                ? texts.of("screening.gauge.none")
                : texts.of("screening.gauge.record", words.withUnit(usual.getAsDouble(), unit));
    }

    private String caption(OptionalDouble now, OptionalDouble cutOff, Optional<Norm> norm, String unit) {
        String limit = words.withUnit(cutOff.getAsDouble(), unit);
        var beyond = Objects.requireNonNull(norm.orElseThrow().beyond().orElse(Comparison.LESS));
        if (now.isEmpty()) {
            return texts.of(below(beyond) ? "screening.gauge.from" : "screening.gauge.to", limit);
        }
        if (beyond.holds(now.getAsDouble(), cutOff.getAsDouble())) {
            return texts.of(below(beyond) ? "screening.gauge.below" : "screening.gauge.above", limit);
        }
        return texts.of("screening.gauge.usual");
    }
}
