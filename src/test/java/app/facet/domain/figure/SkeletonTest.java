package app.facet.domain.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.facet.Matrix;
import app.facet.content.FigureReader;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The body keeps its lengths, and every clinical word moves the way a clinician means it. */
class SkeletonTest {

    private static Body with(String joint, double degrees) {
        Pose pose = Pose.STANDING;
        for (Joint j : Joint.named(joint)) {
            pose = pose.with(j, degrees);
        }
        return Skeleton.walk(pose);
    }

    @Test
    @Tag(Matrix.TAG)
    void limbs_keep_their_length_in_every_pose_and_every_moment() {
        FigureReader.read(Path.of("resources/content")).figures().forEach((id, figure) -> {
            Film film = Film.of(figure);
            for (double moment : Frames.of(film)) {
                lengths(Skeleton.walk(film.pose(moment)), id);
            }
        });
    }

    private static void lengths(Body b, String id) {
        for (Side s : new Side[] {Side.LEFT, Side.RIGHT}) {
            length(b, Bone.thigh(s), Bone.shank(s), Skeleton.THIGH, id);
            length(b, Bone.shank(s), Bone.foot(s), Skeleton.SHANK, id);
            length(b, Bone.upperArm(s), Bone.forearm(s), Skeleton.UPPER_ARM, id);
            length(b, Bone.forearm(s), Bone.hand(s), Skeleton.FOREARM, id);
        }
        assertThat(b.at(Bone.LEFT_THIGH).minus(b.at(Bone.RIGHT_THIGH)).length())
                .isCloseTo(2 * Skeleton.HALF_PELVIS, within(1e-9));
        Vec breastbone = b.at(Bone.UPPER_2, 0, 4.25 - 4.2, -0.5);
        for (Side s : new Side[] {Side.LEFT, Side.RIGHT}) {
            assertThat(b.at(Bone.upperArm(s)).minus(breastbone).length())
                    .isCloseTo(Skeleton.HALF_SHOULDERS, within(1e-9));
        }
    }

    private static void length(Body b, Bone from, Bone to, double expected, String id) {
        assertThat(b.at(to).minus(b.at(from)).length()).as("%s %s", id, from).isCloseTo(expected, within(1e-9));
    }

    @Test
    void flexion_of_the_hip_brings_the_knee_forward() {
        Body b = with("hip-flexion", 90);
        Vec thigh = b.at(Bone.LEFT_SHANK).minus(b.at(Bone.LEFT_THIGH));
        assertThat(thigh.z()).isCloseTo(24, within(1e-9));
    }

    @Test
    void flexion_of_the_knee_brings_the_heel_back() {
        Body b = with("knee-flexion", 90);
        assertThat(b.at(Bone.RIGHT_FOOT).minus(b.at(Bone.RIGHT_SHANK)).z()).isCloseTo(-23, within(1e-9));
    }

    @Test
    void abduction_takes_each_arm_to_its_own_side() {
        Body b = with("shoulder-abduction", 90);
        assertThat(b.at(Bone.LEFT_FOREARM).x())
                .isGreaterThan(b.at(Bone.LEFT_UPPER_ARM).x() + 16);
        assertThat(b.at(Bone.RIGHT_FOREARM).x())
                .isLessThan(b.at(Bone.RIGHT_UPPER_ARM).x() - 16);
    }

    @Test
    void outward_rotation_of_the_hip_turns_the_foot_out() {
        Body b = with("left-hip-rotation", 40);
        assertThat(b.turn(Bone.LEFT_FOOT).z().x()).isPositive();
    }

    @Test
    void flexion_of_the_low_back_bends_forward_and_a_left_side_bend_to_the_left() {
        assertThat(with("lumbar-flexion", 40).at(Bone.SKULL).z()).isGreaterThan(10);
        assertThat(with("lumbar-side-bend", 20).at(Bone.SKULL).x()).isGreaterThan(5);
    }

    @Test
    void turning_the_head_left_makes_it_look_left() {
        assertThat(with("neck-rotation", 60).turn(Bone.SKULL).z().x()).isPositive();
    }

    @Test
    void a_back_tilted_pelvis_lifts_its_front() {
        assertThat(with("pelvic-tilt", 15).turn(Bone.PELVIS).z().y()).isPositive();
    }

    @Test
    void extension_of_the_wrist_bends_the_hand_towards_its_back() {
        Body b = with("wrist-extension", 60);
        Vec hand = b.turn(Bone.LEFT_HAND).of(0, -1, 0);
        // With the thumb forward the back of the left hand looks to the left.
        assertThat(hand.x()).isPositive();
    }

    @Test
    void a_neutral_palm_faces_the_body_and_a_turned_one_backward() {
        assertThat(with("elbow-flexion", 0).turn(Bone.LEFT_HAND).z().x()).isCloseTo(-1, within(1e-9));
        assertThat(with("forearm-pronation", 90).turn(Bone.LEFT_HAND).z().z()).isCloseTo(-1, within(1e-9));
    }
}
