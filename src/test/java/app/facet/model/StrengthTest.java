package app.facet.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrengthTest {

    @ParameterizedTest
    @CsvSource({
        "'', EMPTY",
        "seven77, TOO_SHORT",
        "eight888, WEAK",
        "aaaaaaaaaaaaaaaaaaaaaa, WEAK",
        "twelve chars, FAIR",
        "four plain words here, GOOD",
    })
    void lengthCountsAndRepeatingDoesNot(String passphrase, Strength strength) {
        assertThat(Strength.of(passphrase)).isEqualTo(strength);
    }
}
