package app.facet.content;

import app.facet.domain.protocol.ItemId;
import app.facet.domain.protocol.Source;
import app.facet.domain.rule.Condition;
import app.facet.domain.rule.ConditionParser;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;

/**
 * One mapping of a content file, read key by key: a missing, malformed or unknown key is noted as a problem with its line,
 * and reading goes on with a harmless stand-in, so that all problems are found at once.
 */
final class Entry {

    /** The key under which any entry may carry the name of the clinician who signed it. */
    static final String SIGNED = "signed";

    private final String file;
    private final Yaml.Mapping mapping;
    private final List<ContentProblem> problems;
    private final Set<String> read = new HashSet<>();

    Entry(String file, Yaml.Mapping mapping, List<ContentProblem> problems) {
        this.file = file;
        this.mapping = mapping;
        this.problems = problems;
    }

    int line() {
        return mapping.line();
    }

    int line(String key) {
        var value = mapping.values().get(key);
        return value == null ? mapping.line() : value.line();
    }

    void problem(int line, String what) {
        problems.add(new ContentProblem(file, line, what));
    }

    void problem(String key, String what) {
        problem(line(key), what);
    }

    boolean has(String key) {
        return mapping.values().containsKey(key);
    }

    Set<String> keys() {
        return mapping.values().keySet();
    }

    /** Notes every key nobody asked for: most often a typing error. */
    void finish() {
        read.add(SIGNED);
        mapping.values().forEach((key, value) -> {
            if (!read.contains(key)) {
                problem(value.line(), "unknown key '" + key + "'");
            }
        });
    }

    /** Leaves a key to readers that come later. */
    void ignore(String... keys) {
        read.addAll(List.of(keys));
    }

    Optional<String> optional(String key) {
        read.add(key);
        return switch (mapping.values().get(key)) {
            case null -> Optional.empty();
            case Yaml.Scalar(var _, var text) -> Optional.of(text);
            case Yaml other -> {
                problem(other.line(), "'" + key + "' must be a text");
                yield Optional.empty();
            }
        };
    }

    /** A text that must be there and not be blank. */
    String text(String key) {
        var text = optional(key);
        if (text.isEmpty() || text.get().isBlank()) {
            problem(key, "'" + key + "' is missing");
            return "?";
        }
        return text.get().strip();
    }

    String text(String key, String otherwise) {
        return optional(key).map(String::strip).orElse(otherwise);
    }

    boolean flag(String key) {
        return switch (text(key, "false")) {
            case "true" -> true;
            case "false" -> false;
            default -> {
                problem(key, "'" + key + "' must be true or false");
                yield false;
            }
        };
    }

    OptionalDouble number(String key) {
        var text = optional(key);
        if (text.isEmpty()) {
            return OptionalDouble.empty();
        }
        try {
            return OptionalDouble.of(Double.parseDouble(text.get()));
        } catch (NumberFormatException e) {
            problem(key, "'" + key + "' must be a number, not '" + text.get() + "'");
            return OptionalDouble.empty();
        }
    }

    int whole(String key, int otherwise) {
        return (int) number(key).orElse(otherwise);
    }

    int whole(String key) {
        if (!has(key)) {
            problem(key, "'" + key + "' is missing");
        }
        return whole(key, 0);
    }

    Source source(String key) {
        return Source.parse(text(key));
    }

    /** One of the named values of an enumeration. */
    <T> T choice(String key, String value, Function<String, Optional<T>> of, T otherwise) {
        return of.apply(value).orElseGet(() -> {
            problem(key, "'" + key + "' cannot be '" + value + "'");
            return otherwise;
        });
    }

    Condition condition(String key) {
        return parse(text(key), line(key));
    }

    Optional<Condition> optionalCondition(String key) {
        return has(key) ? Optional.of(condition(key)) : Optional.empty();
    }

    Condition parse(String text, int line) {
        try {
            return ConditionParser.parse(text);
        } catch (ConditionParser.Malformed e) {
            problem(line, "condition: " + e.getMessage());
            return new Condition.Always();
        }
    }

    ItemId id(String key) {
        return id(text(key), line(key));
    }

    ItemId id(String text, int line) {
        try {
            return new ItemId(text);
        } catch (IllegalArgumentException e) {
            problem(line, "'" + text + "' is not an id");
            return new ItemId("unreadable");
        }
    }

    List<ItemId> ids(String key) {
        return texts(key).stream().map(text -> id(text, line(key))).toList();
    }

    /** A list of texts; a single text counts as a list of one. */
    List<String> texts(String key) {
        read.add(key);
        return switch (mapping.values().get(key)) {
            case null -> List.of();
            case Yaml.Scalar(var _, var text) -> List.of(text);
            case Yaml.Sequence(var _, var values) -> {
                var texts = new ArrayList<String>();
                for (Yaml value : values) {
                    if (value instanceof Yaml.Scalar(var _, var text)) {
                        texts.add(text);
                    } else {
                        problem(value.line(), "'" + key + "' must be a list of texts");
                    }
                }
                yield texts;
            }
            case Yaml.Mapping map -> {
                problem(map.line(), "'" + key + "' must be a list of texts");
                yield List.of();
            }
        };
    }

    /** The mapping under a key, whose values are texts. */
    Map<String, String> map(String key) {
        var texts = new LinkedHashMap<String, String>();
        entry(key).ifPresent(entry -> entry.keys().forEach(inner -> texts.put(inner, entry.text(inner))));
        return texts;
    }

    Optional<Entry> entry(String key) {
        read.add(key);
        return switch (mapping.values().get(key)) {
            case null -> Optional.empty();
            case Yaml.Mapping inner -> Optional.of(new Entry(file, inner, problems));
            case Yaml other -> {
                problem(other.line(), "'" + key + "' must have keys and values");
                yield Optional.empty();
            }
        };
    }

    List<Entry> entries(String key) {
        read.add(key);
        var value = mapping.values().get(key);
        return value == null ? List.of() : entries(file, value, "'" + key + "'", problems);
    }

    /** The nodes under a key as they stand, for lists that mix texts and mappings. */
    List<Yaml> nodes(String key) {
        read.add(key);
        return switch (mapping.values().get(key)) {
            case null -> List.of();
            case Yaml.Sequence(var _, var values) -> values;
            case Yaml other -> {
                problem(other.line(), "'" + key + "' must be a list");
                yield List.of();
            }
        };
    }

    /** The same entry with what it inherits. */
    Entry completed(PoseBlocks blocks) {
        return new Entry(file, blocks.complete(mapping, problems, file), problems);
    }

    Entry of(Yaml.Mapping inner) {
        return new Entry(file, inner, problems);
    }

    static List<Entry> entries(String file, Yaml value, String name, List<ContentProblem> problems) {
        var entries = new ArrayList<Entry>();
        if (value instanceof Yaml.Sequence(var _, var values)) {
            for (Yaml inner : values) {
                if (inner instanceof Yaml.Mapping mapping) {
                    entries.add(new Entry(file, mapping, problems));
                } else {
                    problems.add(new ContentProblem(file, inner.line(), name + " must be a list of entries"));
                }
            }
        } else {
            problems.add(new ContentProblem(file, value.line(), name + " must be a list"));
        }
        return entries;
    }
}
