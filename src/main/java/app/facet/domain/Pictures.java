package app.facet.domain;

import app.facet.domain.figure.Bend;
import app.facet.domain.figure.Figure;
import app.facet.domain.protocol.ItemId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Which picture shows how an item is measured or tested, and which items have none and why.
 *
 * @param shown the picture of each item that has one
 * @param none the reason of each item that deliberately has none
 */
public record Pictures(Map<ItemId, Picture> shown, Map<ItemId, String> none) {

    /** No pictures at all. */
    public static final Pictures NONE = new Pictures(Map.of(), Map.of());

    /** Copies the maps, keeping their order. */
    public Pictures {
        shown = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(shown));
        none = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(none));
    }

    /** A figure by its id, as drawn or mirrored for the other side, and how a typed angle bends it. */
    public record Picture(String figure, boolean mirrored, Optional<Bend> bend) {

        /** The figure as this item shows it. */
        Figure of(Figure drawn) {
            return mirrored ? drawn.mirror() : drawn;
        }
    }

    /** The figure of an item. */
    public Optional<Figure> of(ItemId item, Map<String, Figure> figures) {
        return Optional.ofNullable(shown.get(item))
                .map(picture -> picture.of(Objects.requireNonNull(figures.get(picture.figure()), picture.figure())));
    }
}
