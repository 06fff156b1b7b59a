package app.facet.content;

import app.facet.domain.ClinicalContent;
import app.facet.domain.Languages;
import app.facet.domain.figure.Figure;
import app.facet.domain.plan.Action;
import app.facet.domain.plan.Country;
import app.facet.domain.plan.Exercise;
import app.facet.domain.plan.Topic;
import app.facet.domain.protocol.ItemId;
import app.facet.domain.protocol.Protocol;
import app.facet.domain.protocol.Step;
import app.facet.domain.rule.Asking;
import app.facet.domain.rule.Fact;
import app.facet.domain.rule.Link;
import app.facet.domain.rule.Norm;
import app.facet.domain.rule.Pattern;
import app.facet.domain.rule.Prompt;
import app.facet.domain.rule.Rule;
import app.facet.domain.rule.RuleBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a whole content folder, or reports everything that is wrong with it at once. */
public final class ContentLoader {

    /** The languages of the papers besides the first; what a content folder does not translate is marked on them. */
    private static final List<String> LANGUAGES = List.of("es");

    private final Path folder;
    private final Map<String, Yaml> trees;
    private final Optional<Translation> translation;
    private final List<ContentProblem> problems = new ArrayList<>();
    private final Places places = new Places(problems);
    private final Map<ItemId, String> names = new LinkedHashMap<>();

    private ContentLoader(Path folder, Map<String, Yaml> trees, Optional<Translation> translation) {
        this.folder = folder;
        this.trees = trees;
        this.translation = translation;
    }

    /** What loading came to. */
    public sealed interface Loaded {
        /** The content, complete and checked. */
        record Ok(ClinicalContent content) implements Loaded {}

        /** Everything that is wrong; no screening is started with it. */
        record Broken(List<ContentProblem> problems) implements Loaded {}
    }

    /** Loads and checks a content folder. */
    public static Loaded load(Path folder) {
        var loader = new ContentLoader(folder, new HashMap<>(), Optional.empty());
        Optional<ClinicalContent> content = Optional.empty();
        try {
            var tooLarge = FolderSize.problems(folder);
            if (!tooLarge.isEmpty()) {
                return new Loaded.Broken(tooLarge);
            }
            var original = loader.read(loader.figures());
            new ContentChecks(original, loader.places, loader.problems).run();
            content = Optional.of(loader.problems.isEmpty() ? loader.translated(original) : original);
        } catch (IOException e) {
            loader.problems.add(new ContentProblem(
                    folder.toString(), 0, "cannot be read: " + e.getClass().getSimpleName()));
        }
        if (content.isPresent() && loader.problems.isEmpty()) {
            return new Loaded.Ok(content.get());
        }
        loader.problems.sort(Comparator.comparing(ContentProblem::file).thenComparingInt(ContentProblem::line));
        return new Loaded.Broken(List.copyOf(loader.problems));
    }

    /** The same files, which are fine by now, read once more with the texts of each language. */
    private ClinicalContent translated(ClinicalContent original) throws IOException {
        var translations = new LinkedHashMap<String, Languages.Translated>();
        for (String language : LANGUAGES) {
            var texts = Translation.read(folder, language, problems);
            var content =
                    new ContentLoader(folder, trees, Optional.of(texts)).read(Captions.over(original.figures(), texts));
            texts.finish();
            translations.put(language, new Languages.Translated(content, texts.reviewed(), texts.missing()));
        }
        return original.translated(translations);
    }

    private ClinicalContent read(Map<String, Figure> figures) throws IOException {
        var version = file("content.yaml").map(entry -> entry.text("version")).orElse("?");
        var asking = new LinkedHashMap<ItemId, Asking>();
        var steps = steps(asking);
        var rules = ruleBook(asking);
        var plan = file("plan.yaml");
        plan.ifPresent(places::planAt);
        var pictures = file("pictures.yaml");
        pictures.ifPresent(places::picturesAt);
        return new ClinicalContent(
                version,
                ContentHash.of(folder),
                Protocol.of(steps),
                rules,
                exercises(),
                figures,
                PicturesReader.read(pictures.orElseGet(ContentLoader::nothing), figures),
                PlanReader.rules(plan.orElseGet(ContentLoader::nothing)),
                topics(),
                actions(),
                PatientTextReader.safetyNet(file("safety-net.yaml").orElseGet(ContentLoader::nothing)),
                countries(),
                PatientTextReader.trafficLight(file("traffic-light.yaml").orElseGet(ContentLoader::nothing)),
                MeasureReader.wordsToAvoid(file("words.yaml").orElseGet(ContentLoader::nothing)),
                MeasureReader.measures(file("outcomes.yaml").orElseGet(ContentLoader::nothing)),
                MeasureReader.progress(file("progress.yaml").orElseGet(ContentLoader::nothing)),
                bibliography(),
                Languages.NONE);
    }

    /** Stands in for a file that is missing, which is a problem already, so that the others are checked all the same. */
    private static Entry nothing() {
        return new Entry("", new Yaml.Mapping(0, Map.of()), new ArrayList<>());
    }

    private List<Step> steps(Map<ItemId, Asking> asking) throws IOException {
        var reader = new ChecklistReader(asking::put, places::item);
        var steps = new ArrayList<Step>();
        for (String file : files("checklist", ".yaml")) {
            file(file).ifPresent(entry -> steps.add(reader.step(entry)));
        }
        return steps;
    }

    private RuleBook ruleBook(Map<ItemId, Asking> asking) throws IOException {
        var facts = new LinkedHashMap<ItemId, Fact>();
        var rules = new ArrayList<Rule>();
        for (String name : files("rules", ".yaml")) {
            file(name).ifPresent(entry -> rules.addAll(RuleReader.rules(entry, places::rule)));
        }
        file("facts.yaml").ifPresent(entry -> facts(entry, facts));
        var patterns = new ArrayList<Pattern>();
        var modifiers = new ArrayList<RuleBook.Modifier>();
        file("patterns.yaml").ifPresent(file -> {
            for (Entry entry : file.entries("patterns")) {
                addFact(entry, new Fact.When(entry.condition("when")), facts);
                patterns.add(RuleReader.pattern(entry));
                names.put(patterns.getLast().id(), patterns.getLast().plainName());
            }
            facts(file, facts);
            for (Entry entry : file.entries("modifiers")) {
                addFact(entry, new Fact.When(entry.condition("when")), facts);
                modifiers.add(RuleReader.modifier(entry));
                names.put(modifiers.getLast().id(), modifiers.getLast().name());
            }
            file.finish();
        });
        var links = new ArrayList<Link>();
        var prompts = new ArrayList<Prompt>();
        file("links.yaml").ifPresent(file -> {
            file.entries("links").forEach(entry -> {
                links.add(RuleReader.link(entry));
                places.link(links.getLast().id(), entry);
            });
            file.entries("prompts").forEach(entry -> {
                prompts.add(RuleReader.prompt(entry));
                places.link(prompts.getLast().id(), entry);
            });
            file.finish();
        });
        return new RuleBook(asking, facts, rules, patterns, modifiers, norms(), links, prompts, names);
    }

    private void facts(Entry file, Map<ItemId, Fact> facts) {
        for (Entry entry : file.entries("facts")) {
            addFact(entry, FactReader.fact(entry), facts);
            names.put(entry.id("id"), entry.text("name"));
            entry.source("source");
            entry.ignore("definition", "for", "when");
            entry.finish();
        }
    }

    private void addFact(Entry entry, Fact fact, Map<ItemId, Fact> facts) {
        var id = entry.id("id");
        facts.put(id, fact);
        places.fact(id, entry);
    }

    private Map<ItemId, Norm> norms() throws IOException {
        var norms = new LinkedHashMap<ItemId, Norm>();
        for (String name : files("norms", ".yaml")) {
            for (Entry entry : list(name)) {
                var norm = RuleReader.norm(entry);
                places.norm(norm.id(), entry);
                norm.items().forEach(item -> norms.put(item, norm));
            }
        }
        return norms;
    }

    private Map<String, Exercise> exercises() throws IOException {
        var exercises = new LinkedHashMap<String, Exercise>();
        for (String name : files("exercises", ".yaml")) {
            file(name).ifPresent(entry -> {
                var exercise = ExerciseReader.exercise(entry);
                if (!name.equals("exercises/" + exercise.id() + ".yaml")) {
                    entry.problem("id", "the file must be named " + exercise.id() + ".yaml");
                }
                exercises.put(exercise.id(), exercise);
                places.exercise(exercise.id(), entry);
            });
        }
        return exercises;
    }

    private Map<String, Figure> figures() {
        var read = FigureReader.read(folder);
        problems.addAll(read.problems());
        return read.figures();
    }

    private List<Topic> topics() throws IOException {
        var topics = new ArrayList<Topic>();
        for (String name : files("education", ".md")) {
            var parts = Files.readString(folder.resolve(name)).split("(?m)^---\\s*$", 3);
            if (parts.length < 3) {
                problems.add(new ContentProblem(name, 1, "needs front matter between two lines of ---"));
                continue;
            }
            parse(name, () -> message(Yaml.parse(parts[1], name, 0), parts[2].strip()))
                    .ifPresent(entry -> {
                        var topic = PatientTextReader.topic(entry);
                        topics.add(topic);
                        places.topic(topic.id(), entry);
                    });
        }
        return topics;
    }

    /** The front matter with the message under it as one more key. */
    private static Yaml message(Yaml front, String message) {
        if (!(front instanceof Yaml.Mapping(var line, var values))) {
            return front;
        }
        var all = new LinkedHashMap<>(values);
        all.put("message", new Yaml.Scalar(line, message));
        return new Yaml.Mapping(line, all);
    }

    private Map<String, Action> actions() {
        var actions = new LinkedHashMap<String, Action>();
        file("actions.yaml")
                .ifPresent(
                        entry -> PatientTextReader.actions(entry).forEach(action -> actions.put(action.id(), action)));
        return actions;
    }

    private Map<String, Country> countries() throws IOException {
        var countries = new LinkedHashMap<String, Country>();
        for (String name : files("countries", ".yaml")) {
            file(name).map(PatientTextReader::country).ifPresent(country -> countries.put(country.id(), country));
        }
        return countries;
    }

    private Map<String, String> bibliography() {
        var bibliography = new LinkedHashMap<String, String>();
        file("sources.yaml").ifPresent(file -> {
            file.entries("references").forEach(entry -> bibliography.put(entry.text("id"), entry.text("cite")));
            bibliography.putAll(file.map("pages"));
            file.ignore("evidence-marks");
            file.finish();
        });
        return bibliography;
    }

    private Optional<Entry> file(String name) {
        if (!Files.isRegularFile(folder.resolve(name))) {
            problems.add(new ContentProblem(name, 0, "is missing"));
            return Optional.empty();
        }
        return parse(name, () -> Yaml.read(folder.resolve(name), name));
    }

    private List<Entry> list(String name) {
        try {
            return Entry.entries(name, Yaml.read(folder.resolve(name), name), "the file", problems);
        } catch (Yaml.Unreadable e) {
            problems.add(e.problem());
            return List.of();
        }
    }

    private interface Parsing {
        Yaml parse() throws Yaml.Unreadable;
    }

    private Optional<Entry> parse(String name, Parsing parsing) {
        try {
            var tree = trees.get(name);
            if (tree == null) {
                tree = parsing.parse();
                trees.put(name, tree);
            }
            if (tree instanceof Yaml.Mapping mapping) {
                var read = translation.map(texts -> texts.over(name, mapping)).orElse(mapping);
                return Optional.of(new Entry(name, read, problems));
            }
            problems.add(new ContentProblem(name, 1, "must have keys and values"));
        } catch (Yaml.Unreadable e) {
            problems.add(e.problem());
        }
        return Optional.empty();
    }

    private List<String> files(String sub, String ending) throws IOException {
        var inner = folder.resolve(sub);
        if (!Files.isDirectory(inner)) {
            problems.add(new ContentProblem(sub, 0, "is missing"));
            return List.of();
        }
        try (Stream<Path> list = Files.list(inner)) {
            return list.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .sorted()
                    .map(name -> sub + "/" + name)
                    .toList();
        }
    }
}
