package app.facet.content;

import app.facet.domain.Languages.Untranslated;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lays the texts of one translated file over the original: same keys, same ids, same number of entries, same slots. */
final class Overlay {

    private static final Pattern SLOT = Pattern.compile("\\{[a-z0-9-]+}");
    private static final String ID = "id";

    private final String file;
    private final String mark;
    private final List<ContentProblem> problems;
    private final List<Untranslated> missing;

    /**
     * An overlay.
     *
     * @param file the translated file, for problems
     * @param mark what a missing text is shown in, with the slot {0}
     */
    Overlay(String file, String mark, List<ContentProblem> problems, List<Untranslated> missing) {
        this.file = file;
        this.mark = mark;
        this.problems = problems;
        this.missing = missing;
    }

    /** The original with the texts that are there; the others are the original's, marked. */
    Yaml.Mapping over(String path, String id, Yaml.Mapping original, @Nullable Yaml texts) {
        var values = new LinkedHashMap<String, Yaml>();
        var given = mapping(texts);
        original.values().forEach((key, value) -> {
            var at = path + "/" + key;
            if (Translatable.isText(at)) {
                values.put(key, text(id, key, value, given.get(key)));
            } else if (Translatable.holdsTexts(at)) {
                values.put(key, below(at, id, value, given.get(key)));
            } else {
                values.put(key, value);
            }
        });
        given.forEach((key, value) -> {
            var at = path + "/" + key;
            if (!original.values().containsKey(key)) {
                problem(value, "unknown key '" + key + "'");
            } else if (!key.equals(ID) && !Translatable.isText(at) && !Translatable.holdsTexts(at)) {
                problem(value, "'" + key + "' is not a text and cannot be translated");
            }
        });
        return new Yaml.Mapping(original.line(), values);
    }

    private Yaml below(String path, String id, Yaml original, @Nullable Yaml texts) {
        return switch (original) {
            case Yaml.Mapping mapping -> over(path, id, mapping, texts);
            case Yaml.Sequence(var line, var entries) -> new Yaml.Sequence(line, entries(path, id, entries, texts));
            case Yaml.Scalar scalar -> scalar;
        };
    }

    private List<Yaml> entries(String path, String id, List<Yaml> originals, @Nullable Yaml texts) {
        var given = list(texts);
        boolean byId = originals.stream().allMatch(original -> idOf(original) != null);
        if (!byId && texts != null && given.size() != originals.size()) {
            problem(texts, given.size() + " entries, the original has " + originals.size());
        }
        var entries = new ArrayList<Yaml>();
        for (int i = 0; i < originals.size(); i++) {
            var inner = byId ? idOf(originals.get(i)) : id;
            var text = byId ? with(inner, given) : i < given.size() ? given.get(i) : null;
            entries.add(below(path, inner == null ? id : inner, originals.get(i), text));
        }
        if (byId) {
            var known = originals.stream().map(Overlay::idOf).toList();
            given.stream()
                    .filter(entry -> !known.contains(idOf(entry)))
                    .forEach(entry -> problem(entry, "there is no '" + idOf(entry) + "' in the original"));
        }
        return entries;
    }

    private Yaml text(String id, String field, Yaml original, @Nullable Yaml text) {
        if (original instanceof Yaml.Sequence(var line, var originals)) {
            var given = list(text);
            if (text == null || given.size() != originals.size()) {
                if (text != null) {
                    problem(text, "'" + field + "' has " + given.size() + " entries, the original " + originals.size());
                }
                missing.add(new Untranslated(id, field));
                return new Yaml.Sequence(
                        line, originals.stream().map(this::marked).toList());
            }
            var texts = new ArrayList<Yaml>();
            for (int i = 0; i < originals.size(); i++) {
                texts.add(text(id, field + " " + (i + 1), originals.get(i), given.get(i)));
            }
            return new Yaml.Sequence(line, texts);
        }
        if (!(original instanceof Yaml.Scalar(var line, var words)) || words.isBlank()) {
            return original;
        }
        if (text instanceof Yaml.Scalar(var _, var given) && !given.isBlank()) {
            if (!slots(words).equals(slots(given))) {
                problem(text, "'" + field + "' needs the slots " + slots(words));
            }
            return new Yaml.Scalar(line, given);
        }
        if (text != null && !(text instanceof Yaml.Scalar)) {
            problem(text, "'" + field + "' must be a text");
        }
        missing.add(new Untranslated(id, field));
        return marked(original);
    }

    private Yaml marked(Yaml original) {
        return original instanceof Yaml.Scalar(var line, var words)
                ? new Yaml.Scalar(line, mark.replace("{0}", words))
                : original;
    }

    private static Set<String> slots(String text) {
        var slots = new TreeSet<String>();
        SLOT.matcher(text).results().map(MatchResult::group).forEach(slots::add);
        return slots;
    }

    private Map<String, Yaml> mapping(@Nullable Yaml texts) {
        return switch (texts) {
            case null -> Map.of();
            case Yaml.Mapping(var _, var values) -> values;
            case Yaml other -> {
                problem(other, "must have keys and values");
                yield Map.of();
            }
        };
    }

    private List<Yaml> list(@Nullable Yaml texts) {
        return switch (texts) {
            case null -> List.of();
            case Yaml.Sequence(var _, var values) -> values;
            case Yaml other -> {
                problem(other, "must be a list");
                yield List.of();
            }
        };
    }

    private static @Nullable Yaml with(@Nullable String id, List<Yaml> entries) {
        return entries.stream()
                .filter(entry -> id != null && id.equals(idOf(entry)))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String idOf(Yaml entry) {
        return entry instanceof Yaml.Mapping(var _, var values)
                        && values.get(ID) instanceof Yaml.Scalar(var _, var text)
                ? text
                : null;
    }

    private void problem(Yaml at, String what) {
        problems.add(new ContentProblem(file, at.line(), what));
    }
}
