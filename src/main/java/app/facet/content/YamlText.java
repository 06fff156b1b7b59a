package app.facet.content;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes nodes of a content file as their authors do: blocks outside, braces and brackets inside, quotes where needed. */
final class YamlText {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern WORDS = Pattern.compile("[A-Za-z_][A-Za-z0-9_ .()/'-]*(?<! )");

    private YamlText() {}

    /** A node on one line. */
    static String line(Yaml node) {
        return switch (node) {
            case Yaml.Scalar(var _, var text) -> scalar(text);
            case Yaml.Sequence(var _, var values) ->
                values.stream().map(YamlText::line).collect(Collectors.joining(", ", "[", "]"));
            case Yaml.Mapping(var _, var values) -> line(values);
        };
    }

    /** Keys and values on one line. */
    static String line(Map<String, Yaml> values) {
        return values.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + line(entry.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    /** A key of a file with its value; a list of entries takes a line for each. */
    static String top(String key, Yaml node) {
        if (node instanceof Yaml.Sequence(var _, var values)
                && values.size() > 1
                && values.stream().allMatch(Yaml.Mapping.class::isInstance)) {
            return values.stream()
                    .map(value -> "  - " + line(value) + "\n")
                    .collect(Collectors.joining("", key + ":\n", ""));
        }
        return key + ": " + line(node) + "\n";
    }

    /** A key of a file with keys and values below it. */
    static String block(String key, Map<String, Yaml> values) {
        if (values.size() < 3) {
            return key + ": " + line(values) + "\n";
        }
        return values.entrySet().stream()
                .map(entry -> "  " + entry.getKey() + ": " + line(entry.getValue()) + "\n")
                .collect(Collectors.joining("", key + ":\n", ""));
    }

    private static String scalar(String text) {
        boolean plain = NUMBER.matcher(text).matches()
                || (WORDS.matcher(text).matches()
                        && !text.toLowerCase(Locale.ROOT).equals("null"));
        return plain ? text : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
