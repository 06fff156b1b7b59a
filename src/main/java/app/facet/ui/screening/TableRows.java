package app.facet.ui.screening;

import app.facet.domain.protocol.AnswerType;
import app.facet.domain.protocol.Item;
import app.facet.domain.protocol.ItemId;
import app.facet.domain.protocol.Section;
import app.facet.model.ScreeningModel;
import app.facet.model.ScreeningState;
import app.facet.ui.control.AnswerCell;
import app.facet.ui.control.AnswerPlace;
import app.facet.ui.control.InlineEntry;
import app.facet.ui.fx.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private static final String HEADING = "table-heading";

    private final Section section;
    private final ScreeningModel model;
    private final Texts texts;
    private final AnswerWords words;
    private final ItemControls controls;
    private final Asker asker;
    private final List<NormBar> bars = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final Optional<String> gaugeColumn;
    private final HBox head = new HBox();

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
                box.getStyleClass().add("table-gauge");
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
        if (item.isEmpty()) {
            var empty = new Region();
            HBox.setHgrow(empty, Priority.ALWAYS);
            return empty;
        }
        var bar = new NormBar(item.get(), model.setting(), texts, words, asker);
        bars.add(bar);
        return bar;
    }

    /** The style class that gives a column its width. */
    private String width(String column) {
        var type = section.items().stream()
                .filter(item -> item.column().equals(Optional.of(column)))
                .map(Item::type)
                .findFirst();
        return switch (type.orElse(new AnswerType.Text())) {
            case AnswerType.YesNo() -> "table-yes-no";
            case AnswerType.Scale() -> "table-scale";
            case AnswerType.Amount _ -> wide("table-amount");
            default -> wide("table-choice");
        };
    }

    private String wide(String narrow) {
        return section.columns().size() > 2 ? narrow : "table-wide";
    }

    private static Region cell(Region content, String width) {
        content.getStyleClass().add(width);
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
        bars.forEach(bar -> bar.update(state));
    }
}
