package app.facet.model;

import app.facet.domain.screening.Patient;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A patient's record as typed into the form.
 *
 * @param id the record's key, new or old
 * @param name as typed
 * @param birth the birth date as read so far
 * @param sex as chosen, if it was
 * @param recordNumber as typed, possibly empty
 * @param contact as typed, possibly empty
 * @param language the language of the patient's papers
 * @param notes as typed, possibly empty
 */
public record PatientDraft(
        UUID id,
        String name,
        BirthDate birth,
        Optional<Patient.Sex> sex,
        String recordNumber,
        String contact,
        String language,
        String notes) {

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}&&[^\\s]]|[\\p{Cf}&&[^\u200C\u200D]]|\\p{Cs}");

    /** What can be missing, each told beside its field. */
    public enum Missing {
        NAME,
        BIRTH_DATE,
        SEX
    }

    /** What is missing before the record can be saved. */
    public Set<Missing> missing() {
        var missing = EnumSet.noneOf(Missing.class);
        if (line(name).isEmpty()) {
            missing.add(Missing.NAME);
        }
        if (!(birth instanceof BirthDate.Day)) {
            missing.add(Missing.BIRTH_DATE);
        }
        if (sex.isEmpty()) {
            missing.add(Missing.SEX);
        }
        return missing;
    }

    /** The record; empty while something is missing. */
    public Optional<Patient> patient() {
        return birth instanceof BirthDate.Day(var date) && missing().isEmpty()
                ? sex.map(chosen -> new Patient(
                        id, line(name), date, chosen, line(recordNumber), line(contact), language, notes.strip()))
                : Optional.empty();
    }

    /** One line without characters nobody sees: they would hide a record from its search or turn its name around. */
    private static String line(String typed) {
        return INVISIBLE.matcher(typed).replaceAll("").strip().replaceAll("\\s+", " ");
    }

    /** Leaves everything out, so that it never reaches a log. */
    @Override
    public String toString() {
        return "PatientDraft " + id;
    }
}
