package app.facet.domain.figure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A piece of the body that is painted as one: outlines first, then fills. */
enum Piece implements Layer {
    TRUNK(Side.MIDDLE),
    HEAD(Side.MIDDLE),
    LEFT_UPPER_ARM(Side.LEFT),
    LEFT_FOREARM(Side.LEFT),
    LEFT_THIGH(Side.LEFT),
    LEFT_SHANK(Side.LEFT),
    RIGHT_UPPER_ARM(Side.RIGHT),
    RIGHT_FOREARM(Side.RIGHT),
    RIGHT_THIGH(Side.RIGHT),
    RIGHT_SHANK(Side.RIGHT);

    /** All pieces, in a fixed order. */
    static final List<Piece> ALL = List.of(values());

    private final Side side;

    Piece(Side side) {
        this.side = side;
    }

    Side side() {
        return side;
    }

    /** The name as poses write it. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The piece nearer the trunk that this one grows from. */
    Optional<Piece> parent() {
        return switch (this) {
            case TRUNK -> Optional.empty();
            case HEAD, LEFT_UPPER_ARM, RIGHT_UPPER_ARM, LEFT_THIGH, RIGHT_THIGH -> Optional.of(TRUNK);
            case LEFT_FOREARM -> Optional.of(LEFT_UPPER_ARM);
            case RIGHT_FOREARM -> Optional.of(RIGHT_UPPER_ARM);
            case LEFT_SHANK -> Optional.of(LEFT_THIGH);
            case RIGHT_SHANK -> Optional.of(RIGHT_THIGH);
        };
    }
}
