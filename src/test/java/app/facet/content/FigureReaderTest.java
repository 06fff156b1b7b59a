package app.facet.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.facet.content.FigureReader.Result;
import app.facet.domain.figure.Figure;
import app.facet.domain.figure.Figure.Mark;
import app.facet.domain.figure.Motion;
import app.facet.domain.figure.Pose;
import app.facet.domain.figure.Side;
import app.facet.domain.figure.Vec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads figures from real files and finds what is wrong in them, with the line. */
class FigureReaderTest {

    @TempDir
    Path content;

    private Result read(String figure) throws IOException {
        Path folder = Files.createDirectories(content.resolve("figures"));
        Files.writeString(folder.resolve("poses.yaml"), "tall:\n  base: standing\n  knee-flexion: 10\n");
        Files.writeString(folder.resolve("ex-one.yaml"), "camera: {yaw: 70, pitch: 10}\n" + figure);
        return FigureReader.read(content);
    }

    @Test
    void a_pose_takes_its_angles_from_the_one_it_inherits_and_one_side_over_both() throws IOException {
        Result result = read("""
                start: {inherit: tall, caption: Start, left-knee-flexion: 90}
                end: {inherit: start, caption: End, hip-flexion: 30}
                """);
        assertThat(result.problems()).isEmpty();
        Pose end = Objects.requireNonNull(result.figures().get("ex-one"))
                .steps()
                .get(1)
                .pose();
        assertThat(end.angle(Motion.KNEE_FLEXION, Side.LEFT)).isEqualTo(90);
        assertThat(end.angle(Motion.KNEE_FLEXION, Side.RIGHT)).isEqualTo(10);
        assertThat(end.angle(Motion.HIP_FLEXION, Side.RIGHT)).isEqualTo(30);
    }

    @Test
    void a_joint_that_is_no_joint_is_told_with_its_line() throws IOException {
        Result result = read("""
                start: {inherit: tall, caption: Start}
                end:
                  inherit: tall
                  caption: End
                  knee-flexoin: 30
                """);
        assertThat(result.figures()).isEmpty();
        assertThat(result.problems())
                .contains(new ContentProblem("figures/ex-one.yaml", 6, "unknown key 'knee-flexoin'"));
    }

    @Test
    void an_unknown_key_and_an_unknown_prop_and_a_missing_end_are_all_told() throws IOException {
        Result result = read("""
                props: [trampoline]
                speed: 3
                start: {inherit: tall, caption: Start}
                """);
        assertThat(result.problems())
                .extracting(ContentProblem::what)
                .contains("no prop is called 'trampoline'", "unknown key 'speed'", "a figure has a start and an end");
    }

    @Test
    void an_angle_beyond_human_range_is_told() throws IOException {
        Result result = read("""
                start: {inherit: tall, caption: Start}
                end: {inherit: tall, caption: End, left-knee-flexion: 170}
                """);
        assertThat(result.problems())
                .extracting(ContentProblem::what)
                .containsExactly("beyond human range: 'left-knee-flexion'");
    }

    @Test
    void a_camera_close_to_nothing_it_knows_is_told() throws IOException {
        Path folder = Files.createDirectories(content.resolve("figures"));
        Files.writeString(folder.resolve("ex-one.yaml"), """
                camera: {yaw: 70, pitch: 10, close: left-ear}
                start: {caption: Start}
                end: {caption: End}
                """);
        assertThat(FigureReader.read(content).problems())
                .extracting(ContentProblem::what)
                .containsExactly("a camera cannot be close to 'left-ear'");
    }

    @Test
    void more_than_four_contacts_are_told() throws IOException {
        Result result = read("""
                start: {inherit: tall, caption: Start, contacts: {hands: fixed, feet: fixed, back: fixed, seat: fixed, head: fixed}}
                end: {inherit: tall, caption: End}
                """);
        assertThat(result.problems()).extracting(ContentProblem::what).containsExactly("more than four contacts");
    }

    @Test
    void a_mark_may_be_the_bare_name_of_its_point_and_stand_at_every_step() throws IOException {
        Result result = read("""
                start: {inherit: tall, caption: Start}
                end: {inherit: tall, caption: End, hip-flexion: 30}
                hands: [right-ankle, {point: sacrum, step: all, from: {y: 1}}]
                tapes: [{point: right-fingertips}]
                """);
        assertThat(result.problems()).isEmpty();
        assertThat(Objects.requireNonNull(result.figures().get("ex-one")).marks())
                .extracting(Mark::kind, Mark::point, Mark::step, Mark::until)
                .containsExactly(
                        tuple(Mark.Kind.TAPE, "right-fingertips", 1, ""),
                        tuple(Mark.Kind.HAND, "right-ankle", 1, ""),
                        tuple(Mark.Kind.HAND, "sacrum", 0, ""),
                        tuple(Mark.Kind.HAND, "sacrum", 1, ""));
    }

    @Test
    void an_arrow_curves_through_the_point_it_names_and_is_straight_without_one() throws IOException {
        Result result = read("""
                start: {inherit: tall, caption: Start}
                end: {inherit: start, caption: End, hip-flexion: 30}
                arrows:
                  - {point: pelvis, from: {x: 4}, to: {x: 8}}
                  - {point: pelvis, from: {x: 4}, via: {z: 9}, to: {x: 8}}
                """);
        assertThat(result.problems()).isEmpty();
        Figure figure = Objects.requireNonNull(result.figures().get("ex-one"));
        assertThat(figure.marks())
                .extracting(mark -> mark.way().via())
                .containsExactly(new Vec(6, 0, 0), new Vec(0, 0, 9));
        assertThat(figure.mirror().marks())
                .extracting(mark -> mark.way().from())
                .containsOnly(new Vec(-4, 0, 0));
    }

    @Test
    void words_of_a_picture_that_the_reference_does_not_give_wait_for_a_signature() throws IOException {
        Result result = read("""
                source: "Caption [working]"
                start: {inherit: tall, caption: Start}
                end: {inherit: start, caption: End, hip-flexion: 30}
                """);
        assertThat(result.problems()).isEmpty();
        assertThat(Unsigned.in(content)).extracting(ContentProblem::what).containsExactly("source: Caption [working]");
    }

    @Test
    void a_hand_on_no_point_of_the_body_is_told() throws IOException {
        Result result = read("""
                start: {inherit: tall, caption: Start}
                end: {inherit: tall, caption: End, hip-flexion: 30}
                hands: [right-ankel]
                """);
        assertThat(result.problems())
                .extracting(ContentProblem::what)
                .containsExactly("no point of the body is called 'right-ankel'");
    }

    @Test
    void text_that_is_not_yaml_is_told_and_not_thrown() throws IOException {
        Result result = read("start: {caption: [\n");
        assertThat(result.figures()).isEmpty();
        assertThat(result.problems())
                .isNotEmpty()
                .allSatisfy(p -> assertThat(p.file()).isEqualTo("figures/ex-one.yaml"));
    }
}
