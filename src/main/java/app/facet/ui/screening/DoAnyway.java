package app.facet.ui.screening;

import app.facet.ui.fx.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** Says that the answers so far ask nothing of a step, and opens all of it on one press. */
final class DoAnyway extends HBox {

    private final Texts texts;
    private final Button open = new Button();

    DoAnyway(String step, Texts texts, Runnable pressed) {
        this.texts = texts;
        getStyleClass().addAll("card", "do-anyway");
        setAlignment(Pos.CENTER_LEFT);
        open.setId("anyway-" + step);
        open.setOnAction(_ -> pressed.run());
        getChildren().setAll(new Label(texts.of("screening.not-needed")), open);
    }

    /** Shows how many questions wait; none hides it. */
    void show(int questions) {
        setVisible(questions > 0);
        setManaged(questions > 0);
        open.setText(texts.of("screening.do-anyway", questions));
    }
}
