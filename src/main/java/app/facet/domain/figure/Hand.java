package app.facet.domain.figure;

import java.util.List;

/** A hand with palm, fingers in two bends and a thumb; the curl closes it. */
final class Hand {

    private static final double NEAR = 1.8;
    private static final double FAR = 1.6;

    private Hand() {}

    static List<Part> of(Body b, Side s) {
        Bone hand = Bone.hand(s);
        double curl = b.curl(s);
        List<Ball> knuckles = Flesh.knuckles(b, s);
        Vec middle = bent(0, -3.0, 0.2, curl * 0.8, NEAR);
        Vec tip = bent(middle.x(), middle.y(), middle.z(), curl * 1.6, FAR);
        List<Ball> middles = Flesh.pair(b, hand, 1.05, middle.y(), middle.z(), 1.15);
        List<Ball> tips = Flesh.pair(b, hand, 0.8, tip.y(), tip.z(), 1.0);
        Ball heel = new Ball(b.at(hand, 0, -0.5, 0), 1.8);
        double close = curl / 100;
        Ball root = new Ball(b.at(hand, s.sign() * 1.2, -1.0, 0.5), 1.1);
        Ball thumb = new Ball(b.at(hand, s.sign() * (2.9 - close), -2.8, 1.0 + 1.2 * close), 0.9);
        Ball nail = new Ball(b.at(hand, s.sign() * (3.2 - 2 * close), -4.2, 1.2 + 1.8 * close), 0.75);
        return List.of(
                Part.of(Role.SKIN, root, thumb),
                Part.of(Role.SKIN, thumb, nail),
                new Part(Role.SKIN, Flesh.join(middles, tips)),
                new Part(Role.SKIN, Flesh.join(knuckles, middles)),
                new Part(Role.SKIN, Flesh.join(List.of(heel), knuckles)));
    }

    private static Vec bent(double x, double y, double z, double degrees, double length) {
        return new Vec(x, y, z).plus(Turn.aboutX(-degrees).of(0, -length, 0));
    }
}
