package app.facet.ui.plan;

import app.facet.domain.plan.Remark;
import app.facet.model.MadePaper;
import app.facet.model.PaperModel;
import app.facet.model.SheetLanguage;
import app.facet.ui.fx.Texts;
import java.util.Optional;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** What would make this sheet worse, live, each with what mends it; only a missing get-help box blocks. */
final class QualityController {

    private final PaperModel papers;
    private final Texts texts;
    private final Function<String, Optional<Node>> places;

    @FXML
    private Label fine;

    @FXML
    private VBox remarks;

    /** A list whose fixes lead to the control of an id. */
    QualityController(PaperModel papers, Texts texts, Function<String, Optional<Node>> places) {
        this.papers = papers;
        this.texts = texts;
        this.places = places;
    }

    @FXML
    private void initialize() {
        papers.paperProperty().subscribe(made -> made.ifPresent(this::show));
    }

    private void show(MadePaper paper) {
        remarks.getChildren().setAll(paper.remarks().stream().map(this::row).toList());
        fine.setText(texts.of(
                paper.remarks().isEmpty() ? "plan.quality.fine" : "plan.quality.some",
                paper.pages(),
                paper.remarks().size()));
    }

    private Node row(Remark remark) {
        var icon = new FontIcon(remark.blocks() ? "fth-alert-octagon" : "fth-info");
        var text = new Label(texts.of(remark.key(), remark.slots().toArray()), icon);
        text.setWrapText(true);
        text.setMaxWidth(Double.MAX_VALUE);
        text.getStyleClass().add(remark.blocks() ? "trouble" : "small");
        HBox.setHgrow(text, Priority.ALWAYS);
        var row = new HBox(text, fix(remark));
        row.getStyleClass().add("quality-row");
        return row;
    }

    private Node fix(Remark remark) {
        String words = texts.of(remark.fix().key());
        Optional<Runnable> way = way(remark);
        if (way.isEmpty()) {
            var label = new Label(words);
            label.getStyleClass().addAll("quiet", "small");
            label.setWrapText(true);
            return label;
        }
        var button = new Button(words);
        button.setId("quality-fix-" + remark.key().substring(remark.key().indexOf('.') + 1));
        button.getStyleClass().add("compact");
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setAccessibleText(texts.of(remark.key(), remark.slots().toArray()) + " " + words);
        button.setOnAction(_ -> way.get().run());
        return button;
    }

    private Optional<Runnable> way(Remark remark) {
        return switch (remark) {
            case Remark.TooMany many when many.withoutReason().isEmpty() -> Optional.of(() -> focus("remove"));
            case Remark.TooMany many ->
                Optional.of(() -> focus("reason-" + many.withoutReason().getFirst()));
            case Remark.LeftOut left ->
                Optional.of(() -> focus(
                        (left.avoided() ? "reason-" : "confirm-") + left.where().id()));
            case Remark.Untranslated _ ->
                Optional.of(() -> papers.choice().languageProperty().set(new SheetLanguage("en", false)));
            case Remark.NoGetHelp _,
                    Remark.HardToRead _,
                    Remark.LongStep _,
                    Remark.Threatening _,
                    Remark.NotReviewed _ -> Optional.empty();
        };
    }

    private void focus(String id) {
        places.apply(id).ifPresent(Node::requestFocus);
    }
}
