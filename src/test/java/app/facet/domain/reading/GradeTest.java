package app.facet.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Counting and grading against examples that are published with their numbers. */
class GradeTest {

    private static final Locale SPANISH = Locale.of("es");

    /** The worked examples of the article on the Flesch–Kincaid tests: words, syllables, reading ease, and the grade. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Australian platypus is seemingly a hybrid of a mammal and reptilian creature. | 13 | 24 | 37.5 | 11.3
            This sentence, taken as a reading passage unto itself, is being used to prove a point. | 16 | 23 | 69 | 7.6
            The cat sat on the mat. | 6 | 6 | 116 | -1.4
            """)
    void publishedEnglishExamples(String text, int words, int syllables, double ease, double grade) {
        var prose = Prose.of(List.of(text), Locale.ENGLISH);
        assertThat(prose).isEqualTo(new Prose(1, words, syllables));
        assertThat(206.835 - 1.015 * words - 84.6 * syllables / words).isCloseTo(ease, within(0.2));
        assertThat(Grade.of(prose, Locale.ENGLISH).value()).isCloseTo(grade, within(0.06));
    }

    /** The first sentence of the Gettysburg Address: 30 words, 48 syllables by the dictionary. */
    @Test
    void longEnglishSentence() {
        var prose = Prose.of(
                List.of("Four score and seven years ago our fathers brought forth on this continent, a new nation,"
                        + " conceived in Liberty, and dedicated to the proposition that all men are created equal."),
                Locale.ENGLISH);
        assertThat(prose).isEqualTo(new Prose(1, 30, 48));
    }

    /** Divisions into syllables as the Diccionario panhispánico de dudas gives them under diptongo, triptongo and hiato. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ai-re",
                "cau-sa",
                "pei-ne",
                "Ceu-ta",
                "oi-go",
                "via-je",
                "cie-lo",
                "can-ción",
                "fue-ra",
                "cui-da-te",
                "ciu-dad",
                "pai-sa-je",
                "a-é-re-o",
                "ca-er",
                "a-ho-ra",
                "le-er",
                "al-co-hol",
                "pa-ís",
                "Ma-rí-a",
                "rí-e",
                "ba-úl",
                "pú-a",
                "bú-ho",
                "o-í-do",
                "prohi-bir",
                "ahu-mar",
                "a-cen-tuáis",
                "buey",
                "Pa-ra-guay",
                "a-guáis",
                "pin-güi-no",
                "gui-ta-rra",
                "que-so",
                "mu-cha-cho",
                "ro-di-lla",
                "y",
                "rey",
                "ma-yor",
                "trans-por-te",
                "cons-truir",
                "a-po-yo",
                "mo-vi-mien-to",
                "de-sa-ho-go"
            })
    void spanishSyllables(String divided) {
        assertThat(new SpanishSyllables().of(divided.replace("-", "").toLowerCase(SPANISH)))
                .as(divided)
                .isEqualTo(divided.split("-").length);
    }

    /** The opening of Don Quixote, counted by hand: 33 words of 60 syllables; the formula as Law (2011) corrected it. */
    @Test
    void spanishSentence() {
        var prose = Prose.of(
                List.of("En un lugar de la Mancha, de cuyo nombre no quiero acordarme, no ha mucho tiempo que vivía un"
                        + " hidalgo de los de lanza en astillero, adarga antigua, rocín flaco y galgo corredor."),
                SPANISH);
        assertThat(prose).isEqualTo(new Prose(1, 33, 60));
        assertThat(Grade.of(prose, SPANISH).value()).isCloseTo(206.84 - 60.0 * 60 / 33 - 1.02 * 33, within(0.01));
    }

    @Test
    void aTextOfFewWordsHasNoGrade() {
        assertThat(Grade.of(List.of("Lie down.", "Breathe."), Locale.ENGLISH)).isEmpty();
        assertThat(Grade.of(List.of("Lie down and breathe. ".repeat(8)), Locale.ENGLISH))
                .hasValueSatisfying(
                        grade -> assertThat(grade.fits(Grade.Block.STEPS)).isTrue());
    }

    @Test
    void stepsAreJudgedMoreStrictlyThanOtherBlocks() {
        var english = new Grade(Grade.Scale.FLESCH_KINCAID, 7);
        var spanish = new Grade(Grade.Scale.FERNANDEZ_HUERTA, 65);
        assertThat(List.of(english, spanish)).allSatisfy(grade -> {
            assertThat(grade.fits(Grade.Block.STEPS)).isFalse();
            assertThat(grade.fits(Grade.Block.OTHER)).isTrue();
        });
    }
}
