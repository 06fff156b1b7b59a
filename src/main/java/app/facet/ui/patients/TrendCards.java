package app.facet.ui.patients;

import app.facet.domain.progress.Series;
import app.facet.domain.progress.Series.Point;
import app.facet.model.CourseModel;
import app.facet.ui.control.TrendChart;
import app.facet.ui.fx.Texts;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Measures across visits: a few as charts, all of them as a table that says the same. */
final class TrendCards {

    private static final double LEAST_WIDTH = 270;
    private static final int MOST_COLUMNS = 3;
    private static final int MOST_DATES = 5;

    private final Texts texts;
    private final TrendWords words;

    TrendCards(Texts texts, CourseModel course) {
        this.texts = texts;
        this.words = new TrendWords(texts, course);
    }

    /** Charts beside one another, as many as there is room for. */
    void charts(FlowPane place, List<Series> series) {
        place.getChildren().setAll(series.stream().map(one -> chart(place, one)).toList());
    }

    private Node chart(FlowPane place, Series series) {
        var name = new Label(words.name(series));
        name.getStyleClass().addAll("strong", "trend-name");
        name.setWrapText(true);
        var chart = new TrendChart(series, point -> plain(series, point), this::day);
        var said = new Label(words.said(series));
        said.getStyleClass().addAll("small", "quiet");
        said.setWrapText(true);
        var card = new VBox(name, chart, said);
        card.getStyleClass().addAll("card", "trend-card");
        card.setAccessibleText(words.whole(series));
        card.setFocusTraversable(true);
        card.prefWidthProperty().bind(place.widthProperty().map(width -> width(place, width.doubleValue())));
        return card;
    }

    private static double width(FlowPane place, double width) {
        int columns = Math.clamp((int) (width / LEAST_WIDTH), 1, MOST_COLUMNS);
        return Math.max(200, Math.floor((width - (columns - 1) * place.getHgap()) / columns) - 1);
    }

    private String plain(Series series, Point point) {
        return words.value(series, point);
    }

    private String day(LocalDate date) {
        return texts.of("patients.trend.day", date.getDayOfMonth(), month(date));
    }

    private String month(LocalDate date) {
        return date.getMonth().getDisplayName(java.time.format.TextStyle.SHORT, texts.getLocale());
    }

    /** All values as a table; a row can be reached by Tab and is read out whole. */
    GridPane table(List<LocalDate> dates, List<Series> series) {
        var shown = dates.size() <= MOST_DATES ? dates : dates.subList(dates.size() - MOST_DATES, dates.size());
        var grid = new GridPane();
        grid.getStyleClass().add("trend-table");
        grid.add(heading("patients.trend.measure"), 0, 0);
        for (int i = 0; i < shown.size(); i++) {
            var head = new Label(day(shown.get(i)));
            head.getStyleClass().addAll("small", "quiet");
            head.setMinWidth(Region.USE_PREF_SIZE);
            grid.add(head, i + 1, 0);
        }
        grid.add(heading("patients.trend.since-first"), shown.size() + 1, 0);
        for (int row = 0; row < series.size(); row++) {
            row(grid, row + 1, series.get(row), shown);
        }
        return grid;
    }

    private void row(GridPane grid, int row, Series series, List<LocalDate> dates) {
        var name = new Label(words.name(series));
        name.setWrapText(true);
        name.setFocusTraversable(true);
        name.setAccessibleText(words.whole(series));
        name.getStyleClass().add("trend-row");
        grid.add(name, 0, row);
        for (int i = 0; i < dates.size(); i++) {
            var day = dates.get(i);
            var value = new Label(series.points().stream()
                    .filter(point -> point.date().equals(day))
                    .reduce((_, later) -> later)
                    .map(point -> words.value(series, point))
                    .orElse("–"));
            value.setMinWidth(Region.USE_PREF_SIZE);
            grid.add(value, i + 1, row);
        }
        var since = new Label(words.since(series));
        since.setWrapText(true);
        since.getStyleClass().addAll("small", "quiet");
        grid.add(since, dates.size() + 1, row);
    }

    private Label heading(String key) {
        var heading = new Label(texts.of(key));
        heading.getStyleClass().addAll("small", "quiet");
        heading.setMinWidth(Region.USE_PREF_SIZE);
        return heading;
    }
}
