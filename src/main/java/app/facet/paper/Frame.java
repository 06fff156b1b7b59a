package app.facet.paper;

import app.facet.domain.screening.Logo;
import app.facet.domain.screening.Patient;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What every page of a patient's paper shows, by the names the templates use.
 *
 * @param language tag of the document's language
 * @param sheet the paper size in CSS
 * @param size the class of the text size
 * @param top millimetres the running top needs
 * @param bottom millimetres the running foot needs
 * @param style the style sheet
 * @param logo the clinic's logo as PNG in base64, where it has one
 * @param text the fixed words
 */
record Frame(
        String language,
        String sheet,
        String size,
        int top,
        int bottom,
        String style,
        String title,
        String subject,
        String clinic,
        String clinicLine,
        List<String> logo,
        String patient,
        String born,
        String date,
        String nextVisit,
        String therapist,
        String contentVersion,
        Map<String, String> text) {

    /** How much wider a line is whose name is bold. */
    private static final double BOLD = 1.07;

    /** What lines lose at their ends where words do not fill them. */
    private static final double RAGGED = 1.12;

    /** Height of a line of the style sheet, in em. */
    private static final double LINE = 1.2;

    private static final double MM_A_POINT = 25.4 / 72;

    /** Text size of the top of a page by that of the sheet, in points; as in the style sheet. */
    private static final Map<Integer, Double> TOP_POINTS = Map.of(14, 11.8, 18, 13.0, 24, 14.4);

    private static final Map<Integer, Double> FOOT_POINTS = Map.of(14, 10.5, 18, 11.7, 24, 12.5);
    private static final int MOST_LINES = 12;

    /** Whether the text is larger than normal: then the get-help box stands directly below the title, to be on page one. */
    boolean big() {
        return !size.equals("p14");
    }

    /** This frame with further fixed words. */
    Frame with(Map<String, String> more) {
        var all = new HashMap<>(text);
        all.putAll(more);
        return new Frame(
                language,
                sheet,
                size,
                top,
                bottom,
                style,
                title,
                subject,
                clinic,
                clinicLine,
                logo,
                patient,
                born,
                date,
                nextVisit,
                therapist,
                contentVersion,
                all);
    }

    static Frame of(PaperRequest request, Words words, Templates templates, Fonts fonts, String kind, boolean next) {
        return of(
                Letterhead.of(request, next),
                words,
                templates,
                fonts,
                words.of("paper." + kind + "-title"),
                words.of("paper." + kind + "-subject"));
    }

    static Frame of(
            Letterhead letterhead, Words words, Templates templates, Fonts fonts, String title, String subject) {
        var clinic = letterhead.clinic();
        var line = joined(clinic.address(), clinic.phone());
        var date = words.date(letterhead.date());
        var nextVisit = letterhead
                .nextVisit()
                .map(next -> words.of("paper.next-visit", words.date(next)))
                .orElse("");
        var therapist = letterhead.therapist().isBlank() ? "" : words.of("paper.therapist", letterhead.therapist());
        var version = version(letterhead, words);
        int points = letterhead.format().points();
        double top = Objects.requireNonNull(TOP_POINTS.get(points));
        double foot = Objects.requireNonNull(FOOT_POINTS.get(points));
        var who = letterhead.who(words);
        int topLines = Math.max(
                lines(fonts, top, 84 / BOLD, clinic.name()) + lines(fonts, top, 84, line),
                lines(fonts, top, 102 / BOLD, who) + lines(fonts, top, 102, date + " · " + nextVisit));
        var page = words.of("paper.page") + " 99 " + words.of("paper.page-of") + " 99";
        int footLines = Math.max(
                lines(fonts, foot, 98, page + " · " + who), lines(fonts, foot, 84, therapist + " · " + version));
        return new Frame(
                words.language().toLanguageTag(),
                letterhead.format().sheet().id(),
                "p" + points,
                (int) Math.ceil(13 + height(top, topLines)),
                (int) Math.ceil(9 + height(foot, footLines)),
                templates.style(),
                title,
                subject,
                clinic.name(),
                line,
                clinic.logo().map(Logo::png).stream().toList(),
                letterhead.patient().map(Patient::name).orElse(""),
                letterhead.born(words),
                date,
                nextVisit,
                therapist,
                version,
                words.labels());
    }

    /** The version line; a translation nobody signed says so (decision 26). */
    private static String version(Letterhead letterhead, Words words) {
        var content = letterhead.content();
        var version = words.of("paper.content-version", content.version());
        return content.reviewed(words.language())
                        && letterhead.format().second().stream().allMatch(content::reviewed)
                ? version
                : version + " · " + words.of("paper.unreviewed");
    }

    private static String joined(String... parts) {
        return Stream.of(parts)
                .filter(part -> !part.isBlank())
                .reduce((left, right) -> left + " · " + right)
                .orElse("");
    }

    /** Lines a text takes at most in a width of millimetres; the top and foot of a page do not grow by themselves. */
    static int lines(Fonts fonts, double points, double room, String text) {
        double em = room / (points * MM_A_POINT);
        int lines = text.lines()
                .mapToDouble(fonts::width)
                .mapToInt(width -> (int) Math.ceil(width > em ? width * RAGGED / em : width / em))
                .sum();
        return Math.min(MOST_LINES, lines);
    }

    static double height(double points, int lines) {
        return points * LINE * MM_A_POINT * lines;
    }
}
