package app.facet.domain.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A pose is a value: mirrored, mixed and checked without ever changing. */
class PoseTest {

    private static final Joint LEFT_KNEE = Joint.of(Motion.KNEE_FLEXION, Side.LEFT);
    private static final Joint RIGHT_KNEE = Joint.of(Motion.KNEE_FLEXION, Side.RIGHT);
    private static final Joint TURN = Joint.of(Motion.LUMBAR_ROTATION, Side.MIDDLE);

    @Test
    void a_mirror_exchanges_sides_and_turns_rotations_round() {
        Pose pose = Pose.STANDING
                .with(LEFT_KNEE, 70)
                .with(TURN, 12)
                .with(new Root(Base.SIDE_LEFT, new Vec(3, 1, 2), 5, 6, 7));
        Pose mirror = pose.mirror();
        assertThat(mirror.angle(RIGHT_KNEE)).isEqualTo(70);
        assertThat(mirror.angle(LEFT_KNEE)).isZero();
        assertThat(mirror.angle(TURN)).isEqualTo(-12);
        assertThat(mirror.root()).isEqualTo(new Root(Base.SIDE_RIGHT, new Vec(-3, 1, 2), 5, -6, -7));
        assertThat(mirror.mirror()).isEqualTo(pose);
    }

    @Test
    void the_mirrored_body_is_the_body_in_a_mirror() {
        Pose pose = Pose.STANDING
                .with(LEFT_KNEE, 70)
                .with(TURN, 12)
                .with(Joint.of(Motion.SHOULDER_ABDUCTION, Side.LEFT), 50)
                .with(Joint.of(Motion.NECK_SIDE_BEND, Side.MIDDLE), 20);
        Body here = Skeleton.walk(pose);
        Body there = Skeleton.walk(pose.mirror());
        close(there.at(Bone.RIGHT_HAND), here.at(Bone.LEFT_HAND).mirror());
        close(there.at(Bone.SKULL), here.at(Bone.SKULL).mirror());
        close(there.at(Bone.RIGHT_FOOT), here.at(Bone.LEFT_FOOT).mirror());
    }

    private static void close(Vec a, Vec b) {
        assertThat(a.minus(b).length()).isCloseTo(0, within(1e-9));
    }

    @Test
    void half_way_is_half_the_angle_and_keeps_only_the_contacts_of_both() {
        Contact feet = new Contact("feet", false, Contact.FLOOR);
        Contact seat = new Contact("seat", false, "chair");
        Pose a = Pose.STANDING.with(new Ties(List.of(feet, seat), List.of(), Set.of("pitch")));
        Pose b = Pose.STANDING.with(LEFT_KNEE, 90).with(new Ties(List.of(feet), List.of(), Set.of()));
        Pose half = a.towards(b, 0.5);
        assertThat(half.angle(LEFT_KNEE)).isEqualTo(45);
        assertThat(half.ties().contacts()).extracting(Contact::point).containsExactly("left-foot", "right-foot");
        assertThat(half.ties().isFree("pitch")).isTrue();
    }

    @Test
    void a_knee_that_bends_forward_is_beyond_range() {
        assertThat(Pose.STANDING.with(LEFT_KNEE, -40).beyondRange()).containsExactly(LEFT_KNEE);
    }

    @Test
    void a_word_without_a_side_means_both() {
        assertThat(Joint.named("knee-flexion")).containsExactly(LEFT_KNEE, RIGHT_KNEE);
        assertThat(Joint.named("left-knee-flexion")).containsExactly(LEFT_KNEE);
        assertThat(Joint.named("knee-bend")).isEmpty();
    }
}
