package app.facet.domain.plan;

import app.facet.domain.protocol.Source;
import app.facet.domain.rule.Condition;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One exercise of the library.
 *
 * @param id its stable name
 * @param name the name a patient reads
 * @param category its kind
 * @param target what it is for
 * @param equipment what it needs
 * @param dose the dose at the standard level
 * @param longStretch whether its hold follows the stretch dose D2, which is longer for older adults
 * @param harder the next harder exercise, or words for it
 * @param easier the next easier exercise, or words for it
 * @param start the start position in patient words
 * @param steps the steps in patient words
 * @param mistakes common mistakes in patient words
 * @param breathing how to breathe
 * @param feel what the patient should feel
 * @param indicated when it is indicated
 * @param avoid when it is never put on a sheet; empty: never avoided
 * @param limits changes printed with it
 * @param drawing the start and end pose in words for a drawing
 * @param sources where its parts come from, by part
 * @param texts the conditions as written, by name ("indicated", "avoid", "dose")
 */
public record Exercise(
        String id,
        String name,
        Category category,
        String target,
        List<String> equipment,
        Dose dose,
        boolean longStretch,
        Optional<Next> harder,
        Optional<Next> easier,
        String start,
        List<String> steps,
        String mistakes,
        String breathing,
        String feel,
        Condition indicated,
        Optional<Condition> avoid,
        List<Limit> limits,
        Drawing drawing,
        Map<String, Source> sources,
        Map<String, String> texts) {

    /** Copies the collections. */
    public Exercise {
        equipment = List.copyOf(equipment);
        steps = List.copyOf(steps);
        limits = List.copyOf(limits);
        sources = Map.copyOf(sources);
        texts = Map.copyOf(texts);
    }

    /** A neighbour on the ladder: an exercise, or only words such as "longer holds". */
    public record Next(Optional<String> exercise, String text) {}

    /**
     * A change printed with the exercise.
     *
     * @param text the words of the reference
     * @param when when it is printed
     * @param say the sentence a patient reads; empty: for the therapist only
     */
    public record Limit(String text, Condition when, Optional<String> say) {}

    /** The poses in words (section 8D). */
    public record Drawing(String view, String start, String end) {}
}
