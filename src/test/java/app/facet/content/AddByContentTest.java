package app.facet.content;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.Said;
import app.facet.domain.ClinicalContent;
import app.facet.domain.plan.Suggestion;
import app.facet.domain.protocol.ItemId;
import app.facet.domain.rule.Triage;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An item, a fact, a rule, a norm and an exercise are added in the content alone, and a screening uses them. */
class AddByContentTest {

    private static final String ITEM = """
          - id: added
            title: Added
            items:
              - id: rf-added-sign
                ask: Was something added?
                type: yes-no
                gate: true
                core: always
                why: A sample item of a test
                short: Added sign
                source: "[working]"
              - id: rom-added-deg
                ask: An added measure
                type: number
                number: {unit: deg, whole: false, hard: [0, 90], soft: [5, 60]}
                why: A sample measure of a test
                short: Added measure
                source: "[working]"
        """;
    private static final String FACTS = """
          - id: d-added-restricted
            name: "The added measure is limited"
            kind: beyond-norm
            inputs: [rom-added-deg]
            source: "[working]"
          - id: d-added
            name: "Both added"
            when: "rf-added-sign AND d-added-restricted"
            source: "[working]"
        """;
    private static final String NORM = """

        - id: norm-added
          name: Added measure
          items: [rom-added-deg]
          unit: deg
          restricted: below
          female:
            - {ages: 16-120, reference: 50, cut-off: 40}
          male:
            - {ages: 16-120, reference: 45, cut-off: 35}
          reference-source: "[working]"
          cut-off-source: "[working]"
          text: "A sample norm of a test"
        """;
    private static final String RULE = """
          - id: R99
            name: "Added rule"
            when: "d-added"
            days: 5
            action: act-doc-plan
            plan: full
            why: "A sample rule of a test"
            source: "[working]"
        """;
    private static final String FIGURE = """
            camera: {yaw: 75, pitch: 10}
            props: [mat]
            start: {inherit: hands-and-knees, caption: Start}
            end: {inherit: hands-and-knees, neck-flexion: 20, caption: Look down}
            """;

    private static final String EXERCISE = """
        id: ex-added
        name: Added exercise
        seed: false
        category: warm-up
        target: Whole body
        equipment: [none]
        dose: {sets: 1, repetitions: 10, per-side: false, hold-seconds: 0, times-a-day: [1, 1], days-a-week: 7, text: "1x10x0, 1/d, 7/w"}
        harder: {exercise: ex-hip-hinge}
        easier: {text: fewer reps}
        start: Stand tall.
        steps:
          - Swing your arms.
        mistakes: Rushing.
        breathing: Breathe normally.
        indicated: "d-added"
        avoid: "NOT rf-added-sign"
        limits: []
        feel: an easy movement.
        drawing:
          view: Side
          start: standing, all 0
          end: shoulder 90
        source:
          dose: D4 usual PT practice [working]
        """;

    @TempDir
    private Path temporary;

    private ContentCopy copy = new ContentCopy(Path.of(""));

    @BeforeEach
    void addOneOfEach() {
        copy = ContentCopy.in(temporary);
        copy.append("checklist/30-red-flags.yaml", ITEM);
        copy.append("facts.yaml", FACTS);
        copy.append("norms/range-of-motion.yaml", NORM);
        copy.append("rules/40-refer.yaml", RULE);
        copy.write("exercises/ex-added.yaml", EXERCISE);
        copy.write("figures/ex-added.yaml", FIGURE);
        copy.replace("plan.yaml", "warm-up: [ex-cat-cow, ex-hip-hinge", "warm-up: [ex-added, ex-cat-cow, ex-hip-hinge");
    }

    private static Said clear(ClinicalContent content) {
        return new Said(app.facet.Cases.all(content).getFirst().asked().known());
    }

    private static List<String> exercises(Suggestion suggestion) {
        return suggestion.plan().exercises().stream()
                .map(planned -> planned.exercise().id())
                .toList();
    }

    @Test
    void theAddedGateItemIsAskedFirst() {
        var content = copy.load();
        var suggestion = content.suggest(clear(content).known());

        assertThat(suggestion.evaluation().level()).isEqualTo(Triage.INCOMPLETE);
        assertThat(suggestion.waitingFor()).containsExactly(new ItemId("rf-added-sign"));
    }

    @Test
    void theAddedRuleFiresOnTheAddedFactWhichUsesTheAddedNorm() {
        var content = copy.load();
        var said = clear(content).yes("rf-added-sign").number("rom-added-deg", 34);
        var suggestion = content.suggest(said.known());

        assertThat(suggestion.evaluation().level()).isEqualTo(Triage.REFER);
        assertThat(suggestion.evaluation().days()).hasValue(5);
        assertThat(suggestion.evaluation().findings().getFirst().rule().id()).isEqualTo("R99");
        assertThat(exercises(suggestion)).startsWith("ex-added");
    }

    @Test
    void beyondTheCutOffOfTheAddedNormTheRuleIsSilent() {
        var content = copy.load();
        var man = clear(content).yes("rf-added-sign").number("rom-added-deg", 35);

        assertThat(content.suggest(man.known()).evaluation().level()).isEqualTo(Triage.SELF_MANAGE);
        assertThat(content.suggest(man.choice("hx-sex", "female").known())
                        .evaluation()
                        .level())
                .isEqualTo(Triage.REFER);
    }

    @Test
    void theAvoidRuleOfTheAddedExerciseIsHeeded() {
        var content = copy.load();
        var suggestion = content.suggest(clear(content).no("rf-added-sign").known());

        assertThat(suggestion.evaluation().level()).isEqualTo(Triage.SELF_MANAGE);
        assertThat(exercises(suggestion)).startsWith("ex-cat-cow").doesNotContain("ex-added");
    }

    @Test
    void aChangedThresholdCounts() {
        copy.replace("rules/40-refer.yaml", "\"hx-age < 16\"", "\"hx-age < 30\"");
        var content = copy.load();

        assertThat(content.suggest(clear(content).no("rf-added-sign").known())
                        .evaluation()
                        .findings())
                .extracting(finding -> finding.rule().id())
                .containsExactly("R01");
    }
}
