package app.facet.domain.progress;

import static app.facet.domain.progress.Visits.after;
import static app.facet.domain.progress.Visits.course;
import static org.assertj.core.api.Assertions.assertThat;

import app.facet.Cases;
import app.facet.Shipped;
import app.facet.domain.plan.Exercise;
import app.facet.domain.progress.Advice.Ask;
import app.facet.domain.progress.Advice.Step;
import app.facet.domain.progress.Done.Light;
import app.facet.domain.protocol.ItemId;
import app.facet.domain.rule.Evaluation;
import app.facet.domain.screening.Given;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of 9.8, over the shipped numbers: suggestions from a tick log and from change across visits. */
class FollowUpTest {

    private static final FollowUp RULES =
            new FollowUp(Shipped.CONTENT.progress(), Shipped.CONTENT.planner(), Shipped.CONTENT.exercises());
    private static final Exercise BRIDGE =
            Objects.requireNonNull(Shipped.CONTENT.exercises().get("ex-bridge"));

    /** Case 1 is a complete screening without high irritability. */
    private static final Visit COMPLETE = visit(Map.of());

    @ParameterizedTest
    @CsvSource({
        "4, GREEN, true, Progress", "7, GREEN, true, Progress", "3, GREEN, true, Hold", "2, GREEN, true, Hold",
        "1, GREEN, true, NoRule", "0, GREEN, true, NoRule", "7, AMBER, true, Hold", "7, RED, true, Regress",
        "7, GREEN, false, Regress", "1, RED, true, Regress"
    })
    void oneExercise(int days, Light pain, boolean form, String advice) {
        assertThat(advise(days, pain, form, COMPLETE).getClass().getSimpleName())
                .isEqualTo(advice);
    }

    @Test
    void aHarderExerciseIsOnlyOfferedWhereItMayBeDone() {
        assertThat(BRIDGE.harder().orElseThrow().exercise()).contains("ex-single-leg-bridge");
        var less = visit(Map.of(new ItemId("hx-activity-min-week"), new app.facet.domain.protocol.Answer.Amount(100)));
        assertThat(advise(5, Light.GREEN, true, COMPLETE)).isEqualTo(nextToo(true));
        assertThat(advise(5, Light.GREEN, true, less)).isEqualTo(nextToo(false));
    }

    @Test
    void whatWasNotAskedLeavesItOpenButRedIsRed() {
        assertThat(RULES.advice(
                        new Done("ex-bridge", OptionalInt.empty(), Optional.empty(), Optional.empty()),
                        BRIDGE.dose(),
                        COMPLETE,
                        COMPLETE))
                .isEqualTo(new Advice.Open(Set.of(Ask.DAYS, Ask.PAIN, Ask.FORM)));
        assertThat(RULES.advice(
                        new Done("ex-bridge", OptionalInt.empty(), Optional.of(Light.RED), Optional.empty()),
                        BRIDGE.dose(),
                        COMPLETE,
                        COMPLETE))
                .isInstanceOf(Advice.Regress.class);
    }

    @Test
    void aNewRedFlagOrOneNotAskedStopsProgress() {
        var night = new ItemId("rf-night-constant");
        var now = visit(Map.of(night, app.facet.domain.protocol.Answer.YesNo.YES));
        assertThat(RULES.advice(done(5, Light.GREEN, true), BRIDGE.dose(), now, COMPLETE))
                .isEqualTo(new Advice.Hold());
        assertThat(RULES.advice(done(5, Light.GREEN, true), BRIDGE.dose(), now, now))
                .isInstanceOf(Advice.Progress.class);
        assertThat(advise(5, Light.GREEN, true, after(14).visit())).isEqualTo(new Advice.Open(Set.of(Ask.RED_FLAGS)));
    }

    @Test
    void highIrritabilityGoesBack() {
        var sore = after(14).say("hx-pain", true).say("hx-nprs-worst", 8).visit();
        assertThat(advise(5, Light.GREEN, true, sore))
                .isInstanceOfSatisfying(
                        Advice.Regress.class,
                        regress -> assertThat(regress.because()).containsExactly(Advice.Why.HIGH_IRRITABILITY));
    }

    @ParameterizedTest
    @CsvSource({"27, RetriageNow", "28, Reassess", "41, Reassess", "42, ReferNoGain"})
    void noGainIsThoughtOverAndThenReferred(int days, String last) {
        var course = course(
                after(0).say("hx-pain", true).say("hx-nprs-worst", 6),
                after(days).say("hx-pain", true).say("hx-nprs-worst", 6));
        assertThat(RULES.outlook(course).getLast().getClass().getSimpleName()).isEqualTo(last);
    }

    @Test
    void gainOnOneMeasureIsGain() {
        var course = course(
                after(0).say("hx-pain", true).say("hx-nprs-worst", 6).say("hx-psfs-1", 3),
                after(35).say("hx-pain", true).say("hx-nprs-worst", 6).say("hx-psfs-1", 5));
        assertThat(RULES.outlook(course)).containsExactly(new Outlook.RetriageNow());
    }

    @Test
    void withoutTwoMeasurementsItIsNotSaidThatThereWasNoGain() {
        assertThat(RULES.outlook(course(after(0), after(60))))
                .containsExactly(
                        new Outlook.RetriageNow(), new Outlook.Measure(List.of("om-nprs", "om-psfs", "om-grc")));
    }

    @Test
    void aGoalReachedSuggestsDischarge() {
        var course = course(after(0).say("hx-psfs-1", 4), after(14).say("hx-psfs-1", 8));
        assertThat(RULES.outlook(course)).contains(new Outlook.Discharge(8));
    }

    private static Advice nextToo(boolean too) {
        var steps = new java.util.ArrayList<Step>(List.of(
                new Step.More(BRIDGE.dose().withRepetitions(BRIDGE.dose().repetitions() + 2)),
                new Step.More(BRIDGE.dose().withHoldSeconds(BRIDGE.dose().holdSeconds() + 5))));
        if (too) {
            steps.add(new Step.Next(
                    Objects.requireNonNull(Shipped.CONTENT.exercises().get("ex-single-leg-bridge"))));
        }
        return new Advice.Progress(steps);
    }

    private static Advice advise(int days, Light pain, boolean form, Visit now) {
        return RULES.advice(done(days, pain, form), BRIDGE.dose(), now, COMPLETE);
    }

    private static Done done(int days, Light pain, boolean form) {
        return new Done("ex-bridge", OptionalInt.of(days), Optional.of(pain), Optional.of(form));
    }

    private static Visit visit(Map<ItemId, app.facet.domain.protocol.Answer> more) {
        var known = Cases.said("case-01").known();
        var answers = new HashMap<>(known.answers().byItem());
        answers.putAll(more);
        var given = new HashMap<ItemId, Given>();
        answers.forEach((item, answer) -> given.put(
                item, new Given(item, Optional.of(answer), Given.How.ASKED, Instant.EPOCH, "", Optional.empty())));
        var evaluation = Evaluation.of(
                Shipped.CONTENT.rules(),
                new app.facet.domain.rule.Known(
                        new app.facet.domain.protocol.Answers(answers), known.given(), known.last()));
        return new Visit(LocalDate.of(2026, 9, 15), given, evaluation);
    }
}
