package app.facet.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.facet.Matrix;
import app.facet.SampleContent;
import app.facet.Shipped;
import app.facet.domain.ClinicalContent;
import app.facet.domain.figure.Bend;
import app.facet.domain.figure.BentFigure;
import app.facet.domain.figure.Drawing;
import app.facet.domain.figure.Film;
import app.facet.domain.figure.Motion;
import app.facet.domain.figure.Pose;
import app.facet.domain.figure.Side;
import app.facet.domain.figure.Vec;
import app.facet.domain.protocol.AnswerType;
import app.facet.domain.protocol.Item;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A typed angle bends the figure of its measure to that angle, on its side, and moves nothing else. */
@Tag(Matrix.TAG)
class BentFigureTest {

    private static final ClinicalContent CONTENT = Shipped.CONTENT;
    private static final Map<String, BentFigure> MADE = new HashMap<>();

    static List<String> measures() {
        return Matrix.sample(
                CONTENT.pictures().shown().entrySet().stream()
                        .filter(shown -> shown.getValue().bend().isPresent())
                        .map(shown -> shown.getKey().value())
                        .toList(),
                7);
    }

    private static Item item(String id) {
        return CONTENT.protocol().item(SampleContent.id(id)).orElseThrow();
    }

    private static AnswerType.Range usual(String id) {
        return ((AnswerType.Amount) item(id).type()).soft().orElseThrow();
    }

    private static Bend bend(String id) {
        return Objects.requireNonNull(CONTENT.pictures().shown().get(SampleContent.id(id)))
                .bend()
                .orElseThrow();
    }

    private static BentFigure bent(String id) {
        return MADE.computeIfAbsent(id, BentFigureTest::make);
    }

    private static BentFigure make(String id) {
        var range = ((AnswerType.Amount) item(id).type()).hard();
        Film film = Film.of(CONTENT.figureOf(SampleContent.id(id)).orElseThrow());
        return new BentFigure(film, bend(id), range.low(), range.high());
    }

    @ParameterizedTest
    @MethodSource("measures")
    void it_bends_to_the_typed_angle_within_the_usual_range(String id) {
        BentFigure figure = bent(id);
        Bend bend = bend(id);
        AnswerType.Range range = usual(id);
        for (double typed = range.low(); typed <= range.high(); typed += 5) {
            Pose pose = figure.pose(typed);
            double reached = bend.measured(pose);
            boolean atTheEnd = bend.terms().stream()
                    .anyMatch(t -> pose.angle(t.joint()) == t.joint().motion().most()
                            || pose.angle(t.joint()) == t.joint().motion().least());
            assertThat(pose.beyondRange()).as("%s at %s", id, typed).isEmpty();
            if (!atTheEnd) {
                assertThat(reached).as("%s at %s", id, typed).isCloseTo(typed, within(0.01));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("measures")
    void a_nonsense_angle_stops_at_human_range_in_the_same_frame(String id) {
        BentFigure figure = bent(id);
        Drawing first = figure.steps().getFirst();
        for (double typed : new double[] {-999, 0, 7, 72, 999}) {
            Drawing drawing = figure.at(typed);
            assertThat(figure.pose(typed).beyondRange()).isEmpty();
            assertThat(drawing.frame()).as(id).isEqualTo(first.frame());
            assertThat(drawing.frame().grown(1).holds(drawing.extent()))
                    .as("%s at %s", id, typed)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("measures")
    void one_degree_more_never_makes_the_body_jump(String id) {
        BentFigure figure = bent(id);
        Vec before = figure.pose(usual(id).low()).root().place();
        for (double typed = usual(id).low(); typed <= usual(id).high(); typed++) {
            Vec here = figure.pose(typed).root().place();
            assertThat(here.minus(before).length()).as("%s at %s", id, typed).isLessThan(1.6);
            before = here;
        }
    }

    @Test
    void the_left_row_moves_the_left_leg_and_the_right_row_the_right() {
        Pose left = bent("rom-slr-deg-l").pose(64);
        Pose right = bent("rom-slr-deg-r").pose(64);
        assertThat(left.angle(Motion.HIP_FLEXION, Side.LEFT)).isEqualTo(64, within(0.01));
        assertThat(left.angle(Motion.HIP_FLEXION, Side.RIGHT)).isLessThan(10);
        assertThat(right.angle(Motion.HIP_FLEXION, Side.RIGHT)).isEqualTo(64, within(0.01));
        assertThat(right.angle(Motion.HIP_FLEXION, Side.LEFT)).isLessThan(10);
    }

    @Test
    void a_turn_to_the_left_and_one_to_the_right_go_opposite_ways() {
        assertThat(bent("rom-tl-rot-deg-l").pose(40).angle(Motion.THORACIC_ROTATION, Side.MIDDLE))
                .isEqualTo(
                        -bent("rom-tl-rot-deg-r").pose(40).angle(Motion.THORACIC_ROTATION, Side.MIDDLE), within(0.01));
    }

    @Test
    void the_angle_it_starts_from_is_that_of_the_second_picture() {
        BentFigure figure = bent("rom-slr-deg-r");
        assertThat(figure.usual()).isEqualTo(72, within(0.01));
        assertThat(figure.pose(figure.usual()).angle(Motion.KNEE_FLEXION, Side.RIGHT))
                .isEqualTo(0, within(0.01));
    }
}
