package app.facet.content;

import app.facet.domain.figure.Figure;
import app.facet.domain.figure.Film;
import app.facet.domain.figure.Palette;
import app.facet.domain.figure.Svg;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Writes every picture of the content as SVG, to be looked at: {@code <id>-<step>-<palette>.svg}. */
public final class Gallery {

    private Gallery() {}

    /** Writes all figures in all palettes into a folder. */
    public static void write(Map<String, Figure> figures, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, Figure> e : figures.entrySet()) {
            Film film = Film.of(e.getValue());
            for (int step = 0; step < film.steps(); step++) {
                for (Palette palette : Palette.values()) {
                    String name =
                            e.getKey() + "-" + (step + 1) + "-" + palette.name().toLowerCase(Locale.ROOT) + ".svg";
                    String caption = e.getValue().steps().get(step).caption();
                    Files.writeString(folder.resolve(name), Svg.of(film.step(step), palette, caption));
                }
            }
        }
    }
}
