package app.facet.paper;

import app.facet.domain.rule.Triage;
import app.facet.domain.screening.Patient;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What every page of the blank form shows, by the names the template uses; so that loose pages find together, each has the
 * patient's line at its top.
 *
 * @param sheet the page size in CSS
 * @param half whether a page is half a sheet
 * @param recordNumber the clinic's own number of the patient, where it is known
 * @param outcomes the names of the outcomes, the most pressing first
 */
record FormFrame(
        String language,
        String sheet,
        boolean half,
        int top,
        int bottom,
        String style,
        String title,
        String subject,
        String clinic,
        String patient,
        String born,
        String recordNumber,
        String version,
        List<String> outcomes,
        Map<String, String> text) {

    /** The room of the patient's line, which may run on, and of the foot, in millimetres. */
    private static final int TOP = 20;

    private static final int BOTTOM = 14;

    private static String half(Sheet sheet) {
        return sheet == Sheet.A4 ? "a5" : "139.7mm 215.9mm";
    }

    static FormFrame of(FormRequest request, Words words, String style) {
        return new FormFrame(
                "en",
                request.half() ? half(request.sheet()) : request.sheet().id(),
                request.half(),
                TOP,
                BOTTOM,
                style,
                words.of("form.title"),
                words.of("form.subject"),
                request.clinic().name(),
                request.patient().map(Patient::name).orElse(""),
                request.patient().map(one -> words.date(one.birthDate())).orElse(""),
                request.patient().map(Patient::recordNumber).orElse(""),
                words.of("paper.content-version", request.content().version()),
                Arrays.stream(Triage.values())
                        .sorted(java.util.Comparator.reverseOrder())
                        .map(level -> words.of("triage."
                                + level.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                        .toList(),
                Stream.of(words.labels("paper."), words.labels("form."))
                        .flatMap(labels -> labels.entrySet().stream())
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (_, own) -> own)));
    }
}
