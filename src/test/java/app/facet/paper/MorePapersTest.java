package app.facet.paper;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.domain.plan.Topic;
import app.facet.domain.progress.Visits;
import app.facet.domain.protocol.Item;
import app.facet.domain.protocol.Step;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Topic sheets, sheets by hand, the blank form and the trend page, as they are read. */
class MorePapersTest {

    private static final Papers PAPERS = new Papers(new FigureDrawings(MorePapers.CONTENT));
    private static final Format NORMAL = MorePapers.format(Sheet.A4, 14, "en");
    private static final Format SPANISH = MorePapers.format(Sheet.LETTER, 14, "es");
    private static final double MARGIN = 12 * 72 / 25.4;

    static Stream<String> topics() {
        return MorePapers.CONTENT.topics().stream().map(Topic::id);
    }

    @ParameterizedTest
    @MethodSource("topics")
    void everyTopicIsOnePageWithTheGetHelpBoxAndNobodysName(String topic) {
        for (Format format : List.of(NORMAL, SPANISH)) {
            var content = MorePapers.CONTENT.in(format.language());
            var pages = PageInk.of(PAPERS.topic(MorePapers.topic(topic, format)).pdf());
            assertThat(pages).hasSize(1);
            neat(pages, MARGIN);
            assertThat(pages.getFirst().squeezed())
                    .contains(ReadAloud.squeezed(content.safetyNet().title()))
                    .contains(ReadAloud.squeezed(content.safetyNet().soonSigns().getLast()))
                    .doesNotContain("{", "born", "nac.");
        }
    }

    @Test
    void aTopicJoinsTheHandout() {
        var request = new Fixture().handout(List.of("ex-bridge"));
        assertThat(text(PAPERS.forPatient(request))).doesNotContain("likeaguitarstring");
        assertThat(text(PAPERS.forPatient(request.withTopics(List.of("edu-tendon")))))
                .contains("likeaguitarstring");
    }

    @Test
    void aSheetByHandHasNoNameNoFindingAndNoLogButEveryLimitAndTheWholeBox() {
        var walking = Objects.requireNonNull(MorePapers.CONTENT.exercises().get("ex-walking"));
        var paper = PAPERS.byHand(MorePapers.byHand(List.of("ex-bird-dog", "ex-walking"), NORMAL));
        neat(PageInk.of(paper.pdf()), MARGIN);
        assertThat(text(paper))
                .contains("Gotoemergencynow:call911", "Bleeding,fluidloss", "Bird-dog", "Stopifyourpain", "Carryon")
                .contains(walking.limits().stream()
                        .flatMap(limit -> limit.say().stream())
                        .map(ReadAloud::squeezed)
                        .toList())
                .doesNotContain("born", "Today’scheck", "Tickabox", "nextvisit");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theBlankFormAsksEveryItemInItsOrder(boolean half) {
        var paper = PAPERS.blankForm(MorePapers.form(Optional.empty(), Sheet.A4, half));
        var ids = MorePapers.CONTENT.protocol().steps().stream()
                .filter(step -> step.kind() == Step.Kind.QUESTIONS)
                .flatMap(step -> step.items().stream())
                .map(Item::id)
                .map(id -> id.value())
                .toList();
        assertThat(text(paper)).containsSubsequence(ids);
        assertThat(ids).hasSizeGreaterThan(300);
        neat(PageInk.of(paper.pdf()), half ? 8 * 72 / 25.4 : MARGIN);
        assertThat(PageInk.of(paper.pdf()))
                .allSatisfy(page -> assertThat(page.squeezed()).contains("Name", "Record", "Dateofvisit"));
    }

    @Test
    void theBlankFormComesWithNameBirthDateAndRecordNumber() {
        var paper = PAPERS.blankForm(MorePapers.form(Optional.of(Visits.PATIENT), Sheet.LETTER, false));
        assertThat(PageInk.of(paper.pdf()))
                .allSatisfy(page -> assertThat(page.squeezed()).contains("SamplePatientA", "4May1992", "20418"));
    }

    @Test
    void theTrendPageSaysWhatItDraws() {
        var paper = PAPERS.trend(MorePapers.trend(NORMAL));
        neat(PageInk.of(paper.pdf()), MARGIN);
        assertThat(text(paper))
                .contains(
                        "From7on1Sep2026to2on13Oct2026.Thisisbetter.Achangeof2ormorematters.",
                        "From41°on1Sep2026to46°on13Oct2026.Norealchange.Achangeoflessthan8°maycomefrommeasuringalone.",
                        "From18°on1Sep2026to21°on13Oct2026.",
                        "Turningwhilesitting,left(goniometer)28°34°38°better",
                        "Gotoemergencynow:call911")
                .doesNotContain("12°on15Sep");
        var heard = ReadAloud.heard(paper.pdf());
        assertThat(heard)
                .filteredOn(one -> one.tag().equals("TH"))
                .extracting(ReadAloud.Heard::words)
                .contains("Since the first visit", "Worst pain in 24 hours");
        assertThat(heard)
                .filteredOn(one -> one.tag().equals("Figure"))
                .extracting(ReadAloud.Heard::words)
                .anyMatch(words -> words.startsWith("Worst pain in 24 hours, drawn as a line: 7 on 1 Sep 2026, 5 on"));
    }

    @Test
    void oneVisitIsNoTrend() {
        var one = MorePapers.trend(NORMAL);
        var paper = PAPERS.trend(new TrendRequest(
                one.content(),
                one.clinic(),
                one.country(),
                one.patient(),
                Visits.course(Visits.after(0).say("hx-psfs-1", 3)),
                one.date(),
                "",
                NORMAL));
        assertThat(text(paper)).contains("Therearenotyettwovisits");
    }

    /** Whatever can have a trend has a name in both languages, never a key or English. */
    @Test
    void everyMeasureHasItsNameInBothLanguages() {
        for (Locale language : Format.LANGUAGES) {
            var words = Words.in(language, "trend");
            MorePapers.CONTENT
                    .rules()
                    .norms()
                    .values()
                    .forEach(norm -> assertThat(words.has("trend.name." + norm.id()))
                            .as(norm.id())
                            .isTrue());
            MorePapers.CONTENT
                    .measures()
                    .forEach(measure -> measure.items()
                            .forEach(item -> assertThat(words.has("trend.name." + item.value())
                                            || words.has("trend.name." + measure.id()))
                                    .as(item.value())
                                    .isTrue()));
        }
    }

    @Test
    void theTrendPageIsSpanishToo() {
        var pages = PageInk.of(PAPERS.trend(MorePapers.trend(SPANISH)).pdf());
        neat(pages, MARGIN);
        assertThat(pages.stream().map(PageInk::squeezed).reduce("", String::concat))
                .contains("Estámejor.", "Sincambioreal.", "cadadía")
                .doesNotContain("better", "[eninglés");
    }

    private static void neat(List<PageInk> pages, double margin) {
        for (PageInk page : pages) {
            assertThat(page.outside(margin)).as("outside").isEmpty();
            assertThat(page.overlaps()).as("overlaps").isEmpty();
            assertThat(page.words())
                    .as("contrast")
                    .allMatch(word -> word.contrastOnWhite() >= 7 || word.contrastOnWhite() == 1);
        }
    }

    private static String text(Paper paper) {
        return PageInk.of(paper.pdf()).stream().map(PageInk::squeezed).reduce("", String::concat);
    }
}
