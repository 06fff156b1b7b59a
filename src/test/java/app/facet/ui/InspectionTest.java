package app.facet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.ui.fx.Theme;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The look over a screen sees each kind of fault, and is silent where there is none. */
class InspectionTest {

    @BeforeAll
    static void toolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void aGoodScreenHasNoFault() {
        assertThat(faults(() -> new VBox(new Label("Name"), new Button("_Save"), new Button("_Leave"))))
                .isEmpty();
    }

    @Test
    void clippedWordsAreSeen() {
        assertThat(faults(() -> {
                    var label = new Label("A sentence that is longer than its place");
                    label.setMaxWidth(90);
                    return new VBox(label);
                }))
                .anyMatch(fault -> fault.contains("clipped to"));
    }

    @Test
    void aFieldWithoutANameIsSeen() {
        assertThat(faults(() -> new VBox(new TextField()))).anyMatch(fault -> fault.contains("has no name"));
    }

    @Test
    void theSameLetterTwiceIsSeen() {
        assertThat(faults(() -> new VBox(new Button("_Save"), new Button("_Send"))))
                .anyMatch(fault -> fault.contains("same letter S"));
    }

    @Test
    void smallAndPaleWordsAreSeen() {
        assertThat(faults(() -> {
                    var label = new Label("Small and pale");
                    label.setStyle("-fx-font-size: 11px; -fx-text-fill: #bbbbbb;");
                    return new VBox(label);
                }))
                .anyMatch(fault -> fault.contains("text of 11.0 px"))
                .anyMatch(fault -> fault.contains("contrast of"));
    }

    @Test
    void overlapAndAnOrderAgainstTheEyeAreSeen() {
        assertThat(faults(() -> {
                    var lower = new Button("Lower");
                    var upper = new Button("Upper");
                    lower.relocate(0, 100);
                    return new Pane(lower, upper, new Label("Over it"));
                }))
                .anyMatch(fault -> fault.contains("overlaps"))
                .anyMatch(fault -> fault.contains("against the eye"));
    }

    private static List<String> faults(java.util.function.Supplier<? extends Node> screen) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            var root = new VBox(screen.get());
            root.setFillWidth(false);
            var scene = Pictures.scene(root, Pictures.Size.SMALL, Theme.Look.LIGHT, Theme.TextSize.NORMAL);
            root.applyCss();
            root.layout();
            return Inspection.of(scene.getRoot());
        });
    }
}
