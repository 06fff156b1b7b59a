package app.facet.paper;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.Shipped;
import app.facet.domain.plan.Remark;
import app.facet.domain.plan.Remark.Part;
import app.facet.domain.plan.WordsToAvoid;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** What would make a sheet worse, told with its place and its fix; judged on the words that would be printed. */
class QualityTest {

    private static final Fixture FIXTURE = new Fixture();
    private static final List<String> FOUR =
            List.of("ex-cat-cow", "ex-single-knee-chest", "ex-quadruped-reach", "ex-bridge");

    @Test
    void aShippedSheetOfFourExercisesHasNothingToMend() {
        assertThat(Quality.of(FIXTURE.handout(withWalking(FOUR), "pat-benign-noise")))
                .isEmpty();
    }

    @Test
    void fromFiveOnFewerAreSuggestedAndAboveSixAReasonIsNeeded() {
        var five = Quality.of(FIXTURE.handout(withWalking(plus("ex-pelvic-tilt"))));
        assertThat(five).containsExactly(new Remark.TooMany(5, List.of()));
        assertThat(five.getFirst().fix()).isEqualTo(Remark.Fix.REMOVE_EXERCISE);

        var seven = FIXTURE.handout(plus("ex-pelvic-tilt", "ex-hip-hinge", "ex-heel-slide"));
        assertThat(Quality.of(seven)).containsExactly(new Remark.TooMany(7, List.of("ex-heel-slide")));
        assertThat(Quality.of(seven).getFirst().fix()).isEqualTo(Remark.Fix.GIVE_REASON);

        var explained = Fixture.with(
                seven,
                seven.plan().stream()
                        .map(choice -> choice.withReason("Sample reason"))
                        .toList());
        assertThat(Quality.of(explained)).containsExactly(new Remark.TooMany(7, List.of()));
    }

    @Test
    void anAvoidedExerciseIsNotPrintedUntilItsReasonIsTyped() {
        var request = FIXTURE.handout(FOUR, "k-wrist");
        assertThat(Quality.of(request))
                .containsExactly(
                        new Remark.LeftOut(new Remark.Where(Part.EXERCISE, "ex-cat-cow", "Cat-cow"), true),
                        new Remark.LeftOut(
                                new Remark.Where(Part.EXERCISE, "ex-quadruped-reach", "Hands-and-knees reach"), true));
        assertThat(printed(request)).doesNotContain("Hands-and-kneesreach");

        var settled = Fixture.with(
                request,
                request.plan().stream()
                        .map(choice -> choice.withReason("Sample reason: on her fists"))
                        .toList());
        assertThat(Quality.of(settled)).isEmpty();
        assertThat(printed(settled)).contains("Hands-and-kneesreach");
    }

    @Test
    void aLongStepAndThreateningWordsAreToldWithTheirPlace() {
        var request = FIXTURE.handout(List.of("ex-bird-dog"));
        var exercise = FIXTURE.exercise("ex-bird-dog");
        var worse = Fixture.with(
                request,
                Fixture.with(
                        request.content(),
                        Fixture.with(
                                exercise,
                                List.of(
                                        "Slide one leg slowly back along the floor until it is straight and in line"
                                                + " with your back.",
                                        "Keep your unstable back still."))));
        var where = new Remark.Where(Part.EXERCISE, "ex-bird-dog", exercise.name());
        assertThat(Quality.of(worse))
                .containsExactly(new Remark.LongStep(where, 1, 18), new Remark.Threatening(where, "unstable"));
    }

    @Test
    void hardWordsAreTold() {
        var request = FIXTURE.handout(List.of("ex-bird-dog"));
        var hard = Fixture.with(
                request,
                Fixture.with(
                        request.content(),
                        Fixture.with(
                                FIXTURE.exercise("ex-bird-dog"),
                                List.of(
                                        "Simultaneously elevate contralateral extremities maintaining alignment.",
                                        "Stabilise lumbopelvic musculature throughout the complete repetition.",
                                        "Continue respiration regularly, avoiding involuntary compensatory rotation.",
                                        "Return to the original quadruped position deliberately and symmetrically,"
                                                + " anticipating rotational perturbations."))));
        assertThat(Quality.of(hard)).singleElement().isInstanceOfSatisfying(Remark.HardToRead.class, remark -> {
            assertThat(remark.where().id()).isEqualTo("ex-bird-dog");
            assertThat(remark.grade().value()).isGreaterThan(12);
        });
    }

    @Test
    void onlyAMissingGetHelpBoxBlocks() {
        var request = FIXTURE.handout(withWalking(plus("ex-pelvic-tilt")));
        var boxless = Quality.of(Fixture.with(request, Fixture.withoutGetHelp(request.content())));
        assertThat(boxless).hasSize(2).first().isEqualTo(new Remark.NoGetHelp());
        assertThat(boxless.stream().filter(Remark::blocks)).hasSize(1);
    }

    @Test
    void threateningPhrasesAreWholeOnesAndMayBeDenied() {
        WordsToAvoid words = Shipped.CONTENT.wordsToAvoid();
        assertThat(words.in("Your disc has Slipped out of\nplace.")).containsExactly("out of place", "slipped");
        assertThat(words.in("A noise by itself is not a sign of damage.")).isEmpty();
        assertThat(words.in("Put on slippers. This is not damage.")).isEmpty();
        assertThat(words.in("The joint has damage, not a sign of damage.")).containsExactly("damage");
    }

    @Test
    void everyRemarkHasItsWords() throws Exception {
        var words = new Properties();
        try (var file = new InputStreamReader(
                Objects.requireNonNull(getClass().getResourceAsStream("/i18n/quality.properties")),
                StandardCharsets.UTF_8)) {
            words.load(file);
        }
        var where = new Remark.Where(Part.EXERCISE, "ex-bird-dog", "Bird-dog");
        var grade = app.facet.domain.reading.Grade.of(List.of("Lie down and breathe. ".repeat(8)), Locale.ENGLISH)
                .orElseThrow();
        var spanish = app.facet.domain.reading.Grade.of(List.of("Acuéstese y respire. ".repeat(10)), Locale.of("es"))
                .orElseThrow();
        var steps = app.facet.domain.reading.Grade.Block.STEPS;
        for (Remark remark : List.of(
                new Remark.NoGetHelp(),
                new Remark.TooMany(5, List.of()),
                new Remark.TooMany(7, List.of("ex-bird-dog")),
                new Remark.LeftOut(where, true),
                new Remark.LeftOut(where, false),
                new Remark.HardToRead(where, grade, steps),
                new Remark.HardToRead(where, spanish, steps),
                new Remark.LongStep(where, 2, 17),
                new Remark.Threatening(where, "unstable"),
                new Remark.Untranslated(List.of("exercises/ex-bird-dog.yaml name")),
                new Remark.NotReviewed())) {
            assertThat(words.getProperty(remark.fix().key())).isNotBlank();
            var text = Objects.requireNonNull(words.getProperty(remark.key()), remark.key());
            assertThat(new MessageFormat(text, Locale.ENGLISH)
                            .format(remark.slots().toArray()))
                    .doesNotContain("{");
        }
    }

    private static List<String> withWalking(List<String> exercises) {
        return java.util.stream.Stream.concat(exercises.stream(), java.util.stream.Stream.of("ex-walking"))
                .toList();
    }

    private static List<String> plus(String... more) {
        return java.util.stream.Stream.concat(FOUR.stream(), List.of(more).stream())
                .toList();
    }

    private static String printed(PaperRequest request) {
        return ReadAloud.squeezed(new Papers(Drawings.NONE).forPatient(request).pdf());
    }
}
