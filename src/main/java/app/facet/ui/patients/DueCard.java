package app.facet.ui.patients;

import app.facet.domain.screening.Due;
import app.facet.model.DueModel;
import app.facet.model.PatientsModel;
import app.facet.ui.fx.Shown;
import app.facet.ui.fx.Texts;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What is due today: a line each, with the way there, and one key that closes it with a note. */
final class DueCard extends VBox {

    private final PatientsModel model;
    private final Texts texts;
    private final Consumer<Due> open;
    private final VBox rows = new VBox();

    /** Follows what is due; {@code open} leads to the patient, or to the screening that is not finished. */
    DueCard(PatientsModel model, Texts texts, Consumer<Due> open) {
        this.model = model;
        this.texts = texts;
        this.open = open;
        getStyleClass().add("card");
        var heading = new Label(texts.of("patients.due").toUpperCase(texts.getLocale()));
        heading.setAccessibleText(texts.of("patients.due").toLowerCase(Locale.ROOT));
        heading.getStyleClass().add("eyebrow");
        var header = new HBox(heading);
        header.getStyleClass().add("card-header");
        getChildren().addAll(header, rows);
        model.due().dueProperty().subscribe(this::show);
        Shown.when(this, model.due().dueProperty().map(due -> !due.isEmpty()));
    }

    /** Takes the focus to the first line. */
    void focusFirst() {
        if (!rows.getChildren().isEmpty() && rows.getChildren().getFirst() instanceof Row row) {
            row.done.requestFocus();
        }
    }

    private void show(List<DueModel.Line> due) {
        rows.getChildren().setAll(due.stream().map(Row::new).toList());
    }

    /** One line. */
    private final class Row extends VBox {

        private final DueModel.Line line;
        private final TextField note = new TextField();
        private final TextField name = new TextField();
        private final Button done;
        private final HBox closing;

        Row(DueModel.Line line) {
            this.line = line;
            getStyleClass().addAll("card-row", "due-row");
            String kind = key(line.due().kind());
            var who = new Label(line.patient().name());
            who.getStyleClass().add("strong");
            var what = new Label(texts.of("patients.due." + kind));
            what.setWrapText(true);
            var first = new HBox(who, what);
            first.getStyleClass().add("due-words");
            var since = new Label(texts.of(
                    "patients.due." + kind + (line.late() ? ".late" : ".by"),
                    texts.day(line.due().visit()),
                    texts.day(line.due().by())));
            since.getStyleClass().addAll("small", line.late() ? "due-late" : "quiet");
            since.setWrapText(true);
            var words = new VBox(first, since);
            words.getStyleClass().add("stacked");
            HBox.setHgrow(words, Priority.ALWAYS);
            String whole = who.getText() + ", " + what.getText() + ", " + since.getText();
            var go = button("patients.due." + kind + ".go", whole, () -> open.accept(line.due()));
            done = button("patients.due." + kind + ".done", whole, this::ask);
            var top = new HBox(words, go, done);
            top.getStyleClass().add("due-line");
            closing = closing();
            getChildren().addAll(top, closing);
        }

        private HBox closing() {
            note.setPromptText(texts.of("patients.due.note." + key(line.due().kind())));
            note.setAccessibleText(note.getPromptText());
            note.setOnAction(_ -> keep());
            HBox.setHgrow(note, Priority.ALWAYS);
            name.setPromptText(texts.of("patients.due.name"));
            name.setAccessibleText(name.getPromptText());
            name.textProperty().bindBidirectional(therapist());
            name.setOnAction(_ -> keep());
            var keep = button("patients.due.keep", line.patient().name(), this::keep);
            var box = new HBox(note, name, keep);
            box.getStyleClass().add("due-line");
            box.setOnKeyPressed(event -> {
                if (event.getCode() == javafx.scene.input.KeyCode.ESCAPE) {
                    Shown.set(closing, false);
                    done.requestFocus();
                    event.consume();
                }
            });
            Shown.set(box, false);
            return box;
        }

        private javafx.beans.property.StringProperty therapist() {
            return new javafx.beans.property.SimpleStringProperty(
                    model.due().therapistProperty().get());
        }

        private void ask() {
            Shown.set(closing, true);
            note.requestFocus();
        }

        private void keep() {
            if (!model.closeDue(line, name.getText(), note.getText())) {
                note.requestFocus();
            }
        }

        private Button button(String key, String whole, Runnable action) {
            var button = new Button(texts.of(key));
            button.setAccessibleText(texts.of(key) + " " + whole);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(_ -> action.run());
            return button;
        }
    }

    private static String key(Due.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
