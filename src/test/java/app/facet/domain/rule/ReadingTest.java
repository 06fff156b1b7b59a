package app.facet.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.domain.protocol.ItemId;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A number as far as it is known, and what comparing it decides. */
class ReadingTest {

    private static final Set<ItemId> BECAUSE = Set.of(new ItemId("hx-a"));
    private static final Set<ItemId> WAITING = Set.of(new ItemId("hx-b"));

    @ParameterizedTest
    @CsvSource({
        "2, 4, AT_LEAST, 2, T",
        "2, 4, AT_LEAST, 3, U",
        "2, 4, AT_LEAST, 5, F",
        "2, 4, GREATER, 1, T",
        "2, 4, GREATER, 2, U",
        "2, 4, GREATER, 4, F",
        "2, 4, AT_MOST, 4, T",
        "2, 4, AT_MOST, 3, U",
        "2, 4, AT_MOST, 1, F",
        "2, 4, LESS, 5, T",
        "2, 4, LESS, 4, U",
        "2, 4, LESS, 2, F",
        "2, 4, EQUAL, 3, U",
        "2, 4, EQUAL, 2, U",
        "2, 4, EQUAL, 5, F",
        "2, 2, EQUAL, 2, T",
        "2, 4, NOT_EQUAL, 3, U",
        "2, 4, NOT_EQUAL, 4, U",
        "2, 4, NOT_EQUAL, 5, T",
        "2, 2, NOT_EQUAL, 2, F"
    })
    void anIntervalDecidesOnlyWhenAllItsValuesAgree(
            double low, double high, Comparison comparison, double number, String expected) {
        var verdict = new Reading(low, high, BECAUSE, WAITING).compare(comparison, number);

        assertThat(verdict)
                .isEqualTo(
                        switch (expected) {
                            case "T" -> new Verdict.Met(BECAUSE);
                            case "F" -> new Verdict.NotMet(BECAUSE);
                            default -> new Verdict.Undecided(WAITING);
                        });
    }

    @ParameterizedTest
    @EnumSource(Comparison.class)
    void nothingKnownDecidesNothing(Comparison comparison) {
        assertThat(Reading.unknown(WAITING).compare(comparison, 3)).isEqualTo(new Verdict.Undecided(WAITING));
        assertThat(Reading.unknown(WAITING).known()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Comparison.class)
    void aComparisonAndItsOppositeNeverAgree(Comparison comparison) {
        for (int left = 2; left <= 4; left++) {
            assertThat(comparison.negated().holds(left, 3)).isEqualTo(!comparison.holds(left, 3));
        }
    }

    @Test
    void oneValueIsKnown() {
        assertThat(Reading.exactly(3, BECAUSE).known()).isTrue();
        assertThat(new Reading(2, 3, BECAUSE, WAITING).known()).isFalse();
    }
}
