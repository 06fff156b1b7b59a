package app.facet.ui.screening;

import app.facet.domain.figure.BentFigure;
import app.facet.domain.figure.Box;
import app.facet.domain.figure.Drawing;
import app.facet.model.HowToModel.Pictured;
import app.facet.model.HowToModel.Step;
import app.facet.ui.control.FigureView;
import app.facet.ui.fx.Motion;
import app.facet.ui.fx.Texts;
import java.util.Optional;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** The pictures of how an item is measured, two in a row; the second one bends to an angle, gently unless motion is off. */
final class HowToPicture extends TilePane {

    private static final double WIDTH = 128;
    private static final double TALLEST = 190;
    private static final Duration EASE = Duration.millis(220);
    private static final int BENDING = 1;

    private final Pictured pictured;
    private final Texts texts;
    private final DoubleProperty angle = new SimpleDoubleProperty(this, "angle");
    private final Timeline ease = new Timeline();
    private Optional<Double> wanted = Optional.empty();

    HowToPicture(Pictured pictured, Texts texts) {
        this.pictured = pictured;
        this.texts = texts;
        getStyleClass().add("how-pictures");
        setId("how-pictures");
        setPrefColumns(2);
        pictured.steps().forEach(step -> getChildren().add(cell(step)));
        pictured.bent().ifPresent(bent -> {
            angle.set(bent.usual());
            angle.subscribe(_ -> wanted.ifPresent(_ -> show(bent.at(angle.get()))));
        });
    }

    /** Bends to an angle; none shows the picture as it is drawn. */
    void bend(Optional<Double> degrees) {
        pictured.bent().filter(_ -> !degrees.equals(wanted)).ifPresent(bent -> bend(bent, degrees));
    }

    private void bend(BentFigure bent, Optional<Double> degrees) {
        boolean first = wanted.isEmpty();
        wanted = degrees;
        ease.stop();
        Step step = pictured.steps().get(BENDING);
        label().setText(degrees.map(at -> texts.of("screening.how.angle", step.caption(), at))
                .orElse(step.caption()));
        if (degrees.isEmpty()) {
            angle.set(bent.usual());
            show(step.drawing());
            return;
        }
        if (first || !Motion.allowed(this)) {
            angle.set(degrees.get());
            show(bent.at(degrees.get()));
            return;
        }
        ease.getKeyFrames().setAll(new KeyFrame(EASE, new KeyValue(angle, degrees.get(), Interpolator.EASE_BOTH)));
        ease.play();
    }

    private void show(Drawing drawing) {
        ((FigureView) bendingCell().getChildren().getFirst()).drawingProperty().set(drawing);
    }

    private Label label() {
        return (Label) bendingCell().getChildren().getLast();
    }

    private VBox bendingCell() {
        return (VBox) getChildren().get(BENDING);
    }

    private static VBox cell(Step step) {
        var view = new FigureView();
        Box frame = step.drawing().frame();
        view.setPrefSize(WIDTH, Math.min(TALLEST, WIDTH * frame.height() / frame.width()));
        view.drawingProperty().set(step.drawing());
        view.setAccessibleText(step.words());
        var caption = new Label(step.caption());
        caption.getStyleClass().addAll("small", "quiet");
        caption.setWrapText(true);
        caption.setMaxWidth(WIDTH);
        var cell = new VBox(view, caption);
        cell.getStyleClass().add("how-picture");
        return cell;
    }
}
