package app.facet.paper;

import app.facet.Cases;
import app.facet.Matrix;
import app.facet.Shipped;
import app.facet.domain.ClinicalContent;
import app.facet.domain.plan.Exercise;
import app.facet.domain.plan.Remark;
import app.facet.domain.rule.Triage;
import app.facet.domain.screening.PlanChoice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The rules of a handout over the matrix: every exercise, 1 to 8 of them, in every language, size and paper. Each sheet of
 * the matrix prints some of the exercises; for each language, size and paper together they print all of them and have every
 * number of exercises.
 */
@Tag(Matrix.TAG)
class HandoutMatrixTest {

    private static final ClinicalContent CONTENT = Shipped.CONTENT;
    private static final Papers PAPERS = new Papers(new FigureDrawings(CONTENT));
    private static final Fixture FIXTURE = new Fixture();

    /** The side margin of the style sheet: 12 mm in points. */
    private static final double MARGIN = 12 * 72 / 25.4;

    private static final int SAMPLE = 16;

    /** The most exercises of a typical sheet. */
    private static final int TYPICAL = 5;

    /** One sheet of the matrix. */
    record Sheetful(Format format, List<String> exercises) {
        @Override
        public String toString() {
            return format.sheet() + " " + format.points() + " pt " + format.language()
                    + format.second().map(second -> "+" + second).orElse("") + ": " + exercises.size() + " from "
                    + exercises.getFirst();
        }
    }

    static List<Sheetful> matrix() {
        var all = new ArrayList<Sheetful>();
        int turn = 0;
        for (Format format : formats()) {
            all.addAll(sheets(format, turn++));
        }
        return Matrix.sample(all, SAMPLE);
    }

    private static List<Format> formats() {
        var formats = new ArrayList<Format>();
        for (Sheet sheet : Sheet.values()) {
            for (int points : Format.SIZES.stream().sorted().toList()) {
                for (Locale language : Format.LANGUAGES.stream()
                        .sorted(java.util.Comparator.comparing(Locale::toString))
                        .toList()) {
                    formats.add(new Format(sheet, points, language));
                    formats.add(new Format(
                            sheet,
                            points,
                            language,
                            Format.LANGUAGES.stream()
                                    .filter(other -> !other.equals(language))
                                    .findFirst()));
                }
            }
        }
        return formats;
    }

    /** All exercises on sheets of 1 to 8 exercises; each format begins with another one. */
    private static List<Sheetful> sheets(Format format, int turn) {
        var ids = new ArrayList<>(CONTENT.exercises().keySet());
        java.util.Collections.rotate(ids, turn * 5);
        var sheets = new ArrayList<Sheetful>();
        int at = 0;
        for (int count = 1; at < ids.size(); count = count % 8 + 1) {
            int end = Math.min(ids.size(), at + count);
            sheets.add(new Sheetful(format, List.copyOf(ids.subList(at, end))));
            at = end;
        }
        return sheets;
    }

    @ParameterizedTest
    @MethodSource("matrix")
    void everyRuleOfAHandoutHolds(Sheetful sheet) {
        var request = request(sheet);
        var pdf = PAPERS.forPatient(request).pdf();
        var pages = PageInk.of(pdf);
        var soft = new SoftAssertions();
        soft.assertThat(pdf.length).as("bytes").isLessThan(sheet.exercises().size() <= TYPICAL ? 300_000 : 400_000);
        for (int i = 0; i < pages.size(); i++) {
            page(pages.get(i), i, pages.size(), request, soft);
        }
        soft.assertThat(pages.stream().flatMap(page -> page.words().stream()).map(PageInk.Word::size))
                .as("text size")
                .contains((double) sheet.format().points());
        getHelp(pages, request, soft);
        var texts = pages.stream().map(PageInk::squeezed).toList();
        for (Locale language : languages(sheet.format())) {
            sheet.exercises()
                    .forEach(id -> card(exercise(request.in(language), id), texts, language, sheet.format(), soft));
        }
        soft.assertThat(Quality.of(request))
                .as("quality")
                .allMatch(remark -> remark instanceof Remark.TooMany || remark instanceof Remark.NotReviewed);
        soft.assertThat(ReadAloud.heard(pdf))
                .as("alternative texts")
                .filteredOn(one -> one.tag().equals("Figure"))
                .hasSizeGreaterThan(sheet.exercises().size())
                .allMatch(one -> !one.words().isBlank());
        soft.assertAll();
    }

    private static void page(PageInk page, int index, int count, PaperRequest request, SoftAssertions soft) {
        var as = "page " + (index + 1);
        var words = Words.in(request.format().language());
        soft.assertThat(page.outside(MARGIN)).as(as + " outside").isEmpty();
        soft.assertThat(page.overlaps()).as(as + " overlaps").isEmpty();
        soft.assertThat(page.squeezed())
                .as(as)
                .contains(
                        ReadAloud.squeezed(request.patient().name()),
                        ReadAloud.squeezed(words.of(
                                "paper.born", words.date(request.patient().birthDate()))),
                        ReadAloud.squeezed(words.of("paper.page") + (index + 1) + words.of("paper.page-of") + count),
                        ReadAloud.squeezed(words.date(request.date())));
        soft.assertThat(page.words())
                .as(as + " contrast")
                .allMatch(word -> word.contrastOnWhite() >= 7 || onDisc(word));
        soft.assertThat(orphan(page, words, request.format().points()))
                .as(as + " orphan heading")
                .isFalse();
    }

    /** White numbers stand on a disc of 9:1. */
    private static boolean onDisc(PageInk.Word word) {
        return word.contrastOnWhite() == 1 && word.text().matches("\\d");
    }

    private static boolean orphan(PageInk page, Words words, int points) {
        return page.lastLine(words.of("paper.page")).stream()
                .allMatch(word -> word.bold() && word.size() > points * 1.05);
    }

    private static void getHelp(List<PageInk> pages, PaperRequest request, SoftAssertions soft) {
        var box = request.content().safetyNet();
        var lines = Stream.of(List.of(box.title()), box.emergencySigns(), box.soonSigns())
                .flatMap(List::stream)
                .map(ReadAloud::squeezed)
                .toList();
        if (request.format().points() < 24) {
            soft.assertThat(pages.getFirst().squeezed())
                    .as("get-help box on page one")
                    .contains(lines);
        } else {
            soft.assertThat(pages.getFirst().squeezed())
                    .as("get-help box begins on page one")
                    .contains(lines.subList(0, 2));
            lines.forEach(line -> soft.assertThat(pages)
                    .as("whole line")
                    .anyMatch(page -> page.squeezed().contains(line)));
        }
    }

    /** Everything of a card is on one page; at 24 points and in two languages drawings and dose are, and start and steps are. */
    private static void card(
            Exercise exercise, List<String> pages, Locale language, Format format, SoftAssertions soft) {
        var first = new ArrayList<String>(List.of(exercise.name()));
        var captions = new FigureDrawings(CONTENT)
                .of(exercise.id(), language).orElseThrow().pictures().stream()
                        .map(Drawings.Picture::caption)
                        .toList();
        if (language.equals(format.language())) {
            first.addAll(captions);
        }
        first.add(DoseWords.in(language).line(exercise.dose()));
        first.add(exercise.feel());
        var second = new ArrayList<String>(List.of(exercise.start()));
        second.addAll(exercise.steps());
        var parts = new ArrayList<List<String>>();
        if (format.points() == 24 || format.second().isPresent()) {
            parts.add(first);
            parts.add(second);
        } else {
            parts.add(Stream.concat(first.stream(), second.stream()).toList());
        }
        for (var part : parts) {
            var squeezed = part.stream().map(ReadAloud::squeezed).toList();
            soft.assertThat(pages)
                    .as(exercise.id() + " on one page")
                    .anyMatch(page -> squeezed.stream().allMatch(page::contains));
        }
    }

    private static List<Locale> languages(Format format) {
        return Stream.concat(Stream.of(format.language()), format.second().stream())
                .toList();
    }

    private static Exercise exercise(PaperRequest request, String id) {
        return Objects.requireNonNull(request.content().exercises().get(id), id);
    }

    static PaperRequest request(Sheetful sheet) {
        var any = FIXTURE.handout(List.of());
        return new PaperRequest(
                CONTENT,
                any.clinic(),
                Objects.requireNonNull(CONTENT.countries().get("us")),
                any.patient(),
                CONTENT.suggest(Cases.said("case-01").known()),
                Triage.SELF_MANAGE,
                sheet.exercises().stream()
                        .map(id -> new PlanChoice(
                                id,
                                Objects.requireNonNull(CONTENT.exercises().get(id))
                                        .dose(),
                                "Sample reason"))
                        .toList(),
                LocalDate.of(2026, 11, 22),
                14,
                "Sample Therapist",
                sheet.format());
    }
}
