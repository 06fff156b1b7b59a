package app.facet.domain.rule;

import static app.facet.domain.rule.Book.band;
import static org.assertj.core.api.Assertions.assertThat;

import app.facet.Said;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Norms by age and sex, and what beyond them means. */
class NormTest {

    private static final List<Norm.Band> LOW = List.of(band(16, 39, 41), band(40, 120, 30));
    private static final List<Norm.Band> HIGH = List.of(band(16, 39, 60), band(40, 120, 50));
    private static final Map<Norm.Sex, List<Norm.Band>> BY_SEX = Map.of(Norm.Sex.FEMALE, LOW, Norm.Sex.MALE, HIGH);

    @ParameterizedTest
    @CsvSource({"15, -1", "16, 41", "39, 41", "40, 30", "110, 30"})
    void endsOfABandAreIncluded(int age, double cutOff) {
        var norm = Book.norm(Optional.of(Comparison.LESS), Map.of(Norm.Sex.EITHER, LOW));

        assertThat(cutOff(norm, age, Optional.of(Norm.Sex.MALE))).isEqualTo(cutOff);
    }

    @Test
    void eachSexHasItsOwn() {
        var norm = Book.norm(Optional.of(Comparison.LESS), BY_SEX);

        assertThat(cutOff(norm, 30, Optional.of(Norm.Sex.FEMALE))).isEqualTo(41);
        assertThat(cutOff(norm, 30, Optional.of(Norm.Sex.MALE))).isEqualTo(60);
    }

    @ParameterizedTest
    @CsvSource({"LESS, 41", "AT_MOST, 41", "GREATER, 60", "AT_LEAST, 60"})
    void anotherSexTakesTheLessStrict(Comparison beyond, double cutOff) {
        var norm = Book.norm(Optional.of(beyond), BY_SEX);
        var swapped = Book.norm(Optional.of(beyond), Map.of(Norm.Sex.FEMALE, HIGH, Norm.Sex.MALE, LOW));

        assertThat(cutOff(norm, 30, Optional.of(Norm.Sex.EITHER))).isEqualTo(cutOff);
        assertThat(cutOff(swapped, 30, Optional.of(Norm.Sex.EITHER))).isEqualTo(cutOff);
        assertThat(cutOff(norm, 30, Optional.empty())).isEqualTo(cutOff);
    }

    @Test
    void withoutAgeThereIsNoBand() {
        assertThat(Book.norm(Optional.of(Comparison.LESS), BY_SEX)
                        .band(OptionalInt.empty(), Optional.of(Norm.Sex.MALE)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "LESS, 40.9, T", "LESS, 41, F", "AT_MOST, 41, T", "AT_MOST, 41.1, F",
        "GREATER, 41, F", "GREATER, 41.1, T", "AT_LEAST, 41, T", "AT_LEAST, 40.9, F"
    })
    void beyondTheCutOff(Comparison beyond, double value, String expected) {
        var book = new Book()
                .norm("rom-a", beyond, BY_SEX)
                .fact("d-a", new Fact.BeyondNorm(List.of(new app.facet.domain.protocol.ItemId("rom-a"))));
        var said =
                Said.nothing().number("hx-age", 30).choice("hx-sex", "female").number("rom-a", value);

        assertThat(book.fact("d-a", said).met()).isEqualTo(expected.equals("T"));
        assertThat(book.fact("d-a", said).undecided()).isFalse();
    }

    private static double cutOff(Norm norm, int age, Optional<Norm.Sex> sex) {
        return norm.band(OptionalInt.of(age), sex)
                .map(found -> found.cutOff().orElseThrow())
                .orElse(-1.0);
    }
}
