package app.facet.paper;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.domain.plan.Dose;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A dose in words, with nothing to calculate. */
class DoseWordsTest {

    private static final DoseWords WORDS = DoseWords.in(Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1|8|false|2|0|1|7|REPETITIONS|8 times, hold for 2 seconds, once a day, every day.",
                "2|6|true|8|0|1|5|REPETITIONS|6 times each side, hold for 8 seconds, then rest and do it all again, once a day, Monday to Friday.",
                "3|1|false|20|0|1|3|REPETITIONS|3 times, hold for 20 seconds, with a rest after each one, once a day, on Monday, Wednesday and Friday.",
                "3|4|false|0|0|2|2|REPETITIONS|4 times, rest, and do it 3 times in all, in the morning and evening, on Monday and Thursday.",
                "1|10|false|0|0|2|7|BREATHS|10 breaths, in the morning and evening, every day.",
                "1|0|false|0|10|1|5|MINUTES|10 minutes, once a day, Monday to Friday.",
                "1|1|false|1|0|5|1|REPETITIONS|1 time, hold for 1 second, 5 times a day, on Monday."
            })
    void saysHowOftenWhenAndOnWhichDays(
            int sets,
            int repetitions,
            boolean side,
            int hold,
            int minutes,
            int times,
            int days,
            Dose.Unit unit,
            String line) {
        assertThat(WORDS.line(new Dose(sets, repetitions, side, hold, minutes, times, days, unit)))
                .isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1|8|2|0|REPETITIONS|Cat-cow 4 times",
                "1|5|0|0|REPETITIONS|Cat-cow 2 times",
                "1|2|30|0|REPETITIONS|Cat-cow 1 time",
                "3|1|20|0|REPETITIONS|Cat-cow hold for 10 seconds",
                "1|1|0|0|REPETITIONS|Cat-cow go only half as far",
                "1|10|0|0|BREATHS|Cat-cow 5 breaths",
                "1|0|0|5|MINUTES|Cat-cow 2 minutes"
            })
    void printsTheHalvedNumber(int sets, int repetitions, int hold, int minutes, Dose.Unit unit, String halved) {
        assertThat(WORDS.halved("Cat-cow", new Dose(sets, repetitions, false, hold, minutes, 1, 7, unit)))
                .isEqualTo(halved);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void theDaysOfTheLogAreThoseTheWordsName(int daysAWeek) {
        var dose = new Dose(1, 8, false, 0, 0, 1, daysAWeek, Dose.Unit.REPETITIONS);
        var line = WORDS.line(dose);
        assertThat(DoseWords.days(dose))
                .hasSize(daysAWeek)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(DayOfWeek.values())
                        .filter(day -> line.contains(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH)))
                        .toList());
    }

    @Test
    void aRangeOfDaysHasBoxesFromItsFirstToItsLast() {
        assertThat(DoseWords.days(new Dose(1, 8, false, 0, 0, 1, 5, Dose.Unit.REPETITIONS)))
                .containsExactly(
                        DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);
        assertThat(DoseWords.days(new Dose(1, 8, false, 0, 0, 1, 6, Dose.Unit.REPETITIONS)))
                .hasSize(6)
                .doesNotContain(DayOfWeek.SUNDAY);
        assertThat(DoseWords.days(new Dose(1, 8, false, 0, 0, 1, 7, Dose.Unit.REPETITIONS)))
                .hasSize(7);
    }
}
