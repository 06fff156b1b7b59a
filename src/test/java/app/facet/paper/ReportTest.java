package app.facet.paper;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.Shipped;
import app.facet.domain.protocol.Answer;
import app.facet.domain.protocol.ItemId;
import app.facet.domain.rule.Triage;
import app.facet.domain.screening.Decision;
import app.facet.domain.screening.Given;
import app.facet.domain.screening.Teaching;
import app.facet.domain.screening.Use;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The report: page one for a colleague, then every answer, nothing of it told as more than it is. */
class ReportTest {

    private static final byte[] DATA = "{\"id\": \"x\", \"inputs\": {}}".getBytes(StandardCharsets.UTF_8);
    private static final Papers PAPERS = new Papers(Drawings.NONE);

    private static byte[] pdf(VisitRecord visit, Stationery stationery) {
        return PAPERS.report(new ReportRequest(visit, stationery, DATA)).pdf();
    }

    private static byte[] pdf(Visits visit) {
        return pdf(visit.record(), new Stationery(Sheet.A4, false));
    }

    private static String page(byte[] pdf, int number) {
        return ReadAloud.squeezed(ReadAloud.pages(pdf).get(number - 1));
    }

    private static String squeezed(String text) {
        return ReadAloud.squeezed(text);
    }

    @Test
    void pageOneIsTheSummaryAColleagueReads() {
        var visit = Visits.of("case-07")
                .planned(Use.BOTH, "ex-cat-cow")
                .called("Sample Practice", "sees her on Monday")
                .taught(new Teaching(true, false, "keeps the back long", "Sample Therapist", Visits.AT))
                .signed();
        var first = page(pdf(visit), 1);

        assertThat(first)
                .containsSubsequence(
                        "RiversidePhysicalTherapy",
                        "Confidentialhealthrecord",
                        squeezed("Low-back screening report"),
                        squeezed("Sample Patient A · born 4 May 1992 · aged 34 · Female · record 20418"),
                        squeezed("Treat with caution"),
                        squeezed("Decided as the rules suggest."),
                        squeezed("Signed by Sample Therapist, 22 Nov 2026, 14:05"),
                        squeezed("The problem:"),
                        squeezed("May fit (working label): Movement control"),
                        squeezed("Irritability:"),
                        squeezed("Why this outcome"),
                        "C03",
                        squeezed("Who was told: 22 Nov 2026, 14:05: Sample Practice. sees her on Monday"),
                        squeezed("(done today and at home):"),
                        squeezed("exercises shown; patient did not do them back (22 Nov 2026, 14:05)."
                                + " To correct: keeps the back long"),
                        squeezed("Next visit: 6 Dec 2026"))
                .doesNotContain("Everyanswer");
        assertThat(page(pdf(visit), 2)).contains("Everyanswer");
    }

    @Test
    void everyItemStandsOnItAndNothingUnknownIsTold() {
        var text = squeezed(String.join("", ReadAloud.pages(pdf(Visits.of("case-08")))));
        var visit = Visits.of("case-08").record();
        var phrases = new Phrases(
                visit, new Statements(visit), Words.in(Locale.ENGLISH, "paper", "dose", "triage", "report"));
        for (var step : new Statements(visit).steps()) {
            if (!new Statements(visit).untouched(step)) {
                step.items().stream()
                        .filter(item -> !item.fromRecord())
                        .forEach(item -> assertThat(text).contains(squeezed(phrases.name(item))));
            }
        }
        assertThat(text).contains(squeezed("Nerve check: not examined"));
    }

    @Test
    void anAnswerIsGroupedOnlyWithThoseThatCameAboutAlike() {
        var text = ReadAloud.squeezed(pdf(Visits.empty()
                .said("rf-fever", Answer.YesNo.NO)
                .given("rf-unwell", Answer.YesNo.NO, Given.How.GROUP_KEY, "")
                .given("rf-weight-loss", Answer.YesNo.NO, Given.How.COPIED, "")
                .given("rf-eye", Answer.YesNo.NO, Given.How.ASKED, "asked twice")
                .said("rf-cord", new Answer.Unknown(Answer.Reason.COULD_NOT_ANSWER, "no interpreter"))
                .said("rf-dvt", new Answer.Unknown(Answer.Reason.DOES_NOT_KNOW, ""))));

        assertThat(text)
                .contains(
                        squeezed("Asked, all no: Fever."),
                        squeezed("Asked, all no, answered together by one key: Feeling generally ill."),
                        squeezed("Asked, all no, taken over from an earlier visit: Weight loss."),
                        squeezed("Red painful eye: no; note: asked twice"),
                        squeezed("Spinal cord signs: could not answer: no interpreter"),
                        squeezed("Swollen hot calf: does not know"))
                .contains(squeezed("Not asked, but needed:"));
    }

    @Test
    void aMeasureHasItsMethodItsReadingsAndWhatIsUsual() {
        var text = ReadAloud.squeezed(pdf(Visits.empty()
                .measured("rom-lx-flex-deg", 38.5, "phone", List.of(38.0, 39.0))
                .measured("rom-lx-ext-deg", 25, "phone", List.of(25.0, 25.0))));

        assertThat(text)
                .contains(
                        squeezed("Lumbar flexion 38.5° usual from 49° below DI; phone; 38°, 39°"),
                        squeezed("Lumbar extension 25° usual from 14° usual DI; phone; 25°, 25°"),
                        squeezed("Range of motion: Lumbar flexion: 38.5° (usual from 49°). 1 signs"));
    }

    @Test
    void aMeasureWithoutANormIsNeverCalledUsual() {
        var first = page(pdf(Visits.empty().measured("rom-lx-rot-deg-l", 3, "", List.of(3.0))), 1);

        assertThat(first).contains(squeezed("3°")).doesNotContain(squeezed("1 signs and measures normal"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Decision.Kind.class,
            names = {"ASSESSED_ELSEWHERE", "OTHER"})
    void aLoweredOutcomeHasItsReasonAndWhatWasSuggested(Decision.Kind kind) {
        var first = page(pdf(Visits.of("case-13").decided(Triage.REFER, kind, "seen by Dr B today")), 1);

        assertThat(first)
                .contains(
                        squeezed("The rules suggest: Urgent."),
                        squeezed("Reason: seen by Dr B today"),
                        squeezed("(Sample Therapist, 22 Nov 2026, 14:05)"))
                .doesNotContain(squeezed("Decided as the rules suggest"));
        assertThat(first.contains("assessedelsewhere")).isEqualTo(kind == Decision.Kind.ASSESSED_ELSEWHERE);
    }

    @Test
    void aBlockedOutcomeHasNoExercisesByAnyPath() {
        var text = ReadAloud.squeezed(pdf(Visits.of("case-02").planned(Use.HOME, "ex-cat-cow", "ex-plank")));

        assertThat(text)
                .contains(squeezed("Exercises: none"), squeezed("NOT SIGNED"))
                .doesNotContain(squeezed(Visits.name("ex-cat-cow")));
    }

    @Test
    void whatWasAddedAfterSigningAndTheContentAreOnIt() {
        var text = ReadAloud.squeezed(pdf(Visits.of("case-01").signed().amended("the left side was meant")));

        assertThat(text)
                .contains(
                        squeezed("Added after signing"),
                        squeezed("22 Nov 2026, 15:05, Sample Therapist: the left side was meant"),
                        Shipped.CONTENT.hash());
    }

    @Test
    void theDataAreAttachedAsTheyAreAndTellNobody() throws Exception {
        try (var document = Loader.loadPDF(pdf(Visits.of("case-01")))) {
            var catalog = document.getDocumentCatalog();
            var files = new PDDocumentNameDictionary(catalog).getEmbeddedFiles().getNames();
            assertThat(files).containsOnlyKeys("screening.json");
            assertThat(Objects.requireNonNull(files.get("screening.json"))
                            .getEmbeddedFile()
                            .toByteArray())
                    .isEqualTo(DATA);
            var associated = (COSArray) catalog.getCOSObject().getDictionaryObject("AF");
            assertThat(associated).hasSize(1);
            assertThat(Objects.requireNonNull(files.get("screening.json"))
                            .getCOSObject()
                            .getNameAsString("AFRelationship"))
                    .isEqualTo("Source");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Low-back screening report");
            assertThat(document.getDocumentInformation().getCOSObject().toString())
                    .doesNotContain("Sample Patient");
            assertThat(catalog.getCOSObject().getString(COSName.LANG)).isEqualTo("en");
        }
    }

    @Test
    void aLetterheadHasItsFortyFiveMillimetres() {
        var visit = Visits.of("case-01").record();
        var gap = pdf(visit, new Stationery(Sheet.LETTER, true));

        assertThat(page(gap, 1)).doesNotContain("RiversidePhysicalTherapy");
        assertThat(FirstInk.millimetres(gap)).isGreaterThanOrEqualTo(45);
        assertThat(FirstInk.millimetres(pdf(visit, new Stationery(Sheet.LETTER, false))))
                .isLessThan(15);
    }

    @Test
    void everyPageSaysWhoseItIsAndThatItIsConfidential() {
        var pages = ReadAloud.pages(pdf(Visits.of("case-08")));
        for (int number = 1; number <= pages.size(); number++) {
            assertThat(squeezed(pages.get(number - 1)))
                    .contains(
                            "Confidentialhealthrecord·SamplePatientA·born4May1992·22Nov2026",
                            "Page" + number + "of" + pages.size());
        }
    }

    @Test
    void theSameScreeningIsTheSameBytes() {
        assertThat(pdf(Visits.of("case-08"))).isEqualTo(pdf(Visits.of("case-08")));
    }

    @Test
    void whatIsReadAloudIsInOrderWithHeadingsAndTables() {
        var heard = ReadAloud.heard(pdf(Visits.of("case-08")));
        assertThat(heard).extracting(ReadAloud.Heard::tag).contains("H1", "H2", "H3", "TH", "TD");
        var words = squeezed(
                String.join("", heard.stream().map(ReadAloud.Heard::words).toList()));
        assertThat(words)
                .containsSubsequence(
                        "Low-backscreeningreport",
                        "Theproblem:",
                        "Whythisoutcome",
                        "Doneandplanned",
                        "Everyanswer",
                        "Aboutthisrecord");
    }

    @Test
    void whatPageOneListsIsInTheContent() {
        var words = Words.in(Locale.ENGLISH, "report");
        assertThat(words.ids("report.items.story"))
                .allMatch(id -> Shipped.CONTENT.protocol().item(new ItemId(id)).isPresent());
        assertThat(words.ids("report.items.scores"))
                .allMatch(id -> Shipped.CONTENT.protocol().item(new ItemId(id)).isPresent());
        assertThat(Shipped.CONTENT.protocol().steps())
                .extracting(step -> step.id())
                .containsAll(words.ids("report.steps.examined"));
    }

    @Test
    void theTextForTheClipboardHasItsFourParts() {
        var text = PAPERS.soap(Visits.of("case-08").signed().record());

        assertThat(text.lines().filter(line -> line.length() == 1)).containsExactly("S", "O", "A", "P");
        assertThat(text)
                .containsSubsequence(
                        "Sample Patient A · born 4 May 1992",
                        "Signed by Sample Therapist",
                        "\nS\n- ",
                        "Worst pain, 24 h: ",
                        "\nO\n- Nerve check: not examined",
                        "- Range of motion: Forward bend, pain: 5 of 10",
                        "\nA\n- Treat with caution",
                        "- May fit (working label): Irritated nerve",
                        "\nP\n- ",
                        "Next visit: ")
                .doesNotContain("<", "&amp;", "\r");
    }
}
