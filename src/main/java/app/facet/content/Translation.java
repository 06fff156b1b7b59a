package app.facet.content;

import app.facet.domain.Languages.Untranslated;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The texts of another language, laid over the files of the content before they are read, so that everything but the texts
 * is the same. {@code es/actions.yaml} holds the texts of {@code actions.yaml} by the same ids, {@code es/exercises.yaml}
 * those of the folder {@code exercises} by the names of its files, where they are many {@code es/checklist/10-visit.yaml}
 * those of one file of a folder; {@code es/language.yaml} says how a text is marked that is still missing.
 * {@code es/words.yaml} is a list of its own.
 */
final class Translation {

    private static final String ENDING = ".yaml";
    private static final String REVIEWER = "reviewer";
    private static final String LANGUAGE = "language" + ENDING;
    /** A file that every language writes for itself: the words to use and to avoid. */
    private static final String OWN = "words" + ENDING;

    private static final String SLOT = "{0}";

    private final String language;
    private final Map<String, Yaml.Mapping> files = new TreeMap<>();
    private final Map<String, Set<String>> used = new TreeMap<>();
    private final List<ContentProblem> problems;
    private final List<Untranslated> missing = new ArrayList<>();
    private final String mark;

    private Translation(String language, List<ContentProblem> problems) {
        this.language = language;
        this.problems = problems;
        this.mark = "[English] " + SLOT;
    }

    private Translation(Translation unmarked, String mark) {
        this.language = unmarked.language;
        this.files.putAll(unmarked.files);
        this.problems = unmarked.problems;
        this.mark = mark;
    }

    /** The translation in the folder with the language's name; without such a folder every text is missing. */
    static Translation read(Path content, String language, List<ContentProblem> problems) throws IOException {
        var translation = new Translation(language, problems);
        var folder = content.resolve(language);
        if (Files.isDirectory(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path file :
                        all.filter(path -> path.toString().endsWith(ENDING)).toList()) {
                    translation.add(file, folder.relativize(file).toString().replace('\\', '/'));
                }
            }
        }
        var words = translation.files.remove(LANGUAGE);
        if (words == null) {
            return translation;
        }
        var entry = new Entry(translation.place(LANGUAGE), words, problems);
        var mark = entry.text("mark");
        if (!mark.contains(SLOT)) {
            entry.problem("mark", "'mark' needs " + SLOT + ", the place of the text");
        }
        entry.ignore(REVIEWER);
        entry.finish();
        return new Translation(translation, mark);
    }

    private void add(Path file, String name) {
        try {
            if (!(Yaml.read(file, place(name)) instanceof Yaml.Mapping mapping)) {
                problems.add(new ContentProblem(place(name), 1, "must have keys and values"));
            } else {
                files.put(name, mapping);
                if (!mapping.values().containsKey(REVIEWER)) {
                    problems.add(new ContentProblem(
                            place(name), 1, "'reviewer' is missing; it is empty until a clinician has signed"));
                }
            }
        } catch (Yaml.Unreadable e) {
            problems.add(e.problem());
        }
    }

    /** A file of the content with its texts in this language. */
    Yaml.Mapping over(String name, Yaml.Mapping original) {
        if (name.equals(OWN)) {
            var own = files.get(OWN);
            return own == null ? original : without(own);
        }
        int slash = name.indexOf('/');
        var group = slash < 0 ? name.substring(0, name.lastIndexOf('.')) : name.substring(0, slash);
        if (!Translatable.holdsTexts(group)) {
            return original;
        }
        var file = files.containsKey(name) ? name : group + ENDING;
        var id = name.substring(slash + 1, name.lastIndexOf('.'));
        var used = this.used.computeIfAbsent(file, _ -> new HashSet<>(Set.of(REVIEWER)));
        var texts = files.getOrDefault(file, new Yaml.Mapping(0, Map.of()));
        var overlay = new Overlay(place(file), mark, problems, missing);
        if (file.equals(name)) {
            used.addAll(texts.values().keySet());
            return overlay.over(group, id, original, without(texts));
        }
        used.add(id);
        return overlay.over(group, id, original, texts.values().get(id));
    }

    private static Yaml.Mapping without(Yaml.Mapping texts) {
        var values = new java.util.LinkedHashMap<>(texts.values());
        values.remove(REVIEWER);
        return new Yaml.Mapping(texts.line(), values);
    }

    /** Notes what belongs to nothing, when all files of the content were read. */
    void finish() {
        files.forEach((file, texts) -> {
            var known = used.get(file);
            if (file.equals(OWN)) {
                return;
            }
            if (known == null) {
                problems.add(new ContentProblem(place(file), 1, "the content has no texts of this name"));
            } else {
                texts.values().forEach((id, value) -> {
                    if (!known.contains(id)) {
                        problems.add(new ContentProblem(
                                place(file),
                                value.line(),
                                "there is no " + file.substring(0, file.length() - ENDING.length()) + "/" + id));
                    }
                });
            }
        });
    }

    /** The texts that are missing, in the order of the content. */
    List<Untranslated> missing() {
        return missing;
    }

    /** Whether a clinician signed every file. */
    boolean reviewed() {
        return !files.isEmpty()
                && files.values().stream()
                        .map(file -> file.values().get(REVIEWER))
                        .allMatch(name -> name instanceof Yaml.Scalar(var _, var text) && !text.isBlank());
    }

    private String place(String file) {
        return language + "/" + file;
    }
}
