package app.facet.content;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.Shipped;
import app.facet.domain.protocol.ItemId;
import app.facet.domain.rule.ConditionParser;
import app.facet.domain.rule.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rule book clinicians review says what the content says. */
class RuleBookPrinterTest {

    private static final String BOOK = RuleBookPrinter.print(Shipped.CONTENT, ContentFolder.shipped());

    @Test
    void theRuleBookIsUpToDate() throws IOException {
        assertThat(BOOK.equals(Files.readString(Path.of("src", "docs", "rulebook.md"))))
                .as("src/docs/rulebook.md is not what the content says: print it again with"
                        + " 'target/facet rule-book --out src/docs/rulebook.md'")
                .isTrue();
    }

    @Test
    void everyRuleFactPatternAndExerciseStandsInIt() {
        var content = Shipped.CONTENT;
        for (Rule rule : content.rules().rules()) {
            assertThat(BOOK).contains("### " + rule.id() + " · " + rule.name() + "\n");
            assertThat(BOOK).contains(rule.whenText());
        }
        for (ItemId fact : content.rules().facts().keySet()) {
            assertThat(BOOK).contains("`" + fact + "`");
        }
        content.exercises().keySet().forEach(exercise -> assertThat(BOOK).contains("`" + exercise + "`\n"));
        content.rules().links().forEach(link -> assertThat(BOOK).contains("### " + link.text() + "\n"));
    }

    @Test
    void whatIsNotSignedIsMarkedUntilItIs(@TempDir Path temporary) {
        var copy = ContentCopy.in(temporary);
        copy.append("rules/10-emergency.yaml", "    signed: \"Sample Clinician A, 2026-11-22\"\n");
        var signed = RuleBookPrinter.print(copy.load(), copy.folder());

        assertThat(section(BOOK, "### E13")).contains("**Not signed yet**");
        assertThat(section(signed, "### E13")).doesNotContain("**Not signed yet**");
        assertThat(section(BOOK, "### E01")).doesNotContain("**Not signed yet**");
    }

    @Test
    void aRuleSaysConditionDaysActionAndSource() {
        assertThat(section(BOOK, "### U07"))
                .contains("- When: (Major weakness not due to pain **or** Foot drop) **and** (Known old deficit is not"
                        + " known")
                .contains("- As written: `(d-major-motor OR rf-foot-drop) AND (unknown(neu-known-old)")
                .contains("- Outcome: urgent, within 7 days")
                .contains("- Action: `act-doc-7` Medical assessment within 7 days. Hold the exercise plan.")
                .contains("- Source: NHS Lothian: foot drop = dorsiflexion grade 3 or less [checked: V4]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hx-age >= 65 | Age at least 65 years",
                "NOT hx-pain | **not** Pain in last 4 weeks",
                "hx-night == second-half | Night pain is \"Wakes 2nd half of night, better on getting up\"",
                "hx-injury in {minor, significant} | Injury is \"Minor injury\" **or** \"Significant injury\"",
                "unknown(rf-ces-days) | Days since bladder, bowel or leg signs is not known",
                "has(hx-aggravate, extension) | Makes it worse includes \"Bending back\"",
                "count(hx-pain, rf-fever) >= 2 | at least 2 of: Pain in last 4 weeks; Fever",
                "hx-pain AND (rf-fever OR d-bone-risk) | Pain in last 4 weeks **and** (Fever **or** Bone risk)"
            })
    void conditionsAreSaidInTheWordsOfTheirItems(String condition, String words) {
        assertThat(new ConditionWords(Shipped.CONTENT).words(ConditionParser.parse(condition)))
                .isEqualTo(words);
    }

    private static String section(String book, String heading) {
        int from = book.indexOf(heading + " ");
        return book.substring(from, book.indexOf("\n\n#", from));
    }
}
