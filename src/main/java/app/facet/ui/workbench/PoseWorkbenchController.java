package app.facet.ui.workbench;

import app.facet.model.PosePreview;
import app.facet.model.PosePreview.Trouble;
import app.facet.model.PoseWork;
import app.facet.model.PoseWorkbenchModel;
import app.facet.ui.control.FigureView;
import app.facet.ui.fx.Dialogs;
import app.facet.ui.fx.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Shows the pose on the workbench from four sides, and forwards every change to the model. */
public final class PoseWorkbenchController {

    private static final List<String> VIEWS = List.of("own", "front", "side", "above");

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("error");

    private final PoseWorkbenchModel model;
    private final Texts texts;
    private final Dialogs dialogs;
    private final Map<String, FigureView> views = new LinkedHashMap<>();
    private final Map<String, CheckBox> props = new LinkedHashMap<>();
    private final Map<String, TextField> fields = new LinkedHashMap<>();
    private boolean showing;

    @FXML
    private ComboBox<String> figure;

    @FXML
    private ComboBox<String> step;

    @FXML
    private ComboBox<String> base;

    @FXML
    private GridPane joints;

    @FXML
    private GridPane pictures;

    @FXML
    private VBox contacts;

    @FXML
    private FlowPane things;

    @FXML
    private GridPane words;

    @FXML
    private VBox troubles;

    @FXML
    private TextArea yaml;

    @FXML
    private Label copied;

    /** A workbench over the model. */
    public PoseWorkbenchController(PoseWorkbenchModel model, Texts texts, Dialogs dialogs) {
        this.model = model;
        this.texts = texts;
        this.dialogs = dialogs;
    }

    @FXML
    private void initialize() {
        figure.getItems().setAll(model.figures());
        base.getItems().setAll(PoseWorkbenchModel.bases());
        chosen(figure, model::open);
        chosen(step, model::workOn);
        chosen(base, model::lay);
        for (String view : VIEWS) {
            picture(view);
        }
        PoseWorkbenchModel.kinds().forEach(this::prop);
        PoseWorkbenchModel.POSE_KEYS.forEach(this::field);
        PoseWorkbenchModel.FILE_KEYS.forEach(this::field);
        JointRows jointRows = new JointRows(joints, model);
        ContactRows contactRows = new ContactRows(contacts, model, texts);
        model.writtenProperty().subscribe(work -> {
            showing = true;
            show(work);
            jointRows.show(work);
            contactRows.show(work.contacts());
            showing = false;
        });
        model.previewProperty().subscribe(this::show);
    }

    private void chosen(ComboBox<String> choice, Consumer<String> then) {
        choice.valueProperty().subscribe((_, value) -> {
            if (!showing && value != null) {
                then.accept(value);
            }
        });
    }

    private void picture(String name) {
        FigureView view = new FigureView();
        view.setId("view-" + name);
        String words = texts.of("pose-workbench.view." + name);
        view.setAccessibleText(words);
        Label label = new Label(words);
        label.getStyleClass().addAll("small", "quiet");
        VBox.setVgrow(view, Priority.ALWAYS);
        int at = views.size();
        pictures.add(new VBox(label, view), at % 2, at / 2);
        views.put(name, view);
    }

    private void prop(String kind) {
        CheckBox box = new CheckBox(kind);
        box.setId("prop-" + kind);
        box.selectedProperty().subscribe((_, there) -> {
            if (!showing) {
                model.place(kind, there);
            }
        });
        things.getChildren().add(box);
        props.put(kind, box);
    }

    private void field(String key) {
        TextField field = new TextField();
        field.setId("write-" + key);
        field.setAccessibleText(key);
        field.setOnAction(_ -> written(key, field));
        field.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                written(key, field);
            }
        });
        Label label = new Label(key);
        label.getStyleClass().add("small");
        label.setLabelFor(field);
        words.addRow(words.getRowCount(), label, field);
        fields.put(key, field);
    }

    private void written(String key, TextField field) {
        boolean same =
                field.getText().equals(model.writtenProperty().get().texts().getOrDefault(key, ""));
        boolean right = same || model.write(key, field.getText());
        field.pseudoClassStateChanged(WRONG, !right);
    }

    private void show(PoseWork work) {
        figure.setValue(work.figure());
        step.getItems().setAll(work.steps());
        step.setValue(work.step());
        base.setValue(work.base());
        props.forEach((kind, box) -> box.setSelected(work.props().contains(kind)));
        fields.forEach((key, field) -> field.setText(work.texts().getOrDefault(key, "")));
        yaml.setText(work.yaml());
        copied.setText("");
    }

    private void show(PosePreview preview) {
        for (int i = 0; i < preview.views().size(); i++) {
            views.values().stream()
                    .skip(i)
                    .findFirst()
                    .orElseThrow()
                    .drawingProperty()
                    .set(preview.views().get(i));
        }
        troubles.getChildren()
                .setAll(preview.troubles().stream()
                        .map(this::words)
                        .map(PoseWorkbenchController::line)
                        .toList());
        if (preview.troubles().isEmpty()) {
            troubles.getChildren().setAll(line(texts.of("pose-workbench.fits")));
        }
    }

    private static Label line(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        return label;
    }

    private String words(Trouble trouble) {
        return switch (trouble) {
            case Trouble.Gap(var point, var percent) -> texts.of("pose-workbench.gap", point, percent);
            case Trouble.Between(var point, var percent) -> texts.of("pose-workbench.between", point, percent);
            case Trouble.Hold(var percent) -> texts.of("pose-workbench.hold", percent);
            case Trouble.Range(var joint, var least, var most) -> texts.of("pose-workbench.range", joint, least, most);
            case Trouble.Words(var what) -> texts.of("pose-workbench.words", what);
        };
    }

    @FXML
    private void copy() {
        dialogs.copy(yaml.getText());
        copied.setText(texts.of("pose-workbench.copied"));
    }
}
