package app.facet.domain.protocol;

import java.util.List;

/**
 * One of the steps a screening is walked in.
 *
 * @param id its stable name
 * @param title the title in the step list
 * @param intro one line for the therapist under the title
 * @param kind what the step shows
 * @param sections its cards, in order
 */
public record Step(String id, String title, String intro, Kind kind, List<Section> sections) {

    /** What a step shows: questions, the findings with the outcome, or the plan with its paper. */
    public enum Kind {
        QUESTIONS,
        FINDINGS,
        PLAN
    }

    /** Copies the sections. */
    public Step {
        sections = List.copyOf(sections);
    }

    /** The items of all sections, in the order asked. */
    public List<Item> items() {
        return sections.stream().flatMap(section -> section.items().stream()).toList();
    }
}
