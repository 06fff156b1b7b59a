package app.facet.paper;

import app.facet.domain.plan.SafetyNet;
import java.util.List;
import java.util.stream.Stream;

/** The get-help box of section 10.1 in full, for its template. */
record GetHelp(String title, String emergency, List<String> emergencySigns, String soon, List<String> soonSigns) {

    static GetHelp of(PaperRequest request, Words words) {
        var box = request.content().safetyNet();
        var evaluation = request.suggestion().evaluation();
        var extra = box.extra().stream()
                .filter(line -> evaluation.verdict(line.when()).met())
                .map(SafetyNet.Extra::text);
        return new GetHelp(
                box.title(),
                heading(request, box, words),
                Stream.concat(box.emergencySigns().stream(), extra).toList(),
                box.soon(),
                box.soonSigns());
    }

    private static String heading(PaperRequest request, SafetyNet box, Words words) {
        var number = box.number().replace("{emergency-number}", request.emergencyNumber());
        return request.country()
                .adviceNumber()
                .map(advice -> words.of(
                        "paper.emergency-advice",
                        box.emergency(),
                        number,
                        box.advice().replace("{advice-number}", advice)))
                .orElseGet(() -> words.of("paper.emergency", box.emergency(), number));
    }
}
