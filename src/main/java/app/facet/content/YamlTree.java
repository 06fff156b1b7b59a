package app.facet.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A YAML text as a tree that knows the line of every word, so that a problem can be found in the file. */
sealed interface YamlTree {

    /** The line in the file, from 1. */
    int line();

    /** A single value, as written. */
    record Leaf(String text, int line) implements YamlTree {}

    /** A list. */
    record Items(List<YamlTree> all, int line) implements YamlTree {}

    /** Keys with values, in the order of the file. */
    record Keys(Map<String, YamlTree> all, int line) implements YamlTree {}

    /** Reads a text; a text that is not YAML throws with its place. */
    static YamlTree of(String text) throws JacksonException {
        try (JsonParser p = YAMLMapper.shared().createParser(text)) {
            return p.nextToken() == null ? new Keys(Map.of(), 1) : node(p);
        }
    }

    private static YamlTree node(JsonParser p) {
        int line = p.currentTokenLocation().getLineNr();
        if (p.currentToken() == JsonToken.START_OBJECT) {
            Map<String, YamlTree> keys = new LinkedHashMap<>();
            while (p.nextToken() != JsonToken.END_OBJECT) {
                String key = p.currentName();
                p.nextToken();
                keys.put(key, node(p));
            }
            return new Keys(keys, line);
        }
        if (p.currentToken() == JsonToken.START_ARRAY) {
            List<YamlTree> items = new ArrayList<>();
            while (p.nextToken() != JsonToken.END_ARRAY) {
                items.add(node(p));
            }
            return new Items(items, line);
        }
        String value = p.getString();
        return new Leaf(value == null ? "" : value, line);
    }
}
