package app.facet.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.Said;
import app.facet.Shipped;
import app.facet.domain.protocol.ItemId;
import app.facet.domain.rule.PlanKind;
import app.facet.domain.rule.Triage;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The builder of 9.2 to 9.5 and the reviews of 9.9, on the shipped content with facts given directly. */
class PlannerTest {

    private static final Planner PLANNER = Shipped.CONTENT.planner();

    /** Pain of moderate irritability, nothing else found, nothing forbidden. */
    private static final Said PLAIN = plain();

    private static Said plain() {
        var said = Said.nothing()
                .number("hx-age", 40)
                .yes("hx-pain")
                .given("d-gate-unknown", false)
                .given("d-neuro-required", false)
                .given("d-irrit-high", false)
                .given("d-irrit-low", false);
        for (ItemId fact : Shipped.CONTENT.rules().facts().keySet()) {
            String id = fact.value();
            boolean target = Shipped.CONTENT.planRules().targets().containsKey(fact);
            if (target || id.startsWith("pat-") || id.startsWith("k-") || id.startsWith("mod-")) {
                said = said.given(id, false);
            }
        }
        return said;
    }

    private static Plan plan(Said said) {
        return PLANNER.suggest(Shipped.evaluate(said));
    }

    private static List<String> chosen(Said said) {
        return plan(said).exercises().stream()
                .map(planned -> planned.exercise().id().substring(3))
                .toList();
    }

    private static Exercise exercise(String id) {
        return Objects.requireNonNull(Shipped.CONTENT.exercises().get(id));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pat-benign-noise | cat-cow bird-dog single-knee-chest bridge walking",
                "pat-mobility-deficit | cat-cow bird-dog lower-trunk-rotation bridge walking",
                "pat-muscle-imbalance | cat-cow bird-dog bridge quadruped-reach walking",
                "pat-coordination | pelvic-tilt quadruped-reach side-plank-knees abdominal-brace walking",
                "pat-hypermobility | pelvic-tilt quadruped-reach bridge abdominal-brace walking",
                "pat-extension-sensitive | pelvic-tilt abdominal-brace single-knee-chest sit-to-stand walking",
                "pat-flexion-sensitive | hip-hinge quadruped-reach sphinx side-plank-knees walking",
                "pat-radicular | pelvic-tilt abdominal-brace heel-slide walking",
                "pat-hip-snap | pelvic-tilt heel-slide hip-flexor-stretch clamshell walking",
                "pat-pars | pelvic-tilt abdominal-brace hip-flexor-stretch heel-slide walking",
                "pat-inflammatory | cat-cow bird-dog lower-trunk-rotation bridge walking",
                "pat-nonspecific | cat-cow bird-dog single-knee-chest bridge walking"
            })
    void eachPatternHasItsRow(String pattern, String exercises) {
        assertThat(chosen(PLAIN.given(pattern, true))).containsExactly(exercises.split(" "));
    }

    @Test
    void withoutAPatternTheNonspecificRowIsUsed() {
        assertThat(chosen(PLAIN)).isEqualTo(chosen(PLAIN.given("pat-nonspecific", true)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "true | false | cat-cow bird-dog single-knee-chest walking",
                "false | false | cat-cow bird-dog single-knee-chest bridge walking",
                "false | true | cat-cow bird-dog single-knee-chest bridge quadruped-reach walking"
            })
    void irritabilityDecidesHowMany(boolean high, boolean low, String exercises) {
        assertThat(chosen(PLAIN.given("d-irrit-high", high).given("d-irrit-low", low)))
                .containsExactly(exercises.split(" "));
    }

    @Test
    void withoutPainThereIsOneOfEachAndTwoOfStrength() {
        assertThat(chosen(PLAIN.no("hx-pain").given("pat-benign-noise", true).given("d-irrit-low", true)))
                .containsExactly("cat-cow", "bird-dog", "single-knee-chest", "bridge", "side-plank-knees", "walking");
    }

    @Test
    void unknownPainIsNotNoPain() {
        assertThat(chosen(
                        PLAIN.without("hx-pain").given("pat-benign-noise", true).given("d-irrit-low", true)))
                .containsExactly("cat-cow", "bird-dog", "single-knee-chest", "bridge", "quadruped-reach", "walking");
    }

    @ParameterizedTest
    @CsvSource({"true, 30, 4", "true, 9, 3", "false, 9, 3", "false, 10, 5", "false, 30, 5"})
    void ageAndTimeCapThePlan(boolean older, int minutes, int cap) {
        var said = PLAIN.given("d-irrit-low", true).given("mod-older", older).number("hx-minutes-per-day", minutes);

        assertThat(chosen(said)).hasSize(cap + 1);
    }

    @Test
    void unknownTimeCapsNothing() {
        assertThat(chosen(PLAIN.given("d-irrit-low", true))).hasSize(6);
    }

    @Test
    void aGentlePlanHasNoStretchAndNoStrength() {
        var said = PLAIN.given("d-irrit-low", true).yes("rf-deformity");

        assertThat(plan(said).kind()).isEqualTo(PlanKind.GENTLE);
        assertThat(chosen(said)).containsExactly("cat-cow", "bird-dog", "quadruped-reach", "walking");
    }

    @Test
    void targetsOfTrueFindingsComeInTheOrderOfTheTable() {
        var said = PLAIN.given("pat-muscle-imbalance", true)
                .given("d-irrit-low", true)
                .given("d-tight-quad", true)
                .given("d-tight-hamstring", true)
                .given("d-weak-gmed", true)
                .given("d-weak-lateral", true)
                .given("mod-fit", true);

        assertThat(chosen(said))
                .containsExactly(
                        "cat-cow", "bird-dog", "quad-stretch", "side-plank-knees", "quadruped-reach", "walking");
    }

    @Test
    void aTargetOfAnotherCategoryDoesNotFillAColumn() {
        // d-weak-extensor: bird-dog is motor control, only prone-arm-lift is strength
        var said = PLAIN.given("pat-muscle-imbalance", true).given("d-weak-extensor", true);

        assertThat(chosen(said)).containsExactly("cat-cow", "bird-dog", "prone-arm-lift", "quadruped-reach", "walking");
    }

    @Test
    void aWarmUpMayBeTheTargetOfAStretch() {
        var said = PLAIN.given("pat-mobility-deficit", true).given("d-control-poor", true);

        assertThat(chosen(said)).containsExactly("cat-cow", "bird-dog", "hip-hinge", "bridge", "walking");
    }

    @Test
    void anExerciseToAvoidIsLeftOutWithItsReason() {
        var said = PLAIN.given("k-supine", true);
        var plan = plan(said);

        assertThat(chosen(said)).containsExactly("cat-cow", "bird-dog", "sit-to-stand", "quadruped-reach", "walking");
        assertThat(plan.leftOut())
                .extracting(Plan.LeftOut::exercise, Plan.LeftOut::why)
                .contains(org.assertj.core.groups.Tuple.tuple("ex-bridge", Plan.Why.AVOID));
    }

    @Test
    void anUndecidedAvoidRuleIsNeverChosenAndSaysWhatItWaitsFor() {
        var book = Shipped.CONTENT;
        var said = Said.nothing()
                .number("hx-age", 40)
                .yes("hx-pain")
                .given("d-gate-unknown", false)
                .given("d-neuro-required", false)
                .given("pat-nonspecific", true)
                .no("hx-knee-problem")
                .yes("hx-floor-ok");
        var plan = new Planner(book.planRules(), book.exercises()).suggest(Shipped.evaluate(said));

        assertThat(plan.undecided().get("ex-cat-cow")).containsExactly(new ItemId("hx-wrist-problem"));
        assertThat(plan.exercises())
                .extracting(planned -> planned.exercise().id())
                .doesNotContain("ex-cat-cow");
    }

    @Test
    void everyTruePatternForbidsItsOwn() {
        var said = PLAIN.given("pat-benign-noise", true).given("pat-flexion-sensitive", true);

        assertThat(chosen(said)).doesNotContain("single-knee-chest");
        assertThat(plan(PLAIN.given("pat-extension-sensitive", true).given("pat-flexion-sensitive", true))
                        .leftOut())
                .extracting(Plan.LeftOut::exercise, Plan.LeftOut::why)
                .contains(org.assertj.core.groups.Tuple.tuple("ex-single-knee-chest", Plan.Why.NEVER));
    }

    @Test
    void bendyJointsForbidEveryExerciseWhoseAvoidRuleNamesEndRange() {
        // k-endrange itself is given as false here: the name in the avoid rule is enough
        var said = PLAIN.given("pat-extension-sensitive", true).given("pat-hypermobility", true);

        assertThat(PLANNER.avoid(exercise("ex-childs-pose"), Shipped.evaluate(said), PlanKind.FULL)
                        .met())
                .isTrue();
        assertThat(PLANNER.avoid(exercise("ex-bridge"), Shipped.evaluate(said), PlanKind.FULL)
                        .met())
                .isFalse();
    }

    @Test
    void heavyExercisesNeedAFitPatient() {
        var said = PLAIN.no("hx-pain")
                .given("pat-benign-noise", true)
                .given("k-shoulder", true)
                .given("k-wrist", false);

        // side-plank-knees and both planks avoid the shoulder; without it ex-plank comes only for the fit
        assertThat(chosen(said))
                .containsExactly("cat-cow", "bird-dog", "single-knee-chest", "bridge", "sit-to-stand", "walking");
        var strong = PLAIN.no("hx-pain")
                .given("pat-benign-noise", true)
                .given("k-bear", false)
                .given("d-weak-lateral", false);
        assertThat(PLANNER.avoid(exercise("ex-plank"), Shipped.evaluate(strong), PlanKind.FULL)
                        .met())
                .isTrue();
        assertThat(PLANNER.avoid(exercise("ex-plank"), Shipped.evaluate(strong.given("mod-fit", true)), PlanKind.FULL)
                        .met())
                .isFalse();
    }

    @Test
    void theNerveSlotNeedsItsIndication() {
        var said = PLAIN.given("pat-radicular", true).no("rf-neuro-worse").given("d-major-motor", false);

        assertThat(chosen(said.given("d-tension-pos", false))).doesNotContain("sciatic-slider");
        assertThat(chosen(said.given("d-tension-pos", true)))
                .containsExactly("pelvic-tilt", "abdominal-brace", "sciatic-slider", "heel-slide", "walking");
    }

    @ParameterizedTest
    @CsvSource({
        "obs-rep-ext, centralises, sphinx",
        "obs-rep-ext, better, sphinx",
        "obs-rep-flex, better, single-knee-chest",
        "obs-rep-ext, worse, ''",
        "obs-rep-flex, no-change, ''"
    })
    void leggedPainIsStretchedOnlyAsRepeatedMovementsAllow(String item, String answer, String stretch) {
        var plan = plan(PLAIN.given("pat-radicular", true).choice(item, answer));

        assertThat(plan.exercises().stream()
                        .filter(planned -> planned.exercise().category() == Category.STRETCH)
                        .map(planned -> planned.exercise().id().substring(3)))
                .isEqualTo(stretch.isEmpty() ? List.of() : List.of(stretch));
    }

    @Test
    void boneSafeExercisesComeFirstInTheirColumns() {
        assertThat(chosen(PLAIN.given("mod-bone", true).given("k-flex", true).given("k-twist", true)))
                .containsExactly("hip-hinge", "quadruped-reach", "prone-arm-lift", "bird-dog", "walking");
    }

    @Test
    void inPregnancyUprightExercisesFollowTheRow() {
        var said = PLAIN.given("mod-pregnancy", true)
                .given("k-supine", true)
                .given("k-prone", true)
                .given("k-abdo", true)
                .given("pat-flexion-sensitive", true);

        assertThat(chosen(said))
                .containsExactly("hip-hinge", "quadruped-reach", "standing-backbend", "clamshell", "walking");
    }

    @Test
    void fallbacksHelpWhenTheRowRunsOut() {
        var said = PLAIN.given("k-knee", true)
                .given("k-wrist", true)
                .given("k-floor", true)
                .given("k-supine", true);

        assertThat(chosen(said)).containsExactly("standing-pelvic-tilt", "abdominal-brace", "sit-to-stand", "walking");
    }

    @Test
    void walkingIsLeftOutOnlyWhenItsAvoidRuleIsTrue() {
        assertThat(chosen(PLAIN.given("pat-pars", true).number("obs-ext-pain", 7)))
                .doesNotContain("walking");
        assertThat(chosen(PLAIN.given("pat-pars", true).number("obs-ext-pain", 6)))
                .endsWith("walking");
        assertThat(chosen(PLAIN.given("pat-pars", true))).endsWith("walking");
    }

    @ParameterizedTest
    @CsvSource({"EMERGENCY", "URGENT", "INCOMPLETE"})
    void noExercisesWhereTheDecidedOutcomeForbidsThem(Triage decided) {
        var plan = PLANNER.suggest(Shipped.evaluate(PLAIN), decided);

        assertThat(plan.kind()).isEqualTo(PlanKind.NONE);
        assertThat(plan.exercises()).isEmpty();
    }

    @Test
    void anExerciseOutsideAGentlePlanCountsAsAvoided() {
        var evaluation = Shipped.evaluate(PLAIN);

        assertThat(PLANNER.avoid(exercise("ex-bridge"), evaluation, PlanKind.FULL)
                        .notMet())
                .isTrue();
        assertThat(PLANNER.avoid(exercise("ex-bridge"), evaluation, PlanKind.GENTLE)
                        .met())
                .isTrue();
        assertThat(PLANNER.avoid(exercise("ex-bird-dog"), evaluation, PlanKind.GENTLE)
                        .notMet())
                .isTrue();
        assertThat(PLANNER.avoid(exercise("ex-bird-dog"), evaluation, PlanKind.NONE)
                        .met())
                .isTrue();
    }

    @Test
    void limitsThatApplyArePrinted() {
        var evaluation = Shipped.evaluate(PLAIN.given("k-balance", true).given("k-ext", false));

        assertThat(PLANNER.planned(exercise("ex-walking"), evaluation).limits())
                .extracting(Exercise.Limit::text)
                .containsExactly("flat path and walking aid if k-balance");
        assertThat(PLANNER.planned(exercise("ex-bridge"), evaluation).limits()).isEmpty();
    }

    @Test
    void onTheSheetWalkingIsLastAndWarmUpFirst() {
        var said = PLAIN.given("pat-radicular", true)
                .given("d-tension-pos", true)
                .no("rf-neuro-worse")
                .given("d-major-motor", false)
                .choice("obs-rep-ext", "better");

        assertThat(Planner.printingOrder(plan(said).exercises()))
                .extracting(planned -> planned.exercise().category())
                .containsExactly(
                        Category.WARM_UP, Category.STRETCH, Category.NERVE, Category.MOTOR_CONTROL, Category.AEROBIC);
    }

    @Test
    void minutesADayAreRoundedUpToFiveWithoutWalking() {
        // cat-cow 8x0.8 -> 7 x 5 s, bird-dog 5x11x2x2, single-knee-chest 2x33x2, bridge 8x6x2: 35+220+132+96+4x15
        assertThat(plan(PLAIN).minutesADay()).isEqualTo(10);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EMERGENCY | | 1",
                "URGENT | | 2",
                "INCOMPLETE | | 1",
                "REFER | | 14",
                "REFER | pat-radicular | 7",
                "REFER | d-irrit-high | 7",
                "REFER | d-neuro-deficit | 7",
                "REFER | pat-hypermobility | 14",
                "TREAT_WITH_CAUTION | pat-radicular | 7",
                "TREAT_WITH_CAUTION | d-neuro-required d-neuro-complete | 7",
                "TREAT_WITH_CAUTION | d-irrit-high | 7",
                "TREAT_WITH_CAUTION | pat-coordination | 14",
                "TREAT_WITH_CAUTION | pat-mobility-deficit | 14",
                "TREAT_WITH_CAUTION | pat-extension-sensitive | 14",
                "TREAT_WITH_CAUTION | pat-flexion-sensitive | 14",
                "TREAT_WITH_CAUTION | pat-nonspecific | 14",
                "TREAT_WITH_CAUTION | mod-fear | 14",
                "TREAT_WITH_CAUTION | mod-pregnancy | 14",
                "TREAT_WITH_CAUTION | mod-bone | 14",
                "TREAT_WITH_CAUTION | pat-hypermobility | 21",
                "TREAT_WITH_CAUTION | pat-muscle-imbalance | 21",
                "TREAT_WITH_CAUTION | pat-hip-snap | 21",
                "TREAT_WITH_CAUTION | pat-hip-snap mod-fear | 14",
                "TREAT_WITH_CAUTION | | 14",
                "SELF_MANAGE | pat-benign-noise | 42",
                "SELF_MANAGE | pat-benign-noise pat-hip-snap | 21",
                "SELF_MANAGE | pat-benign-noise mod-fear | 14"
            })
    void theSmallestReviewIntervalApplies(Triage decided, @org.jspecify.annotations.Nullable String facts, int days) {
        var said = PLAIN;
        for (String fact : facts == null ? List.<String>of() : List.of(facts.split(" "))) {
            said = said.given(fact, true);
        }

        assertThat(PLANNER.reviewDays(Shipped.evaluate(said), decided)).isEqualTo(days);
    }

    @Test
    void weaknessOnlyFromPainIsRetestedWithinAWeek() {
        assertThat(PLANNER.reviewDays(
                        Shipped.evaluate(PLAIN.yes("hx-weakness", "neu-pain-inhibited")), Triage.TREAT_WITH_CAUTION))
                .isEqualTo(7);
    }
}
