package app.facet;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.domain.ClinicalContent;
import app.facet.domain.plan.Planner;
import app.facet.domain.plan.Suggestion;
import app.facet.domain.protocol.Answer;
import app.facet.domain.protocol.AnswerType;
import app.facet.domain.protocol.ItemId;
import app.facet.domain.rule.Evaluation;
import app.facet.domain.rule.Known;
import app.facet.domain.rule.PlanKind;
import app.facet.domain.rule.Triage;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The properties p1 to p13 that must hold on every build. */
class PropertiesTest {

    private static final ClinicalContent CONTENT = Shipped.CONTENT;
    private static final int SCREENINGS = 20_000;

    private static final Said CASE_01 = Cases.said("case-01");
    private static final Said CASE_02 = Cases.said("case-02");
    private static final Said CASE_08 = Cases.said("case-08");
    private static final Said CASE_14 = Cases.said("case-14");

    static Stream<String> gateItems() {
        return CONTENT.rules().asking().entrySet().stream()
                .filter(entry -> entry.getValue().gate().isPresent())
                .map(entry -> entry.getKey().value())
                .filter(item -> !item.equals("rf-preg-warning"));
    }

    static Stream<String> redFlags() {
        return CONTENT.protocol().items().values().stream()
                .filter(item -> item.id().value().startsWith("rf-") && item.type() instanceof AnswerType.YesNo)
                .map(item -> item.id().value());
    }

    private static Triage level(Said said) {
        return Shipped.evaluate(said).level();
    }

    private static Stream<String> fired(Said said) {
        return Shipped.evaluate(said).findings().stream()
                .map(finding -> finding.rule().id());
    }

    @Test
    void gatesAndRedFlagsAreAllThere() {
        assertThat(gateItems()).hasSize(43);
        assertThat(redFlags()).hasSize(38);
    }

    @ParameterizedTest
    @MethodSource("gateItems")
    void p1OneUnknownGateItemIsIncomplete(String item) {
        assertThat(level(CASE_01.without(item))).isEqualTo(Triage.INCOMPLETE);
        assertThat(level(CASE_01.unknown(Answer.Reason.DOES_NOT_KNOW, item))).isEqualTo(Triage.INCOMPLETE);
    }

    @ParameterizedTest
    @MethodSource("redFlags")
    void p2OneRedFlagIsNeverSelfManage(String item) {
        assertThat(level(CASE_01.yes(item))).isNotEqualTo(Triage.SELF_MANAGE);
    }

    @ParameterizedTest
    @MethodSource("redFlags")
    void p3OneRedFlagWithMildPainIsCautionOrHigher(String item) {
        assertThat(level(CASE_14.yes(item))).isGreaterThanOrEqualTo(Triage.TREAT_WITH_CAUTION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hx-click-pain", "hx-click-sting", "hx-stiffness", "hx-limited-motion", "hx-click-catch"})
    void p4WithoutADefiniteNoThereIsNoReassurance(String item) {
        assertThat(level(CASE_01.without(item))).isEqualTo(Triage.TREAT_WITH_CAUTION);
        assertThat(fired(CASE_01.without(item))).containsExactly("C99");
    }

    @Test
    void p5AnUnfinishedNerveCheckIsIncomplete() {
        var missing = new Said(new Known(
                CASE_08.known().answers(),
                Map.copyOf(CASE_08.known().given().entrySet().stream()
                        .filter(entry -> !entry.getKey().value().equals("d-neuro-complete"))
                        .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue))),
                CASE_08.known().last()));

        for (Said said : new Said[] {CASE_08.given("d-neuro-complete", false), missing}) {
            assertThat(level(said)).isEqualTo(Triage.INCOMPLETE);
            assertThat(fired(said)).contains("I02");
        }
    }

    @Test
    void p6NoAnswersAtAllAreIncomplete() {
        assertThat(level(Said.nothing())).isEqualTo(Triage.INCOMPLETE);
    }

    @Test
    void p7RandomScreeningsGiveSafePlans() {
        long first = 1;
        var screenings = new RandomScreenings();
        var planner = CONTENT.planner();
        var sheets = new AtomicInteger();

        LongStream.range(first, first + SCREENINGS).parallel().forEach(seed -> {
            var suggestion = suggest(planner, Known.of(screenings.of(seed)));
            sheets.addAndGet(suggestion.plan().kind() == PlanKind.NONE ? 0 : 1);
            assertThat(safe(suggestion)).as("the screening of seed " + seed).isEqualTo("safe");
        });
        // otherwise the property would hold for want of plans
        assertThat(sheets).hasValueGreaterThan(SCREENINGS / 20);
    }

    private static Suggestion suggest(Planner planner, Known known) {
        var evaluation = Evaluation.of(CONTENT.rules(), known);
        return new Suggestion(evaluation, planner.suggest(evaluation));
    }

    private static String safe(Suggestion suggestion) {
        var plan = suggestion.plan();
        boolean avoided = plan.exercises().stream()
                .map(planned -> planned.exercise())
                .flatMap(exercise -> exercise.avoid().stream())
                .anyMatch(avoid -> suggestion.evaluation().verdict(avoid).met());
        long counted = plan.exercises().stream()
                .filter(planned -> !planned.exercise().id().equals("ex-walking"))
                .count();
        if (avoided) {
            return "an exercise whose avoid rule is true is on the sheet";
        }
        boolean uncertain = plan.exercises().stream()
                .map(planned -> planned.exercise())
                .filter(exercise -> !exercise.id().equals("ex-walking"))
                .flatMap(exercise -> exercise.avoid().stream())
                .anyMatch(avoid -> suggestion.evaluation().verdict(avoid).undecided());
        if (uncertain) {
            return "an exercise whose avoid rule is not decided was chosen by itself";
        }
        if (counted > 5) {
            return counted + " exercises and walking";
        }
        boolean allowed = plan.kind() != PlanKind.NONE;
        if (allowed && plan.exercises().size() < 2) {
            return "only " + plan.exercises().size() + " on a sheet with exercises";
        }
        return !allowed && !plan.exercises().isEmpty() ? "exercises where none are allowed" : "safe";
    }

    @Test
    void p8TurningARedFlagToYesNeverLowersTheLevel() {
        for (Cases.Expected one : Cases.all(CONTENT)) {
            var said = new Said(one.asked().known());
            redFlags()
                    .forEach(item -> assertThat(level(said.yes(item)))
                            .as(one.asked().id() + " with " + item)
                            .isGreaterThanOrEqualTo(level(said)));
        }
    }

    @Test
    void p8HoldsOnRandomScreeningsToo() {
        var screenings = new RandomScreenings();
        var flags = redFlags().toList();

        LongStream.range(0, 2_000).parallel().forEach(seed -> {
            var said = new Said(Known.of(screenings.of(seed)));
            var item = flags.get((int) (seed % flags.size()));
            assertThat(level(said.yes(item)))
                    .as("the screening of seed " + seed + " with " + item)
                    .isGreaterThanOrEqualTo(level(said));
        });
    }

    @Test
    void p9OldAndStableSignsAreUrgent() {
        var evaluation = Shipped.evaluate(CASE_02.number("rf-ces-days", 30).no("rf-ces-worsening"));

        assertThat(evaluation.level()).isEqualTo(Triage.URGENT);
        assertThat(evaluation.days()).hasValue(1);
    }

    @Test
    void p10UnknownTimingCountsAsRecent() {
        assertThat(level(CASE_02.without("rf-ces-days").without("rf-ces-worsening")))
                .isEqualTo(Triage.EMERGENCY);
    }

    @Test
    void p11SimpleSkinCancerIsNotCancerHere() {
        var evaluation = Shipped.evaluate(Cases.said("case-04").choice("hx-cancer-type", "non-melanoma-skin"));

        assertThat(evaluation.level()).isEqualTo(Triage.URGENT);
        assertThat(evaluation.days()).hasValue(7);
        assertThat(evaluation.findings())
                .extracting(finding -> finding.rule().id())
                .doesNotContain("E06");
    }

    @Test
    void p12TheBlankAnsweredNoIsSelfManage() {
        assertThat(level(Cases.said("case-12").no("rf-ces-urine"))).isEqualTo(Triage.SELF_MANAGE);
    }

    @Test
    void p13UnderSixteenIsReferredWithoutAPlan() {
        var suggestion = CONTENT.suggest(CASE_01.number("hx-age", 14).known());

        assertThat(suggestion.evaluation().level()).isEqualTo(Triage.REFER);
        assertThat(suggestion.plan().kind()).isEqualTo(PlanKind.NONE);
        assertThat(suggestion.plan().exercises()).isEmpty();
    }

    @Test
    void everyItemIsDrawnSometimes() {
        var drawn = new java.util.HashSet<ItemId>();
        var screenings = new RandomScreenings();
        LongStream.range(0, 50)
                .forEach(seed -> drawn.addAll(screenings.of(seed).byItem().keySet()));

        assertThat(drawn).isEqualTo(CONTENT.protocol().items().keySet());
    }
}
