package app.facet.ui.screening;

import static app.facet.SampleContent.id;
import static org.assertj.core.api.Assertions.assertThat;

import app.facet.PaperLog;
import app.facet.SampleContent;
import app.facet.Shipped;
import app.facet.domain.protocol.Answers;
import app.facet.domain.protocol.Item;
import app.facet.domain.protocol.Step;
import app.facet.model.ScreeningModel;
import app.facet.model.Setting;
import app.facet.model.Work;
import app.facet.ui.Pictures;
import app.facet.ui.control.FigureView;
import app.facet.ui.fx.Fxml;
import app.facet.ui.fx.Texts;
import app.facet.ui.fx.Theme;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** The panel beside a measure or a test shows how it is done, and the figure bends to the angle that is typed. */
class HowToPictureTest extends ApplicationTest {

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-22T10:42:07Z"), ZoneOffset.UTC);
    private final ScreeningModel model = new ScreeningModel(
            new Setting(SampleContent.PATIENT, Shipped.CONTENT, SampleContent.COUNTRY, Answers.NONE),
            SampleContent.screening(),
            new PaperLog(),
            Work.inLine(),
            clock);
    private Optional<Stage> stage = Optional.empty();

    @Override
    public void start(Stage shown) {
        var texts = new Texts(Locale.ENGLISH);
        var slots = new Slots(Label::new, Label::new, Label::new, List.of("Sample Therapist"), () -> {});
        var view = new ScreeningView(model, texts, new Fxml(texts), slots, clock);
        stage = Optional.of(shown);
        shown.setScene(Pictures.scene(view.root(), Pictures.Size.FULL, Theme.Look.LIGHT, Theme.TextSize.NORMAL));
        shown.show();
        view.entered();
    }

    private void open(String step, String item) {
        Step wanted = model.protocol().steps().stream()
                .filter(one -> one.id().equals(step))
                .findFirst()
                .orElseThrow();
        interact(() -> {
            model.open(wanted);
            model.focus(id(item));
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private List<FigureView> views() {
        return lookup("#how-pictures .figure-view").queryAllAs(FigureView.class).stream()
                .toList();
    }

    private String caption(int cell) {
        Node node = lookup("#how-pictures")
                .queryAs(HowToPicture.class)
                .getChildren()
                .get(cell);
        return ((Label) ((VBox) node).getChildren().getLast()).getText();
    }

    private Item item(String id) {
        return model.protocol().item(id(id)).orElseThrow();
    }

    private void take(String name) {
        WaitForAsyncUtils.waitForFxEvents(5);
        WaitForAsyncUtils.waitForAsyncFx(
                5000, () -> Pictures.save("how-" + name, stage.orElseThrow().getScene()));
    }

    @Test
    void a_nerve_test_without_a_word_of_how_has_its_picture_read_out_and_a_question_has_none() {
        open("nerve-check", "neu-slump-r");
        take("slump");
        assertThat(views()).hasSize(3).allSatisfy(view -> {
            assertThat(view.drawingProperty().get()).isNotNull();
            assertThat(view.getAccessibleText()).startsWith("Slump test, right");
        });
        interact(() -> model.focus(id("neu-motor-days")));
        assertThat(lookup("#how-pictures").tryQuery()).isEmpty();
    }

    @Test
    void the_figure_bends_to_the_angle_while_it_is_typed_and_back_when_it_is_cleared() throws TimeoutException {
        open("range-of-motion", "rom-lx-flex-deg");
        interact(() -> lookup("#rom-lx-flex-deg").query().requestFocus());
        WaitForAsyncUtils.waitForFxEvents();
        var bent = model.howTo().picturedProperty().get().orElseThrow().bent().orElseThrow();
        var plain = Objects.requireNonNull(views().get(1).drawingProperty().get());
        type(KeyCode.DIGIT4);
        assertThat(lookup("#rom-lx-flex-deg-field").queryAs(TextField.class).getText())
                .isEqualTo("4");
        assertThat(views().get(1).drawingProperty().get())
                .as("half a number changes nothing")
                .isEqualTo(plain);
        type(KeyCode.DIGIT8);
        WaitForAsyncUtils.waitFor(
                5,
                TimeUnit.SECONDS,
                () -> bent.at(48).equals(views().get(1).drawingProperty().get()));
        assertThat(caption(1)).endsWith("48°");
        assertThat(Objects.requireNonNull(views().getFirst().drawingProperty().get())
                        .frame())
                .isEqualTo(plain.frame());
        take("typed");
        interact(() -> lookup("#rom-lx-flex-deg-field").queryAs(TextField.class).setText(""));
        assertThat(views().get(1).drawingProperty().get()).isEqualTo(plain);
    }

    @Test
    void a_recorded_angle_is_shown_when_the_item_is_opened_again_on_its_own_side() {
        interact(() -> model.enter(item("rom-slr-deg-l"), "55", Optional.empty(), false));
        open("range-of-motion", "rom-slr-deg-l");
        var bent = model.howTo().picturedProperty().get().orElseThrow().bent().orElseThrow();
        assertThat(views().get(1).drawingProperty().get()).isEqualTo(bent.at(55));
        assertThat(bent.pose(55).angle(app.facet.domain.figure.Motion.HIP_FLEXION, app.facet.domain.figure.Side.LEFT))
                .isEqualTo(55);
        interact(() -> model.focus(id("rom-lx-flex-deg")));
        take("lx-flex");
        interact(() -> model.focus(id("rom-mtt-knee-deg-l")));
        take("mtt");
    }
}
