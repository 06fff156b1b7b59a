package app.facet;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.domain.protocol.Answer;
import app.facet.domain.protocol.ItemId;
import app.facet.domain.rule.ConditionParser;
import app.facet.domain.rule.Link;
import app.facet.domain.rule.Prompt;
import app.facet.domain.rule.Triage;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The linked answers of 7.2, exactly as the cases say, on the shipped content. */
class LinkedAnswersTest {

    private static Optional<Answer> after(Said said, String item) {
        return Shipped.evaluate(said).answers().to(new ItemId(item));
    }

    private static boolean met(Said said, String condition) {
        return Shipped.evaluate(said).verdict(ConditionParser.parse(condition)).met();
    }

    @Test
    void theyAreAppliedInThisOrder() {
        assertThat(Shipped.CONTENT.rules().links().stream().map(Link::id))
                .containsExactly(
                        "male-not-pregnant",
                        "pain-below-knee",
                        "night-pain",
                        "unremitting-pain",
                        "minor-injury",
                        "pain-score-without-pain",
                        "worse-at-retest");
    }

    @Test
    void aManIsNotAskedAboutPregnancy() {
        var man = Said.nothing().choice("hx-sex", "male").yes("hx-pregnant", "hx-postpartum-12wk");
        var evaluation = Shipped.evaluate(man);

        assertThat(met(man, "NOT hx-pregnant AND NOT hx-postpartum-12wk")).isTrue();
        assertThat(evaluation.gate(new ItemId("rf-preg-warning"))).isFalse();
        assertThat(evaluation.closed(new ItemId("rf-preg-warning"))).isTrue();
        assertThat(Shipped.evaluate(Said.nothing().choice("hx-sex", "female")).gate(new ItemId("rf-preg-warning")))
                .isTrue();
    }

    @Test
    void aWarningSignOnceAnsweredYesIsNeverLost() {
        assertThat(Shipped.evaluate(Said.nothing().choice("hx-sex", "male").yes("rf-preg-warning"))
                        .level())
                .isEqualTo(Triage.EMERGENCY);
    }

    @Test
    void painBelowTheKneeIsPainDownALeg() {
        var said = Said.nothing().yes("hx-pain-leg-below-knee").no("rf-leg-radiating", "hx-pain");

        assertThat(after(said, "rf-leg-radiating")).contains(Answer.YesNo.YES);
        assertThat(after(said, "hx-pain")).contains(Answer.YesNo.YES);
    }

    @Test
    void constantNightPainCountsInBothPlaces() {
        assertThat(after(Said.nothing().choice("hx-night", "constant").no("rf-night-constant"), "rf-night-constant"))
                .contains(Answer.YesNo.YES);
        assertThat(after(Said.nothing().choice("hx-night", "none").yes("rf-night-constant"), "hx-night"))
                .contains(new Answer.Choice("constant"));
    }

    @Test
    void painThatNeverEasesCountsInBothPlaces() {
        assertThat(after(
                        Said.nothing()
                                .choice("hx-pain-pattern", "constant-never-eases")
                                .no("rf-unremitting"),
                        "rf-unremitting"))
                .contains(Answer.YesNo.YES);
        assertThat(after(Said.nothing().yes("rf-unremitting"), "hx-pain-pattern"))
                .contains(new Answer.Choice("constant-never-eases"));
    }

    @Test
    void aMinorInjuryIsAMinorTrauma() {
        assertThat(after(Said.nothing().choice("hx-injury", "minor").no("rf-trauma-minor"), "rf-trauma-minor"))
                .contains(Answer.YesNo.YES);
        assertThat(after(Said.nothing().choice("hx-injury", "significant").no("rf-trauma-minor"), "rf-trauma-minor"))
                .contains(Answer.YesNo.NO);
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true"})
    void aPainScoreWithoutPainMakesPainUnknown(int score, boolean unknown) {
        var said = Said.nothing().no("hx-pain").number("hx-nprs-worst", score);

        assertThat(met(said, "unknown(hx-pain)")).isEqualTo(unknown);
        assertThat(met(said, "NOT hx-pain")).isEqualTo(!unknown);
    }

    @ParameterizedTest
    @CsvSource({
        "neu-sens-l1-l, normal, reduced, true",
        "neu-sens-l5-r, normal, absent, true",
        "neu-ref-medham-l, normal, absent, true",
        "neu-ref-knee-r, normal, reduced, true",
        "neu-sens-l5-r, absent, absent, false",
        "neu-sens-l5-r, reduced, normal, false",
        "neu-sens-l5-r, normal, increased, false"
    })
    void aNewNerveSignAtTheRetestCountsAsGettingWorse(String item, String before, String now, boolean worse) {
        var said = Said.nothing()
                .no("rf-neuro-worse")
                .choice(item, now)
                .after(Said.nothing().choice(item, before));

        assertThat(after(said, "rf-neuro-worse")).contains(new Answer.YesNo(worse));
        assertThat(Shipped.evaluate(said).fires(Triage.URGENT)).isEqualTo(worse);
    }

    @ParameterizedTest
    @CsvSource({"5, 4, true", "4, 3, true", "4, 4, false", "3, 4, false"})
    void aLowerGradeAtTheRetestCountsAsGettingWorse(int before, int now, boolean worse) {
        var said = Said.nothing()
                .no("rf-neuro-worse")
                .number("neu-myo-l5-l", now)
                .after(Said.nothing().number("neu-myo-l5-l", before));

        assertThat(after(said, "rf-neuro-worse")).contains(new Answer.YesNo(worse));
    }

    @ParameterizedTest
    @CsvSource({
        "significant-injury, hx-injury significant, rf-trauma-major",
        "weakness-again, hx-weakness yes, rf-foot-drop",
        "bladder-bowel-face-to-face, rf-bladder-bowel-change yes, ''"
    })
    void theOtherRowsOnlyAsk(String prompt, String answer, String no) {
        String item = answer.substring(0, answer.indexOf(' '));
        String value = answer.substring(answer.indexOf(' ') + 1);
        var said =
                value.equals("yes") ? Said.nothing().yes(item) : Said.nothing().choice(item, value);
        var evaluation = Shipped.evaluate(no.isEmpty() ? said : said.no(no));

        assertThat(evaluation.prompts()).extracting(Prompt::id).contains(prompt);
        assertThat(evaluation.linked()).isEmpty();
        assertThat(Shipped.evaluate(Said.nothing()).prompts()).isEmpty();
    }
}
