package app.facet.paper;

import app.facet.domain.ClinicalContent;
import app.facet.domain.screening.Clinic;
import app.facet.domain.screening.Patient;
import java.time.LocalDate;
import java.util.Optional;

/** Whose paper it is and when it is given: what stands at the top and foot of every page. */
record Letterhead(
        ClinicalContent content,
        Clinic clinic,
        Optional<Patient> patient,
        LocalDate date,
        Optional<LocalDate> nextVisit,
        String therapist,
        Format format) {

    static Letterhead of(PaperRequest request, boolean next) {
        return new Letterhead(
                request.content(),
                request.clinic(),
                Optional.of(request.patient()),
                request.date(),
                next ? Optional.of(request.nextVisit()) : Optional.empty(),
                request.therapist(),
                request.format());
    }

    /** The patient's name and birth date on one line; empty on a paper without a name. */
    String who(Words words) {
        return patient.map(one -> one.name() + " · " + born(words)).orElse("");
    }

    String born(Words words) {
        return patient.map(one -> words.of("paper.born", words.date(one.birthDate())))
                .orElse("");
    }
}
