package app.facet.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;

class TextsTest {

    private final Texts texts = new Texts(Locale.ENGLISH);

    @Test
    void aKeyIsFoundInTheFileItsFirstPartNames() {
        assertThat(texts.of("triage.self-manage")).isEqualTo("Self-manage");
        assertThat(texts.of("patient.record", "20418")).isEqualTo("record no. 20418");
    }

    @Test
    void aMissingKeyIsAnError() {
        assertThatThrownBy(() -> texts.of("triage.nothing")).isInstanceOf(MissingResourceException.class);
        assertThatThrownBy(() -> texts.of("nowhere.title")).isInstanceOf(MissingResourceException.class);
    }

    @Test
    void anotherLanguageNeverFallsBackToEnglish() {
        assertThatThrownBy(() -> new Texts(Locale.FRENCH).of("triage.urgent"))
                .isInstanceOf(MissingResourceException.class);
    }

    @Test
    void aDoubledQuoteIsOneQuoteWhetherThereAreSlotsOrNot() {
        assertThat(texts.getString("first-start.missing.country"))
                .contains("patient's")
                .doesNotContain("''");
        assertThat(texts.of("first-start.missing.country"))
                .contains("patient's")
                .doesNotContain("''");
    }

    @Test
    void daysReadAsPeopleWriteThem() {
        assertThat(texts.day(LocalDate.of(1992, 5, 4))).isEqualTo("4 May 1992");
    }

    @Test
    void oneDayIsNotManyDays() {
        assertThat(texts.of("triage.days", 1)).isEqualTo("1 day");
        assertThat(texts.of("triage.days", 14)).isEqualTo("14 days");
    }
}
