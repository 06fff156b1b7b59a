package app.facet.domain;

import app.facet.domain.figure.Figure;
import app.facet.domain.plan.Exercise;
import app.facet.domain.protocol.Item;
import java.util.List;
import java.util.Optional;

/**
 * What a picture shows, for somebody who does not see it: the words of the exercise or the test it belongs to. Which
 * test that is stands in the list of pictures.
 */
public final class PictureWords {

    private final ClinicalContent content;

    /** The words of this content, in its language. */
    public PictureWords(ClinicalContent content) {
        this.content = content;
    }

    /** The name of what a figure shows, empty where no exercise and no test has its id. */
    public Optional<String> name(String id) {
        return Optional.ofNullable(content.exercises().get(id))
                .map(Exercise::name)
                .or(() -> item(id).map(item -> item.row().orElseGet(item::shortName)));
    }

    /** The alternative text of one step of a figure, the first being 0; never blank. */
    public String of(String id, int step) {
        String caption = Optional.ofNullable(content.figures().get(id))
                .map(figure -> caption(figure, step))
                .orElse("");
        String words = Optional.ofNullable(content.exercises().get(id))
                .map(exercise -> step == 0 ? exercise.start() : String.join(" ", exercise.steps()))
                .or(() -> item(id).map(item -> words(item, step)))
                .filter(text -> !text.isBlank())
                .orElse(caption);
        return sentences(List.of(name(id).orElse(""), words));
    }

    /** The alternative text of one step of the picture of an item, the first being 0; never blank. */
    public String of(Item item, Figure figure, int step) {
        return sentences(List.of(item.shortName(), words(item, step), caption(figure, step)));
    }

    private static String words(Item item, int step) {
        return step == 0 ? item.start().orElse("") : String.join(". ", item.how());
    }

    private static String caption(Figure figure, int step) {
        return figure.steps().get(step).caption();
    }

    private Optional<Item> item(String id) {
        return content.pictures().shown().entrySet().stream()
                .filter(shown -> shown.getValue().figure().equals(id))
                .findFirst()
                .flatMap(shown -> content.protocol().item(shown.getKey()));
    }

    private static String sentences(List<String> parts) {
        return String.join(". ", parts.stream().filter(part -> !part.isBlank()).toList());
    }
}
