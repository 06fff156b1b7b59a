package app.facet.ui.patients;

import app.facet.domain.progress.Differences;
import app.facet.domain.screening.Given;
import app.facet.domain.screening.Screening;
import app.facet.model.PatientsModel;
import app.facet.model.VisitLine;
import app.facet.ui.fx.Shown;
import app.facet.ui.fx.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** Any two visits of the open patient side by side, with what differs marked by a word and a ground. */
public final class CompareController {

    private static final double[] SHARES = {46, 22, 22, 10};

    private final PatientsModel model;
    private final Texts texts;
    private final Said said;

    @FXML
    private VBox compare;

    @FXML
    private ToggleButton opened;

    @FXML
    private VBox card;

    @FXML
    private ComboBox<VisitLine> left;

    @FXML
    private ComboBox<VisitLine> right;

    @FXML
    private CheckBox only;

    @FXML
    private VBox rows;

    /** Compares visits of the model's open patient. */
    public CompareController(PatientsModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.said = new Said(texts);
    }

    @FXML
    private void initialize() {
        Shown.when(compare, model.visitsProperty().map(lines -> lines.size() > 1));
        Shown.when(card, opened.selectedProperty());
        left.setConverter(new VisitName());
        right.setConverter(new VisitName());
        model.visitsProperty().subscribe(this::offer);
        left.valueProperty().subscribe(this::show);
        right.valueProperty().subscribe(this::show);
        only.selectedProperty().subscribe(this::show);
        opened.selectedProperty().subscribe(this::show);
    }

    /** The newest two, unless others are chosen. */
    private void offer(List<VisitLine> newestFirst) {
        left.getItems().setAll(newestFirst);
        right.getItems().setAll(newestFirst);
        boolean two = newestFirst.size() > 1;
        left.setValue(two ? newestFirst.get(1) : null);
        right.setValue(two ? newestFirst.getFirst() : null);
    }

    private void show() {
        rows.getChildren().clear();
        if (!opened.isSelected() || left.getValue() == null || right.getValue() == null) {
            return;
        }
        var pages = model.course()
                .compare(left.getValue().screening(), right.getValue().screening());
        for (var page : pages) {
            var lines = new ArrayList<Node>();
            page.rows().stream()
                    .filter(row -> row.differs() || !only.isSelected())
                    .map(this::line)
                    .forEach(lines::add);
            if (!lines.isEmpty()) {
                var title = new Label(page.title());
                title.getStyleClass().addAll("strong", "compare-step");
                rows.getChildren().add(title);
                rows.getChildren().addAll(lines);
            }
        }
        if (rows.getChildren().isEmpty()) {
            var none = new Label(texts.of("patients.compare.none"));
            none.getStyleClass().addAll("quiet", "compare-step");
            rows.getChildren().add(none);
        }
    }

    private GridPane line(Differences.Row row) {
        var grid = new GridPane();
        grid.getStyleClass().add("compare-row");
        for (double share : SHARES) {
            var column = new ColumnConstraints();
            column.setPercentWidth(share);
            grid.getColumnConstraints().add(column);
        }
        String one = words(row, row.left());
        String other = words(row, row.right());
        var ask = cell(row.item().ask(), 0, grid);
        ask.setFocusTraversable(true);
        ask.setAccessibleText(texts.of("patients.compare.row", row.item().shortName(), one, other));
        cell(one, 1, grid);
        cell(other, 2, grid).getStyleClass().add("strong");
        if (row.differs()) {
            cell(texts.of("patients.compare.differs"), 3, grid).getStyleClass().addAll("small", "quiet");
            grid.getStyleClass().add("differs");
        }
        return grid;
    }

    private static Label cell(String text, int column, GridPane grid) {
        var cell = new Label(text);
        cell.setWrapText(true);
        grid.add(cell, column, 0);
        return cell;
    }

    private String words(Differences.Row row, Optional<Given> given) {
        return given.map(answer -> {
                    String origin = said.origin(answer);
                    String words = said.words(row.item(), answer);
                    return origin.isEmpty() ? words : words + " · " + origin;
                })
                .orElseGet(() -> texts.of("patients.compare.not-asked"));
    }

    /** A visit by its day. */
    private final class VisitName extends StringConverter<VisitLine> {

        @Override
        public String toString(VisitLine line) {
            return line == null ? "" : day(line.screening());
        }

        @Override
        public VisitLine fromString(String name) {
            throw new UnsupportedOperationException();
        }

        private String day(Screening screening) {
            return screening.signed()
                    ? texts.day(screening.visitDate())
                    : texts.day(screening.visitDate()) + " · " + texts.of("patients.visit.open");
        }
    }
}
