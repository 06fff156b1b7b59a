package app.facet.paper;

import app.facet.domain.screening.Logo;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What every page of a paper for colleagues shows, by the names the templates use.
 *
 * @param letterhead whether the first 45 mm stay empty
 * @param top millimetres the running top needs
 * @param bottom millimetres the running foot needs
 */
record RecordFrame(
        String language,
        String sheet,
        boolean letterhead,
        int top,
        int bottom,
        String style,
        List<String> logo,
        String title,
        String subject,
        String clinic,
        String clinicLine,
        String patient,
        String born,
        String date,
        String version,
        Map<String, String> text) {

    /** Text size of top and foot in points; as in the style sheet. */
    private static final double POINTS = 8.5;

    /** The room of one line of the top or foot in millimetres, with room for a bold name. */
    private static final double ROOM = 170;

    static RecordFrame of(
            VisitRecord visit, Stationery stationery, Words words, String style, Fonts fonts, String kind) {
        var clinic = visit.clinic();
        var patient = visit.patient().name();
        var born = words.of("paper.born", words.date(visit.patient().birthDate()));
        var date = words.date(visit.screening().visitDate());
        var content = visit.content();
        var version = words.of("report.version", content.version(), shortened(content.hash()));
        var head = words.of("report.confidential") + " · " + patient + " · " + born + " · " + date;
        return new RecordFrame(
                words.language().toLanguageTag(),
                stationery.sheet().id(),
                stationery.letterhead(),
                (int) Math.ceil(11.5 + Frame.height(POINTS, Frame.lines(fonts, POINTS, ROOM, head))),
                (int) Math.ceil(10 + Frame.height(POINTS, 1 + Frame.lines(fonts, POINTS, ROOM, version))),
                style,
                clinic.logo().map(Logo::png).stream().toList(),
                words.of(kind + ".title"),
                words.of(kind + ".subject"),
                clinic.name(),
                Stream.of(clinic.address(), clinic.phone())
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(" · ")),
                patient,
                born,
                date,
                version,
                labels(words, kind));
    }

    /** As much of the hash as tells two contents apart; the last page has it whole. */
    private static String shortened(String hash) {
        return hash.substring(0, Math.min(12, hash.length()));
    }

    private static Map<String, String> labels(Words words, String kind) {
        return Stream.of(words.labels("paper."), words.labels("report."), words.labels(kind + "."))
                .flatMap(labels -> labels.entrySet().stream())
                .collect(Collectors.toMap(
                        label -> label.getKey().replace('.', '-'), Map.Entry::getValue, (_, own) -> own));
    }
}
