package app.facet.domain.plan;

import java.util.Map;

/**
 * The words that belong to one country's health service.
 *
 * @param id its stable name
 * @param name its name in the settings
 * @param emergencyNumber the emergency number; empty where the clinic is asked for it at first start
 * @param paper the paper size, a4 or letter
 * @param words further words by key, such as the primary-care doctor
 */
public record Country(String id, String name, String emergencyNumber, String paper, Map<String, String> words) {

    /** Copies the words. */
    public Country {
        words = Map.copyOf(words);
    }

    /** Whether the clinic must be asked for its emergency number. */
    public boolean asksForNumber() {
        return emergencyNumber.isEmpty();
    }
}
