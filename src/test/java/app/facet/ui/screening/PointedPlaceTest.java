package app.facet.ui.screening;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.PaperLog;
import app.facet.SampleContent;
import app.facet.Shipped;
import app.facet.domain.protocol.Answer;
import app.facet.domain.protocol.Answers;
import app.facet.domain.protocol.ItemId;
import app.facet.domain.protocol.Step;
import app.facet.model.ScreeningModel;
import app.facet.model.Setting;
import app.facet.model.Work;
import app.facet.ui.Pictures;
import app.facet.ui.fx.Fxml;
import app.facet.ui.fx.Texts;
import app.facet.ui.fx.Theme;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** Where it clicks and where it hurts is pointed to on a body, or chosen from the list as before. */
class PointedPlaceTest extends ApplicationTest {

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
        stage = Optional.of(shown);
        var texts = new Texts(Locale.ENGLISH);
        var slots = new Slots(Label::new, Label::new, Label::new, List.of("Sample Therapist"), () -> {});
        var view = new ScreeningView(model, texts, new Fxml(texts), slots, clock);
        shown.setScene(Pictures.scene(view.root(), Pictures.Size.FULL, Theme.Look.LIGHT, Theme.TextSize.NORMAL));
        shown.show();
        view.entered();
    }

    private Optional<Answer> answer() {
        return model.state().item(new ItemId("hx-click-site")).answer();
    }

    private void history() {
        Step history = model.protocol().steps().stream()
                .filter(step -> step.id().equals("history"))
                .findFirst()
                .orElseThrow();
        interact(() -> model.open(history));
        WaitForAsyncUtils.waitForFxEvents(4);
        interact(() -> lookup("#more-click").<Button>query().fire());
        WaitForAsyncUtils.waitForFxEvents(4);
    }

    private void focus(String id) {
        interact(() -> lookup(id).query().requestFocus());
        WaitForAsyncUtils.waitForFxEvents(4);
    }

    @Test
    void a_place_pointed_to_is_the_same_answer_as_its_option() {
        history();
        focus("#row-hx-click-site #area-centre");
        type(KeyCode.SPACE, KeyCode.DOWN, KeyCode.SPACE);
        assertThat(answer()).contains(new Answer.Choices(Set.of("centre", "buttock")));
        assertThat(lookup("#hx-click-site-buttock").<ToggleButton>query().isSelected())
                .isTrue();
        WaitForAsyncUtils.waitForAsyncFx(
                5000,
                () -> Pictures.save("visit-click-site", stage.orElseThrow().getScene()));
    }

    @Test
    void an_option_chosen_by_its_key_shows_on_the_body() {
        history();
        focus("#hx-click-site");
        type(KeyCode.DIGIT2, KeyCode.DIGIT7);
        assertThat(answer()).contains(new Answer.Choices(Set.of("left", "unsure")));
        focus("#row-hx-click-site #area-left");
        type(KeyCode.SPACE);
        assertThat(answer()).contains(new Answer.Choices(Set.of("unsure")));
    }
}
