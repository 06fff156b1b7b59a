package app.facet.paper;

import app.facet.domain.plan.Country;
import app.facet.domain.plan.SafetyNet;
import app.facet.domain.screening.Clinic;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The get-help box of section 10.1 in full, for its template. */
record GetHelp(String title, String emergency, List<String> emergencySigns, String soon, List<String> soonSigns) {

    static GetHelp of(PaperRequest request, Words words) {
        var evaluation = request.suggestion().evaluation();
        return of(
                request.content().safetyNet(),
                line -> evaluation.verdict(line.when()).met(),
                request.emergencyNumber(),
                request.country(),
                words);
    }

    /** The box of a paper that nobody was screened for: with every line that might apply. */
    static GetHelp inGeneral(SafetyNet box, String number, Country country, Words words) {
        return of(box, _ -> true, number, country, words);
    }

    /** The box with the further lines that apply. */
    static GetHelp of(SafetyNet box, Predicate<SafetyNet.Extra> applies, String number, Country country, Words words) {
        var extra = box.extra().stream().filter(applies).map(SafetyNet.Extra::text);
        return new GetHelp(
                box.title(),
                heading(box, number, country, words),
                Stream.concat(box.emergencySigns().stream(), extra).toList(),
                box.soon(),
                box.soonSigns());
    }

    /** The number of a paper: the clinic's own, else its country's; no patient's paper without one (decision 19). */
    static String number(Clinic clinic, Country country) {
        var number =
                clinic.emergencyNumber().isBlank() ? country.emergencyNumber().orElse("") : clinic.emergencyNumber();
        if (number.isBlank()) {
            throw new IllegalArgumentException("no emergency number for the get-help box");
        }
        return number;
    }

    private static String heading(SafetyNet box, String emergencyNumber, Country country, Words words) {
        var number = box.number().replace("{emergency-number}", emergencyNumber);
        return country.adviceNumber()
                .map(advice -> words.of(
                        "paper.emergency-advice",
                        box.emergency(),
                        number,
                        box.advice().replace("{advice-number}", advice)))
                .orElseGet(() -> words.of("paper.emergency", box.emergency(), number));
    }
}
