package app.facet.paper;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.domain.plan.Exercise;
import app.facet.domain.screening.Clinic;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands on the handout, and where. */
class HandoutTest {

    private static final Fixture FIXTURE = new Fixture();
    private static final DoseWords DOSES = DoseWords.in(Locale.ENGLISH);
    private static final List<String> THREE = List.of("ex-single-knee-chest", "ex-bird-dog", "ex-cat-cow");
    private static final List<String> PRINTED = List.of("ex-cat-cow", "ex-single-knee-chest", "ex-bird-dog");

    private final Papers papers = new Papers(Drawings.NONE);

    @ParameterizedTest
    @CsvSource({"A4, 14", "LETTER, 14", "A4, 18", "LETTER, 18", "A4, 24", "LETTER, 24"})
    void everyPageSaysWhoseItIsAndWhichPageOfHowMany(Sheet sheet, int points) {
        var pages = pages(FIXTURE.handout(THREE), sheet, points);
        for (int page = 1; page <= pages.size(); page++) {
            assertThat(pages.get(page - 1))
                    .contains("SamplePatientA·born4May1992")
                    .contains("Page" + page + "of" + pages.size())
                    .contains("22Nov2026·nextvisit6Dec2026")
                    .contains("Therapist:SampleTherapist·Facetcontent1.0");
        }
    }

    @ParameterizedTest
    @CsvSource({"A4, 14", "LETTER, 14", "A4, 18", "LETTER, 18"})
    void theGetHelpBoxIsOnPageOneInFullWithTheNumberBesideItsLeftHeading(Sheet sheet, int points) {
        var box = FIXTURE.content().safetyNet();
        var first = pages(FIXTURE.handout(THREE, "hx-pregnant"), sheet, points).getFirst();
        assertThat(first)
                .containsSubsequence(
                        "Yourplanforaclickinglowerback",
                        ReadAloud.squeezed(box.title()),
                        "Gotoemergencynow:call911",
                        ReadAloud.squeezed(box.soon()));
        Stream.concat(
                        Stream.concat(box.emergencySigns().stream(), box.soonSigns().stream()),
                        box.extra().stream().map(extra -> extra.text()))
                .forEach(line -> assertThat(first).contains(ReadAloud.squeezed(line)));
    }

    @Test
    void atTwentyFourPointsTheBoxBeginsOnPageOneAndEveryLineOfItIsWhole() {
        var pages = pages(FIXTURE.handout(THREE), Sheet.LETTER, 24);
        var box = FIXTURE.content().safetyNet();
        assertThat(pages.getFirst()).contains("Whentogethelp");
        Stream.concat(box.emergencySigns().stream(), box.soonSigns().stream())
                .map(ReadAloud::squeezed)
                .forEach(line -> assertThat(pages.get(0) + "|" + pages.get(1)).contains(line));
    }

    @Test
    void adviceLineAndClinicsOwnNumberStandInTheHeading() {
        var request = FIXTURE.handout(THREE);
        var uk = new PaperRequest(
                request.content(),
                new Clinic("uk", "112", "", "", "", List.of(), "a4", 14),
                FIXTURE.country("uk"),
                request.patient(),
                request.suggestion(),
                request.decided(),
                request.plan(),
                request.date(),
                request.reviewDays(),
                "",
                request.format());
        assertThat(squeezed(uk)).contains("Gotoemergencynow:call112,advice111");
    }

    @ParameterizedTest
    @CsvSource({"A4", "LETTER"})
    void threeExercisesWithBoxLightAndLogTakeTwoPages(Sheet sheet) {
        var request = FIXTURE.handout(THREE, "pat-benign-noise", "pat-mobility-deficit");
        assertThat(pages(request, sheet, 14)).hasSize(2);
    }

    @Test
    void partsComeInTheOrderTheyAreRead() {
        var request = FIXTURE.handout(THREE, "pat-benign-noise", "pat-mobility-deficit", "mod-fear");
        var text = aloud(request);
        var parts = new ArrayList<>(List.of(
                "Yourplanforaclickinglowerback",
                "Today’scheckmayfitstiffareaandpainlessjointnoise.",
                "Smalljointsinyourback",
                "Anoisebyitselfisnotasignofdamage.",
                "Whentogethelp",
                "Gotoemergencynow:call911",
                "Newtroublepeeing",
                "Callusoradoctor",
                "Feverorchills"));
        PRINTED.forEach(id -> parts.addAll(card(FIXTURE.exercise(id), PRINTED.indexOf(id) + 1, true)));
        parts.addAll(List.of(
                "Howmuchpainisfine?",
                "Carryon",
                "Dohalf",
                "Doless:Cat-cow4times,Singlekneetochest1time,Bird-dog3times.",
                "Stopthatone",
                "Tickaboxeachtimeyoudoit",
                "Week1,from23Nov",
                "Week2,from30Nov",
                "1Cat-cow",
                "Worstpain,0to10"));
        assertThat(text).containsSubsequence(parts);
        assertThat(text).contains("Goodtoknow", "Warmup", "Goodmovesare:cat-cow,bird-dog");
    }

    @Test
    void headingsPicturesAndTablesAreTagged() {
        var heard = ReadAloud.heard(pdf(FIXTURE.handout(List.of("ex-cat-cow"), "pat-benign-noise")));
        assertThat(heard.stream().map(one -> ReadAloud.squeezed(one.words())).toList())
                .containsSubsequence(
                        "RiversidePhysicalTherapy",
                        "Yourplanforaclickinglowerback",
                        "Warning",
                        "Gotoemergencynow:call911",
                        "Cat-cow",
                        "Cat-cow,Start:Onhandsandknees.Handsundershoulders,kneesunderhips.",
                        "Start",
                        "then",
                        "Cat-cow,Moveto:Slowlyroundyourbackup.Letyourheaddrop.Thenletyourbellysinkalittle."
                                + "Liftyourchest.Movegentlybackandforth.",
                        "Moveto",
                        "Start:",
                        "Slowlyroundyourbackup.",
                        "Howoften:");
        assertThat(heard)
                .filteredOn(one -> one.tag().equals("Figure"))
                .allSatisfy(one -> assertThat(one.words()).isNotBlank());
        assertThat(heard).contains(new ReadAloud.Heard("H1", "Your plan for a clicking lower back", "en"));
        assertThat(heard).filteredOn(one -> one.tag().equals("TH")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"A4, 14", "LETTER, 18"})
    void noCardOfAnyExerciseBreaksAcrossPages(Sheet sheet, int points) {
        var all = List.copyOf(FIXTURE.content().exercises().keySet());
        var limited = FIXTURE.handout(all, "k-balance", "k-ext", "k-supine", "k-endrange");
        var request = Fixture.with(
                limited,
                limited.plan().stream()
                        .map(choice -> choice.withReason("Sample reason"))
                        .toList());
        var pages = pages(request, sheet, points);
        var printed = app.facet.domain.plan.Planner.printingOrder(all.stream()
                .map(id -> request.content()
                        .planner()
                        .planned(FIXTURE.exercise(id), request.suggestion().evaluation()))
                .toList());
        IntStream.range(0, printed.size()).forEach(i -> {
            var parts = card(printed.get(i).exercise(), i + 1, false);
            assertThat(pages)
                    .as(printed.get(i).exercise().id())
                    .filteredOn(page -> page.contains(parts.getFirst() + "Start"))
                    .isNotEmpty()
                    .first(org.assertj.core.api.InstanceOfAssertFactories.STRING)
                    .containsSubsequence(parts);
        });
    }

    @Test
    void atTwentyFourPointsNoStepBreaksAcrossPages() {
        var some = List.copyOf(FIXTURE.content().exercises().keySet()).subList(0, 12);
        var pages = pages(FIXTURE.handout(some), Sheet.LETTER, 24);
        some.stream()
                .map(FIXTURE::exercise)
                .flatMap(exercise -> exercise.steps().stream())
                .map(ReadAloud::squeezed)
                .forEach(step ->
                        assertThat(pages).anySatisfy(page -> assertThat(page).contains(step)));
        assertThat(pages)
                .allSatisfy(
                        page -> assertThat(page).as("a page with nothing on it").hasSizeGreaterThan(230));
    }

    @Test
    void limitsOfThisPatientAreSaid() {
        var limited = FIXTURE.handout(List.of("ex-walking"), "k-balance");
        assertThat(squeezed(limited)).contains("Takecare:Walkonaflatpathanduseyourwalkingaid.");
        assertThat(squeezed(FIXTURE.handout(List.of("ex-walking")))).doesNotContain("Takecare:");
    }

    @Test
    void patternsArePrintedOnlyAtTheirLevels() {
        var refer = FIXTURE.request(app.facet.domain.rule.Triage.REFER, THREE, "pat-benign-noise");
        assertThat(squeezed(refer)).doesNotContain("painlessjointnoise", "Today’scheckmayfit");
    }

    @Test
    void warmUpMovesThatAreAvoidedAreNotNamed() {
        assertThat(aloud(FIXTURE.handout(THREE, "k-wrist"))).contains("Goodmovesare:hiphinge.");
    }

    @Test
    void noLetterIsLost() {
        assertThat(squeezed(FIXTURE.handout(THREE))).doesNotContain("#", "\u25A1", "{", "}");
    }

    @Test
    void everyFontIsEmbeddedAndOneOfOurs() throws Exception {
        try (var document = org.apache.pdfbox.Loader.loadPDF(pdf(FIXTURE.handout(THREE)))) {
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).isTrue();
                    assertThat(font.getName()).matches("[A-Z]{6}\\+(OpenSans|DejaVuSans).*");
                }
            }
        }
    }

    @Test
    void languageTitleAndDatesAreThoseOfThePaper() throws Exception {
        try (var document = org.apache.pdfbox.Loader.loadPDF(pdf(FIXTURE.handout(THREE)))) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Your plan for a clicking lower back");
            assertThat(document.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo("2026-11-22T00:00:00Z");
        }
    }

    @Test
    void theSameRequestGivesTheSameBytesAndNotManyOfThem() {
        var pdf = pdf(FIXTURE.handout(THREE));
        assertThat(new Papers(Drawings.NONE).forPatient(FIXTURE.handout(THREE)).pdf())
                .isEqualTo(pdf)
                .hasSizeLessThan(300_000);
    }

    private static List<String> card(Exercise exercise, int number, boolean numbered) {
        var parts = new ArrayList<String>();
        parts.add(number + exercise.name());
        if (!numbered) {
            parts.add("StartMoveto");
        }
        parts.add("Start:" + exercise.start());
        IntStream.range(0, exercise.steps().size())
                .forEach(i -> parts.add(
                        (numbered ? (i + 1) + "." : "") + exercise.steps().get(i)));
        parts.add("Howoften:" + DOSES.line(exercise.dose()));
        parts.add("Youshouldfeel" + exercise.feel());
        parts.add("Stopifyourpainis6ormore");
        parts.add("dizzyorfaint.");
        return parts.stream().map(ReadAloud::squeezed).toList();
    }

    private byte[] pdf(PaperRequest request) {
        var paper = papers.forPatient(request);
        assertThat(paper.kind()).isEqualTo(Paper.HANDOUT);
        return paper.pdf();
    }

    private String squeezed(PaperRequest request) {
        return ReadAloud.squeezed(pdf(request));
    }

    private String aloud(PaperRequest request) {
        return ReadAloud.heard(pdf(request)).stream()
                .filter(one -> !one.tag().equals("Figure"))
                .map(one -> ReadAloud.squeezed(one.words()))
                .collect(java.util.stream.Collectors.joining());
    }

    private List<String> pages(PaperRequest request, Sheet sheet, int points) {
        return ReadAloud.pages(pdf(Fixture.with(request, new Format(sheet, points, Locale.ENGLISH)))).stream()
                .map(ReadAloud::squeezed)
                .toList();
    }
}
