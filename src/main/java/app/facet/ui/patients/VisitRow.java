package app.facet.ui.patients;

import app.facet.model.VisitLine;
import app.facet.ui.control.TriagePill;
import app.facet.ui.fx.Texts;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One visit as a line to press: its day, its outcome, a few words, and the way in. */
final class VisitRow extends Button {

    VisitRow(Texts texts, VisitLine line, Consumer<VisitLine> open) {
        setId("visit-" + line.screening().id());
        getStyleClass().add("visit-row");
        var day = new Label(texts.day(line.screening().visitDate()));
        day.getStyleClass().addAll("strong", "visit-day");
        Label outcome = outcome(texts, line);
        var place = new HBox(outcome);
        place.getStyleClass().add("visit-outcome");
        var words = new Label(words(texts, line));
        words.getStyleClass().add("quiet");
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var content = new HBox(day, place, words, new FontIcon(Feather.CHEVRON_RIGHT));
        content.getStyleClass().add("visit-line");
        content.prefWidthProperty().bind(widthProperty().subtract(40));
        content.setMinWidth(0);
        setMinWidth(0);
        setGraphic(content);
        setMaxWidth(Double.MAX_VALUE);
        setAccessibleText(texts.of(
                line.screening().signed() ? "patients.visit.read" : "patients.visit.go-on",
                day.getText(),
                outcome.getText(),
                words.getText()));
        setOnAction(event -> open.accept(line));
    }

    private static Label outcome(Texts texts, VisitLine line) {
        if (line.outcome().isPresent()) {
            return new TriagePill(texts, line.outcome().get(), line.days());
        }
        var open = new Label(texts.of("patients.visit.open"), new FontIcon(Feather.EDIT_3));
        open.getStyleClass().add("pill");
        return open;
    }

    private static String words(Texts texts, VisitLine line) {
        if (!line.screening().signed()) {
            return texts.of(
                    "patients.visit.begun", texts.moment(line.screening().startedAt()));
        }
        return Stream.concat(
                        line.patterns().stream().limit(2),
                        Stream.of(texts.of("patients.visit.exercises", line.exercises())))
                .collect(Collectors.joining(" · "));
    }
}
