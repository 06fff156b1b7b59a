package app.facet.paper;

import app.facet.domain.ClinicalContent;
import app.facet.domain.PictureWords;
import app.facet.domain.figure.BodyChart;
import app.facet.domain.figure.Drawing;
import app.facet.domain.figure.Film;
import app.facet.domain.figure.Palette;
import app.facet.domain.figure.Svg;
import app.facet.domain.protocol.Item;
import app.facet.domain.protocol.ItemId;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Every picture of the content, to be looked at: as SVG and PNG in all palettes, and all in one PDF with their texts. */
public final class Gallery {

    /** Pixels of a picture 34 mm wide, its size on a sheet, at 300 dots an inch. */
    private static final int PRINT_PIXELS = 402;

    /** Pixels of the large picture, 102 mm wide. */
    private static final int LARGE_PIXELS = 3 * PRINT_PIXELS;

    private final List<Plate> plates;

    private Gallery(List<Plate> plates) {
        this.plates = plates;
    }

    /** One picture: the id of its figure, its place in it from 1, the few words under it, and what it shows. */
    record Plate(String id, int step, String caption, String alt, Drawing drawing) {

        String file(Palette palette) {
            return id + "-" + step + "-" + name(palette);
        }

        String svg(Palette palette) {
            return Svg.of(drawing, palette, alt);
        }

        /** How high the picture is when it is this wide. */
        int height(int width) {
            return (int) Math.round(
                    width * drawing.frame().height() / drawing.frame().width());
        }
    }

    /** The pictures of these figures of this content, by id; no ids mean all. */
    public static Gallery of(ClinicalContent content, Collection<String> ids) {
        var words = new PictureWords(content);
        var plates = new ArrayList<Plate>();
        var figures = new TreeMap<>(content.figures());
        if (!ids.isEmpty()) {
            figures.keySet().retainAll(ids);
        }
        figures.forEach((id, figure) -> {
            var film = Film.of(figure);
            for (int step = 0; step < film.steps(); step++) {
                plates.add(new Plate(
                        id, step + 1, figure.steps().get(step).caption(), words.of(id, step), film.step(step)));
            }
        });
        BodyChart.ids().stream()
                .filter(id -> ids.isEmpty() || ids.contains(id))
                .sorted()
                .forEach(id -> plates.addAll(charted(content, id)));
        return new Gallery(List.copyOf(plates));
    }

    /** A body chart with nothing marked, then with everything. */
    private static List<Plate> charted(ClinicalContent content, String id) {
        var chart = BodyChart.of(id).orElseThrow();
        var areas = chart.areas().stream().map(BodyChart.Area::id).toList();
        var item = content.protocol().item(new ItemId(id));
        String words = item.map(Item::shortName)
                .orElseGet(() -> areas.stream()
                        .map(area -> content.nameOf(new ItemId(area)))
                        .collect(Collectors.joining(", ")));
        return List.of(
                new Plate(id, 1, id, words, chart.drawing(List.of())),
                new Plate(id, 2, String.join(", ", areas), words, chart.drawing(areas)));
    }

    /** How many pictures there are, each in all palettes. */
    public int size() {
        return plates.size();
    }

    /**
     * Writes {@code <id>-<step>-<palette>.svg}, {@code .png} at print size, {@code -large.png}, and {@code gallery.pdf}.
     */
    public void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Plate plate : plates) {
            for (Palette palette : Palette.values()) {
                String svg = plate.svg(palette);
                String name = plate.file(palette);
                Files.writeString(folder.resolve(name + ".svg"), svg);
                for (var size : List.of(Map.entry(".png", PRINT_PIXELS), Map.entry("-large.png", LARGE_PIXELS))) {
                    int width = size.getValue();
                    Raster.png(svg, palette.ground(), width, plate.height(width), folder.resolve(name + size.getKey()));
                }
            }
        }
        Files.write(folder.resolve("gallery.pdf"), pdf());
    }

    /** All pictures in one document. */
    byte[] pdf() {
        var templates = new Templates();
        var html = new StringWriter();
        templates.of("gallery").execute(Map.of("style", templates.style(), "figures", figures()), html);
        try (var layout = new PdfWriter(new Fonts()).layout(html.toString(), LocalDate.EPOCH)) {
            return layout.pdf();
        }
    }

    private List<Map<String, Object>> figures() {
        var byId = new TreeMap<String, List<Plate>>();
        plates.forEach(plate ->
                byId.computeIfAbsent(plate.id(), id -> new ArrayList<>()).add(plate));
        return byId.entrySet().stream()
                .map(entry -> Map.<String, Object>of(
                        "id",
                        entry.getKey(),
                        "plates",
                        entry.getValue().stream().map(Gallery::row).toList()))
                .toList();
    }

    private static Map<String, Object> row(Plate plate) {
        return Map.of(
                "caption",
                plate.caption(),
                "alt",
                plate.alt(),
                "pictures",
                Arrays.stream(Palette.values())
                        .map(palette -> Map.of("palette", name(palette), "svg", plate.svg(palette)))
                        .toList());
    }

    private static String name(Palette palette) {
        return palette.name().toLowerCase(Locale.ROOT);
    }
}
