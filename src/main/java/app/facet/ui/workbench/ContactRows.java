package app.facet.ui.workbench;

import app.facet.domain.figure.ContactPoint;
import app.facet.domain.figure.Ties;
import app.facet.model.PoseWork.Touch;
import app.facet.model.PoseWorkbenchModel;
import app.facet.ui.fx.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Up to four rows of what touches what: a part of the body, whether it slides, and the surface. */
final class ContactRows {

    private final List<Row> rows = new ArrayList<>();
    private final PoseWorkbenchModel model;
    private boolean showing;

    private record Row(ComboBox<String> point, CheckBox slides, ComboBox<String> surface) {}

    ContactRows(VBox box, PoseWorkbenchModel model, Texts texts) {
        this.model = model;
        List<String> points =
                Stream.concat(Stream.of(""), ContactPoint.names().stream()).toList();
        for (int i = 1; i <= Ties.MOST_CONTACTS; i++) {
            Row row = new Row(
                    choice("contact-" + i, texts.of("pose-workbench.contact", i), points),
                    new CheckBox(texts.of("pose-workbench.slides")),
                    choice(
                            "contact-surface-" + i,
                            texts.of("pose-workbench.surface", i),
                            PoseWorkbenchModel.surfaces()));
            row.slides.setId("contact-slides-" + i);
            row.slides.selectedProperty().subscribe((_, _) -> changed());
            rows.add(row);
            HBox line = new HBox(row.point, row.slides, row.surface);
            line.getStyleClass().add("contact-row");
            box.getChildren().add(line);
        }
    }

    /** Shows what is written. */
    void show(List<Touch> contacts) {
        showing = true;
        for (int i = 0; i < rows.size(); i++) {
            Touch touch = i < contacts.size()
                    ? contacts.get(i)
                    : new Touch("", false, PoseWorkbenchModel.surfaces().getFirst());
            rows.get(i).point.setValue(touch.point());
            rows.get(i).slides.setSelected(touch.slides());
            rows.get(i).surface.setValue(touch.surface());
        }
        showing = false;
    }

    private ComboBox<String> choice(String id, String name, List<String> values) {
        ComboBox<String> choice = new ComboBox<>();
        choice.setId(id);
        choice.setAccessibleText(name);
        choice.getItems().setAll(values);
        choice.valueProperty().subscribe((_, _) -> changed());
        return choice;
    }

    private void changed() {
        if (!showing) {
            model.touch(rows.stream()
                    .filter(row -> !row.point.getValue().isEmpty())
                    .map(row -> new Touch(row.point.getValue(), row.slides.isSelected(), row.surface.getValue()))
                    .toList());
        }
    }
}
