package app.facet.paper;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where the pictures of the exercises come from. */
@FunctionalInterface
public interface Drawings {

    /** No pictures: each exercise gets a plain frame with the words of its start position. */
    Drawings NONE = (exercise, language) -> Optional.empty();

    /** The pictures of an exercise, in the order they are done, with their words in a language, if there are any. */
    Optional<Drawing> of(String exerciseId, Locale language);

    /** The pictures of one exercise: start, then where to move to. */
    record Drawing(List<Picture> pictures) {
        /** Copies the list. */
        public Drawing {
            pictures = List.copyOf(pictures);
        }
    }

    /**
     * One picture.
     *
     * @param svg an svg element with a viewBox; it is scaled to its place on the sheet
     * @param caption the words under it
     * @param alt what it shows, for somebody who does not see it
     */
    record Picture(String svg, String caption, String alt) {}
}
