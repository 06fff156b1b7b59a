package app.facet.domain.figure;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The position the whole body starts from, before pitch, lean and turn. */
@SuppressWarnings("ImmutableEnumChecker") // a turn never changes
public enum Base {
    /** Upright, facing forward; sitting and kneeling start from it too. */
    STANDING(Turn.NONE),
    /** On the front, head forward. */
    PRONE(Turn.aboutX(90)),
    /** On the back, head backward. */
    SUPINE(Turn.aboutX(-90)),
    /** On the left side, facing forward, head to the left. */
    SIDE_LEFT(Turn.aboutZ(-90)),
    /** On the right side, facing forward, head to the right. */
    SIDE_RIGHT(Turn.aboutZ(90));

    private final Turn turn;
    private final String word;

    Base(Turn turn) {
        this.turn = turn;
        this.word = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The base a word of a pose means, such as {@code side-left}. */
    public static Optional<Base> named(String word) {
        return Arrays.stream(values()).filter(b -> b.word.equals(word)).findFirst();
    }

    /** The rotation that brings a standing body into this position. */
    public Turn turn() {
        return turn;
    }

    /** The name as poses write it. */
    public String word() {
        return word;
    }

    /** The same position seen in a mirror. */
    public Base mirror() {
        return switch (this) {
            case SIDE_LEFT -> SIDE_RIGHT;
            case SIDE_RIGHT -> SIDE_LEFT;
            default -> this;
        };
    }
}
