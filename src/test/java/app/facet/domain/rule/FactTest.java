package app.facet.domain.rule;

import static app.facet.domain.rule.Book.band;
import static org.assertj.core.api.Assertions.assertThat;

import app.facet.Said;
import app.facet.domain.protocol.Answer;
import app.facet.domain.protocol.ItemId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each kind of derived fact, and what it makes of unknown inputs (decision 15). */
class FactTest {

    private static final ItemId A = new ItemId("hx-a");
    private static final ItemId B = new ItemId("hx-b");
    private static final ItemId L = new ItemId("rom-a-l");
    private static final ItemId R = new ItemId("rom-a-r");

    private static Condition is(String text) {
        return ConditionParser.parse(text);
    }

    private static Book with(Fact fact) {
        return new Book().fact("d-a", fact);
    }

    @Nested
    class Conditions {

        @Test
        void whenIsAsTrueAsItsCondition() {
            var book = new Book().fact("d-a", "hx-a OR hx-b");

            assertThat(book.fact("d-a", Said.nothing().yes("hx-a")).met()).isTrue();
            assertThat(book.fact("d-a", Said.nothing().no("hx-a", "hx-b")).notMet())
                    .isTrue();
            assertThat(book.fact("d-a", Said.nothing().no("hx-a"))).isEqualTo(new Verdict.Undecided(Set.of(B)));
        }

        @Test
        void definitelyTurnsUnknownIntoNo() {
            var book = with(new Fact.Definitely(is("hx-a")));

            assertThat(book.fact("d-a", Said.nothing().yes("hx-a")).met()).isTrue();
            assertThat(book.fact("d-a", Said.nothing().no("hx-a")).notMet()).isTrue();
            assertThat(book.fact("d-a", Said.nothing()).notMet()).isTrue();
        }

        @Test
        void eitherNeedsOnlyOneMethod() {
            var book = with(new Fact.Either(List.of(is("hx-a"), is("hx-b"))));

            assertThat(book.fact("d-a", Said.nothing().yes("hx-b")).met()).isTrue();
            assertThat(book.fact("d-a", Said.nothing().no("hx-a"))).isEqualTo(new Verdict.NotMet(Set.of(A)));
            assertThat(book.fact("d-a", Said.nothing().no("hx-a").yes("hx-b")).met())
                    .isTrue();
            assertThat(book.fact("d-a", Said.nothing())).isEqualTo(new Verdict.Undecided(Set.of(A, B)));
        }

        @Test
        void factsRestOnFacts() {
            var book = new Book().fact("d-a", "d-b AND hx-b").fact("d-b", "hx-a");

            assertThat(book.fact("d-a", Said.nothing().yes("hx-a", "hx-b"))).isEqualTo(new Verdict.Met(Set.of(A, B)));
        }

        @Test
        void aGivenFactReplacesTheComputedOne() {
            var book = new Book().fact("d-a", "hx-a");

            assertThat(book.fact("d-a", Said.nothing().yes("hx-a").given("d-a", false))
                            .notMet())
                    .isTrue();
        }
    }

    @Nested
    class Numbers {

        @Test
        void countRunsFromTheSureToThePossible() {
            var book = with(new Fact.Count(List.of(is("hx-a"), is("hx-b"), is("hx-c"))));

            assertThat(book.number("d-a", Said.nothing().yes("hx-a").no("hx-b")))
                    .isEqualTo(new Reading(1, 2, Set.of(A), Set.of(new ItemId("hx-c"))));
        }

        @Test
        void meanIsUnknownWhileOneIsMissing() {
            var book = with(new Fact.Mean(List.of(L, R), false));

            assertThat(book.number("d-a", Said.nothing().number("rom-a-l", 90).number("rom-a-r", 95)))
                    .isEqualTo(Reading.exactly(92.5, Set.of(L, R)));
            assertThat(book.number("d-a", Said.nothing().number("rom-a-l", 90)).known())
                    .isFalse();
            assertThat(book.number("d-a", Said.nothing().number("rom-a-l", 90)).waitingFor())
                    .containsExactly(R);
        }

        @Test
        void meanOfAnsweredTakesWhatThereIs() {
            var book = with(new Fact.Mean(List.of(L, R), true));

            assertThat(book.number("d-a", Said.nothing().number("rom-a-l", 4)))
                    .isEqualTo(Reading.exactly(4, Set.of(L)));
            assertThat(book.number("d-a", Said.nothing()).known()).isFalse();
        }

        @ParameterizedTest
        @CsvSource({"3, 0, 3", "3, 1, 3", "3, 2, -1", "0, 1, 0"})
        void aSumOfYesAllowsOneMissing(int yes, int missing, double expected) {
            var ids = java.util.stream.IntStream.rangeClosed(1, 9)
                    .mapToObj(number -> "st-" + number)
                    .toList();
            var book = with(new Fact.SumOfYes(ids.stream().map(ItemId::new).toList(), 1));
            var said = Said.nothing();
            for (int at = 0; at < 9 - missing; at++) {
                said = at < yes ? said.yes(ids.get(at)) : said.no(ids.get(at));
            }
            var sum = book.number("d-a", said);

            assertThat(sum.known() ? sum.low() : -1).isEqualTo(expected);
            assertThat(sum.waitingFor()).hasSize(expected < 0 ? missing : 0);
        }

        @Test
        void aRatioNeedsBothAndNoZero() {
            var book = with(new Fact.Ratio(L, R));

            assertThat(book.number("d-a", Said.nothing().number("rom-a-l", 90).number("rom-a-r", 60)))
                    .isEqualTo(Reading.exactly(1.5, Set.of(L, R)));
            assertThat(book.number("d-a", Said.nothing().number("rom-a-l", 90).number("rom-a-r", 0))
                            .known())
                    .isFalse();
            assertThat(book.number("d-a", Said.nothing().number("rom-a-l", 90)).waitingFor())
                    .containsExactly(R);
        }
    }

    @Nested
    class Sides {

        @ParameterizedTest
        @CsvSource({"20, 12, T", "12, 20, T", "20, 12.1, F", "20, ?, U", "?, ?, U"})
        void aDifferenceIsReached(String left, String right, String expected) {
            var book = with(new Fact.SideDifference(L, R, 8, false));

            assertThat(letter(book.fact("d-a", sides(left, right)))).isEqualTo(expected);
        }

        @ParameterizedTest
        @CsvSource({"100, 80, F", "100, 79, T", "79, 100, T", "0, 0, F", "80, ?, U"})
        void aPercentageOfTheLargerSideIsExceeded(String left, String right, String expected) {
            var book = with(new Fact.SideDifference(L, R, 20, true));

            assertThat(letter(book.fact("d-a", sides(left, right)))).isEqualTo(expected);
        }

        @ParameterizedTest
        @CsvSource({"absent, normal, T", "normal, reduced, T", "absent, reduced, F", "normal, brisk, F", "absent, ?, U"
        })
        void onOneSideOnly(String left, String right, String expected) {
            var book = with(new Fact.OneSideOnly(List.of(new Fact.Pair(L, R)), List.of(), Set.of("absent", "reduced")));

            assertThat(letter(book.fact("d-a", options(left, right, Said.nothing()))))
                    .isEqualTo(expected);
        }

        @Test
        void anOptionalPairCountsOnlyWhenTested() {
            var tested = new Fact.Pair(new ItemId("neu-l"), new ItemId("neu-r"));
            var book = with(
                    new Fact.OneSideOnly(List.of(tested), List.of(new Fact.Pair(L, R)), Set.of("absent", "reduced")));
            var normal = Said.nothing().choice("neu-l", "normal").choice("neu-r", "normal");

            assertThat(letter(book.fact("d-a", normal))).isEqualTo("F");
            assertThat(letter(book.fact("d-a", options("absent", "?", normal)))).isEqualTo("U");
            assertThat(letter(book.fact("d-a", options("absent", "normal", normal))))
                    .isEqualTo("T");
        }

        @Test
        void oneSideBeyondTheNormIsEnoughBothAreNeededToSayNo() {
            var book = with(new Fact.BeyondNorm(List.of(L, R)));
            for (String item : List.of("rom-a-l", "rom-a-r")) {
                book.norm(item, Comparison.LESS, Map.of(Norm.Sex.EITHER, List.of(band(16, 120, 30))));
            }
            var adult = Said.nothing().number("hx-age", 40);

            assertThat(book.fact("d-a", adult.number("rom-a-l", 29))).isEqualTo(new Verdict.Met(Set.of(L)));
            assertThat(book.fact("d-a", adult.number("rom-a-l", 30))).isEqualTo(new Verdict.Undecided(Set.of(R)));
            assertThat(book.fact("d-a", adult.number("rom-a-l", 30).number("rom-a-r", 31)))
                    .isEqualTo(new Verdict.NotMet(Set.of(L, R)));
        }

        @Test
        void aMeasureWithoutABandWaitsForAgeAndSex() {
            var book = with(new Fact.BeyondNorm(List.of(L)))
                    .norm("rom-a-l", Comparison.LESS, Map.of(Norm.Sex.EITHER, List.of(band(16, 120, 30))));

            assertThat(book.fact("d-a", Said.nothing().number("rom-a-l", 10)))
                    .isEqualTo(new Verdict.Undecided(Set.of(new ItemId("hx-age"), new ItemId("hx-sex"))));
            assertThat(book.fact("d-a", Said.nothing().number("rom-a-l", 10).number("hx-age", 12))
                            .undecided())
                    .isTrue();
        }

        private static Said sides(String left, String right) {
            var said = Said.nothing();
            said = left.equals("?") ? said : said.number("rom-a-l", Double.parseDouble(left));
            return right.equals("?") ? said : said.number("rom-a-r", Double.parseDouble(right));
        }

        private static Said options(String left, String right, Said before) {
            var said = left.equals("?") ? before : before.choice("rom-a-l", left);
            return right.equals("?") ? said : said.choice("rom-a-r", right);
        }
    }

    @Nested
    class Completeness {

        @Test
        void completeIsNeverUnknown() {
            var book = with(new Fact.Complete(List.of(A, B)));

            assertThat(book.fact("d-a", Said.nothing())).isEqualTo(new Verdict.NotMet(Set.of(A, B)));
            assertThat(book.fact("d-a", Said.nothing().yes("hx-a"))).isEqualTo(new Verdict.NotMet(Set.of(B)));
            assertThat(book.fact("d-a", Said.nothing().yes("hx-a").unknown(Answer.Reason.DOES_NOT_KNOW, "hx-b"))
                            .notMet())
                    .isTrue();
            assertThat(book.fact("d-a", Said.nothing().yes("hx-a").no("hx-b")).met())
                    .isTrue();
        }
    }

    @Nested
    class Gate {

        private final Book book = new Book()
                .gate("hx-a", "always")
                .gate("hx-b", "hx-c OR unknown(hx-c)")
                .fact("d-open", new Fact.GateUnknown())
                .fact("d-settled", new Fact.GateCouldNotAnswer());

        @Test
        void aBlankOrUnknownGateItemIsOpen() {
            assertThat(book.fact("d-open", Said.nothing().yes("hx-a")).met()).isTrue();
            assertThat(book.fact("d-open", Said.nothing().no("hx-a", "hx-b")).notMet())
                    .isTrue();
            assertThat(book.fact("d-open", Said.nothing().no("hx-a").unknown(Answer.Reason.DOES_NOT_KNOW, "hx-b"))
                            .met())
                    .isTrue();
        }

        @Test
        void aConditionalGateCountsUnlessDefinitelyFalse() {
            assertThat(book.evaluate(Said.nothing().no("hx-a", "hx-c")).openGateItems())
                    .isEmpty();
            assertThat(book.evaluate(Said.nothing().no("hx-a")).openGateItems()).containsExactly(B);
            assertThat(book.evaluate(Said.nothing().no("hx-a").yes("hx-c")).openGateItems())
                    .containsExactly(B);
        }

        @Test
        void anUndecidedGateIsAGate() {
            var pregnancy = new Book().gate("hx-b", "hx-sex != male");

            assertThat(pregnancy.evaluate(Said.nothing()).openGateItems()).containsExactly(B);
            assertThat(pregnancy
                            .evaluate(Said.nothing().choice("hx-sex", "male"))
                            .openGateItems())
                    .isEmpty();
        }

        @Test
        void couldNotAnswerSettlesTheGateAndIsReported() {
            var said = Said.nothing().no("hx-a").unknown(Answer.Reason.COULD_NOT_ANSWER, "hx-b");

            assertThat(book.fact("d-open", said).notMet()).isTrue();
            assertThat(book.fact("d-settled", said)).isEqualTo(new Verdict.Met(Set.of(B)));
            assertThat(book.evaluate(said).openGateItems()).isEmpty();
            assertThat(book.fact("d-settled", Said.nothing().no("hx-a", "hx-b")).notMet())
                    .isTrue();
        }
    }

    private static String letter(Verdict verdict) {
        return verdict.met() ? "T" : verdict.notMet() ? "F" : "U";
    }
}
