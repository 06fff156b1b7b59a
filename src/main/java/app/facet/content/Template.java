package app.facet.content;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Writes out texts with {@code {slots}}: one text becomes one for each combination of the slots it contains. */
final class Template {

    private final Map<String, List<String>> slots;

    Template(Map<String, List<String>> slots) {
        this.slots = slots;
    }

    static Template of(Entry entry) {
        var slots = new LinkedHashMap<String, List<String>>();
        entry.entry("for").ifPresent(values -> values.keys().forEach(slot -> slots.put(slot, values.texts(slot))));
        return new Template(slots);
    }

    /** Each combination of slot values, as a function from text to text, restricted to the slots these texts use. */
    List<Map<String, String>> combinations(String... texts) {
        List<Map<String, String>> combinations = List.of(Map.of());
        for (var slot : slots.entrySet()) {
            if (List.of(texts).stream().anyMatch(text -> text.contains("{" + slot.getKey() + "}"))) {
                combinations = combinations.stream()
                        .flatMap(before -> slot.getValue().stream().map(value -> {
                            var longer = new LinkedHashMap<>(before);
                            longer.put(slot.getKey(), value);
                            return (Map<String, String>) longer;
                        }))
                        .toList();
            }
        }
        return combinations;
    }

    List<String> expand(List<String> texts) {
        var expanded = new LinkedHashSet<String>();
        for (String text : texts) {
            combinations(text).forEach(values -> expanded.add(fill(text, values)));
        }
        return List.copyOf(expanded);
    }

    static String fill(String text, Map<String, String> values) {
        for (var value : values.entrySet()) {
            text = text.replace("{" + value.getKey() + "}", value.getValue());
        }
        return text;
    }
}
