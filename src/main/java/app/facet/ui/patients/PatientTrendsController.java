package app.facet.ui.patients;

import app.facet.domain.progress.Outlook;
import app.facet.domain.progress.Visit;
import app.facet.model.CourseModel;
import app.facet.ui.fx.Shown;
import app.facet.ui.fx.Texts;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** How the open patient is doing: charts for a glance, a table of everything, and what 9.8 suggests for the plan. */
public final class PatientTrendsController {

    private static final int CHARTS = 3;

    private final CourseModel model;
    private final Texts texts;
    private final TrendCards cards;

    @FXML
    private VBox patientTrends;

    @FXML
    private FlowPane charts;

    @FXML
    private ToggleButton all;

    @FXML
    private VBox tableCard;

    @FXML
    private VBox outlook;

    /** Follows the way of the open patient. */
    public PatientTrendsController(CourseModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.cards = new TrendCards(texts, model);
    }

    @FXML
    private void initialize() {
        Shown.when(patientTrends, model.wayProperty().map(way -> !way.traced().isEmpty()));
        Shown.when(tableCard, all.selectedProperty());
        model.wayProperty().subscribe(this::show);
    }

    private void show(CourseModel.Way way) {
        cards.charts(charts, way.glance(CHARTS));
        tableCard.getChildren().remove(1, tableCard.getChildren().size());
        way.course().ifPresent(course -> {
            var dates = course.visits().stream().map(Visit::date).distinct().toList();
            tableCard.getChildren().add(cards.table(dates, way.traced()));
        });
        outlook.getChildren()
                .setAll(way.outlook().stream()
                        .filter(one -> !(one instanceof Outlook.RetriageNow))
                        .map(this::line)
                        .toList());
        Shown.set(outlook, !outlook.getChildren().isEmpty());
    }

    private HBox line(Outlook one) {
        var consider = new Label(texts.of("patients.outlook"));
        consider.getStyleClass().add("strong");
        consider.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        var words = new Label(words(one));
        words.setWrapText(true);
        var row = new HBox(consider, words);
        row.getStyleClass().add("card-row");
        return row;
    }

    private String words(Outlook one) {
        return switch (one) {
            case Outlook.RetriageNow() -> texts.of("patients.outlook.retriage");
            case Outlook.Measure(List<String> measures) -> texts.of("patients.outlook.measure", model.names(measures));
            case Outlook.Reassess(int weeks, List<String> measured) ->
                texts.of("patients.outlook.reassess", weeks, model.names(measured));
            case Outlook.ReferNoGain(int weeks, List<String> measured) ->
                texts.of("patients.outlook.refer-no-gain", weeks, model.names(measured));
            case Outlook.ReferNerveWorse() -> texts.of("patients.outlook.refer-nerve");
            case Outlook.Discharge(double score) -> texts.of("patients.outlook.discharge", score);
        };
    }
}
