package app.facet.ui.referral;

import app.facet.model.Printed;
import app.facet.model.RecordPapers;
import app.facet.model.ScreeningModel;
import app.facet.ui.fx.Dialogs;
import app.facet.ui.fx.Notes;
import app.facet.ui.fx.Texts;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;

/** Addresses the letter of the open screening, takes the therapist's own words, and hands it out, signed or not. */
public final class ReferralController {

    private final ScreeningModel screening;
    private final RecordPapers papers;
    private final Texts texts;
    private final Dialogs dialogs;

    @FXML
    private TextField to;

    @FXML
    private TextArea added;

    @FXML
    private Label message;

    /** The letter of a screening. */
    public ReferralController(ScreeningModel screening, RecordPapers papers, Texts texts, Dialogs dialogs) {
        this.screening = screening;
        this.papers = papers;
        this.texts = texts;
        this.dialogs = dialogs;
    }

    @FXML
    private void initialize() {
        Notes.leadOnByTab(added);
        message.managedProperty().bind(message.textProperty().isNotEmpty());
    }

    @FXML
    private void print() {
        papers.letter(
                screening.setting(),
                screening.state().screening(),
                words(),
                papers.toPrinter(),
                this::printed,
                _ -> message.setText(texts.of("referral.print.failed")));
    }

    @FXML
    private void save() {
        var day = screening.state().screening().visitDate().toString();
        dialogs.saveAs("referral.save-as", texts.of("referral.file", day), "pdf")
                .ifPresent(file -> papers.letter(
                        screening.setting(),
                        screening.state().screening(),
                        words(),
                        papers.into(file),
                        saved -> message.setText(texts.of("referral.saved", String.valueOf(saved.getFileName()))),
                        _ -> message.setText(texts.of("referral.save.failed"))));
    }

    private RecordPapers.Addressed words() {
        return new RecordPapers.Addressed(to.getText(), added.getText());
    }

    private void printed(Printed outcome) {
        message.setText(
                switch (outcome) {
                    case PRINTED -> texts.of("referral.printed");
                    case CANCELLED -> "";
                    case NO_PRINTER -> texts.of("referral.no-printer");
                    case FAILED -> texts.of("referral.print.failed");
                });
    }
}
