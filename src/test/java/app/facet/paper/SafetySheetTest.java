package app.facet.paper;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.domain.rule.Triage;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The safety sheet: instead of exercises, and without a word that could harm. */
class SafetySheetTest {

    private static final Fixture FIXTURE = new Fixture();
    private static final List<String> PLAN = List.of("ex-cat-cow", "ex-bird-dog", "ex-bridge", "ex-plank");

    private final Papers papers = new Papers(Drawings.NONE);

    @ParameterizedTest
    @CsvSource({
        "EMERGENCY, d-fires-e01",
        "SELF_MANAGE, d-fires-e01",
        "URGENT, d-fires-u08",
        "INCOMPLETE, d-fires-i01",
        "SELF_MANAGE, d-fires-i01",
        "REFER, d-fires-r01",
        "EMERGENCY, pat-benign-noise",
        "URGENT, pat-benign-noise",
        "INCOMPLETE, pat-benign-noise"
    })
    void comesInsteadOfExercisesByWhateverPathTheyAreForbidden(Triage decided, String fact) {
        var paper = papers.forPatient(FIXTURE.request(decided, PLAN, fact));
        assertThat(paper.kind()).isEqualTo(Paper.SAFETY_SHEET);
        var text = ReadAloud.squeezed(paper.pdf());
        var box = FIXTURE.content().safetyNet();
        for (String line : Stream.concat(box.emergencySigns().stream(), box.soonSigns().stream())
                .map(ReadAloud::squeezed)
                .toList()) {
            assertThat(text).contains(line);
            text = text.replace(line, "");
        }
        var rest = text.toLowerCase(Locale.ROOT);
        assertThat(FIXTURE.content().exercises().values())
                .allSatisfy(exercise -> assertThat(rest)
                        .doesNotContain(ReadAloud.squeezed(exercise.name()).toLowerCase(Locale.ROOT))
                        .doesNotContain(ReadAloud.squeezed(exercise.start()).toLowerCase(Locale.ROOT)));
    }

    @Test
    void saysInPatientWordsWhatComesFirstAndByWhichDate() {
        assertThat(text(Triage.URGENT, "d-fires-u08"))
                .containsSubsequence(
                        "Whattodonow",
                        "Adoctorneedstoseeyoutodayortomorrow.",
                        "Bywhen:23Nov2026atthelatest",
                        "Whentogethelp");
        assertThat(text(Triage.EMERGENCY, "d-fires-e01")).contains("Youneedascantoday.", "Bywhen:today");
    }

    @Test
    void tellsOnlyTheMostPressingStep() {
        assertThat(text(Triage.EMERGENCY, "d-fires-e01", "d-fires-r01"))
                .contains("Youneedascantoday.")
                .doesNotContain("withinaweek");
    }

    @Test
    void tellsNothingAboveWhatWasDecided() {
        assertThat(text(Triage.REFER, "d-fires-u08", "d-fires-r01"))
                .contains("Adoctorshouldcheckthiswithinaweek.")
                .doesNotContain("todayortomorrow");
    }

    @Test
    void nothingOfTheSafeguardingRuleIsOnPaper() {
        var alone = text(Triage.URGENT, "d-fires-u24");
        assertThat(alone).doesNotContain("notalone", "private", "23Nov2026").contains("Whotosee:", "Bywhen:");
        assertThat(alone).isEqualTo(text(Triage.URGENT, "pat-benign-noise"));
        assertThat(text(Triage.URGENT, "d-fires-u24", "d-fires-r01"))
                .isEqualTo(text(Triage.URGENT, "d-fires-r01"))
                .contains("withinaweek");
    }

    @Test
    void anUnfinishedCheckIsSaidToBeUnfinished() {
        assertThat(text(Triage.INCOMPLETE, "d-fires-i01")).contains("Yourcheckisnotfinishedyet.");
    }

    @Test
    void everyPageSaysWhoseItIs() {
        var request = FIXTURE.request(Triage.URGENT, PLAN, "d-fires-u08");
        var pages =
                ReadAloud.pages(papers.forPatient(Fixture.with(request, new Format(Sheet.LETTER, 24, Locale.ENGLISH)))
                        .pdf());
        assertThat(pages)
                .hasSizeGreaterThan(1)
                .allSatisfy(page -> assertThat(ReadAloud.squeezed(page))
                        .contains("SamplePatientA·born4May1992", "22Nov2026", "of" + pages.size()));
    }

    private String text(Triage decided, String... facts) {
        return ReadAloud.squeezed(
                papers.forPatient(FIXTURE.request(decided, PLAN, facts)).pdf());
    }
}
