package app.facet.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name in Hebrew or Arabic letters stands as its bearer writes it. */
class RightToLeftTest {

    private final RightToLeft.Reorderer reorderer = new RightToLeft.Reorderer();

    private static List<String> runs(String text) {
        var splitter = new RightToLeft.Splitter();
        splitter.setParagraph(text, RightToLeft.Splitter.LTR);
        var runs = new ArrayList<String>();
        for (int run = 0; run < splitter.countTextRuns(); run++) {
            var one = splitter.getVisualRun(run);
            runs.add(one.getDirection() + text.substring(one.getStart(), one.getStart() + one.getLength()));
        }
        return runs;
    }

    @Test
    void aParagraphIsSplitIntoRunsInTheOrderTheyAreSeen() {
        assertThat(runs("Sample Patient A")).containsExactly("0Sample Patient A");
        assertThat(runs("born שרה כהן 1992")).containsExactly("0born ", "01992", "1שרה כהן ");
        assertThat(runs("שרה · born")).containsExactly("1שרה", "0 · born");
        assertThat(runs("")).containsExactly("0");
    }

    @ParameterizedTest
    @CsvSource({"אבג, גבא", "(אב), (בא)", "א«ב, ב»א"})
    void aRunIsTurnedAndItsBracketsWithIt(String written, String drawn) {
        assertThat(reorderer.reorderRTLTextToLTR(written)).isEqualTo(drawn);
    }

    @ParameterizedTest
    @CsvSource({
        "بنت, \uFE91\uFEE8\uFE96",
        "محمد, \uFEE3\uFEA4\uFEE4\uFEAA",
        "دار, \uFEA9\uFE8D\uFEAD",
        "ب, \uFE8F",
        "א, א",
        "a, a"
    })
    void arabicLettersTakeTheFormOfTheirPlace(String written, String shaped) {
        assertThat(reorderer.shapeText(written)).isEqualTo(shaped);
        assertThat(reorderer.deshapeText(shaped)).isEqualTo(written);
    }

    @Test
    void onPaperTheFirstLetterOfSuchANameStandsRightmost() throws Exception {
        var visit = Visits.of("case-01").named("שמן").record();
        var pdf = new Papers(Drawings.NONE)
                .letter(new LetterRequest(visit, new Stationery(Sheet.A4, false), "", "", List.of()))
                .pdf();
        var letters = new ArrayList<TextPosition>();
        try (var document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    if ("שמן".contains(letter.getUnicode())) {
                        letters.add(letter);
                    }
                }
            }.getText(document);
        }

        assertThat(letters).hasSizeGreaterThanOrEqualTo(6);
        assertThat(letters.subList(0, 3).stream()
                        .sorted(java.util.Comparator.comparingDouble(TextPosition::getX)
                                .reversed())
                        .map(TextPosition::getUnicode))
                .containsExactly("ש", "מ", "ן");
    }
}
