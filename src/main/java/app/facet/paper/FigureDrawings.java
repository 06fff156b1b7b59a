package app.facet.paper;

import app.facet.domain.ClinicalContent;
import app.facet.domain.PictureWords;
import app.facet.domain.figure.Figure;
import app.facet.domain.figure.Film;
import app.facet.domain.figure.Palette;
import app.facet.domain.figure.Svg;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Draws the exercises from their figures, in the print palette; the alternative text is the exercise's own words. */
public final class FigureDrawings implements Drawings {

    private final ClinicalContent content;
    private final Map<Wanted, Optional<Drawing>> drawn = new ConcurrentHashMap<>();

    private record Wanted(String exercise, String language) {}

    /** Drawings of this content's exercises. */
    public FigureDrawings(ClinicalContent content) {
        this.content = content;
    }

    @Override
    public Optional<Drawing> of(String exerciseId, Locale language) {
        return drawn.computeIfAbsent(new Wanted(exerciseId, language.getLanguage()), wanted -> {
            var worded = content.in(language);
            return Optional.ofNullable(worded.figures().get(exerciseId))
                    .map(figure -> drawing(exerciseId, figure, new PictureWords(worded)));
        });
    }

    private static Drawing drawing(String id, Figure figure, PictureWords words) {
        var film = Film.of(figure);
        var pictures = new ArrayList<Picture>();
        for (int step = 0; step < film.steps(); step++) {
            pictures.add(new Picture(
                    Svg.of(film.step(step), Palette.PRINT),
                    figure.steps().get(step).caption(),
                    words.of(id, step)));
        }
        return new Drawing(pictures);
    }
}
