package app.facet.domain.figure;

/**
 * Where the pelvis is and how the whole body is turned: place in percent of height, pitch (forward plus), lean (left
 * plus) and turn about the body's own length (left plus) in degrees.
 */
public record Root(Base base, Vec place, double pitch, double lean, double turn) {

    /** The orientation of the body in the room. */
    public Turn orientation() {
        return base.turn().then(Turn.aboutY(turn)).then(Turn.aboutZ(-lean)).then(Turn.aboutX(pitch));
    }

    /** The same root seen in a mirror. */
    public Root mirror() {
        Vec p = new Vec(0.0 - place.x(), place.y(), place.z());
        return new Root(base.mirror(), p, pitch, 0.0 - lean, 0.0 - turn);
    }

    /** The root a part (0 to 1) of the way to another of the same base. */
    public Root towards(Root o, double part) {
        return new Root(
                part < 1 ? base : o.base,
                place.towards(o.place, part),
                pitch + (o.pitch - pitch) * part,
                lean + (o.lean - lean) * part,
                turn + (o.turn - turn) * part);
    }
}
