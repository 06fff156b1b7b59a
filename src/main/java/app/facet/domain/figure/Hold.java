package app.facet.domain.figure;

import java.util.List;

/**
 * A hand, ankle or foot that rests on or grips a place: of the body ({@code left-thigh-back}, {@code own-hip}) or of a
 * prop ({@code chair-back}). {@code own} and {@code other} mean the side of the hand and the opposite one.
 */
public record Hold(Part part, Side side, String place) {

    /** What holds or rests. */
    public enum Part {
        /** The palm, turned to the place. */
        HAND,
        /** The outer ankle, as in a figure of four. */
        ANKLE,
        /** The inner edge of the foot. */
        FOOT
    }

    /** Replaces own and other by the side they mean. */
    public Hold {
        String left = side == Side.LEFT ? "left-" : "right-";
        String right = side == Side.LEFT ? "right-" : "left-";
        if (place.startsWith("own-")) {
            place = left + place.substring(4);
        } else if (place.startsWith("other-")) {
            place = right + place.substring(6);
        }
    }

    /** Whether the place is one of the body or of these props. */
    public boolean exists(List<Prop> props) {
        return new Room(props).grip(Skeleton.walk(Pose.STANDING), this).isPresent();
    }

    /** The hold seen in a mirror. */
    public Hold mirror() {
        return new Hold(part, side.mirror(), Words.mirror(place));
    }
}
