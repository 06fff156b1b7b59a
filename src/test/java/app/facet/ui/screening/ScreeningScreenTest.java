package app.facet.ui.screening;

import static app.facet.SampleContent.id;
import static org.assertj.core.api.Assertions.assertThat;

import app.facet.PaperLog;
import app.facet.SampleContent;
import app.facet.domain.protocol.Answer;
import app.facet.domain.protocol.Answer.YesNo;
import app.facet.domain.protocol.Answers;
import app.facet.domain.protocol.Item;
import app.facet.domain.protocol.Step;
import app.facet.domain.rule.Triage;
import app.facet.domain.screening.Given;
import app.facet.model.ItemState.Standing;
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
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

class ScreeningScreenTest extends ApplicationTest {

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-22T10:42:07Z"), ZoneOffset.UTC);
    private final ScreeningModel model = new ScreeningModel(
            new Setting(SampleContent.PATIENT, SampleContent.content(), SampleContent.COUNTRY, Answers.NONE),
            SampleContent.screening(),
            new PaperLog(),
            Work.inLine(),
            clock);
    private Optional<Stage> stage = Optional.empty();
    private Optional<ScreeningView> view = Optional.empty();

    @Override
    public void start(Stage shown) {
        stage = Optional.of(shown);
        var texts = new Texts(Locale.ENGLISH);
        var slots = new Slots(
                () -> named("the-plan"),
                () -> named("the-sheet"),
                () -> named("the-letter"),
                List.of("Sample Therapist"),
                () -> {});
        view = Optional.of(new ScreeningView(model, texts, new Fxml(texts), slots, clock));
        shown.setX(0);
        shown.setY(0);
        shown.setScene(
                Pictures.scene(view.orElseThrow().root(), Pictures.Size.FULL, Theme.Look.LIGHT, Theme.TextSize.NORMAL));
        shown.show();
        view.orElseThrow().entered();
    }

    private static Label named(String id) {
        var label = new Label(id);
        label.setId(id);
        return label;
    }

    private Step step(String id) {
        return model.protocol().steps().stream()
                .filter(step -> step.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void open(String id) {
        interact(() -> model.open(step(id)));
        settle();
    }

    private void settle() {
        WaitForAsyncUtils.waitForFxEvents(4);
    }

    private Node node(String id) {
        return lookup("#" + id).query();
    }

    private void focus(String id) {
        interact(() -> node(id).requestFocus());
    }

    private Optional<Answer> answer(String id) {
        return model.state().item(id(id)).answer();
    }

    private String focused() {
        return Optional.ofNullable(stage.orElseThrow().getScene().getFocusOwner())
                .map(Node::getId)
                .orElse("");
    }

    private String text(String id) {
        return lookup("#" + id).<Labeled>query().getText();
    }

    @Test
    void one_key_answers_and_moves_on() {
        open("red-flags");
        type(KeyCode.N, KeyCode.U, KeyCode.Y);

        assertThat(answer("rf-ces-urine")).contains(YesNo.NO);
        assertThat(answer("rf-ces-bowel")).contains(new Answer.Unknown(Answer.Reason.DOES_NOT_KNOW, ""));
        assertThat(answer("rf-ces-saddle")).contains(YesNo.YES);
        assertThat(focused()).isEqualTo("rf-bladder-bowel-change");
    }

    @Test
    void every_kind_of_question_is_answered_from_the_keyboard() {
        assertThat(focused()).isEqualTo("hx-click-onset");
        type(KeyCode.DIGIT3, KeyCode.DIGIT2);
        assertThat(answer("hx-click-onset")).contains(new Answer.Choice("gradually"));
        assertThat(answer("hx-click-trend")).contains(new Answer.Choice("the-same"));

        type(KeyCode.DIGIT1, KeyCode.DIGIT3, KeyCode.ENTER);
        assertThat(answer("hx-click-provoke")).contains(new Answer.Choices(Set.of("bending-forward", "bending-back")));

        write("run");
        type(KeyCode.ENTER);
        assertThat(answer("hx-goal")).contains(new Answer.Text("run"));

        type(KeyCode.Y);
        settle();
        assertThat(focused()).isEqualTo("hx-nprs-worst");
        type(KeyCode.DIGIT1, KeyCode.DIGIT0);
        assertThat(answer("hx-nprs-worst")).contains(new Answer.Amount(10));

        write("12");
        type(KeyCode.ENTER);
        assertThat(answer("hx-pain-weeks")).contains(new Answer.Amount(12));
        assertThat(focused()).isEqualTo("hx-pain-onset-age");
    }

    @Test
    void letters_in_a_text_field_are_only_letters() {
        focus("hx-goal-field");
        write("any new run");

        assertThat(lookup("#hx-goal-field").<TextInputControl>query().getText()).isEqualTo("any new run");
        assertThat(model.state().answers().byItem()).doesNotContainKey(id("hx-goal"));
    }

    @Test
    void the_letter_that_answers_is_never_typed_into_the_next_field() {
        focus("hx-click-trend");
        type(KeyCode.DIGIT1);
        type(KeyCode.DIGIT0);

        assertThat(focused()).isEqualTo("hx-goal-field");
        assertThat(lookup("#hx-goal-field").<TextInputControl>query().getText()).isEmpty();
    }

    @Test
    void not_asked_looks_different_from_no() {
        open("red-flags");
        type(KeyCode.N);

        assertThat(lookup("#rf-ces-urine-no")
                        .<javafx.scene.control.ToggleButton>query()
                        .isSelected())
                .isTrue();
        assertThat(lookup("#rf-ces-bowel-no")
                        .<javafx.scene.control.ToggleButton>query()
                        .isSelected())
                .isFalse();
        assertThat(node("rf-ces-urine").getAccessibleText()).endsWith("no");
    }

    @Test
    void a_branch_opens_when_an_answer_opens_it() {
        assertThat(node("row-hx-nprs-worst").isVisible()).isFalse();

        focus("hx-pain");
        type(KeyCode.Y);
        assertThat(node("row-hx-nprs-worst").isVisible()).isTrue();

        type(KeyCode.DIGIT7);
        focus("hx-pain");
        type(KeyCode.N);
        assertThat(node("row-hx-nprs-worst").isVisible()).isTrue();
        assertThat(lookup("#row-hx-nprs-worst .row-tag").<Label>query().getText())
                .startsWith("No longer applies");
        assertThat(model.state().item(id("hx-nprs-worst")).standing()).isEqualTo(Standing.NO_LONGER_APPLIES);
    }

    @Test
    void detail_is_folded_until_asked_for() {
        assertThat(node("row-hx-stiffness").isVisible()).isFalse();

        clickOn("#more-symptoms");

        assertThat(node("row-hx-stiffness").isVisible()).isTrue();
    }

    @Test
    void a_wrong_number_says_the_allowed_range_beside_the_field() {
        focus("hx-pain");
        type(KeyCode.Y);
        focus("hx-pain-weeks");
        write("6000");
        type(KeyCode.ENTER);

        assertThat(text("hx-pain-weeks-message")).isEqualTo("Allowed is 0 to 5200 weeks.");
        assertThat(answer("hx-pain-weeks")).isEmpty();
    }

    @Test
    void a_surprising_number_is_asked_about_in_place() {
        focus("hx-pain");
        type(KeyCode.Y);
        focus("hx-pain-weeks");
        write("600");
        type(KeyCode.ENTER);
        assertThat(text("hx-pain-weeks-message")).contains("Unusual", "0 to 520 weeks");
        assertThat(answer("hx-pain-weeks")).isEmpty();

        type(KeyCode.ENTER);
        assertThat(answer("hx-pain-weeks")).contains(new Answer.Amount(600));
    }

    @Test
    void the_group_key_answers_what_was_read_and_goes_on() {
        open("red-flags");
        push(KeyCode.SHIFT, KeyCode.N);

        assertThat(answer("rf-bladder-bowel-change")).contains(YesNo.NO);
        assertThat(model.state().item(id("rf-ces-urine")).given().map(Given::how))
                .contains(Given.How.GROUP_KEY);
        assertThat(focused()).isEqualTo("rf-trauma-major");
        assertThat(text("group-note-group-1")).isEqualTo("4 asked as a group");

        settle();
        push(KeyCode.SHIFT, KeyCode.N);
        settle();
        push(KeyCode.SHIFT, KeyCode.N);
        settle();
        push(KeyCode.SHIFT, KeyCode.N);
        assertThat(model.state().step("red-flags").complete()).isTrue();
    }

    @Test
    void undo_takes_back_and_the_row_is_open_again() {
        open("red-flags");
        type(KeyCode.Y);
        push(KeyCode.CONTROL, KeyCode.Z);

        assertThat(answer("rf-ces-urine")).isEmpty();
        assertThat(lookup("#rf-ces-urine-yes")
                        .<javafx.scene.control.ToggleButton>query()
                        .isSelected())
                .isFalse();
    }

    @Test
    void a_note_is_one_key_away() {
        open("red-flags");
        write("/");
        settle();
        write("since Monday");
        type(KeyCode.ENTER);

        assertThat(model.state().item(id("rf-ces-urine")).note()).isEqualTo("since Monday");
        assertThat(focused()).isEqualTo("rf-ces-urine");
        assertThat(lookup("#row-rf-ces-urine .row-note").<Label>query().getText())
                .contains("since Monday");
    }

    @Test
    void could_not_answer_asks_why_in_place() {
        open("red-flags");
        clickOn("#rf-fever-unknown");
        clickOn("#unknown-could-not");
        write("no interpreter");
        type(KeyCode.ENTER);

        assertThat(answer("rf-fever")).contains(new Answer.Unknown(Answer.Reason.COULD_NOT_ANSWER, "no interpreter"));
    }

    @Test
    void could_not_answer_and_the_next_open_question_are_a_key_away() {
        open("red-flags");
        press(KeyCode.SHIFT, KeyCode.U).release(KeyCode.U, KeyCode.SHIFT);
        write("would not say");
        type(KeyCode.ENTER);
        assertThat(answer("rf-ces-urine"))
                .contains(new Answer.Unknown(Answer.Reason.COULD_NOT_ANSWER, "would not say"));

        type(KeyCode.DOWN);
        press(KeyCode.CONTROL, KeyCode.J).release(KeyCode.J, KeyCode.CONTROL);
        assertThat(model.state().item(id(focused())).open()).isTrue();
    }

    @Test
    void steps_are_walked_and_jumped_to_by_keys() {
        push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(text("step-title")).isEqualTo("Red flags");

        push(KeyCode.ALT, KeyCode.DIGIT4);
        assertThat(text("step-title")).isEqualTo("Range of motion");

        push(KeyCode.ALT, KeyCode.DIGIT6);
        settle();
        assertThat(node("the-plan").isVisible()).isTrue();
    }

    @Test
    void arrows_move_in_a_table_as_the_eye_does() {
        open("range-of-motion");
        assertThat(focused()).isEqualTo("rom-lx-flex-deg");

        type(KeyCode.RIGHT, KeyCode.DOWN);
        assertThat(focused()).isEqualTo("obs-ext-pain");
        type(KeyCode.UP, KeyCode.LEFT);
        assertThat(focused()).isEqualTo("rom-lx-flex-deg");
    }

    @Test
    void a_row_of_motion_is_filled_without_the_mouse() {
        open("range-of-motion");
        write("38 40");
        type(KeyCode.ENTER, KeyCode.DIGIT3, KeyCode.Y, KeyCode.DIGIT2, KeyCode.ENTER);

        assertThat(answer("rom-lx-flex-deg")).contains(new Answer.Amount(39));
        assertThat(answer("obs-flex-pain")).contains(new Answer.Amount(3));
        assertThat(answer("obs-flex-click")).contains(YesNo.YES);
        assertThat(answer("obs-flex-quality")).contains(new Answer.Choices(Set.of("painful-arc")));
        assertThat(focused()).isEqualTo("rom-lx-ext-deg");
    }

    @Test
    void f1_says_why_we_ask_with_the_source() {
        open("red-flags");
        type(KeyCode.F1);

        assertThat(lookup(".explainer .label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .contains("Why rf-ces-urine is asked", "NG65");
        type(KeyCode.ESCAPE);
        assertThat(lookup(".explainer").tryQuery()).isEmpty();
    }

    @Test
    void the_panel_says_what_why_by_when_and_what_is_needed() {
        open("red-flags");
        focus("rf-trauma-major");
        type(KeyCode.Y);

        assertThat(lookup("#triage-card .label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .contains("Urgent", "Consider: medical assessment today or tomorrow (by 23 Nov 2026)");
        assertThat(text("why-U08")).isEqualTo("trauma major: yes");
        assertThat(text("screening-needed-here")).isEqualTo("9 items of this step");
        assertThat(node("step-red-flags").getAccessibleText()).contains("1 answer alarms");
    }

    @Test
    void one_key_leads_from_any_step_to_what_must_be_done() {
        open("red-flags");
        focus("rf-trauma-major");
        type(KeyCode.Y);
        open("range-of-motion");
        push(KeyCode.CONTROL, KeyCode.E);
        settle();

        assertThat(text("step-title")).isEqualTo("Act on this now");
        assertThat(focused()).isEqualTo("act-who");
        write("Sample Doctor");
        clickOn("#act-add-call");
        assertThat(model.state().screening().calls())
                .singleElement()
                .satisfies(call -> assertThat(call.who()).isEqualTo("Sample Doctor"));
        assertThat(node("the-sheet").isVisible()).isTrue();
        assertThat(node("the-letter").isVisible()).isTrue();

        interact(() -> node("act-sign").requestFocus());
        type(KeyCode.SPACE);
        assertThat(model.state().screening().signed()).isTrue();
        type(KeyCode.ESCAPE);
        assertThat(text("step-title")).isEqualTo("Range of motion");
    }

    @Test
    void without_an_urgent_rule_there_is_nothing_to_act_on() {
        push(KeyCode.CONTROL, KeyCode.E);

        assertThat(text("step-title")).isEqualTo("History");
    }

    @Test
    void going_below_the_suggestion_needs_reason_and_name_in_place() {
        interact(this::everyFlagNo);
        interact(() -> model.answer(id("rf-unremitting"), YesNo.YES));
        interact(() -> lookup("#decide-level").<ComboBox<Triage>>query().setValue(Triage.TREAT_WITH_CAUTION));
        clickOn("#decide-keep");
        assertThat(text("decide-refusal")).isEqualTo("Type the reason first.");

        clickOn("#decide-reason").write("seen by a doctor on Monday, clear");
        interact(() -> lookup("#decide-clinician")
                .<ComboBox<String>>query()
                .getEditor()
                .setText("Sample Therapist"));
        clickOn("#decide-keep");

        assertThat(model.state().outcome().decided()).isEqualTo(Triage.TREAT_WITH_CAUTION);
        assertThat(text("decide-kept")).contains("seen by a doctor on Monday", "Sample Therapist");
    }

    private void everyFlagNo() {
        model.protocol().steps().stream()
                .flatMap(step -> step.items().stream())
                .filter(item -> model.state().item(item.id()).gate() && !item.fromRecord())
                .map(Item::id)
                .forEach(item -> model.answer(item, YesNo.NO));
    }

    @Test
    void a_concern_is_recorded_beside_the_findings_with_its_reason() {
        open("findings");
        focus("concern-keep");
        type(KeyCode.SPACE);
        assertThat(node("concern-refusal").isVisible()).isTrue();
        assertThat(focused()).isEqualTo("concern-reason");
        write("thump hurts");
        type(KeyCode.ENTER);
        assertThat(text("concern-FRACTURE")).isEqualTo("Fracture: some. thump hurts");
        assertThat(node("concern-refusal").isVisible()).isFalse();
    }

    @Test
    void findings_name_patterns_reasons_and_what_was_not_examined() {
        interact(this::everyFlagNo);
        open("findings");

        assertThat(lookup("#findings-patterns .label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .contains("Painless joint noise");
        assertThat(lookup("#findings-open .label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .contains("not examined");
        clickOn("#open-nerve-check");
        assertThat(text("step-title")).isEqualTo("Nerve check");
    }

    @Test
    void a_narrow_window_keeps_outcome_and_what_is_needed_in_sight() {
        interact(() -> {
            var root = view.orElseThrow().root();
            root.getScene().setRoot(new Pane());
            stage.orElseThrow()
                    .setScene(Pictures.scene(root, Pictures.Size.SMALL, Theme.Look.LIGHT, Theme.TextSize.NORMAL));
        });
        settle();

        assertThat(node("outcome-bar").isVisible()).isTrue();
        assertThat(lookup("#side").tryQuery()).isEmpty();
        clickOn("#bar-details");
        settle();
        assertThat(node("decide-level").isVisible()).isTrue();
    }

    @Test
    void every_control_that_takes_the_focus_has_a_name() {
        for (Step step : model.protocol().steps()) {
            open(step.id());
            assertThat(lookup((Node node) -> node.isFocusTraversable() && node.isVisible())
                            .<Node>queryAll())
                    .allSatisfy(
                            node -> assertThat(name(node)).as(node.toString()).isNotBlank());
        }
    }

    private static String name(Node node) {
        String said = Optional.ofNullable(node.getAccessibleText()).orElse("");
        return said.isBlank() && node instanceof Labeled labeled ? labeled.getText() : said;
    }
}
