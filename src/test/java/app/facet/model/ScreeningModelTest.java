package app.facet.model;

import static app.facet.SampleContent.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.facet.PaperLog;
import app.facet.SampleContent;
import app.facet.domain.protocol.Answer;
import app.facet.domain.protocol.Answer.Reason;
import app.facet.domain.protocol.Answer.YesNo;
import app.facet.domain.protocol.Answers;
import app.facet.domain.protocol.Item;
import app.facet.domain.protocol.Section;
import app.facet.domain.protocol.Step;
import app.facet.domain.rule.Triage;
import app.facet.domain.screening.Concern;
import app.facet.domain.screening.Decision;
import app.facet.domain.screening.Given;
import app.facet.domain.screening.Given.How;
import app.facet.domain.screening.Screening;
import app.facet.model.ItemState.Standing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScreeningModelTest {

    private final PaperLog log = new PaperLog();
    private Instant now = Instant.parse("2026-11-22T10:00:00Z");
    private final Setting setting =
            new Setting(SampleContent.PATIENT, SampleContent.content(), SampleContent.COUNTRY, Answers.NONE);
    private final ScreeningModel model = open(SampleContent.screening());

    private ScreeningModel open(Screening screening) {
        return new ScreeningModel(setting, screening, log, Work.inLine(), () -> now = now.plusSeconds(1));
    }

    private Item item(String id) {
        return model.protocol().item(id(id)).orElseThrow();
    }

    private Step step(String id) {
        return model.protocol().steps().stream()
                .filter(step -> step.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Section section(String step, String section) {
        return step(step).sections().stream()
                .filter(card -> card.id().equals(section))
                .findFirst()
                .orElseThrow();
    }

    private Standing standing(String id) {
        return model.state().item(id(id)).standing();
    }

    private void everyFlagNo() {
        model.protocol().steps().stream()
                .flatMap(step -> step.items().stream())
                .filter(item -> model.state().item(item.id()).gate() && !item.fromRecord())
                .forEach(item -> model.answer(item.id(), YesNo.NO));
    }

    @Test
    void an_answer_changes_the_state_once_and_is_written_once() {
        int[] changes = {0};
        model.stateProperty().addListener((property, was, is) -> changes[0]++);

        model.answer(id("rf-trauma-major"), YesNo.YES);

        assertThat(changes[0]).isEqualTo(1);
        assertThat(model.state().outcome().suggested()).isEqualTo(Triage.URGENT);
        assertThat(log.rows).singleElement().satisfies(row -> {
            assertThat(row.answer()).contains(YesNo.YES);
            assertThat(row.how()).isEqualTo(How.ASKED);
        });
        assertThat(model.savedProperty().get()).isInstanceOf(SaveState.Saved.class);
    }

    @Test
    void the_next_unanswered_core_question_is_found_across_steps_and_from_the_start_again() {
        var first = model.nextUnanswered().orElseThrow();
        assertThat(model.state().item(first).open()).isTrue();
        assertThat(model.state().item(first).core()).isTrue();

        var met = new java.util.LinkedHashSet<app.facet.domain.protocol.ItemId>();
        for (var next = model.nextUnanswered(); met.add(next.orElseThrow()); next = model.nextUnanswered()) {
            model.focus(next.orElseThrow());
        }
        assertThat(met)
                .containsExactlyInAnyOrderElementsOf(model.protocol().items().keySet().stream()
                        .filter(id -> model.state().item(id).core()
                                && model.state().item(id).open())
                        .toList());
    }

    @Test
    void a_concern_needs_its_reason_and_never_changes_the_level() {
        everyFlagNo();
        var before = model.state().outcome();

        assertThat(model.concern(Concern.Condition.FRACTURE, Concern.Level.HIGH, " "))
                .isFalse();
        assertThat(model.concern(Concern.Condition.FRACTURE, Concern.Level.LOW, "looks well"))
                .isTrue();
        assertThat(model.concern(Concern.Condition.CANCER, Concern.Level.SOME, "tired"))
                .isTrue();
        assertThat(model.concern(Concern.Condition.FRACTURE, Concern.Level.HIGH, "thump hurts"))
                .isTrue();

        assertThat(model.state().screening().concerns())
                .extracting(Concern::condition, Concern::level)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Concern.Condition.CANCER, Concern.Level.SOME),
                        org.assertj.core.groups.Tuple.tuple(Concern.Condition.FRACTURE, Concern.Level.HIGH));
        assertThat(model.state().outcome()).isEqualTo(before);
        assertThat(log.others).hasSize(3);
    }

    @Test
    void age_and_sex_come_from_the_record() {
        assertThat(standing("hx-age")).isEqualTo(Standing.ANSWERED);
        assertThat(model.state().item(id("hx-age")).answer()).contains(new Answer.Amount(34));
    }

    @Test
    void not_asked_is_open_and_never_no() {
        assertThat(standing("rf-fever")).isEqualTo(Standing.OPEN);
        assertThat(model.state().outcome().suggested()).isEqualTo(Triage.INCOMPLETE);
        assertThat(model.state().outcome().provisional()).isTrue();
        assertThat(model.state().needed()).contains(id("rf-fever"));
    }

    @Test
    void the_urgent_outcome_tells_what_to_do_and_by_when() {
        model.answer(id("rf-trauma-major"), YesNo.YES);

        var outcome = model.state().outcome();
        assertThat(outcome.by()).contains(LocalDate.of(2026, 11, 23));
        assertThat(outcome.actions())
                .singleElement()
                .satisfies(action -> assertThat(action.id()).isEqualTo("act-doc-1"));
        assertThat(outcome.exit()).isTrue();
        assertThat(model.state().item(id("rf-trauma-major")).alarm()).contains(Triage.URGENT);
    }

    @Test
    void progress_counts_core_items_that_apply_and_alarms() {
        model.answer(id("rf-trauma-major"), YesNo.YES);
        model.answer(id("rf-fever"), new Answer.Unknown(Reason.DOES_NOT_KNOW, ""));

        assertThat(model.state().step("red-flags")).isEqualTo(new StepProgress("red-flags", 2, 12, 2, 1));
    }

    @Test
    void a_closed_branch_is_not_applicable_and_an_answer_in_it_no_longer_applies() {
        model.answer(id("hx-pain"), YesNo.YES);
        model.answer(id("hx-nprs-worst"), new Answer.Amount(7));
        model.answer(id("hx-pain"), YesNo.NO);

        assertThat(standing("hx-nprs-worst")).isEqualTo(Standing.NO_LONGER_APPLIES);
        assertThat(standing("hx-pain-weeks")).isEqualTo(Standing.NOT_APPLICABLE);

        model.answer(id("hx-pain"), YesNo.YES);
        assertThat(standing("hx-nprs-worst")).isEqualTo(Standing.ANSWERED);
    }

    @Test
    void a_link_shows_what_the_rules_see_beside_the_own_answer() {
        model.answer(id("rf-severe-immobile"), YesNo.NO);
        model.answer(id("hx-pain"), YesNo.YES);
        model.answer(id("hx-nprs-worst"), new Answer.Amount(9));

        var state = model.state().item(id("rf-severe-immobile"));
        assertThat(state.answer()).contains(YesNo.YES);
        assertThat(state.link()).isPresent();
        assertThat(state.given().flatMap(Given::answer)).contains(YesNo.NO);
    }

    @Test
    void a_number_outside_hard_limits_is_refused_with_the_allowed_range() {
        var entry = model.enter(item("hx-pain-weeks"), "6000", Optional.empty(), true);

        assertThat(entry)
                .isInstanceOfSatisfying(
                        NumberEntry.OutOfRange.class,
                        refused -> assertThat(refused.allowed().high()).isEqualTo(5200));
        assertThat(log.rows).isEmpty();
    }

    @Test
    void a_surprising_number_is_taken_only_when_sure() {
        assertThat(model.enter(item("hx-pain-weeks"), "600", Optional.empty(), false))
                .isInstanceOf(NumberEntry.Surprising.class);
        assertThat(log.rows).isEmpty();

        assertThat(model.enter(item("hx-pain-weeks"), "600", Optional.empty(), true))
                .isInstanceOf(NumberEntry.Accepted.class);
        assertThat(log.rows).hasSize(1);
    }

    @Test
    void a_number_may_not_exceed_the_item_it_is_bound_to() {
        assertThat(model.enter(item("hx-pain-onset-age"), "35", Optional.empty(), true))
                .isEqualTo(new NumberEntry.AboveOther(id("hx-age"), 34));
    }

    @Test
    void words_and_fractions_are_not_whole_numbers() {
        assertThat(model.enter(item("hx-pain-weeks"), "six", Optional.empty(), false))
                .isInstanceOf(NumberEntry.NotANumber.class);
        assertThat(model.enter(item("hx-pain-weeks"), "1,5", Optional.empty(), false))
                .isInstanceOf(NumberEntry.NotWhole.class);
    }

    @Test
    void two_readings_are_kept_and_their_mean_counts() {
        model.enter(item("rom-lx-flex-deg"), "38 40", Optional.of("DI"), false);

        var given = model.state().item(id("rom-lx-flex-deg")).given().orElseThrow();
        assertThat(given.answer()).contains(new Answer.Amount(39));
        assertThat(given.measurement().orElseThrow().readings()).containsExactly(38.0, 40.0);
        assertThat(given.measurement().orElseThrow().method()).isEqualTo("DI");
    }

    @Test
    void could_not_answer_needs_the_reason_why() {
        assertThat(model.couldNotAnswer(id("rf-fever"), "  ")).isFalse();
        assertThat(standing("rf-fever")).isEqualTo(Standing.OPEN);

        assertThat(model.couldNotAnswer(id("rf-fever"), "no interpreter")).isTrue();
        assertThat(model.state().item(id("rf-fever")).answer())
                .contains(new Answer.Unknown(Reason.COULD_NOT_ANSWER, "no interpreter"));
    }

    @Test
    void a_note_keeps_the_answer_and_a_new_answer_keeps_the_note() {
        model.answer(id("rf-fever"), YesNo.NO);
        model.note(id("rf-fever"), "only hot flushes");
        assertThat(model.state().item(id("rf-fever")).answer()).contains(YesNo.NO);

        model.answer(id("rf-fever"), YesNo.YES);
        assertThat(model.state().item(id("rf-fever")).note()).isEqualTo("only hot flushes");
    }

    @Test
    void a_note_on_an_open_item_leaves_it_open() {
        model.note(id("rf-fever"), "ask again");

        assertThat(standing("rf-fever")).isEqualTo(Standing.OPEN);
        assertThat(model.state().item(id("rf-fever")).note()).isEqualTo("ask again");
    }

    @Test
    void the_group_key_waits_until_every_line_was_shown() {
        var group = section("red-flags", "group-1");
        assertThat(model.answerGroup(group)).isEqualTo(GroupOffer.NOT_ALL_SHOWN);
        assertThat(log.rows).isEmpty();

        group.items().forEach(item -> model.shown(item.id()));
        assertThat(model.answerGroup(group)).isEqualTo(GroupOffer.READY);
        assertThat(log.rows).hasSize(4).allSatisfy(row -> {
            assertThat(row.answer()).contains(YesNo.NO);
            assertThat(row.how()).isEqualTo(How.GROUP_KEY);
        });
        assertThat(model.answerGroup(group)).isEqualTo(GroupOffer.NOTHING);
    }

    @Test
    void the_group_key_never_answers_what_was_not_on_the_screen() {
        model.shown(id("hx-falls"));
        model.shown(id("hx-wrist-problem"));

        assertThat(model.answerGroup(section("red-flags", "safe"))).isEqualTo(GroupOffer.READY);

        assertThat(log.rows).hasSize(2);
        assertThat(standing("hx-knee-problem")).isEqualTo(Standing.OPEN);
    }

    @Test
    void the_group_key_leaves_what_was_answered() {
        var group = section("red-flags", "group-4");
        group.items().forEach(item -> model.shown(item.id()));
        model.answer(id("rf-trauma-major"), YesNo.YES);

        model.answerGroup(group);

        assertThat(model.state().item(id("rf-trauma-major")).answer()).contains(YesNo.YES);
        assertThat(log.rows).hasSize(3);
    }

    @Test
    void once_bladder_or_bowel_changed_every_cauda_equina_item_is_asked_singly() {
        var group = section("red-flags", "group-1");
        group.items().forEach(item -> model.shown(item.id()));
        model.answer(id("rf-bladder-bowel-change"), YesNo.YES);

        assertThat(model.answerGroup(group)).isEqualTo(GroupOffer.FACE_TO_FACE);
        assertThat(standing("rf-ces-urine")).isEqualTo(Standing.OPEN);
    }

    @Test
    void all_normal_gives_each_item_its_own_normal_answer() {
        for (String card : List.of("skin", "power")) {
            section("nerve-check", card).items().forEach(item -> model.shown(item.id()));
            model.answerGroup(section("nerve-check", card));
        }

        assertThat(model.state().item(id("neu-sens-l4-l")).answer()).contains(new Answer.Choice("normal"));
        assertThat(model.state().item(id("neu-myo-l4-r")).answer()).contains(new Answer.Amount(5));
    }

    @Test
    void undo_appends_what_was_before_and_never_erases() {
        model.answer(id("rf-fever"), YesNo.YES);
        model.answer(id("rf-fever"), YesNo.NO);

        assertThat(model.undo()).isTrue();
        assertThat(model.state().item(id("rf-fever")).answer()).contains(YesNo.YES);
        assertThat(model.undo()).isTrue();
        assertThat(standing("rf-fever")).isEqualTo(Standing.OPEN);
        assertThat(model.undo()).isFalse();
        assertThat(log.rows)
                .extracting(Given::answer)
                .containsExactly(
                        Optional.of(YesNo.YES), Optional.of(YesNo.NO), Optional.of(YesNo.YES), Optional.empty());
    }

    @Test
    void undo_takes_back_a_whole_group() {
        var group = section("red-flags", "group-4");
        group.items().forEach(item -> model.shown(item.id()));
        model.answerGroup(group);

        model.undo();

        assertThat(group.items())
                .allSatisfy(
                        item -> assertThat(model.state().item(item.id()).open()).isTrue());
    }

    @Test
    void a_failed_write_stays_visible_and_is_retried_in_order() {
        log.full = true;
        model.answer(id("rf-fever"), YesNo.NO);
        model.answer(id("rf-fever"), YesNo.YES);
        assertThat(model.savedProperty().get()).isInstanceOf(SaveState.Failed.class);
        assertThat(model.state().item(id("rf-fever")).answer()).contains(YesNo.YES);

        log.full = false;
        model.retry();

        assertThat(model.savedProperty().get()).isInstanceOf(SaveState.Saved.class);
        assertThat(log.rows).extracting(Given::answer).containsExactly(Optional.of(YesNo.NO), Optional.of(YesNo.YES));
    }

    @Test
    void a_screening_reopens_at_its_step_with_every_answer() {
        model.open(step("red-flags"));
        model.answer(id("rf-fever"), YesNo.NO);

        var again = open(model.state().screening());

        assertThat(again.stepProperty().get().id()).isEqualTo("red-flags");
        assertThat(again.state().item(id("rf-fever")).answer()).contains(YesNo.NO);
        assertThat(log.others).containsExactly("red-flags");
    }

    @Test
    void raising_needs_no_reason() {
        everyFlagNo();

        assertThat(model.decide(Triage.REFER, Decision.Kind.RAISED, "", "")).isEmpty();
        assertThat(model.state().outcome().decided()).isEqualTo(Triage.REFER);
    }

    @Test
    void going_below_needs_reason_and_name() {
        everyFlagNo();
        model.answer(id("rf-unremitting"), YesNo.YES);

        assertThat(model.decide(Triage.TREAT_WITH_CAUTION, Decision.Kind.OTHER, " ", "Sample Therapist"))
                .contains(DecisionRefusal.REASON_MISSING);
        assertThat(model.decide(Triage.TREAT_WITH_CAUTION, Decision.Kind.OTHER, "seen last week", ""))
                .contains(DecisionRefusal.NAME_MISSING);
        assertThat(model.decide(Triage.TREAT_WITH_CAUTION, Decision.Kind.OTHER, "seen last week", "Sample Therapist"))
                .isEmpty();
        assertThat(model.state().outcome().decided()).isEqualTo(Triage.TREAT_WITH_CAUTION);
        assertThat(model.state().outcome().suggested()).isEqualTo(Triage.REFER);
    }

    @Test
    void never_below_refer_while_an_urgent_rule_fires() {
        everyFlagNo();
        model.answer(id("rf-trauma-major"), YesNo.YES);

        assertThat(model.decide(Triage.TREAT_WITH_CAUTION, Decision.Kind.OTHER, "x-ray was clear", "Sample Therapist"))
                .contains(DecisionRefusal.BELOW_FLOOR);
        assertThat(model.state().outcome().choices()).containsExactly(Triage.EMERGENCY, Triage.URGENT, Triage.REFER);
    }

    @Test
    void a_lowering_lapses_when_a_further_rule_fires() {
        everyFlagNo();
        model.answer(id("rf-trauma-major"), YesNo.YES);
        model.decide(Triage.REFER, Decision.Kind.ASSESSED_ELSEWHERE, "x-ray was clear", "Sample Therapist");
        assertThat(model.state().outcome().decided()).isEqualTo(Triage.REFER);

        model.answer(id("rf-fever"), YesNo.YES);

        assertThat(model.state().outcome().decided()).isEqualTo(Triage.URGENT);
        assertThat(model.state().outcome().lapsed()).isTrue();
    }

    @Test
    void deciding_as_suggested_follows_the_suggestion() {
        everyFlagNo();
        model.decide(Triage.REFER, Decision.Kind.RAISED, "", "");
        model.decide(Triage.SELF_MANAGE, Decision.Kind.OTHER, "", "");
        model.answer(id("rf-unremitting"), YesNo.YES);

        assertThat(model.state().outcome().decided()).isEqualTo(Triage.REFER);
    }

    @Test
    void who_was_phoned_is_kept_and_a_blocked_screening_can_be_signed() {
        model.answer(id("rf-trauma-major"), YesNo.YES);
        model.call("Sample Doctor", now, "seen today at four");
        model.sign("Sample Therapist", List.of());

        var signed = model.state().screening().signOff().orElseThrow();
        assertThat(signed.suggested()).isEqualTo(Triage.URGENT);
        assertThat(signed.rules()).contains("U08", "I01");
        assertThat(model.state().screening().calls()).hasSize(1);
        assertThat(model.undo()).isFalse();
        assertThatThrownBy(() -> model.answer(id("rf-fever"), YesNo.NO)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void an_open_detail_names_the_exercises_it_holds_back() {
        everyFlagNo();

        assertThat(model.state().item(id("hx-wrist-problem")).holdsBack()).containsExactly("Bird dog");
        assertThat(model.state().item(id("hx-wrist-problem")).needed()).isTrue();
    }
}
