package app.facet.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** A YAML file as a tree in which every node knows its line, so that each problem can name it. */
sealed interface Yaml {

    /** The deepest nesting of a file of content. */
    int MOST_DEPTH = 40;

    /** The most keys, values and brackets of a file of content. */
    long MOST_TOKENS = 200_000;

    /** The line the node starts on, from 1. */
    int line();

    /** Keys and values, in the order written. */
    record Mapping(int line, Map<String, Yaml> values) implements Yaml {}

    /** A list. */
    record Sequence(int line, List<Yaml> values) implements Yaml {}

    /** A text, number or flag, as written. */
    record Scalar(int line, String text) implements Yaml {}

    /** The file cannot be read as YAML at all. */
    final class Unreadable extends Exception {
        private static final long serialVersionUID = 1;

        @SuppressWarnings("serial")
        private final ContentProblem problem;

        Unreadable(ContentProblem problem) {
            super(problem.toString());
            this.problem = problem;
        }

        ContentProblem problem() {
            return problem;
        }
    }

    /** Reads a file; {@code name} is how problems call it. */
    static Yaml read(Path file, String name) throws Unreadable {
        try {
            return parse(Files.readString(file), name, 0);
        } catch (IOException e) {
            throw new Unreadable(new ContentProblem(
                    name, 0, "cannot be read: " + e.getClass().getSimpleName()));
        }
    }

    /** Reads text whose first line is line {@code before + 1} of the file. */
    static Yaml parse(String text, String name, int before) throws Unreadable {
        try (JsonParser parser = bounded().createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() == null) {
                throw new Unreadable(new ContentProblem(name, 0, "is empty"));
            }
            return node(parser, name, before);
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr() + before;
            String why = String.valueOf(e.getOriginalMessage())
                    .replaceAll("\\s+", " ")
                    .strip();
            throw new Unreadable(new ContentProblem(name, line, "is not valid YAML: " + why));
        }
    }

    private static YAMLFactory bounded() {
        return YAMLFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(MOST_DEPTH)
                        .maxTokenCount(MOST_TOKENS)
                        .build())
                .build();
    }

    private static Yaml node(JsonParser parser, String name, int before) throws Unreadable {
        int line = parser.currentTokenLocation().getLineNr() + before;
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            var values = new LinkedHashMap<String, Yaml>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String key = parser.currentName();
                int keyLine = parser.currentTokenLocation().getLineNr() + before;
                parser.nextToken();
                if (values.put(key, node(parser, name, before)) != null) {
                    throw new Unreadable(new ContentProblem(name, keyLine, "'" + key + "' is given twice"));
                }
            }
            return new Mapping(line, values);
        }
        if (token == JsonToken.START_ARRAY) {
            var values = new ArrayList<Yaml>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                values.add(node(parser, name, before));
            }
            return new Sequence(line, values);
        }
        return new Scalar(line, token == JsonToken.VALUE_NULL ? "" : parser.getString());
    }
}
