package app.facet.domain.figure;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A thing in the room at a place on the floor (percent of height), turned about the vertical (degrees). Height and
 * length are percent of height too.
 */
public record Prop(Kind kind, double x, double z, double turn, double height, double length) {

    /** What a prop is. */
    public enum Kind {
        /** A thin mat under the whole body; it needs no place. */
        MAT(0, 0),
        /** A firm chair; its place is the middle of the seat, its back rest behind; the length is that of the back rest. */
        CHAIR(26, 26),
        /** A wall facing forward. */
        WALL(96, 64),
        /** A kitchen counter; its place is the middle of its front edge, facing backward to the patient. */
        COUNTER(52, 44),
        /** A pillow or a thick folded towel. */
        PILLOW(4.4, 20),
        /** A rolled towel across. */
        TOWEL(4, 16),
        /** A low step; its place is its middle. */
        STEP(9, 26),
        /** A treatment table; its place is its middle. */
        TABLE(30, 112);

        private final double height;
        private final double length;

        Kind(double height, double length) {
            this.height = height;
            this.length = length;
        }

        /** The name as figures write it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The usual height, percent of standing height. */
        public double height() {
            return height;
        }

        /** The usual length, percent of standing height. */
        public double length() {
            return length;
        }
    }

    /** A prop of the usual size in the middle of the room. */
    public static Prop of(Kind kind) {
        return new Prop(kind, 0, 0, 0, kind.height(), kind.length());
    }

    /** The kind a word means. */
    public static Optional<Kind> kind(String word) {
        return Arrays.stream(Kind.values()).filter(k -> k.word().equals(word)).findFirst();
    }

    /** The prop seen in a mirror. */
    public Prop mirror() {
        return new Prop(kind, 0.0 - x, z, 0.0 - turn, height, length);
    }

    /** A point given in the frame of the prop. */
    Vec at(double px, double py, double pz) {
        return Turn.aboutY(turn).of(px, py, pz).plus(new Vec(x, 0, z));
    }

    /** The plane a body can lie on, sit on or lean against. */
    public Surface surface() {
        return switch (kind) {
            case WALL -> new Surface(at(0, 0, 0), Turn.aboutY(turn).of(0, 0, 1));
            case MAT -> Surface.FLOOR;
            default -> new Surface(at(0, height, 0), new Vec(0, 1, 0));
        };
    }

    /** The place a hand holds on this prop, if the place belongs to it. */
    Optional<Grip> grip(Hold hold) {
        // A figure may face the prop from either side: the hand takes the end that is nearer its own side.
        double side = hold.side().sign() * (Math.abs(turn) > 90 ? -1 : 1);
        Vec down = new Vec(0, -1, 0);
        return switch (hold.place()) {
            case "chair-back" -> when(Kind.CHAIR, at(side * 7.5, height + length + 0.6, -11.5), down);
            case "chair-seat" -> when(Kind.CHAIR, at(side * 11.5, height, -3), down);
            case "counter" -> when(Kind.COUNTER, at(hold.side().sign() * 10, height + 0.2, 2.5), down);
            default -> Optional.empty();
        };
    }

    private Optional<Grip> when(Kind wanted, Vec at, Vec into) {
        return kind == wanted ? Optional.of(new Grip(at, into)) : Optional.empty();
    }
}
