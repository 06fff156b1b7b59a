package app.facet.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.Said;
import app.facet.domain.protocol.Answer;
import app.facet.domain.protocol.ItemId;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kleene logic: unknown never fires a rule and never proves safety. */
class ThreeValuedLogicTest {

    private static final ItemId A = new ItemId("hx-a");
    private static final ItemId B = new ItemId("hx-b");

    private final Book book = new Book();

    @ParameterizedTest
    @CsvSource({
        "yes, yes, T, T", "yes, no, F, T", "yes, ?, U, T",
        "no, yes, F, T", "no, no, F, F", "no, ?, F, U",
        "?, yes, U, T", "?, no, F, U", "?, ?, U, U"
    })
    void andAndOr(String a, String b, String and, String or) {
        var said = said("hx-b", b, said("hx-a", a, Said.nothing()));

        assertThat(letter(book.verdict("hx-a AND hx-b", said))).isEqualTo(and);
        assertThat(letter(book.verdict("hx-a OR hx-b", said))).isEqualTo(or);
    }

    @ParameterizedTest
    @CsvSource({"yes, F", "no, T", "?, U"})
    void not(String a, String expected) {
        assertThat(letter(book.verdict("NOT hx-a", said("hx-a", a, Said.nothing()))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"yes, F", "no, F", "?, T"})
    void unknownIsNeverUnknownItself(String a, String expected) {
        assertThat(letter(book.verdict("unknown(hx-a)", said("hx-a", a, Said.nothing()))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"NOT_ASKED", "DOES_NOT_KNOW", "COULD_NOT_ANSWER"})
    void everyReasonForUnknownIsUnknown(Answer.Reason reason) {
        var said = Said.nothing().unknown(reason, "hx-a");

        assertThat(letter(book.verdict("hx-a", said))).isEqualTo("U");
        assertThat(letter(book.verdict("hx-a > 3", said))).isEqualTo("U");
        assertThat(letter(book.verdict("hx-a in {x}", said))).isEqualTo("U");
        assertThat(letter(book.verdict("has(hx-a, x)", said))).isEqualTo("U");
        assertThat(letter(book.verdict("unknown(hx-a)", said))).isEqualTo("T");
    }

    @Test
    void theEmptySetIsAnAnswer() {
        assertThat(letter(book.verdict("has(hx-a, x)", Said.nothing().choices("hx-a"))))
                .isEqualTo("F");
        assertThat(letter(book.verdict("has(hx-a, x)", Said.nothing().choices("hx-a", "x", "y"))))
                .isEqualTo("T");
        assertThat(letter(book.verdict("has(hx-a, x)", Said.nothing()))).isEqualTo("U");
    }

    @Test
    void notEqualOfAnUnknownChoiceIsUnknown() {
        assertThat(letter(book.verdict("hx-a != x", Said.nothing()))).isEqualTo("U");
        assertThat(letter(book.verdict("hx-a != x", Said.nothing().choice("hx-a", "y"))))
                .isEqualTo("T");
        assertThat(letter(book.verdict("hx-a != x", Said.nothing().choice("hx-a", "x"))))
                .isEqualTo("F");
    }

    @ParameterizedTest
    @CsvSource({
        "yes, yes, ?, T", // sure 2
        "yes, ?, no, U", // sure 1, possible 2
        "yes, no, no, F", // possible 1
        "?, ?, no, U",
        "?, no, no, F",
        "?, ?, ?, U"
    })
    void countIsAnInterval(String a, String b, String c, String expected) {
        var said = said("hx-c", c, said("hx-b", b, said("hx-a", a, Said.nothing())));

        assertThat(letter(book.verdict("count(hx-a, hx-b, hx-c) >= 2", said))).isEqualTo(expected);
    }

    @Test
    void aVerdictNamesTheAnswersThatDecided() {
        var said = Said.nothing().yes("hx-a").no("hx-b");

        assertThat(book.verdict("hx-a OR hx-b", said)).isEqualTo(new Verdict.Met(Set.of(A)));
        assertThat(book.verdict("hx-a AND hx-b", said)).isEqualTo(new Verdict.NotMet(Set.of(B)));
        assertThat(book.verdict("NOT hx-a OR hx-b", said)).isEqualTo(new Verdict.NotMet(Set.of(A, B)));
    }

    @Test
    void anUndecidedVerdictNamesWhatItWaitsFor() {
        var said = Said.nothing().yes("hx-a");

        assertThat(book.verdict("hx-a AND hx-b AND hx-c > 3", said))
                .isEqualTo(new Verdict.Undecided(Set.of(B, new ItemId("hx-c"))));
    }

    private static Said said(String item, String value, Said before) {
        return switch (value) {
            case "yes" -> before.yes(item);
            case "no" -> before.no(item);
            default -> before;
        };
    }

    private static String letter(Verdict verdict) {
        return verdict.met() ? "T" : verdict.notMet() ? "F" : "U";
    }
}
