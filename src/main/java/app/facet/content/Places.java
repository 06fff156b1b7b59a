package app.facet.content;

import app.facet.domain.protocol.ItemId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Remembers where everything stands in the files, for the checks that compare one part with another. */
final class Places {

    private final Map<String, Entry> byId = new LinkedHashMap<>();
    private final List<ContentProblem> problems;

    Places(List<ContentProblem> problems) {
        this.problems = problems;
    }

    void item(ItemId id, Entry entry) {
        put(id.value(), entry);
    }

    void fact(ItemId id, Entry entry) {
        put(id.value(), entry);
    }

    void rule(String id, Entry entry) {
        put("rule " + id, entry);
    }

    void link(String id, Entry entry) {
        put("link " + id, entry);
    }

    void norm(String id, Entry entry) {
        put(id, entry);
    }

    void exercise(String id, Entry entry) {
        put(id, entry);
    }

    void topic(String id, Entry entry) {
        put(id, entry);
    }

    void planAt(Entry entry) {
        put("plan", entry);
    }

    void picturesAt(Entry entry) {
        put("pictures", entry);
    }

    /** Whether the plan rules were read at all. */
    boolean hasPlan() {
        return byId.containsKey("plan");
    }

    /** Notes a problem at the place where something stands, in the line of a key if it has one. */
    void problem(String id, String key, String what) {
        var entry = byId.get(id);
        if (entry == null) {
            problems.add(new ContentProblem(id, 0, what));
        } else {
            entry.problem(key, what);
        }
    }

    private void put(String id, Entry entry) {
        if (byId.putIfAbsent(id, entry) != null) {
            entry.problem("id", "'" + id + "' is defined twice");
        }
    }
}
