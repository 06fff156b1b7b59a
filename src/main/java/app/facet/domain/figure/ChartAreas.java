package app.facet.domain.figure;

import app.facet.domain.figure.BodyChart.Area;
import app.facet.domain.figure.BodyChart.Patch;
import app.facet.domain.figure.BodyChart.View;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Where the areas of the body charts lie: places of click and pain as their items list them, skin areas and reflexes. */
final class ChartAreas {

    /**
     * A line each: chart, area, view, form, points. Points are percent of height, x to the right of the paper from the
     * middle of the view and y up from the floor; {@code o x y r} is a circle. Forms: {@code mid}, {@code left} and
     * {@code right} as written; {@code both} with its mirror image as one area; {@code pair} with its mirror image as
     * two, a left and a right one. Which root has which skin area and reflex is the table of the neurological screen
     * [checked: V58]; the outlines are drawn after its words and follow no published map [working].
     */
    private static final String TABLE = """
            hx-click-site centre back mid: -3 71, 3 71, 3.4 65, 3 59, -3 59, -3.4 65
            hx-click-site left back left: -10 70.5, -4 71, -4.2 65, -4 59, -10.6 59, -9.4 64.5
            hx-click-site right back right: 10 70.5, 4 71, 4.2 65, 4 59, 10.6 59, 9.4 64.5
            hx-click-site buttock back both: 1.2 57, 6 58, 11 55.5, 12 49.5, 10.5 44, 6 42.5, 1.8 44.5, 0.9 50
            hx-click-site groin-front-hip front both: 1.2 46, 3.4 42.5, 7.6 45, 10.4 51, 9.8 56.5, 6 52.5
            hx-click-site side-hip front both: 10.9 57, 12.3 54.5, 13.1 48, 13.6 42, 11.4 43, 11.6 50
            hx-click-site side-hip back both: 11.9 57, 12.6 54, 13.1 48, 13.6 42, 12 43, 12.6 50
            hx-pain-site upper-mid-back back mid: -8 86.5, 0 85, 8 86.5, 11.5 81, 10.9 74.5, 9.4 71.6, 0 72, -9.4 71.6, -10.9 74.5, -11.5 81
            hx-pain-site low-back back mid: -9.6 70.6, 0 71, 9.6 70.6, 9.2 65, 10.6 59, 0 58.6, -10.6 59, -9.2 65
            hx-pain-site buttock back both: 1 57, 6 58, 11.5 56, 12.8 49.5, 12 44, 6 42.5, 1.4 44, 0.8 50
            hx-pain-site hip-groin front both: 1 46, 6 52.5, 10.8 57.5, 12.6 53, 13.3 46.5, 8 44, 2 42
            hx-pain-site thigh front both: 2.2 40.6, 7 42.6, 13.3 45, 13.6 38, 12.5 31, 8 29.6, 3.8 31
            hx-pain-site thigh back both: 2 40.6, 6 41.2, 12.6 42.4, 13.6 37, 12.5 31, 8 29.6, 3.8 31
            hx-pain-site below-knee front both: 5 24.6, 9 25.4, 12.9 24.6, 13.7 17, 13.9 8, 9.2 8, 6.6 16.5
            hx-pain-site below-knee back both: 5 24.6, 9 25.4, 12.9 24.6, 13.7 17, 13.9 8, 9.2 8, 6.6 16.5
            hx-pain-site foot front both: 9 6.8, 8.9 1.8, 11.5 0.2, 15 1.4, 15 4, 13.8 6.8
            hx-pain-site foot back both: 9 6.8, 8.9 1.8, 11.5 0.2, 15 1.4, 15 4, 13.8 6.8
            neu-sens l1 front pair: 1 45.4, 5 50.2, 11 56.6, 12.2 53.4, 7 47, 1.2 42.2
            neu-sens l2 front pair: 12.7 52, 7.4 46, 2 41, 3 37.4, 7.5 38.6, 13.5 43
            neu-sens l3 front pair: 13.6 41.6, 8 37.4, 3.2 36, 3.8 31, 4.9 25.2, 7 25, 8.2 28.6, 12.5 33
            neu-sens l4 front pair: 5 23.8, 7.4 24.6, 9.2 19.5, 10.9 10.4, 10.6 7, 9.2 7.2, 7.4 13, 5.8 19
            neu-sens l5 front pair: 13 26, 9.6 25, 10.4 19, 11.6 10, 10.4 6.4, 9.2 3, 9.8 0.8, 12 1.2, 12.8 4, 13.4 8, 13.7 15, 13.6 20
            neu-sens s1 front pair: 13.7 6.4, 13.3 3.4, 12.9 0.9, 14.8 1, 15 3.4
            neu-sens s1 back pair: 9 5.4, 8.9 1.8, 11.5 0.2, 15 1.4, 15 4, 13.6 7, 11.4 5.6
            neu-sens s2 back pair: 3 37.6, 7.5 42, 11.8 39.4, 11.4 31, 12.2 23, 12.4 15, 11.8 9.4, 10 9.4, 7.8 14.6, 6.4 21, 5.2 27.6, 4.2 33
            neu-ref knee front pair: o 8.6 26.6 1.7
            neu-ref medham back pair: o 6 29.6 1.5
            neu-ref ankle back pair: o 11.4 7.6 1.5
            """;

    private static final int SMOOTH = 6;

    private ChartAreas() {}

    /** All charts by their id. */
    static Map<String, BodyChart> read() {
        Map<String, Map<String, Area>> charts = new TreeMap<>();
        TABLE.lines().forEach(line -> {
            String[] halves = line.split(": ", 2);
            String[] words = halves[0].split(" ");
            Map<String, Area> areas = charts.computeIfAbsent(words[0], _ -> new LinkedHashMap<>());
            View view = View.valueOf(words[2].toUpperCase(java.util.Locale.ROOT));
            add(areas, words, view, ring(halves[1]));
        });
        Map<String, BodyChart> all = new TreeMap<>();
        charts.forEach((id, areas) -> all.put(id, new BodyChart(List.copyOf(areas.values()))));
        return Map.copyOf(all);
    }

    private static void add(Map<String, Area> areas, String[] words, View view, List<Vec> ring) {
        List<Vec> mirrored = ring.stream().map(Vec::mirror).toList().reversed();
        String id = words[1];
        switch (words[3]) {
            case "both" -> put(areas, id, Side.MIDDLE, id, List.of(patch(view, ring), patch(view, mirrored)));
            case "pair" -> {
                String key = words[0] + "-" + id;
                put(areas, key + "-l", Side.LEFT, key, List.of(patch(view, view == View.FRONT ? ring : mirrored)));
                put(areas, key + "-r", Side.RIGHT, key, List.of(patch(view, view == View.FRONT ? mirrored : ring)));
            }
            case "left" -> put(areas, id, Side.LEFT, id, List.of(patch(view, ring)));
            case "right" -> put(areas, id, Side.RIGHT, id, List.of(patch(view, ring)));
            default -> put(areas, id, Side.MIDDLE, id, List.of(patch(view, ring)));
        }
    }

    private static void put(Map<String, Area> areas, String id, Side side, String key, List<Patch> patches) {
        areas.merge(id, new Area(id, side, key, patches), (a, b) -> {
            List<Patch> all = new ArrayList<>(a.patches());
            all.addAll(b.patches());
            return new Area(id, side, key, all);
        });
    }

    private static List<Vec> ring(String points) {
        if (points.startsWith("o ")) {
            double[] c = numbers(points.substring(2));
            return round(new Vec(c[0], c[1], 0), c[2]);
        }
        return List.of(points.split(", ")).stream()
                .map(ChartAreas::numbers)
                .map(xy -> new Vec(xy[0], xy[1], 0))
                .toList();
    }

    private static double[] numbers(String text) {
        return List.of(text.split(" ")).stream()
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    private static List<Vec> round(Vec middle, double radius) {
        List<Vec> ring = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            double a = Math.PI * i / 4;
            ring.add(middle.plus(new Vec(StrictMath.cos(a) * radius, StrictMath.sin(a) * radius, 0)));
        }
        return ring;
    }

    /** A smooth closed line through the points, moved to where its view stands on the paper. */
    private static Patch patch(View view, List<Vec> points) {
        double aside = view == View.FRONT ? -ChartBody.APART : ChartBody.APART;
        List<Vec> p =
                points.stream().map(v -> new Vec(v.x() + aside, -v.y(), 0)).toList();
        List<Outline.Pen> pens = new ArrayList<>();
        List<Vec> ring = new ArrayList<>();
        pens.add(new Outline.Pen.Move(p.getFirst().x(), p.getFirst().y()));
        Box box = Box.NOTHING;
        int n = p.size();
        for (int i = 0; i < n; i++) {
            Vec b = p.get(i);
            Vec c = p.get((i + 1) % n);
            Vec h1 = b.plus(c.minus(p.get((i + n - 1) % n)).times(1.0 / 6));
            Vec h2 = c.minus(p.get((i + 2) % n).minus(b).times(1.0 / 6));
            pens.add(new Outline.Pen.Curve(h1.x(), h1.y(), h2.x(), h2.y(), c.x(), c.y()));
            for (int k = 0; k < SMOOTH; k++) {
                Vec at = curve(b, h1, h2, c, (double) k / SMOOTH);
                ring.add(at);
                box = box.with(Box.round(at.x(), at.y(), 0.1));
            }
        }
        pens.add(new Outline.Pen.Close());
        Vec middle = new Vec((box.left() + box.right()) / 2, (box.top() + box.bottom()) / 2, 0);
        return new Patch(view, new Outline(pens, box), middle, ring);
    }

    private static Vec curve(Vec a, Vec b, Vec c, Vec d, double t) {
        double u = 1 - t;
        return a.times(u * u * u)
                .plus(b.times(3 * u * u * t))
                .plus(c.times(3 * u * t * t))
                .plus(d.times(t * t * t));
    }
}
