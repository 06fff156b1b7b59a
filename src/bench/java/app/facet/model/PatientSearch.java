package app.facet.model;

import app.facet.domain.screening.Patient;
import java.util.List;

/** The search of the list of patients, without the list. */
public final class PatientSearch {

    private final List<FoundPatient> everybody;

    /** Folds all names. */
    public PatientSearch(List<Patient> patients) {
        everybody = patients.parallelStream().map(FoundPatient::of).toList();
    }

    /** How many patients are found. */
    public long count(String typed) {
        return everybody.stream().filter(FoundPatient.matching(typed)).count();
    }

    /** What is searched. */
    public List<String> folded() {
        return everybody.stream().map(FoundPatient::haystack).toList();
    }
}
