package app.facet.content;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.Matrix;
import app.facet.Shipped;
import app.facet.domain.PictureWords;
import app.facet.domain.figure.Box;
import app.facet.domain.figure.Clash;
import app.facet.domain.figure.Drawing;
import app.facet.domain.figure.Figure;
import app.facet.domain.figure.Film;
import app.facet.domain.figure.Frames;
import app.facet.domain.figure.Palette;
import app.facet.domain.figure.Pose;
import app.facet.domain.figure.Svg;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks every picture that is shipped: all steps, and a sample of the frames between or all of them. */
@Tag(Matrix.TAG)
class FigureContentTest {

    private static final Path CONTENT = Path.of("resources/content");
    private static final double STEP_GAP = 1;
    private static final double BETWEEN_GAP = 2;
    private static final double HOLD_GAP = 3.5;
    private static final int LARGEST = 30_000;

    private static final FigureReader.Result READ = FigureReader.read(CONTENT);
    private static final Map<String, Figure> AGAIN = FigureReader.read(CONTENT).figures();
    private static final Map<String, Film> FILMS = new TreeMap<>();
    private static final PictureWords WORDS = new PictureWords(Shipped.CONTENT);

    @BeforeAll
    static void read() {
        assertThat(READ.problems()).isEmpty();
        READ.figures().forEach((id, figure) -> FILMS.put(id, Film.of(figure)));
    }

    private static Film film(String id) {
        return Objects.requireNonNull(FILMS.get(id), id);
    }

    private static Figure figure(String id) {
        return Objects.requireNonNull(READ.figures().get(id), id);
    }

    static List<String> ids() {
        return READ.figures().keySet().stream().sorted().toList();
    }

    @Test
    void every_exercise_has_start_and_end_and_cat_cow_three() throws IOException {
        List<String> exercises;
        try (Stream<Path> files = Files.list(CONTENT.resolve("exercises"))) {
            exercises = files.map(f -> f.getFileName().toString().replace(".yaml", ""))
                    .toList();
        }
        assertThat(exercises).hasSize(41);
        assertThat(READ.figures()).containsKeys(exercises.toArray(String[]::new));
        assertThat(exercises).allSatisfy(id -> assertThat(film(id).steps()).isGreaterThanOrEqualTo(2));
        assertThat(film("ex-cat-cow").steps()).isEqualTo(3);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void a_caption_is_two_to_four_words_at_most(String id) {
        assertThat(figure(id).steps()).allSatisfy(step -> {
            assertThat(step.caption()).isNotBlank();
            assertThat(step.caption().split(" ")).hasSizeLessThanOrEqualTo(5);
        });
    }

    @ParameterizedTest
    @MethodSource("ids")
    void contacts_lie_on_their_surface_in_each_step_and_between(String id) {
        Film film = film(id);
        for (double moment : Frames.of(film)) {
            double allowed = moment == Math.rint(moment) ? STEP_GAP : BETWEEN_GAP;
            assertThat(film.worstGap(moment)).as("%s at %s", id, moment).isLessThanOrEqualTo(allowed);
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void hands_are_where_they_hold(String id) {
        Film film = film(id);
        for (int step = 0; step < film.steps(); step++) {
            assertThat(film.worstHold(step)).as("%s step %s", id, step).isLessThanOrEqualTo(HOLD_GAP);
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void no_joint_leaves_human_range_in_any_moment(String id) {
        Film film = film(id);
        for (double moment : Frames.of(film)) {
            assertThat(film.pose(moment).beyondRange())
                    .as("%s at %s", id, moment)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    @Tag(Matrix.TAG)
    void no_limb_runs_into_head_or_trunk_in_any_moment_unless_declared(String id) {
        Film film = film(id);
        for (double moment : Frames.of(film)) {
            assertThat(film.clashes(moment)).as("%s at %s", id, moment).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void what_is_declared_as_pressed_is_pressed(String id) {
        Film film = film(id);
        for (int step = 0; step < film.steps(); step++) {
            List<String> found = film.pressed(step).stream().map(Clash::words).toList();
            assertThat(found)
                    .as("%s step %s", id, step)
                    .containsAll(figure(id).steps().get(step).pressed());
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void every_picture_stays_in_its_frame_and_small_in_every_palette_and_is_the_same_again(String id) {
        Film film = film(id);
        Film again = Film.of(Objects.requireNonNull(AGAIN.get(id)));
        Box sweep = film.sweep();
        for (double moment : Frames.of(film)) {
            boolean still = moment == Math.rint(moment);
            Drawing drawing = still ? film.step((int) moment) : film.moment(moment);
            assertThat(still ? drawing.frame() : sweep)
                    .as("%s at %s", id, moment)
                    .satisfies(
                            frame -> assertThat(frame.holds(drawing.extent())).isTrue());
            Drawing second = still ? again.step((int) moment) : again.moment(moment);
            for (Palette palette : Palette.values()) {
                String svg = Svg.of(drawing, palette, WORDS.of(id, (int) Math.round(moment)));
                assertThat(svg.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(LARGEST);
                assertThat(svg).doesNotContain("NaN").doesNotContain("opacity").doesNotContain("Gradient");
                assertThat(Svg.of(second, palette, WORDS.of(id, (int) Math.round(moment))))
                        .isEqualTo(svg);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void every_picture_has_words_for_those_who_do_not_see_it(String id) {
        String name = WORDS.name(id).orElse("");
        assertThat(name).as("an exercise or an item to which %s belongs", id).isNotBlank();
        for (int step = 0; step < film(id).steps(); step++) {
            String text = WORDS.of(id, step);
            assertThat(text).startsWith(name + ". ").hasSizeGreaterThan(name.length() + 5);
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void the_mirror_of_the_mirror_is_the_figure(String id) {
        Figure figure = figure(id);
        assertThat(figure.mirror()).isNotEqualTo(figure);
        assertThat(figure.mirror().mirror()).isEqualTo(figure);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void the_mirrored_figure_holds_its_contacts_too(String id) {
        Film film = Film.of(figure(id).mirror());
        for (int step = 0; step < film.steps(); step++) {
            assertThat(film.worstGap(step)).as(id).isLessThanOrEqualTo(STEP_GAP);
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void start_and_end_differ(String id) {
        Film film = film(id);
        Pose start = film.pose(0);
        assertThat(film.pose(1).words()).as(id).isNotEqualTo(start.words());
    }
}
