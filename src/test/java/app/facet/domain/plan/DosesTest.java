package app.facet.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.facet.Said;
import app.facet.Shipped;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every row of section 9.6, with rounding and minimums; a dose is written sets x repetitions x hold, a day, a week. */
class DosesTest {

    private static final Said STANDARD =
            Said.nothing().number("hx-age", 40).given("d-irrit-high", false).given("d-irrit-low", true);
    private static final Said MODERATE = STANDARD.given("d-irrit-low", false);
    private static final Said HIGH = MODERATE.given("d-irrit-high", true);

    private static String dose(String exercise, Said said) {
        var dose = Doses.scaled(
                Objects.requireNonNull(Shipped.CONTENT.exercises().get(exercise)),
                Shipped.CONTENT.planRules().doses(),
                Shipped.evaluate(said));
        return dose.unit() == Dose.Unit.MINUTES
                ? dose.minutes() + " min, " + dose.timesADay() + "/d, " + dose.daysAWeek() + "/w"
                : dose.sets() + "x" + dose.repetitions() + "x" + dose.holdSeconds() + ", " + dose.timesADay() + "/d, "
                        + dose.daysAWeek() + "/w";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ex-bird-dog | 2x6x8, 1/d, 5/w",
                "ex-bridge | 2x10x3, 1/d, 3/w",
                "ex-single-knee-chest | 1x2x30, 1/d, 7/w",
                "ex-plank | 3x1x20, 1/d, 3/w",
                "ex-diaphragm-breathing | 1x10x0, 2/d, 7/w",
                "ex-walking | 10 min, 1/d, 5/w"
            })
    void lowIrritabilityIsTheStandard(String exercise, String expected) {
        assertThat(dose(exercise, STANDARD)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ex-bird-dog | 1x4x4, 1/d, 5/w", // 3.6 up to 4
                "ex-bridge | 1x6x3, 1/d, 3/w", // hold not below 3 s
                "ex-clamshell | 1x8x2, 1/d, 3/w", // 7.2 up to 8; a hold of 2 s was never 3
                "ex-single-knee-chest | 1x2x15, 1/d, 7/w", // 2 repetitions were never 4
                "ex-open-book | 1x4x3, 1/d, 7/w", // 2.5 s up to 3
                "ex-sphinx | 1x3x15, 2/d, 7/w", // stretch at most 15 s
                "ex-hip-hinge | 1x6x0, 1/d, 5/w", // no hold stays no hold
                "ex-walking | 5 min, 2/d, 5/w"
            })
    void highIrritabilityIsOneSetFewerRepetitionsHalfTheHoldAndShortWalks(String exercise, String expected) {
        assertThat(dose(exercise, HIGH)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ex-bird-dog | 2x5x8, 1/d, 5/w", // 4.8 up to 5
                "ex-bridge | 2x8x3, 1/d, 3/w",
                "ex-clamshell | 2x10x2, 1/d, 3/w", // 9.6 up to 10
                "ex-prone-arm-lift | 2x7x3, 1/d, 3/w", // 6.4 up to 7
                "ex-walking | 10 min, 1/d, 5/w"
            })
    void moderateIsFewerRepetitions(String exercise, String expected) {
        assertThat(dose(exercise, MODERATE)).isEqualTo(expected);
    }

    @Test
    void missingDataCountAsModerate() {
        assertThat(dose("ex-bridge", Said.nothing())).isEqualTo("2x8x3, 1/d, 3/w");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ex-bridge | 2x6x3, 1/d, 2/w",
                "ex-bird-dog | 2x4x8, 1/d, 5/w",
                "ex-pelvic-tilt | 1x6x3, 1/d, 7/w",
                "ex-walking | 10 min, 1/d, 5/w"
            })
    void littleActivityIsFewerRepetitionsAndTwoDaysOfStrength(String exercise, String expected) {
        assertThat(dose(exercise, STANDARD.number("hx-activity-min-week", 59))).isEqualTo(expected);
    }

    @Test
    void sixtyMinutesAreNotLittle() {
        assertThat(dose("ex-bridge", STANDARD.number("hx-activity-min-week", 60)))
                .isEqualTo("2x10x3, 1/d, 3/w");
    }

    @ParameterizedTest
    @CsvSource({"80, '2x6x3, 1/d, 2/w'", "79, '2x10x3, 1/d, 3/w'"})
    void eightyYearsAreTreatedLikeLittleActivity(int age, String expected) {
        assertThat(dose("ex-bridge", STANDARD.number("hx-age", age))).isEqualTo(expected);
    }

    @Test
    void onlyTheSmallestFactorOnRepetitionsIsApplied() {
        assertThat(dose("ex-bridge", MODERATE.number("hx-activity-min-week", 10)))
                .isEqualTo("2x6x3, 1/d, 2/w");
        assertThat(dose("ex-bridge", HIGH.number("hx-activity-min-week", 10))).isEqualTo("1x6x3, 1/d, 2/w");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "64 | ex-seated-twist | 1x3x10, 1/d, 7/w",
                "65 | ex-seated-twist | 1x3x30, 1/d, 7/w",
                "65 | ex-single-knee-chest | 1x2x30, 1/d, 7/w",
                "65 | ex-open-book | 1x6x5, 1/d, 7/w", // a movement, not a held stretch (D2)
                "65 | ex-bridge | 2x10x3, 1/d, 3/w"
            })
    void olderPeopleHoldStretchesLonger(int age, String exercise, String expected) {
        assertThat(dose(exercise, STANDARD.number("hx-age", age))).isEqualTo(expected);
    }

    @Test
    void highIrritabilityWinsOverAge() {
        assertThat(dose("ex-single-knee-chest", HIGH.number("hx-age", 70))).isEqualTo("1x2x15, 1/d, 7/w");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ex-wall-sit | 3x1x10, 1/d, 3/w",
                "ex-bird-dog | 2x6x8, 1/d, 5/w",
                "ex-single-knee-chest | 1x2x30, 1/d, 7/w"
            })
    void withHighBloodPressureNoStrengthHoldIsLongerThanTenSeconds(String exercise, String expected) {
        assertThat(dose(exercise, STANDARD.yes("hx-bp-uncontrolled"))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        // repetitions x (hold + 3) x sets x sides + 15 s a change
        "2, 10, false, 3, 1, 135",
        "2, 6, true, 8, 1, 279",
        "1, 2, true, 30, 2, 294"
    })
    void secondsADayAreCountedAsDecided(
            int sets, int repetitions, boolean perSide, int hold, int timesADay, int seconds) {
        assertThat(new Dose(sets, repetitions, perSide, hold, 0, timesADay, 7, Dose.Unit.REPETITIONS).secondsADay())
                .isEqualTo(seconds);
    }

    @Test
    void dosesNobodyCanDoAreRefused() {
        assertThatThrownBy(() -> new Dose(0, 10, false, 3, 0, 1, 3, Dose.Unit.REPETITIONS))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Dose(1, 10, false, 3, 0, 1, 8, Dose.Unit.REPETITIONS))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
