package app.facet.domain.screening;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.UUID;

/**
 * A patient's record.
 *
 * @param id its key; never printed
 * @param name as the patient writes it
 * @param birthDate the date of birth
 * @param sex used for normal values only
 * @param recordNumber the clinic's own number, possibly empty
 * @param contact telephone or address, possibly empty
 * @param language the language of the patient's papers, a tag such as en
 * @param notes free notes, possibly empty
 * @param style how the papers were last laid out; empty before the first
 */
public record Patient(
        UUID id,
        String name,
        LocalDate birthDate,
        Sex sex,
        String recordNumber,
        String contact,
        String language,
        String notes,
        Optional<SheetStyle> style) {

    /** A patient who has had no paper yet. */
    public Patient(
            UUID id,
            String name,
            LocalDate birthDate,
            Sex sex,
            String recordNumber,
            String contact,
            String language,
            String notes) {
        this(id, name, birthDate, sex, recordNumber, contact, language, notes, Optional.empty());
    }

    /** This patient with papers in another language or style. */
    public Patient withPapers(String newLanguage, Optional<SheetStyle> newStyle) {
        return new Patient(id, name, birthDate, sex, recordNumber, contact, newLanguage, notes, newStyle);
    }

    /** Sex used for normal values (1A). */
    public enum Sex {
        FEMALE("female"),
        MALE("male"),
        OTHER("intersex-or-other");

        private final String option;

        Sex(String option) {
            this.option = option;
        }

        /** The option of hx-sex it answers. */
        public String option() {
            return option;
        }
    }

    /** Age in whole years on a date (decision 8: on the date of the visit). */
    public int ageOn(LocalDate date) {
        return Period.between(birthDate, date).getYears();
    }
}
