package app.facet.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The shipped content as it is written in its files, before anything is made of it. */
final class Written {

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Path FOLDER = ContentFolder.shipped();
    private static final List<JsonNode> RULE_FILES = files("rules");
    private static final Map<String, JsonNode> RULES = lists(RULE_FILES, "rules");
    private static final Map<String, JsonNode> ITEMS = lists(
            files("checklist").stream()
                    .flatMap(step -> step.path("sections").valueStream())
                    .toList(),
            "items");
    private static final Map<String, JsonNode> EXERCISES = byId(files("exercises"));

    private Written() {}

    static JsonNode file(String name) {
        return YAML.readTree(FOLDER.resolve(name));
    }

    static List<JsonNode> files(String folder) {
        return names(folder, ".yaml").stream().map(Written::file).toList();
    }

    /** The front matter of a topic, and under "message" what stands below it. */
    static Map<String, String> topic(String id) {
        try {
            var parts =
                    Files.readString(FOLDER.resolve("education/" + id + ".md")).split("(?m)^---\\s*$", 3);
            var topic = new LinkedHashMap<String, String>();
            YAML.readTree(parts[1])
                    .properties()
                    .forEach(entry -> topic.put(
                            entry.getKey(),
                            entry.getValue().isValueNode()
                                    ? entry.getValue().asString()
                                    : entry.getValue().toString()));
            topic.put("message", Reference.plain(parts[2]));
            return topic;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> names(String folder, String ending) {
        try (Stream<Path> list = Files.list(FOLDER.resolve(folder))) {
            return list.map(path -> folder + "/" + path.getFileName())
                    .filter(name -> name.endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The entries of a list by their id, in the order written. */
    static Map<String, JsonNode> byId(Iterable<JsonNode> entries) {
        var byId = new LinkedHashMap<String, JsonNode>();
        entries.forEach(entry -> byId.put(entry.path("id").asString(), entry));
        return byId;
    }

    /** The entry with this id; without any text where there is none. */
    static JsonNode at(Map<String, JsonNode> entries, String id) {
        return entries.getOrDefault(id, MissingNode.getInstance());
    }

    /** The text under a key, with single blanks; empty where there is no text. */
    static String text(JsonNode node, String... keys) {
        for (String key : keys) {
            node = node.path(key);
        }
        return node.isValueNode() && !node.isNull() ? Reference.plain(node.asString()) : "";
    }

    /** The texts of a list. */
    static List<String> texts(JsonNode node) {
        var texts = new ArrayList<String>();
        node.forEach(text -> texts.add(Reference.plain(text.asString())));
        return texts;
    }

    /** The rules of all files by id. */
    static Map<String, JsonNode> rules() {
        return RULES;
    }

    /** The exercises by id. */
    static Map<String, JsonNode> exercises() {
        return EXERCISES;
    }

    /** The level of the file a rule stands in. */
    static String level(String rule) {
        return RULE_FILES.stream()
                .filter(file -> byId(file.path("rules")).containsKey(rule))
                .map(file -> text(file, "level"))
                .findFirst()
                .orElseThrow();
    }

    /** Every item of the checklist by id. */
    static Map<String, JsonNode> items() {
        return ITEMS;
    }

    private static Map<String, JsonNode> lists(List<JsonNode> nodes, String key) {
        var entries = new LinkedHashMap<String, JsonNode>();
        nodes.forEach(node -> entries.putAll(byId(node.path(key))));
        return entries;
    }
}
