package app.facet.domain.figure;

import app.facet.domain.figure.Drawing.Shape;
import java.util.ArrayList;
import java.util.List;

/** Draws a hand that is not the patient's: plain and light, with the cuff of a sleeve, its fingers on a point. */
final class TherapistHand {

    // From the middle of the fingers, which lie on the point, back to the wrist; percent of height.
    private static final double[] FINGERS = {-1.95, -0.65, 0.65, 1.95};
    private static final double[] REACH = {1.5, 2.3, 2.1, 1.0};
    private static final double LINE = 0.45;

    private TherapistHand() {}

    /** The hand on a point, coming from another point on paper. */
    static List<Shape> draw(Disc point, Disc from) {
        Ruler r = Ruler.at(point, from);
        // The thumb lies on the upper side, or on the right when the hand points up or down.
        double thumb = Math.abs(r.ax()) > 0.35 ? (r.ax() > 0 ? -1 : 1) : (r.ay() > 0 ? -1 : 1);
        Outline cuff = Ruler.round(
                r.disc(-12.5, -0.7, 1.9), r.disc(-12.5, 0.7, 1.9), r.disc(-9.4, -0.5, 1.8), r.disc(-9.4, 0.5, 1.8));
        Outline palm = Ruler.round(
                r.disc(-8.2, 0, 1.7),
                r.disc(-5.2, -1.0, 1.7),
                r.disc(-5.2, 1.0, 1.7),
                r.disc(-2.4, -1.5, 1.3),
                r.disc(-2.4, 1.5, 1.3));
        Outline ball = Ruler.round(r.disc(-5.8, thumb * 1.7, 1.3), r.disc(-3.2, thumb * 3.5, 1.0));
        Outline tip = Ruler.round(r.disc(-3.2, thumb * 3.5, 1.0), r.disc(-0.9, thumb * 3.9, 0.85));
        List<Outline> hand = new ArrayList<>(List.of(ball, tip, palm));
        List<Outline> fingers = new ArrayList<>();
        for (int i = 0; i < FINGERS.length; i++) {
            fingers.add(Ruler.round(
                    r.disc(-2.6, FINGERS[i] * 0.9, 0.95),
                    r.disc(REACH[thumb > 0 ? 3 - i : i], FINGERS[i] * 1.05, 0.75)));
        }
        hand.addAll(fingers);
        Outline whole = Outline.joined(hand);
        List<Shape> shapes = new ArrayList<>();
        shapes.add(Shape.ink(cuff));
        shapes.add(Shape.fill(Role.CUFF, cuff));
        shapes.add(Shape.ink(whole));
        shapes.add(Shape.fill(Role.GLOVE, whole));
        fingers.forEach(finger -> shapes.add(Shape.line(Role.OUTLINE, finger, LINE)));
        shapes.add(Shape.fill(Role.GLOVE, palm));
        return shapes;
    }
}
