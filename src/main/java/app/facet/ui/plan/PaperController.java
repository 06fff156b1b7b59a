package app.facet.ui.plan;

import app.facet.domain.screening.Clinic;
import app.facet.model.MadePaper;
import app.facet.model.PageImage;
import app.facet.model.PaperModel;
import app.facet.model.PlanLine;
import app.facet.model.PlanModel;
import app.facet.model.PlanState;
import app.facet.model.ScreeningModel;
import app.facet.ui.fx.Dialogs;
import app.facet.ui.fx.Texts;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import javafx.util.Subscription;

/** Shows the real PDF page by page, and signs, saves and prints it. */
public final class PaperController {

    /** Dots for each point of the page: a little more than the preview shows, so that scaling down stays crisp. */
    private static final float SCALE = 1.25f;

    private final PaperModel papers;
    private final PlanModel plan;
    private final ScreeningModel screening;
    private final Clinic clinic;
    private final Texts texts;
    private final Dialogs dialogs;
    private final Optional<Runnable> done;
    private Subscription following = Subscription.EMPTY;
    private Optional<MadePaper> shown = Optional.empty();
    private int index;

    @FXML
    private Label kind;

    @FXML
    private ComboBox<Integer> size;

    @FXML
    private ComboBox<String> sheet;

    @FXML
    private ImageView page;

    @FXML
    private Label making;

    @FXML
    private Label message;

    @FXML
    private Label pageNumber;

    @FXML
    private Button back;

    @FXML
    private Button on;

    @FXML
    private HBox signing;

    @FXML
    private ComboBox<String> clinician;

    @FXML
    private VBox handing;

    @FXML
    private Button print;

    @FXML
    private Button leave;

    @FXML
    private ScrollPane scroll;

    /**
     * The paper of a plan.
     *
     * @param done where to go after signing; without it, the page around the paper has its own signature
     */
    public PaperController(
            PaperModel papers,
            PlanModel plan,
            ScreeningModel screening,
            Clinic clinic,
            Texts texts,
            Dialogs dialogs,
            Optional<Runnable> done) {
        this.papers = papers;
        this.plan = plan;
        this.screening = screening;
        this.clinic = clinic;
        this.texts = texts;
        this.dialogs = dialogs;
        this.done = done;
    }

    @FXML
    private void initialize() {
        signing.managedProperty().bind(signing.visibleProperty());
        handing.managedProperty().bind(handing.visibleProperty());
        leave.managedProperty().bind(leave.visibleProperty());
        message.managedProperty().bind(message.textProperty().isNotEmpty());
        making.visibleProperty().bind(page.imageProperty().isNull());
        page.fitWidthProperty().bind(scroll.widthProperty().subtract(18));
        page.getStyleClass().add("paper-page");
        size.getItems().setAll(PaperModel.sizes());
        size.setConverter(shows(points -> texts.of("plan.size." + points)));
        size.setValue(papers.pointsProperty().get());
        size.valueProperty().subscribe((_, points) -> papers.pointsProperty().set(points));
        sheet.getItems().setAll(PaperModel.sheets());
        sheet.setConverter(shows(id -> texts.of("plan.sheet." + id)));
        sheet.setValue(papers.sheetProperty().get());
        sheet.valueProperty().subscribe((_, id) -> papers.sheetProperty().set(id));
        clinician.getItems().setAll(clinic.therapists());
        clinic.therapists().stream().findFirst().ifPresent(clinician::setValue);
        var patient = screening.setting().patient();
        print.setText(texts.of("plan.print", patient.name(), texts.day(patient.birthDate())));
        following = plan.stateProperty()
                .subscribe(this::showSigning)
                .and(papers.paperProperty().subscribe(this::showPaper));
    }

    /** Lets go of plan and paper. */
    public void close() {
        following.unsubscribe();
    }

    private static <T> StringConverter<T> shows(Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException();
            }
        };
    }

    private void showSigning(PlanState state) {
        signing.setVisible(done.isPresent() && !state.signed());
        handing.setVisible(papers.mayBeHandedOut());
        leave.setVisible(done.isPresent() && state.signed());
        screening
                .state()
                .screening()
                .signOff()
                .ifPresent(signOff ->
                        message.setText(texts.of("plan.signed", signOff.clinician(), texts.moment(signOff.at()))));
    }

    private void showPaper(Optional<MadePaper> made) {
        shown = made;
        made.ifPresent(paper -> {
            kind.setText(texts.of("plan.paper." + paper.kind()));
            index = Math.min(index, paper.pages() - 1);
            showPage();
        });
    }

    private void showPage() {
        shown.ifPresent(paper -> {
            int wanted = index;
            back.setDisable(wanted == 0);
            on.setDisable(wanted == paper.pages() - 1);
            pageNumber.setText(texts.of("plan.page", wanted + 1, paper.pages()));
            page.setAccessibleText(texts.of("plan.page.name", wanted + 1, paper.pages()));
            papers.draw(paper, wanted, SCALE, image -> {
                if (shown.filter(paper::equals).isPresent() && wanted == index) {
                    page.setImage(image(image));
                }
            });
        });
    }

    private static Image image(PageImage page) {
        var image = new WritableImage(page.width(), page.height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        page.width(),
                        page.height(),
                        PixelFormat.getIntArgbInstance(),
                        page.argb(),
                        0,
                        page.width());
        return image;
    }

    @FXML
    private void back() {
        index--;
        showPage();
    }

    @FXML
    private void on() {
        index++;
        showPage();
    }

    @FXML
    private void sign() {
        String name = Optional.ofNullable(clinician.getEditor().getText()).orElse("");
        if (name.isBlank()) {
            message.setText(texts.of("plan.sign.missing"));
            clinician.requestFocus();
        } else if (!plan.sign(name)) {
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
        String day = screening.state().screening().visitDate().toString();
        String name = texts.of("plan.file." + shown.map(MadePaper::kind).orElse("handout"), day);
        dialogs.saveAs("plan.save-as", name, "pdf")
                .ifPresent(file -> papers.save(
                        file,
                        saved -> message.setText(texts.of("plan.saved", String.valueOf(saved.getFileName()))),
                        failed -> message.setText(texts.of("plan.save.failed"))));
    }

    @FXML
    private void print() {
        papers.print(this::printed, failed -> message.setText(texts.of("plan.print.failed")));
    }

    private void printed(PaperModel.Printed outcome) {
        message.setText(
                switch (outcome) {
                    case PRINTED -> texts.of("plan.printed");
                    case CANCELLED -> "";
                    case NO_PRINTER -> texts.of("plan.print.none");
                    case FAILED -> texts.of("plan.print.failed");
                });
    }
}
