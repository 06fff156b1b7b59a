package app.facet.ui.screening;

import static app.facet.SampleContent.id;
import static org.assertj.core.api.Assertions.assertThat;

import app.facet.PaperLog;
import app.facet.SampleContent;
import app.facet.content.ContentLoader;
import app.facet.domain.ClinicalContent;
import app.facet.domain.protocol.Answer;
import app.facet.domain.protocol.Answers;
import app.facet.domain.protocol.Item;
import app.facet.domain.protocol.Step;
import app.facet.model.ScreeningModel;
import app.facet.model.Setting;
import app.facet.model.Work;
import app.facet.ui.Pictures;
import app.facet.ui.fx.Fxml;
import app.facet.ui.fx.Texts;
import app.facet.ui.fx.Theme;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** Takes a picture of every step on the real content, for the designer's eye. */
class ScreeningPicturesTest extends ApplicationTest {

    private static final ClinicalContent CONTENT =
            ((ContentLoader.Loaded.Ok) ContentLoader.load(Path.of("resources", "content"))).content();

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-22T10:42:07Z"), ZoneOffset.UTC);
    private final ScreeningModel model = new ScreeningModel(
            new Setting(SampleContent.PATIENT, CONTENT, SampleContent.COUNTRY, Answers.NONE),
            SampleContent.screening(),
            new PaperLog(),
            Work.inLine(),
            clock);
    private final Texts texts = new Texts(Locale.ENGLISH);
    private Optional<ScreeningView> view = Optional.empty();
    private Optional<Stage> stage = Optional.empty();

    @Override
    public void start(Stage shown) {
        stage = Optional.of(shown);
        var slots = new Slots(Label::new, Label::new, Label::new, List.of("Sample Therapist"), () -> {});
        view = Optional.of(new ScreeningView(model, texts, new Fxml(texts), slots, clock));
        shown.setX(0);
        shown.setY(0);
        show(Pictures.Size.FULL, Theme.TextSize.NORMAL);
        shown.show();
        view.orElseThrow().entered();
    }

    private void show(Pictures.Size size, Theme.TextSize text) {
        Optional.ofNullable(view.orElseThrow().root().getScene()).ifPresent(scene -> scene.setRoot(new Pane()));
        stage.orElseThrow().setScene(Pictures.scene(view.orElseThrow().root(), size, Theme.Look.LIGHT, text));
    }

    private Step step(String id) {
        return model.protocol().steps().stream()
                .filter(step -> step.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void take(String name) {
        WaitForAsyncUtils.waitForFxEvents(8);
        WaitForAsyncUtils.waitForAsyncFx(
                5000, () -> Pictures.save("visit-" + name, stage.orElseThrow().getScene()));
    }

    @Test
    void every_step() {
        interact(() -> {
            for (Item item : step("history").items()) {
                if (model.state().item(item.id()).gate()) {
                    model.answer(item.id(), Answer.YesNo.YES);
                }
            }
            model.open(step("red-flags"));
            for (Item item : step("red-flags").items().subList(0, 12)) {
                if (!item.id().value().equals("rf-ces-days")
                        && !item.id().value().equals("rf-ces-worsening")) {
                    model.answer(item.id(), Answer.YesNo.NO);
                }
            }
            model.answer(id("rf-trauma-major"), Answer.YesNo.YES);
        });
        take("red-flags");
        interact(() -> lookup("#rf-trauma-major").query().requestFocus());
        type(javafx.scene.input.KeyCode.DOWN);
        take("red-flags-alarm");
        type(javafx.scene.input.KeyCode.F1);
        for (Step step : model.protocol().steps()) {
            if (!step.id().equals("red-flags")) {
                interact(() -> model.open(step));
                take(step.id());
            }
        }
        interact(() -> model.open(step("range-of-motion")));
        interact(() -> {
            model.answer(id("rom-lx-flex-deg"), new Answer.Amount(38));
            model.answer(id("obs-flex-pain"), new Answer.Amount(3));
            model.answer(id("obs-flex-click"), Answer.YesNo.YES);
            model.answer(id("obs-flex-quality"), new Answer.Choices(java.util.Set.of("painful-arc")));
        });
        take("range-of-motion-answered");
        type(javafx.scene.input.KeyCode.F1);
        press(javafx.scene.input.KeyCode.CONTROL, javafx.scene.input.KeyCode.E);
        release(javafx.scene.input.KeyCode.E, javafx.scene.input.KeyCode.CONTROL);
        take("act");
        interact(() -> show(Pictures.Size.SMALL, Theme.TextSize.NORMAL));
        interact(() -> model.open(step("red-flags")));
        take("red-flags-small");
        interact(() -> show(Pictures.Size.FULL, Theme.TextSize.LARGEST));
        take("red-flags-large");
        interact(() -> show(Pictures.Size.SMALL, Theme.TextSize.NORMAL));
        interact(() -> model.open(step("range-of-motion")));
        take("range-of-motion-small");
        assertThat(Path.of("target", "screens", "visit-red-flags.png")).exists();
    }
}
