package app.facet.domain.figure;

import app.facet.domain.figure.Drawing.Shape;
import app.facet.domain.figure.Outline.Pen;

/** Writes a drawing as plain SVG: paths and colours only, which PDF renderers draw without trouble. */
public final class Svg {

    private static final int PLACES = 100;

    private final StringBuilder out = new StringBuilder(16_000);

    private Svg() {}

    /** The picture without a text, for places where the text stands beside it. */
    public static String of(Drawing drawing, Palette palette) {
        return new Svg().write(drawing, palette, "", "");
    }

    /** The picture with a text for screen readers and accessible PDF. */
    public static String of(Drawing drawing, Palette palette, String alt) {
        String text = escaped(alt);
        return new Svg().write(drawing, palette, " role=\"img\" alt=\"" + text + "\"", "<title>" + text + "</title>");
    }

    private String write(Drawing drawing, Palette palette, String attributes, String title) {
        Box f = drawing.frame();
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ");
        number(f.width());
        number(f.height());
        out.append('"').append(attributes).append('>').append(title);
        for (Shape shape : drawing.shapes()) {
            shape(shape, palette, f);
        }
        return out.append("</svg>").toString();
    }

    private void shape(Shape s, Palette palette, Box f) {
        String colour = palette.colour(s.role());
        out.append("<path fill=\"").append(s.filled() ? colour : "none").append('"');
        if (s.stroke() > 0) {
            out.append(" stroke=\"").append(colour).append("\" stroke-width=\"");
            number(s.stroke());
            out.append("\" stroke-linejoin=\"round\" stroke-linecap=\"round\"");
        }
        out.append(" d=\"");
        for (Pen pen : s.path().pens()) {
            pen(pen, f);
        }
        out.append("\"/>");
    }

    private void pen(Pen pen, Box f) {
        switch (pen) {
            case Pen.Move m -> point('M', m.x(), m.y(), f);
            case Pen.Line l -> point('L', l.x(), l.y(), f);
            case Pen.Arc a -> {
                out.append('A');
                number(a.radius());
                number(a.radius());
                out.append(a.large() ? " 0 1 1" : " 0 0 1");
                number(a.x() - f.left());
                number(a.y() - f.top());
            }
            case Pen.Curve c -> {
                point('C', c.x1(), c.y1(), f);
                number(c.x2() - f.left());
                number(c.y2() - f.top());
                number(c.x() - f.left());
                number(c.y() - f.top());
            }
            case Pen.Close _ -> out.append('Z');
        }
    }

    private void point(char letter, double x, double y, Box f) {
        out.append(letter);
        number(x - f.left());
        number(y - f.top());
    }

    /** A number to a hundredth, with a space before it unless it follows a letter or a quote. */
    private void number(double d) {
        char last = out.charAt(out.length() - 1);
        if (Character.isDigit(last) && out.length() > 0) {
            out.append(' ');
        }
        long v = Math.round(d * PLACES);
        if (v < 0) {
            out.append('-');
        }
        long a = Math.abs(v);
        out.append(a / PLACES);
        long rest = a % PLACES;
        if (rest > 0) {
            out.append('.').append(rest / 10);
            if (rest % 10 > 0) {
                out.append(rest % 10);
            }
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
