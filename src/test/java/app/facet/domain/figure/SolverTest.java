package app.facet.domain.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The three hardest positions: hands and knees, the plank, the press-up. */
class SolverTest {

    private static final Room FLOOR = new Room(List.of());

    private static Pose pose(Base base, Map<String, Double> angles, Set<String> free, String... contacts) {
        Pose pose = Pose.STANDING.with(new Root(base, new Vec(0, 40, 0), 0, 0, 0));
        for (Map.Entry<String, Double> e : angles.entrySet()) {
            for (Joint j : Joint.named(e.getKey())) {
                pose = pose.with(j, e.getValue());
            }
        }
        List<Contact> list = List.of(contacts).stream()
                .map(c -> new Contact(c, false, Contact.FLOOR))
                .toList();
        return pose.with(new Ties(list, List.of(), free));
    }

    @Test
    void hands_and_knees_both_lie_on_the_floor() {
        Pose written = pose(
                Base.PRONE,
                Map.of(
                        "hip-flexion", 90.0,
                        "knee-flexion", 90.0,
                        "shoulder-flexion", 90.0,
                        "forearm-pronation", 90.0,
                        "wrist-extension", 88.0),
                Set.of("pitch", "wrist-extension"),
                "hands",
                "knees");
        assertThat(Solver.worstGap(written, FLOOR)).isGreaterThan(5);
        Pose solved = Solver.solve(written, FLOOR, Map.of());
        assertThat(Solver.worstGap(solved, FLOOR)).isLessThan(0.2);
        assertThat(solved.angle(Motion.HIP_FLEXION, Side.LEFT)).isEqualTo(90);
    }

    @Test
    void the_plank_rests_on_forearms_and_toes_with_a_straight_body() {
        Pose solved = Solver.solve(
                pose(
                        Base.PRONE,
                        Map.of("shoulder-flexion", 85.0, "elbow-flexion", 90.0, "toe-extension", 60.0),
                        Set.of("pitch", "shoulder-flexion"),
                        "forearms",
                        "toes"),
                FLOOR,
                Map.of());
        assertThat(Solver.worstGap(solved, FLOOR)).isLessThan(0.2);
        assertThat(solved.root().pitch()).isBetween(-12.0, -3.0);
        assertThat(solved.angle(Motion.HIP_FLEXION, Side.RIGHT)).isZero();
    }

    @Test
    void in_the_press_up_the_hands_stay_where_they_were() {
        Map<String, Double> down = Map.of(
                "shoulder-flexion", -20.0,
                "shoulder-abduction", 20.0,
                "elbow-flexion", 140.0,
                "forearm-pronation", 90.0,
                "wrist-extension", 80.0);
        Map<String, Double> up = Map.of(
                "shoulder-flexion", 50.0,
                "elbow-flexion", 10.0,
                "forearm-pronation", 90.0,
                "wrist-extension", 80.0,
                "lumbar-flexion", -32.0,
                "thoracic-flexion", -16.0);
        Set<String> free = Set.of(
                "pitch", "hip-flexion", "shoulder-flexion", "shoulder-across", "elbow-flexion", "wrist-extension");
        Pose start = Solver.solve(pose(Base.PRONE, down, free, "hands", "hips"), FLOOR, Map.of());
        Pose end = Solver.solve(pose(Base.PRONE, up, free, "hands", "hips"), FLOOR, Solver.anchors(start));
        assertThat(Solver.worstGap(end, FLOOR)).isLessThan(0.5);
        Vec before = Skeleton.walk(start).at(Bone.LEFT_HAND);
        Vec after = Skeleton.walk(end).at(Bone.LEFT_HAND);
        assertThat(after.minus(before).length()).isLessThan(2.5);
    }

    @Test
    void a_hand_that_holds_the_thigh_lies_on_it() {
        Pose written = pose(
                        Base.SUPINE,
                        Map.of("hip-flexion", 120.0, "knee-flexion", 120.0, "shoulder-flexion", 50.0),
                        Set.of(),
                        "back")
                .with(new Ties(
                        List.of(new Contact("back", false, Contact.FLOOR)),
                        List.of(new Hold(Hold.Part.HAND, Side.LEFT, "own-thigh-back")),
                        Set.of()));
        Body body = Skeleton.walk(Solver.solve(written, FLOOR, Map.of()));
        Grip grip = Grip.onBody(body, new Hold(Hold.Part.HAND, Side.LEFT, "own-thigh-back"))
                .orElseThrow();
        assertThat(Grip.palm(body, Side.LEFT).minus(grip.point()).length()).isCloseTo(0, within(1.0));
    }

    @Test
    void the_solver_never_leaves_human_range() {
        Pose solved = Solver.solve(
                pose(Base.SUPINE, Map.of("knee-flexion", 150.0), Set.of("knee-flexion", "hip-flexion"), "back", "feet"),
                FLOOR,
                Map.of());
        assertThat(solved.beyondRange()).isEmpty();
    }
}
