package app.facet.domain.screening;

import java.util.ArrayList;
import java.util.List;

/**
 * What a clinic keeps at hand for its plans.
 *
 * @param favourites the ids of the exercises offered first
 * @param templates the clinic's own sets of exercises, by name
 */
public record Shelf(List<String> favourites, List<Template> templates) {

    /** A shelf with nothing on it. */
    public static final Shelf EMPTY = new Shelf(List.of(), List.of());

    /** A set of exercises under a name. */
    public record Template(String name, List<PlanChoice> choices) {
        /** Copies the list. */
        public Template {
            choices = List.copyOf(choices);
        }
    }

    /** Copies the lists. */
    public Shelf {
        favourites = List.copyOf(favourites);
        templates = List.copyOf(templates);
    }

    /** With this exercise as a favourite, or no longer. */
    public Shelf withFavourite(String exercise, boolean favourite) {
        var changed = new ArrayList<>(favourites);
        changed.remove(exercise);
        if (favourite) {
            changed.add(exercise);
        }
        return new Shelf(changed, templates);
    }

    /** With this set; one of the same name is replaced. */
    public Shelf with(Template template) {
        var changed = new ArrayList<>(without(template.name()).templates());
        changed.add(template);
        return new Shelf(favourites, changed);
    }

    /** Without the set of this name. */
    public Shelf without(String name) {
        return new Shelf(
                favourites,
                templates.stream()
                        .filter(template -> !template.name().equals(name))
                        .toList());
    }
}
