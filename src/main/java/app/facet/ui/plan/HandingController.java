package app.facet.ui.plan;

import app.facet.domain.rule.PlanKind;
import app.facet.model.HandOut;
import app.facet.model.PlanLine;
import app.facet.model.PlanModel;
import app.facet.model.PlanState;
import app.facet.model.Printed;
import app.facet.model.ScreeningModel;
import app.facet.ui.fx.Dialogs;
import app.facet.ui.fx.Shown;
import app.facet.ui.fx.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Signs first, then prints, saves and opens the sheet; says how it went where the eye is. */
final class HandingController {

    private final HandOut handOut;
    private final PlanModel plan;
    private final ScreeningModel screening;
    private final List<String> therapists;
    private final Texts texts;
    private final Dialogs dialogs;
    private final Optional<Runnable> done;
    private Supplier<Optional<Node>> afterSigning = Optional::empty;

    @FXML
    private HBox signing;

    @FXML
    private ComboBox<String> clinician;

    @FXML
    private Button sign;

    @FXML
    private VBox handing;

    @FXML
    private Button print;

    @FXML
    private Button leave;

    @FXML
    private HBox job;

    @FXML
    private Label jobText;

    @FXML
    private Label message;

    /** Hands out; {@code done} leaves the visit after signing, without it the page around has its own signature. */
    HandingController(
            HandOut handOut,
            PlanModel plan,
            ScreeningModel screening,
            List<String> therapists,
            Texts texts,
            Dialogs dialogs,
            Optional<Runnable> done) {
        this.handOut = handOut;
        this.plan = plan;
        this.screening = screening;
        this.therapists = List.copyOf(therapists);
        this.texts = texts;
        this.dialogs = dialogs;
        this.done = done;
    }

    @FXML
    private void initialize() {
        Shown.when(message, message.textProperty().isNotEmpty());
        Shown.when(job, handOut.progressProperty().map(Optional::isPresent));
        clinician.getItems().setAll(therapists);
        therapists.stream().findFirst().ifPresent(clinician::setValue);
        var patient = screening.setting().patient();
        print.setText(texts.of("plan.print", patient.name(), texts.day(patient.birthDate())));
        plan.stateProperty().subscribe(this::show);
        handOut.progressProperty().subscribe(this::show);
    }

    /** Where the focus goes after signing, if there is still something to record. */
    void afterSigning(Supplier<Optional<Node>> next) {
        afterSigning = next;
    }

    /** Takes the focus to what ends the visit: the missing name, the signature, or the print. */
    void focus() {
        if (plan.state().signed()) {
            print.requestFocus();
        } else if (name().isBlank()) {
            clinician.requestFocus();
        } else {
            sign.requestFocus();
        }
    }

    private String name() {
        return Optional.ofNullable(clinician.getEditor().getText()).orElse("");
    }

    private void show(PlanState state) {
        Shown.set(signing, done.isPresent() && !state.signed());
        Shown.set(handing, handOut.allowed());
        Shown.set(leave, done.isPresent() && state.signed());
        screening
                .state()
                .screening()
                .signOff()
                .ifPresent(signOff ->
                        message.setText(texts.of("plan.signed", signOff.clinician(), texts.moment(signOff.at()))));
    }

    private void show(Optional<HandOut.Progress> progress) {
        progress.ifPresent(at -> jobText.setText(texts.of("plan.printing", at.page(), at.pages())));
    }

    @FXML
    private void sign() {
        if (name().isBlank()) {
            message.setText(texts.of("plan.sign.missing"));
            clinician.requestFocus();
        } else if (plan.sign(name())) {
            afterSigning.get().orElse(print).requestFocus();
        } else {
            message.setText(texts.of(
                    "plan.sign.unsettled",
                    plan.state().lines().stream()
                            .filter(line -> !line.settled())
                            .map(PlanLine::exercise)
                            .map(exercise -> exercise.name())
                            .collect(Collectors.joining(", "))));
        }
    }

    @FXML
    private void leave() {
        done.ifPresent(Runnable::run);
    }

    @FXML
    private void save() {
        save(saved -> {});
    }

    @FXML
    private void saveAndOpen() {
        save(dialogs::show);
    }

    private void save(Consumer<Path> then) {
        String day = screening.state().screening().visitDate().toString();
        String kind = plan.state().kind() == PlanKind.NONE ? "safety-sheet" : "handout";
        dialogs.saveAs("plan.save-as", texts.of("plan.file." + kind, day), "pdf")
                .ifPresent(file -> handOut.save(
                        file,
                        saved -> {
                            message.setText(texts.of("plan.saved", String.valueOf(saved.getFileName())));
                            then.accept(saved);
                        },
                        failed -> message.setText(texts.of("plan.save.failed"))));
    }

    @FXML
    private void print() {
        handOut.print(this::printed, failed -> message.setText(texts.of("plan.print.failed")));
    }

    @FXML
    private void cancel() {
        handOut.cancel();
    }

    private void printed(Printed outcome) {
        message.setText(
                switch (outcome) {
                    case PRINTED -> texts.of("plan.printed");
                    case CANCELLED -> texts.of("plan.print.cancelled");
                    case NO_PRINTER -> texts.of("plan.print.none");
                    case FAILED -> texts.of("plan.print.failed");
                });
    }
}
