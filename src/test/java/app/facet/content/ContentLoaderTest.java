package app.facet.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Broken content is reported whole, each problem with its file and line, and never starts a screening. */
class ContentLoaderTest {

    @TempDir
    private Path temporary;

    private ContentCopy copy = new ContentCopy(Path.of(""));

    @BeforeEach
    void copyTheShippedContent() {
        copy = ContentCopy.in(temporary);
    }

    @Test
    void theShippedContentIsFine() {
        assertThat(copy.problems()).isEmpty();
        assertThat(copy.load().hash())
                .isEqualTo(((ContentLoader.Loaded.Ok) ContentLoader.load(ContentFolder.shipped()))
                        .content()
                        .hash());
    }

    @Test
    void tenDifferentFaultsAreReportedAtOnceEachWithFileAndLine() {
        var expected = new ArrayList<String>();
        int line = copy.replace("rules/10-emergency.yaml", "\"rf-chest\"", "\"rf-chess\"");
        expected.add("rules/10-emergency.yaml:" + line + ": there is no item or fact 'rf-chess'");
        line = copy.replace("rules/20-urgent.yaml", "\"rf-eye\"", "\"rf-eye > 3\"");
        expected.add("rules/20-urgent.yaml:" + line + ": 'rf-eye' is not a number and cannot be compared with >");
        line = copy.replace("rules/40-refer.yaml", "\"st-step == pos\"", "\"st-step == maybe\"");
        expected.add("rules/40-refer.yaml:" + line + ": 'maybe' is not an option of st-step");
        line = copy.replace("facts.yaml", "id: d-slipped-or-step", "id: d-slipped-or-step");
        copy.replace("facts.yaml", "\"hx-spondylolisthesis OR st-step == pos\"", "\"k-ext\"");
        expected.add(
                "facts.yaml:" + line + ": the fact depends on itself: [d-slipped-or-step, k-ext] -> d-slipped-or-step");
        line = copy.replace(
                "checklist/10-visit.yaml", "        short: Height\n        source: \"-\"", "        short: Height");
        expected.add("checklist/10-visit.yaml:" + (line - 5) + ": 'source' is missing");
        line = copy.replace("exercises/ex-bridge.yaml", "breathing: Out going up, in going down.", "breathing: \"\"");
        expected.add("exercises/ex-bridge.yaml:" + line + ": 'breathing' is missing");
        line = copy.replace("patterns.yaml", "plain-name: \"Irritated nerve\"", "plain-nam: \"Irritated nerve\"");
        expected.add("patterns.yaml:" + line + ": unknown key 'plain-nam'");
        expected.add("patterns.yaml:" + (line - 2) + ": 'plain-name' is missing");
        line = copy.replace("rules/50-caution.yaml", "\"hx-click-sting\"", "\"hx-click-sting AND\"");
        expected.add(
                "rules/50-caution.yaml:" + line + ": condition: a word is missing after word 2 of: hx-click-sting AND");
        line = copy.replace("checklist/10-visit.yaml", "id: hx-weight-kg", "id: hx-height-cm");
        expected.add("checklist/10-visit.yaml:" + line + ": 'hx-height-cm' is defined twice");
        line = copy.replace("rules/40-refer.yaml", "action: act-rheum", "action: act-nowhere");
        expected.add("rules/40-refer.yaml:" + line + ": there is no action 'act-nowhere'");
        copy.replace("countries/uk.yaml", "name:", "name: [");
        copy.delete("traffic-light.yaml");
        expected.add("traffic-light.yaml: is missing");

        var found = copy.problems();

        assertThat(found).map(ContentProblem::toString).containsAll(expected);
        assertThat(found)
                .filteredOn(problem -> problem.file().equals("countries/uk.yaml"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.what())
                        .startsWith("is not valid YAML: ")
                        .hasLineCount(1))
                .satisfies(problem -> assertThat(problem.line()).isPositive());
        assertThat(found).hasSize(expected.size() + 1);
    }

    @Test
    void problemsStandByFileAndLine() {
        copy.replace("rules/20-urgent.yaml", "action: act-eye", "action: act-nowhere");
        copy.replace("rules/20-urgent.yaml", "action: act-doc-14", "action: act-nobody");
        copy.replace("facts.yaml", "\"hx-bp-uncontrolled\"", "\"hx-nothing\"");

        assertThat(copy.problems())
                .extracting(ContentProblem::file)
                .containsExactly("facts.yaml", "rules/20-urgent.yaml", "rules/20-urgent.yaml");
        assertThat(copy.problems()).map(ContentProblem::what).last().asString().contains("act-nowhere");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // file | this | instead | problem
                "checklist/10-visit.yaml | type: number | type: numbr | 'type' must be yes-no, scale, number, choice,"
                        + " choices or text",
                "checklist/10-visit.yaml | hard: [5, 110] | hard: [110, 5] | 'hard' must be two numbers, the smaller"
                        + " one first",
                "checklist/10-visit.yaml | hard: [5, 110], soft | soft | 'hard' limits are missing",
                "checklist/10-visit.yaml | whole: true | whole: maybe | 'whole' must be true or false",
                "checklist/10-visit.yaml | intersex-or-other: Intersex or other | unknown: Unknown | 'unknown' is"
                        + " never an option: leaving it unanswered says so",
                "checklist/10-visit.yaml | kind: questions | kind: question | 'kind' cannot be 'question'",
                "checklist/20-history.yaml | at-most: hx-age | at-most: hx-ages | there is no item 'hx-ages'",
                "checklist/40-nerve-check.yaml | normal: normal | normal: fine | 'fine' is not an option of"
                        + " neu-sens-l1-l",
                "checklist/40-nerve-check.yaml | row: L1 groin crease | rows: L1 | neu-sens-l1-l stands in a table and"
                        + " needs 'row' and 'column'",
                "facts.yaml | kind: count | kind: sum | 'sum' is not a kind of fact",
                "facts.yaml | inputs: [rom-lx-flex-deg] | inputs: [hx-height-cm] | hx-height-cm has no norm",
                "facts.yaml | [neu-ref-knee-l, neu-ref-knee-r] | [neu-ref-knee-l] | a pair is [left, right]",
                "rules/20-urgent.yaml | days: 7 | day: 7 | 'days' is missing: a rule of this level says by when",
                "rules/40-refer.yaml | plan: gentle | plan: soft | 'plan' cannot be 'soft'",
                "rules/40-refer.yaml | action-unless: [R02, R04] | action-unless: [R02, R4] | there is no rule 'R4'",
                "rules/30-incomplete.yaml | id: I02 | id: I01 | 'rule I01' is defined twice",
                "rules/10-emergency.yaml | [checked: V4] | [checked: V444] | the page 'V444' is not in sources.yaml",
                "norms/range-of-motion.yaml | ages: 16-29 | ages: young | 'ages' must be like 30-39",
                "norms/range-of-motion.yaml | restricted: below | restricted: under | 'restricted' must be below,"
                        + " at-or-below, above, at-or-above or none",
                "links.yaml | hx-night: constant | hx-night: always | 'hx-night' cannot be answered so",
                "links.yaml | ask: [rf-thoracic] | ask: [rf-thorax] | there is no item 'rf-thorax'",
                "plan.yaml | always-last: ex-walking | always-last: ex-running | there is no exercise 'ex-running'",
                "plan.yaml | default-pattern: pat-nonspecific | default-pattern: pat-none | there is no row for"
                        + " pat-none",
                "plan.yaml | when: \"mod-older\" | when: \"mod-old\" | there is no item or fact 'mod-old'",
                "exercises/ex-bridge.yaml | id: ex-bridge | id: ex-bridges | the file must be named ex-bridges.yaml",
                "exercises/ex-bridge.yaml | days-a-week: 3 | days-a-week: 9 | not a dose: sets 2, days 9",
                "exercises/ex-bridge.yaml | harder: {exercise: ex-single-leg-bridge} | harder: {exercise: ex-none} |"
                        + " there is no exercise 'ex-none'",
                "exercises/ex-bridge.yaml | avoid: \"k-supine\" | avoid: \"k-supin\" | there is no item or fact"
                        + " 'k-supin'",
                "education/edu-bone.md | show: \"mod-bone\" | show: \"mod-bones\" | there is no item or fact"
                        + " 'mod-bones'",
                "education/edu-warmup.md | ex-cat-cow: cat-cow | ex-cat: cat | there is no exercise 'ex-cat'",
                "facts.yaml | source: \"GIRFT [checked: V1, V4]\" | sources: GIRFT | 'source' is missing"
            })
    void eachFaultIsNamed(String file, String old, String replacement, String problem) {
        copy.replace(file, old, replacement);

        assertThat(copy.problems()).anySatisfy(found -> {
            assertThat(found.file()).isEqualTo(file);
            assertThat(found.what()).isEqualTo(problem);
            assertThat(found.line()).isPositive();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "facts.yaml",
        "patterns.yaml",
        "links.yaml",
        "plan.yaml",
        "actions.yaml",
        "safety-net.yaml",
        "sources.yaml"
    })
    void aMissingFileIsNamedAndTheOthersAreStillChecked(String file) {
        copy.delete(file);
        copy.replace("checklist/10-visit.yaml", "kind: questions", "kind: question");

        assertThat(copy.problems())
                .contains(new ContentProblem(file, 0, "is missing"))
                .anySatisfy(problem -> assertThat(problem.file()).isEqualTo("checklist/10-visit.yaml"));
    }

    @Test
    void anEmptyFolderIsMissingEverything() {
        assertThat(new ContentCopy(temporary.resolve("nowhere")).problems())
                .extracting(ContentProblem::what)
                .contains("is missing")
                .hasSizeGreaterThan(8);
    }

    @Test
    void aKeyGivenTwiceIsNotYaml() {
        int line = copy.replace("content.yaml", "version:", "version: \"2.0\"\nversion:");

        assertThat(copy.problems())
                .containsExactly(new ContentProblem("content.yaml", line + 1, "'version' is given twice"));
    }

    @Test
    void theSmallestChangeChangesTheHash() {
        String before = copy.load().hash();
        copy.append("content.yaml", "# a remark\n");

        assertThat(copy.load().hash()).isNotEqualTo(before).hasSize(64);
    }

    @Test
    void unsignedValuesAreListedUntilSigned() {
        int line = copy.lastLine("rules/10-emergency.yaml", "ACOG 804 list");
        var unsigned = Unsigned.in(copy.folder());

        assertThat(unsigned)
                .contains(new ContentProblem("rules/10-emergency.yaml", line, "E13: ACOG 804 list [from knowledge]"));
        copy.append("rules/10-emergency.yaml", "    signed: \"Sample Clinician A, 2026-11-22\"\n");
        assertThat(Unsigned.in(copy.folder())).hasSize(unsigned.size() - 1);
    }

    @Test
    void signedContentStillLoads() {
        copy.append("rules/10-emergency.yaml", "    signed: \"Sample Clinician A, 2026-11-22\"\n");

        assertThat(copy.problems()).isEmpty();
    }

    @Test
    void everyCheckedPageIsInTheBibliography() {
        assertThat(List.copyOf(copy.load().bibliography().keySet())).contains("V1", "V89b", "finucane-2020");
    }
}
