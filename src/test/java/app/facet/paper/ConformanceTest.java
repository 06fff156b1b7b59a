package app.facet.paper;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.domain.rule.Triage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Every paper is PDF/UA-1 and PDF/A-2a at once, a report with its data PDF/A-3a, judged by veraPDF. */
class ConformanceTest {

    private static final Fixture FIXTURE = new Fixture();

    @BeforeAll
    static void initialise() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<Arguments> papers() {
        var handout = FIXTURE.handout(
                List.of("ex-cat-cow", "ex-bird-dog", "ex-hip-hinge", "ex-single-knee-chest", "ex-walking"),
                "pat-benign-noise",
                "hx-pregnant",
                "k-balance");
        var sheet = FIXTURE.request(Triage.URGENT, List.of(), "d-fires-u08", "hx-pregnant");
        var typed = Fixture.with(
                handout, Fixture.patient("Sample \uFEFF\u0007 <b>Ω</b> 名 ☐"), handout.clinic(), "\u200B\uD83D\uDE00");
        var english = Optional.of(Locale.ENGLISH);
        var beside = new Format(Sheet.A4, 14, Locale.of("es"), english);
        var below = new Format(Sheet.LETTER, 24, Locale.of("es"), english);
        return Stream.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)
                .flatMap(flavour -> Stream.of(
                        Arguments.of(flavour, "handout", format(handout, Sheet.A4, 14)),
                        Arguments.of(flavour, "handout", format(handout, Sheet.LETTER, 24)),
                        Arguments.of(flavour, "safety sheet", format(sheet, Sheet.A4, 14)),
                        Arguments.of(flavour, "safety sheet", format(sheet, Sheet.LETTER, 18)),
                        Arguments.of(flavour, "logo", withLogo(handout)),
                        Arguments.of(flavour, "odd letters", typed),
                        Arguments.of(flavour, "Spanish handout", SpanishPapersTest.spanish(handout, Sheet.LETTER, 18)),
                        Arguments.of(flavour, "Spanish safety sheet", SpanishPapersTest.spanish(sheet, Sheet.A4, 14)),
                        Arguments.of(flavour, "bilingual handout", SpanishPapersTest.shipped(handout, beside)),
                        Arguments.of(flavour, "bilingual handout", SpanishPapersTest.shipped(handout, below)),
                        Arguments.of(flavour, "bilingual safety sheet", SpanishPapersTest.shipped(sheet, beside))));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("papers")
    void conforms(PDFAFlavour flavour, String name, PaperRequest request) throws Exception {
        conforms(flavour, new Papers(Drawings.NONE).forPatient(request));
    }

    private static void conforms(PDFAFlavour flavour, Paper paper) throws Exception {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(paper.pdf()), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            assertThat(validator.validate(parser).getTestAssertions())
                    .as(paper.kind())
                    .isEmpty();
        }
    }

    private static PaperRequest withLogo(PaperRequest request) {
        return Fixture.with(
                request, request.patient(), request.clinic().withLogo(Optional.of(Fixture.logo())), "Sample Therapist");
    }

    static Stream<Arguments> forColleagues() {
        var typed = Visits.of("case-08")
                .named("Sample \uFEFF\u0007 <b>Ω</b> 名 ☐ שרה فاطمة")
                .measured("rom-lx-flex-deg", 38.5, "\u200B\uD83D\uDE00", List.of(38.0, 39.0))
                .amended("{{text}} </p> & \"x\"")
                .record();
        return Stream.of(Sheet.values())
                .flatMap(sheet -> Stream.of(Visits.of("case-02").withLogo().record(), typed)
                        .flatMap(visit -> Stream.of(
                                Arguments.of(PDFAFlavour.PDFUA_1, report(visit, sheet)),
                                Arguments.of(PDFAFlavour.PDFA_3_A, report(visit, sheet)),
                                Arguments.of(PDFAFlavour.PDFUA_1, letter(visit, sheet)),
                                Arguments.of(PDFAFlavour.PDFA_2_A, letter(visit, sheet)))));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("forColleagues")
    void forColleaguesConforms(PDFAFlavour flavour, Paper paper) throws Exception {
        conforms(flavour, paper);
    }

    static Stream<Arguments> more() {
        var papers = new Papers(new FigureDrawings(MorePapers.CONTENT));
        var normal = MorePapers.format(Sheet.A4, 14, "en");
        var large = MorePapers.format(Sheet.LETTER, 24, "es");
        var exercises = List.of("ex-cat-cow", "ex-walking");
        return Stream.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)
                .flatMap(flavour -> Stream.of(
                                papers.trend(MorePapers.trend(normal)),
                                papers.trend(MorePapers.trend(large)),
                                papers.topic(MorePapers.topic("edu-stop-rules", normal)),
                                papers.topic(MorePapers.topic("edu-pregnancy", large)),
                                papers.byHand(MorePapers.byHand(exercises, normal)),
                                papers.byHand(MorePapers.byHand(exercises, large)),
                                papers.blankForm(MorePapers.form(Optional.empty(), Sheet.A4, false)),
                                papers.blankForm(MorePapers.form(
                                        Optional.of(Fixture.patient("Sample \uFEFF <b>Ω</b> 名")), Sheet.LETTER, true)))
                        .map(paper -> Arguments.of(flavour, paper)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("more")
    void moreConforms(PDFAFlavour flavour, Paper paper) throws Exception {
        conforms(flavour, paper);
    }

    private static Paper report(VisitRecord visit, Sheet sheet) {
        return new Papers(Drawings.NONE)
                .report(new ReportRequest(
                        visit, new Stationery(sheet, sheet == Sheet.LETTER), "{}".getBytes(StandardCharsets.UTF_8)));
    }

    private static Paper letter(VisitRecord visit, Sheet sheet) {
        return new Papers(Drawings.NONE)
                .letter(new LetterRequest(visit, new Stationery(sheet, sheet == Sheet.LETTER), "", "☐", List.of()));
    }

    private static PaperRequest format(PaperRequest request, Sheet sheet, int points) {
        return Fixture.with(request, new Format(sheet, points, Locale.ENGLISH));
    }
}
