package app.facet.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.facet.domain.protocol.ItemId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The language of section 0.4, as clinicians write it. */
class ConditionParserTest {

    private static final Condition A = new Condition.Is(new ItemId("hx-a"));
    private static final Condition B = new Condition.Is(new ItemId("hx-b"));
    private static final Condition C = new Condition.Is(new ItemId("hx-c"));

    @Test
    void anIdAloneAsksForYes() {
        assertThat(ConditionParser.parse("hx-a")).isEqualTo(A);
    }

    @Test
    void andBindsCloserThanOr() {
        assertThat(ConditionParser.parse("hx-a OR hx-b AND hx-c"))
                .isEqualTo(new Condition.Any(List.of(A, new Condition.All(List.of(B, C)))));
    }

    @Test
    void notBindsClosest() {
        assertThat(ConditionParser.parse("NOT hx-a AND hx-b"))
                .isEqualTo(new Condition.All(List.of(new Condition.Not(A), B)));
    }

    @Test
    void bracketsDecide() {
        assertThat(ConditionParser.parse("(hx-a OR hx-b) AND hx-c"))
                .isEqualTo(new Condition.All(List.of(new Condition.Any(List.of(A, B)), C)));
    }

    @Test
    void keywordsMayBeSmall() {
        assertThat(ConditionParser.parse("not hx-a and (hx-b or hx-c)"))
                .isEqualTo(ConditionParser.parse("NOT hx-a AND (hx-b OR hx-c)"));
    }

    @ParameterizedTest
    @CsvSource({
        "hx-a == 3, EQUAL, 3",
        "hx-a != 3, NOT_EQUAL, 3",
        "hx-a < 3, LESS, 3",
        "hx-a <= 3.5, AT_MOST, 3.5",
        "hx-a > -2, GREATER, -2",
        "hx-a >= 0, AT_LEAST, 0",
        "hx-a>=14, AT_LEAST, 14"
    })
    void numbersAreCompared(String text, Comparison comparison, double number) {
        assertThat(ConditionParser.parse(text))
                .isEqualTo(new Condition.Compare(new ItemId("hx-a"), comparison, number));
    }

    @Test
    void optionsAreComparedWithEqualityAndMembership() {
        var is = new Condition.OneOf(new ItemId("hx-a"), Set.of("second-half"));
        assertThat(ConditionParser.parse("hx-a == second-half")).isEqualTo(is);
        assertThat(ConditionParser.parse("hx-a != second-half")).isEqualTo(new Condition.Not(is));
        assertThat(ConditionParser.parse("hx-a in {better, no-change}"))
                .isEqualTo(new Condition.OneOf(new ItemId("hx-a"), Set.of("better", "no-change")));
        assertThat(ConditionParser.parse("has(hx-a, extension)"))
                .isEqualTo(new Condition.Has(new ItemId("hx-a"), "extension"));
    }

    @Test
    void unknownAndAlways() {
        assertThat(ConditionParser.parse("unknown(hx-a)")).isEqualTo(new Condition.Unknown(new ItemId("hx-a")));
        assertThat(ConditionParser.parse("always")).isEqualTo(new Condition.Always());
    }

    @Test
    void countIsComparedWithANumber() {
        assertThat(ConditionParser.parse("count(hx-a, NOT hx-b, hx-c) >= 2"))
                .isEqualTo(new Condition.Count(List.of(A, new Condition.Not(B), C), Comparison.AT_LEAST, 2));
    }

    @Test
    void aBareCountIsOnlyForFacts() {
        assertThat(ConditionParser.parseBareCount("count(hx-a, hx-b)")).contains(List.of(A, B));
        assertThat(ConditionParser.parseBareCount("count(hx-a, hx-b) >= 2")).isEmpty();
        assertThat(ConditionParser.parseBareCount("hx-a OR hx-b")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "AND hx-a",
                "hx-a AND",
                "hx-a hx-b",
                "(hx-a",
                "hx-a)",
                "hx-a ==",
                "hx-a < often",
                "hx-a in {}",
                "hx-a in {daily",
                "has(hx-a)",
                "unknown()",
                "count(hx-a, hx-b)",
                "count(hx-a) >= two",
                "hx_a",
                "hx-a & hx-b",
                "hx-a = 3",
                "Hx-A",
                "3 < hx-a",
                "hx-a == 3x"
            })
    void anythingElseIsMalformedAndSaysSo(String text) {
        assertThatThrownBy(() -> ConditionParser.parse(text))
                .isInstanceOf(ConditionParser.Malformed.class)
                .hasMessageMatching("(?s).{10,}");
    }

    @Test
    void everyIdIsNamedInTheOrderWritten() {
        assertThat(ConditionParser.parse(
                                "hx-c AND (unknown(hx-a) OR count(hx-b, hx-d > 3) >= 1) AND NOT has(hx-e, x) AND hx-f"
                                        + " in {y}")
                        .ids())
                .map(ItemId::value)
                .containsExactly("hx-c", "hx-a", "hx-b", "hx-d", "hx-e", "hx-f");
    }
}
