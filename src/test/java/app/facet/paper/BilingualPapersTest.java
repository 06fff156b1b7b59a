package app.facet.paper;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.Shipped;
import app.facet.domain.plan.Exercise;
import app.facet.domain.rule.Triage;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two languages on one sheet, so that a therapist can point: the patient's first, each tagged, nothing split. */
class BilingualPapersTest {

    private static final Fixture FIXTURE = new Fixture();

    /** The exercise with the most words in its steps. */
    private static final String LONGEST = "ex-hip-hinge";

    private final Papers papers = new Papers(new FigureDrawings(Shipped.CONTENT));

    @ParameterizedTest
    @CsvSource({"A4, 14, es, en", "LETTER, 14, en, es", "LETTER, 18, es, en", "LETTER, 24, es, en"})
    void bothLanguagesAreWholeThePatientsFirst(Sheet sheet, int points, String first, String second) {
        var pages = pages(sheet, points, first, second);
        var all = String.join("", pages);

        assertThat(pages.getFirst()).contains(ReadAloud.squeezed(box(first)));
        assertThat(all.indexOf(ReadAloud.squeezed(box(first))))
                .isLessThan(all.indexOf(ReadAloud.squeezed(box(second))));
        for (String language : List.of(first, second)) {
            var exercise = exercise(language);
            assertThat(all).contains(ReadAloud.squeezed(exercise.name())).contains(ReadAloud.squeezed(exercise.feel()));
            assertThat(all)
                    .contains(exercise.steps().stream().map(ReadAloud::squeezed).toList());
        }
    }

    @ParameterizedTest
    @CsvSource({"A4, 14", "LETTER, 14", "LETTER, 18", "LETTER, 24"})
    void theStepsOfALanguageStandOnOnePage(Sheet sheet, int points) {
        var pages = pages(sheet, points, "es", "en");

        for (String language : List.of("es", "en")) {
            var steps =
                    exercise(language).steps().stream().map(ReadAloud::squeezed).toList();
            assertThat(pages)
                    .filteredOn(page -> page.contains(steps.getFirst()))
                    .singleElement()
                    .satisfies(page -> assertThat(page).contains(steps));
        }
    }

    @ParameterizedTest
    @CsvSource({"14", "18"})
    void everyTextIsTaggedWithItsLanguage(int points) {
        var request = FIXTURE.handout(List.of(LONGEST), "pat-benign-noise");
        var heard = ReadAloud.heard(
                papers.forPatient(format(request, Sheet.A4, points, "es", "en")).pdf());
        var spoken = heard.stream()
                .collect(Collectors.groupingBy(
                        ReadAloud.Heard::language,
                        Collectors.mapping(one -> ReadAloud.squeezed(one.words()), Collectors.joining())));

        assertThat(spoken).containsOnlyKeys("es", "en");
        for (String language : List.of("es", "en")) {
            var other = exercise(language.equals("es") ? "en" : "es");
            assertThat(spoken.get(language))
                    .contains(ReadAloud.squeezed(box(language)))
                    .contains(exercise(language).steps().stream()
                            .map(ReadAloud::squeezed)
                            .toList())
                    .doesNotContain(
                            other.steps().stream().map(ReadAloud::squeezed).toList());
        }
    }

    @Test
    void theSafetySheetIsBilingualToo() {
        var request = FIXTURE.request(Triage.URGENT, List.of(LONGEST), "d-fires-u08");
        var text = ReadAloud.squeezed(
                papers.forPatient(format(request, Sheet.LETTER, 14, "es", "en")).pdf());

        assertThat(text)
                .contains("Unmédicodebeverlehoyomañana.")
                .contains("Adoctorneedstoseeyoutodayortomorrow.")
                .contains("traducciónaúnnorevisada")
                .doesNotContain("Hiphinge", "Bisagra");
    }

    @Test
    void theSameLanguageTwiceIsOnce() {
        var request = FIXTURE.handout(List.of(LONGEST));

        assertThat(papers.forPatient(format(request, Sheet.A4, 14, "es", "es")).pdf())
                .isEqualTo(papers.forPatient(SpanishPapersTest.spanish(request, Sheet.A4, 14))
                        .pdf());
    }

    private List<String> pages(Sheet sheet, int points, String first, String second) {
        var request = FIXTURE.handout(List.of(LONGEST, "ex-cat-cow"), "pat-benign-noise", "k-balance");
        return ReadAloud.pages(papers.forPatient(format(request, sheet, points, first, second))
                        .pdf())
                .stream()
                .map(ReadAloud::squeezed)
                .map(text -> text.replaceAll("(?<=^|\\D)[1-5]\\.(?=\\D)", ""))
                .toList();
    }

    private static PaperRequest format(PaperRequest request, Sheet sheet, int points, String first, String second) {
        return SpanishPapersTest.shipped(
                request, new Format(sheet, points, Locale.of(first), Optional.of(Locale.of(second))));
    }

    private static String box(String language) {
        return Shipped.CONTENT
                .in(Locale.of(language))
                .safetyNet()
                .emergencySigns()
                .getFirst();
    }

    private static Exercise exercise(String language) {
        return Objects.requireNonNull(
                Shipped.CONTENT.in(Locale.of(language)).exercises().get(LONGEST));
    }
}
