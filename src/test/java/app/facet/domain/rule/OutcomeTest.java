package app.facet.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.Said;
import app.facet.domain.protocol.ItemId;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From fired rules to the suggested outcome, and how far it may be changed (7.1, 7.5, decisions 1 to 4). */
class OutcomeTest {

    private final Book book = new Book()
            .rule("E", "rf-e", Triage.EMERGENCY, 0, PlanKind.NONE, "act-e")
            .rule("U7", "rf-u", Triage.URGENT, 7, PlanKind.NONE, "act-u")
            .rule("U2", "rf-u2", Triage.URGENT, 2, PlanKind.NONE, "act-u")
            .rule("I", "rf-i", Triage.INCOMPLETE, -1, PlanKind.NONE, "")
            .rule("RN", "rf-none", Triage.REFER, 28, PlanKind.NONE, "act-r")
            .rule("RG", "rf-gentle", Triage.REFER, 14, PlanKind.GENTLE, "act-g", "RN")
            .rule("RF", "rf-full", Triage.REFER, 21, PlanKind.FULL, "act-r")
            .rule("C", "rf-c", Triage.TREAT_WITH_CAUTION)
            .rule("S", "NOT rf-c", Triage.SELF_MANAGE);

    @ParameterizedTest
    @CsvSource({
        "rf-e, EMERGENCY, 0",
        "rf-u, URGENT, 7",
        "rf-i, INCOMPLETE, -1",
        "rf-full, REFER, 21",
        "rf-c, TREAT_WITH_CAUTION, -1"
    })
    void eachRuleAsksForItsLevel(String item, Triage level, int days) {
        var evaluation = book.evaluate(Said.nothing().yes(item));

        assertThat(evaluation.level()).isEqualTo(level);
        assertThat(evaluation.days()).isEqualTo(days < 0 ? OptionalInt.empty() : OptionalInt.of(days));
    }

    @Test
    void theOrderOfOutcomesIsThatOfTheReference() {
        assertThat(Triage.values())
                .containsExactly(
                        Triage.SELF_MANAGE,
                        Triage.TREAT_WITH_CAUTION,
                        Triage.REFER,
                        Triage.INCOMPLETE,
                        Triage.URGENT,
                        Triage.EMERGENCY);
    }

    @Test
    void theHighestLevelCountsWithTheSmallestOfItsDays() {
        var evaluation = book.evaluate(Said.nothing().yes("rf-full", "rf-u", "rf-u2", "rf-i"));

        assertThat(evaluation.level()).isEqualTo(Triage.URGENT);
        assertThat(evaluation.days()).hasValue(2);
        assertThat(evaluation.findings().stream().map(finding -> finding.rule().id()))
                .containsExactly("U7", "U2", "I", "RF");
    }

    @Test
    void aFindingNamesItsAnswers() {
        assertThat(book.evaluate(Said.nothing().yes("rf-c")).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.because()).containsExactly(new ItemId("rf-c")));
    }

    @Test
    void nothingFiredIsNeverReassurance() {
        var evaluation = book.evaluate(Said.nothing());

        assertThat(evaluation.level()).isEqualTo(Triage.TREAT_WITH_CAUTION);
        assertThat(evaluation.findings().stream().map(finding -> finding.rule().id()))
                .containsExactly("C99");
    }

    @Test
    void selfManageIsShownOnlyWhenItIsFinal() {
        assertThat(book.evaluate(Said.nothing().no("rf-c")).findings().stream()
                        .map(finding -> finding.rule().id()))
                .containsExactly("S");
        assertThat(book.evaluate(Said.nothing().no("rf-c").yes("rf-full")).findings().stream()
                        .map(finding -> finding.rule().id()))
                .containsExactly("RF");
    }

    @Test
    void undecidedRulesSayWhatTheyWaitFor() {
        assertThat(book.evaluate(Said.nothing().yes("rf-c")).undecided())
                .containsEntry(
                        book.evaluate(Said.nothing().yes("rf-e"))
                                .findings()
                                .getFirst()
                                .rule(),
                        Set.of(new ItemId("rf-e")));
    }

    @Test
    void anActionIsNamedOnceAndNotWhereAnotherRuleMakesItSuperfluous() {
        assertThat(book.evaluate(Said.nothing().yes("rf-none", "rf-full")).actions())
                .containsExactly("act-r");
        assertThat(book.evaluate(Said.nothing().yes("rf-gentle")).actions()).containsExactly("act-g");
        assertThat(book.evaluate(Said.nothing().yes("rf-gentle", "rf-none")).actions())
                .containsExactly("act-r");
    }

    @ParameterizedTest
    @CsvSource({"rf-e, URGENT", "rf-u, REFER", "rf-i, INCOMPLETE", "rf-none, SELF_MANAGE", "rf-c, SELF_MANAGE"})
    void noReasonLowersBelowTheFloor(String item, Triage lowest) {
        assertThat(book.evaluate(Said.nothing().yes(item)).lowest()).isEqualTo(lowest);
    }

    @Test
    void theHighestFloorOfAllFiredRulesCounts() {
        assertThat(book.evaluate(Said.nothing().yes("rf-u", "rf-e", "rf-c")).lowest())
                .isEqualTo(Triage.URGENT);
        assertThat(book.evaluate(Said.nothing().yes("rf-u", "rf-i")).lowest()).isEqualTo(Triage.INCOMPLETE);
    }

    @ParameterizedTest
    @CsvSource({
        // fired, decided, plan
        "rf-full, REFER, FULL",
        "rf-gentle, REFER, GENTLE",
        "rf-none, REFER, NONE",
        "rf-full rf-gentle, REFER, GENTLE",
        "rf-full rf-gentle rf-none, REFER, NONE",
        "rf-c, TREAT_WITH_CAUTION, FULL",
        "rf-c, SELF_MANAGE, FULL",
        "rf-c, REFER, FULL",
        "rf-c, INCOMPLETE, NONE",
        "rf-c, URGENT, NONE",
        "rf-c, EMERGENCY, NONE",
        "rf-i, REFER, NONE",
        "rf-e, URGENT, NONE",
        "rf-e, REFER, NONE",
        "rf-u, URGENT, NONE",
        "rf-u, REFER, GENTLE",
        "rf-u rf-full, REFER, GENTLE",
        "rf-u rf-none, REFER, NONE",
        "rf-u rf-gentle, REFER, GENTLE",
        "rf-u rf-i, REFER, NONE"
    })
    void howMuchPlanADecidedOutcomeAllows(String fired, Triage decided, PlanKind plan) {
        assertThat(book.evaluate(Said.nothing().yes(fired.split(" "))).plan(decided))
                .isEqualTo(plan);
    }

    @Test
    void patternsStandByPriority() {
        var patterns = new Book()
                .pattern("pat-second", 2, "hx-a")
                .pattern("pat-first", 1, "hx-b")
                .pattern("pat-open", 3, "hx-c")
                .evaluate(Said.nothing().yes("hx-a", "hx-b"))
                .patterns();

        assertThat(patterns.stream().map(pattern -> pattern.id().value())).containsExactly("pat-first", "pat-second");
    }

    @ParameterizedTest
    @CsvSource({"yes, no, HIGH", "no, yes, LOW", "no, no, MODERATE", "?, ?, MODERATE"})
    void irritabilityIsModerateWhenDataAreMissing(String high, String low, Irritability expected) {
        var irritable = new Book().fact("d-irrit-high", "hx-a").fact("d-irrit-low", "hx-b");
        var said = Said.nothing();
        said = high.equals("yes") ? said.yes("hx-a") : high.equals("no") ? said.no("hx-a") : said;
        said = low.equals("yes") ? said.yes("hx-b") : low.equals("no") ? said.no("hx-b") : said;

        assertThat(irritable.evaluate(said).irritability()).isEqualTo(expected);
    }
}
