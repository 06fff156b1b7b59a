package app.facet.domain.figure;

/** A pose walked out: where every bone begins and how it is turned, in percent of height. */
public final class Body {

    private final Vec[] places = new Vec[Bone.values().length];
    private final Turn[] turns = new Turn[places.length];
    private final double[] curls = new double[2];
    private final double[] toes = new double[2];
    private double belly;

    Body() {}

    void put(Bone bone, Vec place, Turn turn) {
        places[bone.ordinal()] = place;
        turns[bone.ordinal()] = turn;
    }

    void curl(Side side, double degrees) {
        curls[index(side)] = degrees;
    }

    void toes(Side side, double degrees) {
        toes[index(side)] = degrees;
    }

    void belly(double percent) {
        belly = percent;
    }

    double belly() {
        return belly;
    }

    double curl(Side side) {
        return curls[index(side)];
    }

    double toes(Side side) {
        return toes[index(side)];
    }

    /** Where a bone begins. */
    Vec at(Bone bone) {
        return places[bone.ordinal()];
    }

    /** How a bone is turned. */
    Turn turn(Bone bone) {
        return turns[bone.ordinal()];
    }

    /** A place given in the frame of a bone. */
    Vec at(Bone bone, double x, double y, double z) {
        return at(bone).plus(turn(bone).of(x, y, z));
    }

    private static int index(Side side) {
        return side == Side.RIGHT ? 1 : 0;
    }
}
