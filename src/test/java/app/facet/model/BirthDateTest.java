package app.facet.model;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.model.BirthDate.Day;
import app.facet.model.BirthDate.Nonsense;
import app.facet.model.BirthDate.Why;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BirthDateTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1992-05-04",
                "4 May 1992",
                "May 4 1992",
                "may 4th, 1992",
                "4may1992",
                "4.5.1992",
                "04/05/1992",
                "4-5-1992",
                "1992 May 4",
                " 4  5  1992 "
            })
    void peopleTypeADayInManyWays(String typed) {
        assertThat(BirthDate.of(typed, TODAY, false)).isEqualTo(new Day(LocalDate.of(1992, 5, 4)));
    }

    @Test
    void theMonthComesFirstInTheUnitedStates() {
        assertThat(BirthDate.of("4/5/1992", TODAY, true)).isEqualTo(new Day(LocalDate.of(1992, 4, 5)));
        assertThat(BirthDate.of("25/5/1992", TODAY, true)).isEqualTo(new Day(LocalDate.of(1992, 5, 25)));
        assertThat(BirthDate.of("5/25/1992", TODAY, false)).isEqualTo(new Day(LocalDate.of(1992, 5, 25)));
    }

    @ParameterizedTest
    @CsvSource({
        "yesterday, NOT_A_DATE",
        "1992, NOT_A_DATE",
        "1992 05, NOT_A_DATE",
        "04051992, NOT_A_DATE",
        "May June 1992, NOT_A_DATE",
        "4 Mai 1992, NOT_A_DATE",
        "31.2.1992, NO_SUCH_DAY",
        "99999.5.1992, NO_SUCH_DAY",
        "4/5/92, SHORT_YEAR",
        "23.11.2026, STILL_TO_COME",
        "21.11.1906, TOO_LONG_AGO",
    })
    void nonsenseIsToldApart(String typed, Why why) {
        assertThat(BirthDate.of(typed, TODAY, false)).isEqualTo(new Nonsense(why));
    }
}
