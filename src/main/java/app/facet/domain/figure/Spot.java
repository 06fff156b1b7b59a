package app.facet.domain.figure;

import java.util.List;
import java.util.Optional;

/** The points of the body that arrows follow and marks sit on, by name. */
public final class Spot {

    private static final List<String> MIDDLE = List.of(
            "head",
            "face",
            "chest",
            "upper-back",
            "low-back",
            "belly",
            "low-belly",
            "pelvis",
            "seat",
            "t12",
            "s1",
            "l3",
            "crown",
            "head-back",
            "mid-back",
            "sacrum");
    private static final List<String> SIDED = List.of(
            "hand",
            "ankle",
            "elbow",
            "shoulder",
            "hip",
            "knee",
            "foot",
            "heel",
            "shin",
            "thigh-front",
            "thigh-back",
            "buttock",
            "waist",
            "fingertips",
            "forearm",
            "thigh",
            "thigh-side",
            "trochanter",
            "knee-tendon",
            "hamstring-tendon",
            "achilles",
            "calf",
            "instep",
            "sole",
            "toes");

    private Spot() {}

    /** Whether a mark may have this name. */
    public static boolean exists(String name) {
        return MIDDLE.contains(name) || (side(name).isPresent() && SIDED.contains(bare(name)));
    }

    static Vec of(Body b, String name) {
        return side(name).map(s -> sided(b, s, bare(name))).orElseGet(() -> middle(b, name));
    }

    private static Vec middle(Body b, String name) {
        return switch (name) {
            case "head" -> b.at(Bone.SKULL, 0, 6, 0);
            case "face" -> b.at(Bone.SKULL, 0, 4, 9);
            case "chest" -> b.at(Bone.UPPER_1, 0, 0, 9);
            case "upper-back" -> b.at(Bone.THORAX_3, 0, 0, -7);
            case "t12" -> b.at(Bone.THORAX_1, 0, 0.5, -6.2);
            case "s1" -> b.at(Bone.PELVIS, 0, 4.5, -7.2);
            case "sacrum" -> b.at(Bone.PELVIS, 0, 2, -7.4);
            case "l3" -> b.at(Bone.LUMBAR_2, 0, 0, -5.4);
            case "mid-back" -> b.at(Bone.THORAX_2, 0, 0, -5.6);
            case "crown" -> b.at(Bone.SKULL, 0, 12.2, 0);
            case "head-back" -> b.at(Bone.SKULL, 0, 6.3, -5.8);
            case "low-back" -> b.at(Bone.LUMBAR_2, 0, 0, -6.5);
            case "belly" -> b.at(Bone.LUMBAR_2, 0, 0, 8.5);
            case "low-belly" -> b.at(Bone.PELVIS, 0, 5, 8);
            case "seat" -> b.at(Bone.PELVIS, 0, -2, -9);
            default -> b.at(Bone.PELVIS);
        };
    }

    private static Vec sided(Body b, Side s, String name) {
        return switch (name) {
            case "hand" -> b.at(Bone.hand(s), 0, -4, 0);
            case "ankle" -> b.at(Bone.foot(s), 0, 1, 0);
            case "elbow" -> b.at(Bone.forearm(s));
            case "shoulder" -> b.at(Bone.upperArm(s));
            case "hip" -> b.at(Bone.thigh(s));
            case "knee" -> b.at(Bone.shank(s), 0, 0, 4);
            case "foot" -> b.at(Bone.foot(s), 0, -2, 4);
            case "heel" -> b.at(Bone.foot(s), 0, -3, -3);
            case "fingertips" -> b.at(Bone.hand(s), 0, -6.4, 0);
            case "forearm" -> b.at(Bone.forearm(s), 0, -8, 0);
            case "thigh" -> b.at(Bone.thigh(s), 0, -12, 0);
            case "thigh-side" -> b.at(Bone.thigh(s), s.sign() * 6.2, -12, 0);
            case "trochanter" -> b.at(Bone.thigh(s), s.sign() * 7, -1, 0);
            case "knee-tendon" -> b.at(Bone.shank(s), 0, -3.4, 3.9);
            case "hamstring-tendon" -> b.at(Bone.thigh(s), -s.sign() * 1.6, -20.5, -4.4);
            case "achilles" -> b.at(Bone.foot(s), 0, 2.2, -2.4);
            case "calf" -> b.at(Bone.shank(s), 0, -8, -5);
            case "instep" -> b.at(Bone.foot(s), 0, -0.9, 4.2);
            case "sole" -> b.at(Bone.foot(s), 0, -4.8, 4.6);
            case "toes" -> b.at(Bone.foot(s), 0, -2.4, 8.6);
            case "shin" -> b.at(Bone.shank(s), 0, -10, 4.6);
            case "thigh-front" -> b.at(Bone.thigh(s), 0, -11, 6.4);
            case "thigh-back" -> b.at(Bone.thigh(s), 0, -13, -5.6);
            case "buttock" -> b.at(Bone.PELVIS, s.sign() * 6.5, -1.5, -6.5);
            default -> b.at(Bone.LUMBAR_2, s.sign() * 9, 0, 0);
        };
    }

    private static Optional<Side> side(String name) {
        if (name.startsWith("left-")) {
            return Optional.of(Side.LEFT);
        }
        return name.startsWith("right-") ? Optional.of(Side.RIGHT) : Optional.empty();
    }

    private static String bare(String name) {
        return name.substring(name.indexOf('-') + 1);
    }
}
