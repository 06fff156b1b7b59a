package app.facet.content;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.domain.figure.Box;
import app.facet.domain.figure.Drawing;
import app.facet.domain.figure.Figure;
import app.facet.domain.figure.Film;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks every picture that is shipped. */
class FigureContentTest {

    private static final Path CONTENT = Path.of("resources/content");
    private static final double STEP_GAP = 1;
    private static final double BETWEEN_GAP = 2;
    private static final double HOLD_GAP = 3.5;
    private static final int LARGEST = 30_000;

    private static Map<String, Figure> figures = Map.of();
    private static final Map<String, Film> FILMS = new TreeMap<>();

    @BeforeAll
    static void read() {
        FigureReader.Result result = FigureReader.read(CONTENT);
        assertThat(result.problems()).isEmpty();
        figures = result.figures();
        figures.forEach((id, figure) -> FILMS.put(id, Film.of(figure)));
    }

    private static Film film(String id) {
        return Objects.requireNonNull(FILMS.get(id), id);
    }

    private static Figure figure(String id) {
        return Objects.requireNonNull(figures.get(id), id);
    }

    static List<String> ids() {
        return FigureReader.read(CONTENT).figures().keySet().stream().sorted().toList();
    }

    @Test
    void every_exercise_has_start_and_end_and_cat_cow_three() throws IOException {
        List<String> exercises;
        try (Stream<Path> files = Files.list(CONTENT.resolve("exercises"))) {
            exercises = files.map(f -> f.getFileName().toString().replace(".yaml", ""))
                    .toList();
        }
        assertThat(exercises).hasSize(41);
        assertThat(figures).containsKeys(exercises.toArray(String[]::new));
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
        for (double moment = 0; moment <= film.steps() - 1 + 1e-9; moment += 0.125) {
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
        for (double moment = 0; moment <= film.steps() - 1 + 1e-9; moment += 0.125) {
            assertThat(film.pose(moment).beyondRange())
                    .as("%s at %s", id, moment)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void every_picture_stays_in_its_frame_and_small_in_every_palette(String id) {
        Film film = film(id);
        for (int step = 0; step < film.steps(); step++) {
            Drawing drawing = film.step(step);
            assertThat(drawing.frame().holds(drawing.extent())).as(id).isTrue();
            for (Palette palette : Palette.values()) {
                String svg = Svg.of(drawing, palette, "Alt text");
                assertThat(svg.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(LARGEST);
                assertThat(svg).doesNotContain("NaN").doesNotContain("opacity").doesNotContain("Gradient");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void moments_between_steps_stay_in_the_frame(String id) {
        Film film = film(id);
        Box roomy = film.frame().grown(12);
        for (double moment = 0; moment <= film.steps() - 1; moment += 0.25) {
            assertThat(roomy.holds(film.moment(moment).extent()))
                    .as("%s at %s", id, moment)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void the_same_pose_gives_the_same_bytes(String id) {
        Film again = Film.of(
                Objects.requireNonNull(FigureReader.read(CONTENT).figures().get(id)));
        for (int step = 0; step < again.steps(); step++) {
            assertThat(Svg.of(again.step(step), Palette.PRINT)).isEqualTo(Svg.of(film(id).step(step), Palette.PRINT));
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
