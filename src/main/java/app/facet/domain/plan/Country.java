package app.facet.domain.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The words that belong to one country's health service.
 *
 * @param id its stable name
 * @param name its name in the settings
 * @param emergencyNumber the emergency number; empty where the clinic is asked for it at first start
 * @param adviceNumber the number of an advice line, where there is one
 * @param paper the usual paper size, a4 or letter
 * @param words further words by key, such as primary-care
 * @param actionWords words of actions that differ in this country
 */
public record Country(
        String id,
        String name,
        Optional<String> emergencyNumber,
        Optional<String> adviceNumber,
        String paper,
        Map<String, String> words,
        List<Replacement> actionWords) {

    /** Words of an action's "clinician" or "short" text that read differently. */
    public record Replacement(String action, String part, String from, String to) {}

    /** Copies the collections. */
    public Country {
        words = Map.copyOf(words);
        actionWords = List.copyOf(actionWords);
    }

    /** The action in this country's words. */
    public Action spoken(Action action) {
        String clinician = replaced(action, "clinician", action.clinician());
        String summary = replaced(action, "short", action.summary());
        return new Action(
                action.id(),
                action.order(),
                summary,
                action.by(),
                clinician,
                action.patient(),
                action.printForPatient(),
                action.source());
    }

    private String replaced(Action action, String part, String text) {
        for (Replacement word : actionWords) {
            if (word.action().equals(action.id()) && word.part().equals(part)) {
                text = text.replace(word.from(), word.to());
            }
        }
        return text;
    }
}
