package app.facet.ui.patients;

import app.facet.model.HandedOutModel;
import app.facet.model.KeptPaper;
import app.facet.model.Printed;
import app.facet.model.RecordPapers;
import app.facet.model.Reprint;
import app.facet.ui.fx.Dialogs;
import app.facet.ui.fx.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The papers of an earlier visit: report, letter and text for a colleague, and what was handed out, to print again. */
public final class ReadingPapersController {

    private final HandedOutModel model;
    private final Texts texts;
    private final Dialogs dialogs;

    @FXML
    private VBox kept;

    @FXML
    private Label message;

    /** The papers of the model's visit. */
    ReadingPapersController(HandedOutModel model, Texts texts, Dialogs dialogs) {
        this.model = model;
        this.texts = texts;
        this.dialogs = dialogs;
    }

    @FXML
    private void initialize() {
        message.managedProperty().bind(message.textProperty().isNotEmpty());
        model.keptProperty().subscribe(this::show);
    }

    private void show(List<KeptPaper> papers) {
        kept.getChildren().setAll(papers.stream().map(this::row).toList());
    }

    private Node row(KeptPaper paper) {
        var name = new Label(texts.of(
                "reading-papers.kept", texts.of("reading-papers.kind." + paper.kind()), texts.moment(paper.at())));
        name.setWrapText(true);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var row = new HBox(12, name, space);
        row.getStyleClass().add("card-row");
        if (paper.reprint() == Reprint.ALLOWED) {
            var print = new Button(texts.of("reading-papers.again"));
            print.setId("reading-again-" + paper.id());
            print.setAccessibleText(texts.of("reading-papers.again.name", name.getText()));
            print.setOnAction(_ -> model.again(paper, model.ways().toPrinter(), this::printed, this::failedToPrint));
            row.getChildren().add(print);
        } else {
            var why = new Label(texts.of(
                    paper.reprint() == Reprint.BLOCKED ? "reading-papers.blocked" : "reading-papers.unfinished"));
            why.setWrapText(true);
            why.getStyleClass().addAll("small", "quiet");
            row.getChildren().add(why);
        }
        return row;
    }

    @FXML
    private void saveReport() {
        save("report", model::report);
    }

    @FXML
    private void printReport() {
        model.report(model.ways().toPrinter(), this::printed, this::failedToPrint);
    }

    @FXML
    private void saveLetter() {
        save("letter", model::letter);
    }

    @FXML
    private void printLetter() {
        model.letter(model.ways().toPrinter(), this::printed, this::failedToPrint);
    }

    @FXML
    private void copyText() {
        model.text().ifPresent(text -> {
            dialogs.copy(text);
            message.setText(texts.of("reading-papers.copied"));
        });
    }

    private interface HandOut {
        void to(RecordPapers.Way<Path> way, Consumer<Path> then, Consumer<Exception> failed);
    }

    private void save(String kind, HandOut paper) {
        var name = texts.of("reading-papers.file." + kind, model.day());
        dialogs.saveAs("reading-papers.save-as", name, "pdf")
                .ifPresent(file -> paper.to(
                        model.ways().into(file),
                        saved -> message.setText(texts.of("reading-papers.saved", String.valueOf(saved.getFileName()))),
                        _ -> message.setText(texts.of("reading-papers.save.failed"))));
    }

    private void printed(Printed outcome) {
        message.setText(
                switch (outcome) {
                    case PRINTED -> texts.of("reading-papers.printed");
                    case CANCELLED -> "";
                    case NO_PRINTER -> texts.of("reading-papers.no-printer");
                    case FAILED -> texts.of("reading-papers.print.failed");
                });
    }

    private void failedToPrint(Exception trouble) {
        message.setText(texts.of("reading-papers.print.failed"));
    }
}
