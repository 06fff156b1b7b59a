package app.facet.domain.figure;

import java.util.List;
import java.util.stream.Stream;

/**
 * The parts of the body a contact may name. Each is a few spots; each spot is a set of balls of which the lowest
 * touches. A plural such as {@code hands} means both sides.
 */
public final class ContactPoint {

    private static final List<String> ONES =
            List.of("hand", "forearm", "elbow", "knee", "shin", "foot", "toes", "heel", "shoulder", "hip");
    private static final List<String> PAIRS =
            List.of("hands", "forearms", "elbows", "knees", "shins", "feet", "toes", "heels", "shoulders", "hips");
    private static final List<String> MIDDLE = List.of("back", "low-back", "seat", "head", "belly", "chest");

    private ContactPoint() {}

    /** Whether a contact may have this name. */
    public static boolean exists(String name) {
        return PAIRS.contains(name) || MIDDLE.contains(name) || (sided(name) && ONES.contains(bare(name)));
    }

    /** All names a contact may have: pairs, middles, then single sides. */
    public static List<String> names() {
        return Stream.of(
                        PAIRS.stream(),
                        MIDDLE.stream(),
                        ONES.stream().flatMap(one -> Stream.of("left-" + one, "right-" + one)))
                .flatMap(names -> names)
                .distinct()
                .toList();
    }

    /** The single contacts a name means: a left and a right one for a pair. */
    static List<String> sides(String name) {
        int pair = PAIRS.indexOf(name);
        return pair < 0 ? List.of(name) : List.of("left-" + ONES.get(pair), "right-" + ONES.get(pair));
    }

    /** The spots of a single contact on a body, in a fixed order. */
    static List<List<Ball>> spots(Body b, String name) {
        return sided(name) ? spots(b, bare(name), name.startsWith("left") ? Side.LEFT : Side.RIGHT) : middle(b, name);
    }

    private static List<List<Ball>> spots(Body b, String name, Side s) {
        return switch (name) {
            case "hand" -> List.of(List.of(new Ball(b.at(Bone.hand(s), 0, -0.5, 0), 1.8)), Flesh.knuckles(b, s));
            case "forearm" -> List.of(List.of(Flesh.elbow(b, s)), List.of(Flesh.wrist(b, s)));
            case "elbow" -> List.of(List.of(Flesh.elbow(b, s)));
            case "knee" -> List.of(List.of(Flesh.knee(b, s)));
            case "shin" -> List.of(List.of(Flesh.knee(b, s)), Flesh.toes(b, s));
            case "foot" -> List.of(List.of(Flesh.heel(b, s)), Flesh.forefoot(b, s));
            case "toes" -> List.of(Flesh.join(Flesh.forefoot(b, s), Flesh.toes(b, s)));
            case "heel" -> List.of(List.of(Flesh.heel(b, s)));
            case "shoulder" -> List.of(List.of(Flesh.shoulder(b, s)));
            case "hip" -> List.of(List.of(Flesh.hip(b, s)));
            default -> throw new IllegalArgumentException("no contact is called " + name);
        };
    }

    private static List<List<Ball>> middle(Body b, String name) {
        return switch (name) {
            case "back", "chest" ->
                List.of(Flesh.join(
                        Flesh.join(Flesh.level(b, 5), Flesh.level(b, 6)),
                        Flesh.join(Flesh.level(b, 7), Flesh.shoulders(b))));
            case "low-back", "belly" -> List.of(Flesh.join(Flesh.level(b, 1), Flesh.level(b, 2)));
            case "seat" ->
                List.of(Flesh.join(Flesh.pelvis(b), List.of(Flesh.hip(b, Side.LEFT), Flesh.hip(b, Side.RIGHT))));
            case "head" -> List.of(Flesh.skull(b));
            default -> throw new IllegalArgumentException("no contact is called " + name);
        };
    }

    private static boolean sided(String name) {
        return name.startsWith("left-") || name.startsWith("right-");
    }

    private static String bare(String name) {
        return name.substring(name.indexOf('-') + 1);
    }
}
