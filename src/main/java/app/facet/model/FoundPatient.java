package app.facet.model;

import app.facet.domain.screening.Patient;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A patient with everything one is searched by, folded once.
 *
 * @param patient the record
 * @param sortKey the folded name
 * @param haystack folded name, record number and spellings of the birth date
 */
public record FoundPatient(Patient patient, String sortKey, String haystack) {

    private static final Pattern GAPS = Pattern.compile("[\\s,]+");

    /** Prepares a patient for searching. */
    static FoundPatient of(Patient patient) {
        String name = Folded.of(patient.name());
        String spellings = String.join("\n", BirthDate.spellings(patient.birthDate()));
        return new FoundPatient(patient, name, name + "\n" + Folded.of(patient.recordNumber()) + "\n" + spellings);
    }

    /** Finds the patients in whom every word that was typed occurs somewhere. */
    static Predicate<FoundPatient> matching(String typed) {
        List<String> words = GAPS.splitAsStream(Folded.of(typed)).toList();
        return patient -> words.stream().allMatch(patient.haystack::contains);
    }
}
