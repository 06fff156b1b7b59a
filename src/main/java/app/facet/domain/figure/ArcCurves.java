package app.facet.domain.figure;

import app.facet.domain.figure.Outline.Pen;
import java.util.ArrayList;
import java.util.List;

/** Turns an arc of a circle into curves of at most a quarter turn each, which differ from it by less than 0.03 %. */
final class ArcCurves {

    private ArcCurves() {}

    static List<Pen> of(double x, double y, Pen.Arc arc) {
        double dx = arc.x() - x;
        double dy = arc.y() - y;
        double chord = StrictMath.hypot(dx, dy);
        if (chord < 1e-9) {
            return List.of();
        }
        double r = Math.max(arc.radius(), chord / 2);
        double toCentre = Math.sqrt(Math.max(0, r * r - chord * chord / 4)) * (arc.large() ? -1 : 1);
        double cx = x + dx / 2 - dy / chord * toCentre;
        double cy = y + dy / 2 + dx / chord * toCentre;
        double from = StrictMath.atan2(y - cy, x - cx);
        double sweep = StrictMath.atan2(arc.y() - cy, arc.x() - cx) - from;
        if (sweep <= 0) {
            sweep += 2 * Math.PI;
        }
        return pieces(cx, cy, r, from, sweep);
    }

    private static List<Pen> pieces(double cx, double cy, double r, double from, double sweep) {
        int n = (int) Math.ceil(sweep / (Math.PI / 2) - 1e-9);
        double step = sweep / n;
        double handle = r * 4.0 / 3 * StrictMath.tan(step / 4);
        List<Pen> curves = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            double a = from + step * i;
            double b = a + step;
            double ca = StrictMath.cos(a);
            double sa = StrictMath.sin(a);
            double cb = StrictMath.cos(b);
            double sb = StrictMath.sin(b);
            curves.add(new Pen.Curve(
                    cx + r * ca - handle * sa,
                    cy + r * sa + handle * ca,
                    cx + r * cb + handle * sb,
                    cy + r * sb - handle * cb,
                    cx + r * cb,
                    cy + r * sb));
        }
        return curves;
    }
}
