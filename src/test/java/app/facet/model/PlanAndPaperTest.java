package app.facet.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.facet.PaperLog;
import app.facet.SampleContent;
import app.facet.Shipped;
import app.facet.domain.ClinicalContent;
import app.facet.domain.plan.Remark;
import app.facet.domain.protocol.Answer;
import app.facet.domain.protocol.Answers;
import app.facet.domain.protocol.ItemId;
import app.facet.domain.rule.PlanKind;
import app.facet.domain.screening.Clinic;
import app.facet.domain.screening.PlanChoice;
import app.facet.domain.screening.SheetStyle;
import app.facet.domain.screening.Shelf;
import app.facet.domain.screening.Use;
import app.facet.exchange.CaseReader;
import app.facet.paper.FigureDrawings;
import app.facet.paper.Papers;
import app.facet.paper.Printing;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plan as the therapist settles it, and the paper that may be handed out. */
class PlanAndPaperTest {

    private static final Path SAMPLE = Path.of("resources", "sample", "screening.json");

    @TempDir
    private Path folder;

    private final ClinicalContent content = Shipped.CONTENT;
    private final PaperLog log = new PaperLog();
    private final List<byte[]> kept = new ArrayList<>();
    private final List<SheetStyle> styles = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-22T10:00:00Z");
    private final ScreeningModel screening = new ScreeningModel(
            new Setting(
                    SampleContent.PATIENT,
                    content,
                    Objects.requireNonNull(content.countries().get("us")),
                    Answers.NONE),
            SampleContent.screening(),
            log,
            Work.inLine(),
            () -> now = now.plusSeconds(1));
    private final PlanModel plan = new PlanModel(screening);

    @BeforeEach
    void answer_the_sample() throws Exception {
        new CaseReader(content)
                .read(List.of(SAMPLE))
                .getFirst()
                .known()
                .answers()
                .byItem()
                .forEach(screening::answer);
    }

    private SheetChoice choice() {
        return new SheetChoice(
                screening.setting().patient(),
                new Clinic("us", "911", "Sample Clinic", "", "", List.of(), "a4", 14),
                List.of("en"),
                (patient, language, style) -> styles.add(style),
                Work.inLine());
    }

    private PaperModel paper() {
        return paper(choice());
    }

    private PaperModel paper(SheetChoice choice) {
        return new PaperModel(
                screening,
                plan,
                choice,
                new Papers(new FigureDrawings(content)),
                new Clinic("us", "911", "Sample Clinic", "", "", List.of(), "a4", 14),
                Work.inLine());
    }

    private HandOut handOut(PaperModel paper, Printing.Job job) {
        return new HandOut(
                paper,
                plan,
                screening.state().screening().id(),
                (id, kind, at, pdf) -> kept.add(pdf),
                Work.inLine(),
                () -> now,
                () -> new Printing(() -> job));
    }

    private HandOut handOut() {
        return handOut(paper(), new NoPrinter());
    }

    /** A printer that notes what it is given. */
    private static final class OnPaper implements Printing.Job {

        private int pages;

        @Override
        public boolean ask() {
            return true;
        }

        @Override
        public void print(java.awt.print.Pageable job, String name) throws java.awt.print.PrinterException {
            for (int page = 0; page < job.getNumberOfPages(); page++) {
                var sheet = new BufferedImage(600, 850, BufferedImage.TYPE_INT_RGB);
                job.getPrintable(page).print(sheet.createGraphics(), job.getPageFormat(page), page);
                pages++;
            }
        }
    }

    private static final class NoPrinter implements Printing.Job {
        @Override
        public boolean ask() {
            return false;
        }

        @Override
        public void print(java.awt.print.Pageable pages, String name) {
            throw new AssertionError("cancelled jobs are not printed");
        }
    }

    private List<String> ids() {
        return plan.state().lines().stream().map(line -> line.exercise().id()).toList();
    }

    private PlanLine line(String exercise) {
        return plan.state().lines().stream()
                .filter(line -> line.exercise().id().equals(exercise))
                .findFirst()
                .orElseThrow();
    }

    private void pressUrgent() {
        screening.answer(new ItemId("rf-weight-loss"), Answer.YesNo.YES);
    }

    @Test
    void the_plan_is_the_suggested_one_until_it_is_changed() {
        assertThat(plan.state().edited()).isFalse();
        assertThat(ids()).contains("ex-cat-cow", "ex-walking").hasSizeGreaterThanOrEqualTo(4);
        assertThat(plan.state().lines()).allMatch(PlanLine::settled);

        plan.remove("ex-cat-cow");

        assertThat(plan.state().edited()).isTrue();
        assertThat(ids()).doesNotContain("ex-cat-cow");
        assertThat(log.others.getLast())
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .doesNotContain("ex-cat-cow");

        plan.reset();
        assertThat(ids()).contains("ex-cat-cow");
    }

    @Test
    void an_exercise_to_be_avoided_needs_a_typed_reason_before_signing() {
        screening.answer(new ItemId("hx-knee-problem"), Answer.YesNo.YES);
        plan.add("ex-cat-cow");

        assertThat(line("ex-cat-cow").check()).isEqualTo(PlanLine.Check.REASON);
        assertThat(plan.sign("Sample Therapist")).isFalse();

        plan.reason("ex-cat-cow", "kneels well on a thick pad");
        assertThat(plan.sign("Sample Therapist")).isTrue();
        assertThat(screening.state().screening().signOff().orElseThrow().plan())
                .anyMatch(choice -> choice.exercise().equals("ex-cat-cow")
                        && choice.reason().equals("kneels well on a thick pad"));
    }

    @Test
    void an_exercise_whose_avoid_rule_waits_for_answers_needs_a_confirmation() {
        screening.takeBack(new ItemId("hx-knee-problem"));
        plan.add("ex-childs-pose");

        assertThat(line("ex-childs-pose").check()).isEqualTo(PlanLine.Check.CONFIRMATION);
        assertThat(line("ex-childs-pose").checkItems()).contains(new ItemId("hx-knee-problem"));
    }

    @Test
    void a_dose_is_changed_and_the_signed_plan_holds_it() {
        plan.dose("ex-cat-cow", line("ex-cat-cow").dose().withRepetitions(5));

        assertThat(plan.sign("Sample Therapist")).isTrue();
        assertThat(screening.state().screening().signOff().orElseThrow().plan())
                .filteredOn(choice -> choice.exercise().equals("ex-cat-cow"))
                .extracting(PlanChoice::dose)
                .extracting(dose -> dose.repetitions())
                .containsExactly(5);
    }

    @Test
    void what_was_done_today_is_kept_but_never_on_the_sheet_nor_in_its_minutes() {
        int all = plan.state().minutesADay();
        plan.use("ex-cat-cow", Use.TODAY);

        assertThat(line("ex-cat-cow").use()).isEqualTo(Use.TODAY);
        assertThat(plan.state().minutesADay()).isLessThanOrEqualTo(all);
        assertThat(sheet()).doesNotContain("Cat-cow");
        plan.use("ex-cat-cow", Use.BOTH);
        assertThat(sheet()).contains("Cat-cow");
        plan.sign("Sample Therapist");
        assertThat(screening.state().screening().signOff().orElseThrow().plan())
                .anyMatch(choice -> choice.exercise().equals("ex-cat-cow") && choice.use() == Use.BOTH);
    }

    private String sheet() {
        try (var pdf =
                Loader.loadPDF(paper().paperProperty().get().orElseThrow().pdf())) {
            return new PDFTextStripper().getText(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void teaching_is_recorded_before_signing_and_after() {
        screening.teach(true, false, " keep the hips level ", "");
        assertThat(screening.state().screening().teaching().orElseThrow().toCorrect())
                .isEqualTo("keep the hips level");
        plan.sign("Sample Therapist");

        screening.teach(true, true, "", "Sample Therapist");

        var signed = screening.state().screening();
        assertThat(signed.teaching().orElseThrow().doneBack()).isTrue();
        assertThat(signed.teaching().orElseThrow().at())
                .isAfter(signed.signOff().orElseThrow().at());
        assertThat(log.others.getLast()).isEqualTo(signed.teaching().orElseThrow());
    }

    @Test
    void easier_and_harder_offer_only_what_may_be_given() {
        screening.answer(new ItemId("hx-wrist-problem"), Answer.YesNo.YES);

        assertThat(plan.state().lines())
                .allSatisfy(line -> assertThat(line.harder())
                        .isNotEqualTo(content.exercises().get("ex-bird-dog")));
        assertThat(line("ex-walking").harder()).isEmpty();
    }

    @Test
    void nobody_signs_without_a_name() {
        assertThat(plan.sign("  ")).isFalse();
        assertThat(plan.state().signed()).isFalse();
    }

    @Test
    void a_blocked_outcome_has_no_exercises_by_any_path() {
        plan.remove("ex-cat-cow");
        pressUrgent();

        assertThat(plan.state().kind()).isEqualTo(PlanKind.NONE);
        assertThat(plan.state().lines()).isEmpty();

        plan.add("ex-cat-cow");
        assertThat(plan.state().choices()).isEmpty();
        assertThat(paper().paperProperty().get().orElseThrow().kind()).isEqualTo("safety-sheet");
    }

    @Test
    void exercises_are_handed_out_signed_only_and_what_was_handed_out_is_kept() throws Exception {
        var paper = handOut();
        assertThat(paper.allowed()).isFalse();
        assertThatThrownBy(() -> paper.save(folder.resolve("a.pdf"), saved -> {}, failed -> {}))
                .isInstanceOf(IllegalStateException.class);

        plan.sign("Sample Therapist");
        var saved = new ArrayList<Path>();
        paper.save(folder.resolve("sheet.pdf"), saved::add, failed -> {
            throw new AssertionError(failed);
        });

        assertThat(saved).hasSize(1);
        assertThat(Files.readAllBytes(saved.getFirst())).isEqualTo(kept.getFirst());
        try (var files = Files.list(folder)) {
            assertThat(files.map(Path::getFileName)).containsExactly(Path.of("sheet.pdf"));
        }
    }

    @Test
    void printing_gives_the_very_bytes_the_preview_holds_and_a_reprint_keeps_them_once() throws Exception {
        plan.sign("Sample Therapist");
        var paper = paper();
        var printer = new OnPaper();
        var handOut = handOut(paper, printer);
        var outcomes = new ArrayList<Printed>();
        handOut.print(outcomes::add, failed -> {
            throw new AssertionError(failed);
        });
        var preview = paper.paperProperty().get().orElseThrow();
        assertThat(kept).hasSize(1);
        assertThat(kept.getFirst()).isSameAs(preview.pdf());
        assertThat(printer.pages).isEqualTo(preview.pages());

        handOut.print(outcomes::add, failed -> {});
        handOut.save(folder.resolve("again.pdf"), saved -> {}, failed -> {});
        assertThat(outcomes).containsExactly(Printed.PRINTED, Printed.PRINTED);
        assertThat(kept).as("kept once").hasSize(1);
        assertThat(Files.readAllBytes(folder.resolve("again.pdf"))).isEqualTo(kept.getFirst());

        paper.choice().pointsProperty().set(24);
        handOut.print(outcomes::add, failed -> {});
        assertThat(kept).as("another sheet").hasSize(2);
        paper.choice().pointsProperty().set(14);
        handOut.print(outcomes::add, failed -> {});
        assertThat(kept).as("the first sheet again").hasSize(2);
    }

    @Test
    void a_running_job_is_stopped() {
        plan.sign("Sample Therapist");
        var printer = new OnPaper();
        var handOut = handOut(paper(), printer);
        var seen = new ArrayList<HandOut.Progress>();
        handOut.progressProperty()
                .subscribe(progress -> progress.ifPresent(at -> {
                    seen.add(at);
                    handOut.cancel();
                }));
        var outcomes = new ArrayList<Printed>();
        handOut.print(outcomes::add, failed -> {});

        assertThat(outcomes).containsExactly(Printed.CANCELLED);
        assertThat(seen).hasSize(1);
        assertThat(printer.pages).isZero();
        assertThat(handOut.progressProperty().get()).isEmpty();
    }

    @Test
    void the_layout_begins_as_the_last_was_and_is_remembered() {
        assertThat(choice().pointsProperty().get()).as("the clinic's").isEqualTo(14);
        var patient = SampleContent.PATIENT.withPapers("en", Optional.of(new SheetStyle(true, "letter", 18)));
        var choice = new SheetChoice(
                patient,
                new Clinic("us", "911", "", "", "", List.of(), "a4", 14),
                List.of("en", "es"),
                (id, language, style) -> styles.add(style),
                Work.inLine());
        assertThat(choice.pointsProperty().get()).isEqualTo(18);
        assertThat(choice.sheetProperty().get()).isEqualTo("letter");
        assertThat(choice.languageProperty().get()).isEqualTo(new SheetLanguage("en", true));

        choice.languageProperty().set(new SheetLanguage("es", false));
        choice.pointsProperty().set(24);
        assertThat(styles).containsExactly(new SheetStyle(false, "letter", 18), new SheetStyle(false, "letter", 24));
    }

    @Test
    void a_template_leaves_out_what_is_to_be_avoided_and_says_so() {
        var kitchen = new ArrayList<Shelf>();
        var shelf = new ShelfModel(Shelf.EMPTY, kitchen::add, Work.inLine(), () -> now);
        plan.add("ex-cat-cow");
        plan.use("ex-bird-dog", Use.BOTH);
        assertThat(shelf.save("  ", plan.state().choices())).isFalse();
        assertThat(shelf.save(" First week ", plan.state().choices())).isTrue();
        assertThat(kitchen.getLast().templates().getFirst().name()).isEqualTo("First week");
        screening.answer(new ItemId("hx-knee-problem"), Answer.YesNo.YES);
        plan.reset();

        var left = plan.apply(shelf.shelf().templates().getFirst().choices());

        assertThat(left).contains("Cat-cow");
        assertThat(ids()).doesNotContain("ex-cat-cow").isNotEmpty();
        assertThat(plan.state().lines()).noneMatch(line -> line.check() == PlanLine.Check.REASON);
        shelf.remove("First week");
        shelf.favourite("ex-bridge", true);
        assertThat(kitchen.getLast()).isEqualTo(new Shelf(List.of("ex-bridge"), List.of()));
    }

    @Test
    void from_the_seventh_exercise_on_each_needs_a_reason() {
        content.exercises().values().stream()
                .filter(exercise -> plan.state().lines().size() < 8)
                .filter(exercise -> !ids().contains(exercise.id()))
                .filter(exercise -> content.planner()
                        .avoid(
                                exercise,
                                screening.state().suggestion().evaluation(),
                                plan.state().kind())
                        .notMet())
                .forEach(exercise -> plan.add(exercise.id()));
        var over = plan.state().lines().stream()
                .filter(line -> line.check() == PlanLine.Check.TOO_MANY)
                .toList();
        assertThat(over).hasSize(1);
        assertThat(plan.sign("Sample Therapist")).isFalse();
        assertThat(paper().paperProperty().get().orElseThrow().remarks())
                .anyMatch(remark -> remark instanceof Remark.TooMany);

        plan.use(over.getFirst().exercise().id(), Use.TODAY);
        assertThat(plan.state().settled()).as("done today is not on the sheet").isTrue();
    }

    @Test
    void a_template_brings_nothing_into_a_blocked_outcome() {
        var set = plan.state().choices();
        pressUrgent();
        plan.apply(set);
        assertThat(plan.state().choices()).isEmpty();
    }

    @Test
    void the_sheet_without_exercises_waits_for_no_signature() {
        pressUrgent();

        assertThat(handOut().allowed()).isTrue();
    }

    @Test
    void a_place_that_cannot_be_written_is_told() {
        plan.sign("Sample Therapist");
        var failures = new ArrayList<Exception>();

        handOut().save(folder.resolve("nowhere").resolve("sheet.pdf"), saved -> {}, failures::add);

        assertThat(failures).hasSize(1);
    }
}
