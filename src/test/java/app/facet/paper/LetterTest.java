package app.facet.paper;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.Cases;
import app.facet.Shipped;
import app.facet.domain.protocol.Answer;
import app.facet.domain.rule.Triage;
import app.facet.domain.screening.Concern;
import app.facet.domain.screening.Decision;
import app.facet.domain.screening.Use;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The referral letter: one page a doctor reads in a minute. */
class LetterTest {

    private static final Papers PAPERS = new Papers(Drawings.NONE);

    private static byte[] pdf(VisitRecord visit, Sheet sheet, String added) {
        return PAPERS.letter(new LetterRequest(
                        visit,
                        new Stationery(sheet, false),
                        "Dr Sample, Sample Practice",
                        added,
                        List.of(new Concern(
                                Concern.Condition.FRACTURE, Concern.Level.HIGH, "she looks ill", Instant.EPOCH))))
                .pdf();
    }

    private static String text(Visits visit) {
        return ReadAloud.squeezed(pdf(visit.record(), Sheet.A4, ""));
    }

    private static String squeezed(String text) {
        return ReadAloud.squeezed(text);
    }

    static Stream<String> cases() {
        return Cases.all(Shipped.CONTENT).stream().map(one -> one.asked().id());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyCaseTakesOnePageOfEitherSize(String id) {
        var visit = Visits.of(id)
                .called("Sample Practice", "will see the patient tomorrow")
                .planned(Use.HOME, "ex-cat-cow", "ex-walking")
                .record();
        for (Sheet sheet : Sheet.values()) {
            var pages = ReadAloud.pages(pdf(visit, sheet, "Please phone me about the findings. ".repeat(10)));
            assertThat(pages).hasSize(1);
            assertThat(squeezed(pages.getFirst())).contains("Fromthetherapist:", squeezed("NOT SIGNED"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "case-02, 'EMERGENCY: please assess today, with MRI today.'",
        "case-10, 'EMERGENCY: please assess now.'",
        "case-13, 'Please assess within 14 days. By 6 Dec 2026 at the latest. Outcome of the screening: Urgent.'",
        "case-06, 'Please assess for inflammatory back pain'",
        "case-12, 'For your information: the screening is not finished.'",
        "case-01, 'For your information.'"
    })
    void saysFirstHowUrgentItIs(String id, String wanted) {
        var text = text(Visits.of(id));
        assertThat(text.substring(text.indexOf("record20418"))).startsWith("record20418" + squeezed(wanted));
    }

    @Test
    void saysByWhenWithTheDate() {
        assertThat(text(Visits.of("case-13"))).containsPattern("By\\d+(Nov|Dec)2026atthelatest\\.");
    }

    @Test
    void holdsWhyPositivesNegativesAndWhatNobodyKnows() {
        var text = text(Visits.of("case-02").called("Sample ED", "expects him"));

        assertThat(text)
                .containsSubsequence(
                        squeezed("To: Dr Sample, Sample Practice"),
                        squeezed("Why: Possible cauda equina syndrome"),
                        squeezed("Saddle numbness: yes"),
                        squeezed("not answered: Those signs getting worse"),
                        squeezed("Nerve check: not examined"),
                        squeezed("Asked and denied:"),
                        "Fever",
                        squeezed("Who was told: 22 Nov 2026, 14:05: Sample ED. expects him"),
                        squeezed("Meanwhile: no exercises were given"),
                        squeezed("concern about serious disease: fracture: high. she looks ill"))
                .doesNotContain(squeezed("older and not worsening"));
        assertThat(text(Visits.of("case-12"))).contains(squeezed("NOT KNOWN: not asked:"));
    }

    @Test
    void aNoIsNeverMadeOfSilence() {
        var silent = text(Visits.empty().said("rf-weight-loss", Answer.YesNo.YES));

        assertThat(silent)
                .contains(squeezed("screening: Urgent."), squeezed("NOT KNOWN: not asked:"))
                .doesNotContain(squeezed("Asked and denied"));
    }

    @Test
    void whatCouldNotBeAnsweredIsNotKnown() {
        var text = text(Visits.empty()
                .gatesDenied()
                .said("rf-cord", new Answer.Unknown(Answer.Reason.COULD_NOT_ANSWER, "no interpreter")));

        assertThat(text)
                .contains(squeezed("NOT KNOWN: no usable answer: Spinal cord signs: could not answer: no interpreter"));
    }

    @Test
    void nothingOfTheSafeguardingRuleIsOnIt() {
        var flagged = text(Visits.of("case-13").said("rf-safeguarding", Answer.YesNo.YES));

        assertThat(flagged)
                .isEqualTo(text(Visits.of("case-13")))
                .doesNotContainIgnoringCase("safeguard")
                .doesNotContainIgnoringCase("crisis");
        assertThat(text(Visits.of("case-01").said("rf-safeguarding", Answer.YesNo.YES)))
                .doesNotContainIgnoringCase("safeguard")
                .doesNotContainIgnoringCase("crisis");
    }

    @Test
    void aLoweredOutcomeSaysWhatWasSuggestedAndWhy() {
        var text = text(Visits.of("case-13")
                .decided(Triage.REFER, Decision.Kind.ASSESSED_ELSEWHERE, "seen by Dr B today")
                .signed());

        assertThat(text)
                .contains(
                        squeezed("Please review."),
                        squeezed("The rules suggest: Urgent."),
                        squeezed("seen by Dr B today"),
                        squeezed("Signed by Sample Therapist"))
                .doesNotContain(squeezed("NOT SIGNED"));
    }

    @Test
    void noExerciseIsNamedWhereNoneMayBeGiven() {
        assertThat(text(Visits.of("case-02").planned(Use.HOME, "ex-cat-cow")))
                .doesNotContain(squeezed(Visits.name("ex-cat-cow")));
    }

    @Test
    void everyActionTheRulesNameHasItsRequest() {
        var words = Words.in(Locale.ENGLISH, "letter");
        assertThat(Shipped.CONTENT.actions().values())
                .filteredOn(action -> action.printForPatient())
                .allSatisfy(action -> assertThat(words.has("letter.request." + action.id()))
                        .as(action.id())
                        .isTrue());
        assertThat(words.ids("letter.rules"))
                .allMatch(id -> Shipped.CONTENT.rules().rule(id).isPresent());
        assertThat(words.ids("letter.facts"))
                .allMatch(id -> Shipped.CONTENT.rules().facts().containsKey(new app.facet.domain.protocol.ItemId(id)));
    }

    @Test
    void longWordsOfTheTherapistRunOnInsteadOfLeavingThePage() {
        var pages = ReadAloud.pages(pdf(Visits.of("case-08").record(), Sheet.A4, "long words ".repeat(900)));
        assertThat(pages)
                .hasSizeGreaterThan(1)
                .allSatisfy(page -> assertThat(squeezed(page)).contains("Confidentialhealthrecord·SamplePatientA"));
    }
}
