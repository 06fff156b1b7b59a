package app.facet.content;

import app.facet.domain.plan.Category;
import app.facet.domain.plan.PlanRules;
import app.facet.domain.protocol.ItemId;
import app.facet.domain.rule.Condition;
import app.facet.domain.rule.Irritability;
import app.facet.domain.rule.Triage;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the plan rules of section 9. */
final class PlanReader {

    private static final String TARGETS = "{targets}";

    private PlanReader() {}

    static PlanRules rules(Entry entry) {
        var columns = entry.entry("columns");
        var gentle = entry.entry("gentle");
        var patterns = new LinkedHashMap<ItemId, PlanRules.Candidates>();
        var neverNaming = new LinkedHashMap<ItemId, ItemId>();
        entry.entry("patterns")
                .ifPresent(rows -> rows.keys()
                        .forEach(id -> rows.entry(id).ifPresent(row -> {
                            var pattern = rows.id(id, row.line());
                            patterns.put(pattern, candidates(row));
                            if (row.has("never-naming")) {
                                neverNaming.put(pattern, row.id("never-naming"));
                            }
                            row.ignore("never-text");
                            row.finish();
                        })));
        var rules = new PlanRules(
                entry.texts("slots").stream()
                        .map(text -> category(entry, "slots", text))
                        .toList(),
                columns.flatMap(rows -> rows.entry("no-pain"))
                        .map(PlanReader::row)
                        .orElse(row()),
                byIrritability(columns),
                gentle.map(PlanReader::gentle).orElse(new PlanRules.Gentle(Set.of(), 0)),
                entry.entries("caps").stream()
                        .map(cap -> new PlanRules.Cap(cap.condition("when"), cap.whole("cap")))
                        .toList(),
                patterns,
                entry.id("default-pattern"),
                targets(entry),
                targetCategories(entry),
                conditional(entry, "preferred", "when"),
                conditional(entry, "alternatives", "when"),
                fallbacks(entry),
                conditional(entry, "never", "unless"),
                neverNaming,
                entry.text("always-last"),
                entry.entries("doses").stream().map(PlanReader::dose).toList(),
                entry.entries("reviews").stream().map(PlanReader::review).toList(),
                entry.whole("reviews-otherwise"));
        entry.ignore("columns-source", "patterns-source", "reviews-source", "notes");
        entry.finish();
        return rules;
    }

    private static PlanRules.Row row() {
        return new PlanRules.Row(Map.of(), 0);
    }

    private static PlanRules.Row row(Entry entry) {
        var most = new EnumMap<Category, Integer>(Category.class);
        for (Category category : Category.values()) {
            if (entry.has(category.id())) {
                most.put(category, entry.whole(category.id()));
            }
        }
        var row = new PlanRules.Row(most, entry.whole("cap"));
        entry.finish();
        return row;
    }

    private static Map<Irritability, PlanRules.Row> byIrritability(Optional<Entry> columns) {
        var rows = new EnumMap<Irritability, PlanRules.Row>(Irritability.class);
        for (Irritability irritability : Irritability.values()) {
            rows.put(
                    irritability,
                    columns.flatMap(entry -> entry.entry(irritability.id()))
                            .map(PlanReader::row)
                            .orElse(row()));
        }
        return rows;
    }

    private static PlanRules.Gentle gentle(Entry entry) {
        var gentle = new PlanRules.Gentle(categories(entry, "categories"), entry.whole("cap"));
        entry.finish();
        return gentle;
    }

    private static Set<Category> categories(Entry entry, String key) {
        var categories = EnumSet.noneOf(Category.class);
        entry.texts(key).forEach(text -> categories.add(category(entry, key, text)));
        return categories;
    }

    private static Category category(Entry entry, String key, String text) {
        return entry.choice(key, text, Category::of, Category.WARM_UP);
    }

    private static PlanRules.Candidates candidates(Entry row) {
        var columns = new EnumMap<Category, List<PlanRules.Entry>>(Category.class);
        for (Category category : Category.values()) {
            if (row.has(category.id())) {
                columns.put(category, column(row, category.id()));
            }
        }
        return new PlanRules.Candidates(columns, Set.copyOf(row.texts("never")));
    }

    private static List<PlanRules.Entry> column(Entry row, String key) {
        var entries = new ArrayList<PlanRules.Entry>();
        for (Yaml node : row.nodes(key)) {
            switch (node) {
                case Yaml.Scalar(var _, var text)
                when text.equals(TARGETS) -> entries.add(new PlanRules.Entry.Targets());
                case Yaml.Scalar(var _, var text) ->
                    entries.add(new PlanRules.Entry.Exercises(new Condition.Always(), List.of(text)));
                case Yaml.Mapping mapping -> {
                    var entry = row.of(mapping);
                    entries.add(new PlanRules.Entry.Exercises(entry.condition("when"), entry.texts("take")));
                    entry.finish();
                }
                case Yaml.Sequence list -> row.problem(list.line(), "a candidate is an exercise, or 'when' and 'take'");
            }
        }
        return entries;
    }

    private static Map<ItemId, List<String>> targets(Entry entry) {
        var targets = new LinkedHashMap<ItemId, List<String>>();
        entry.entry("targets")
                .ifPresent(inner -> inner.keys()
                        .forEach(finding -> targets.put(inner.id(finding, inner.line(finding)), inner.texts(finding))));
        return targets;
    }

    private static Map<Category, Set<Category>> targetCategories(Entry entry) {
        var takes = new EnumMap<Category, Set<Category>>(Category.class);
        entry.entry("target-categories")
                .ifPresent(inner -> inner.keys()
                        .forEach(column -> takes.put(category(inner, column, column), categories(inner, column))));
        return takes;
    }

    private static Map<Category, List<String>> fallbacks(Entry entry) {
        var fallbacks = new EnumMap<Category, List<String>>(Category.class);
        entry.entry("fallbacks")
                .ifPresent(inner -> inner.keys()
                        .forEach(column -> fallbacks.put(category(inner, column, column), inner.texts(column))));
        return fallbacks;
    }

    private static List<PlanRules.Conditional> conditional(Entry entry, String key, String when) {
        return entry.entries(key).stream()
                .map(inner -> {
                    var list = new PlanRules.Conditional(inner.condition(when), inner.texts("take"));
                    inner.finish();
                    return list;
                })
                .toList();
    }

    private static PlanRules.DoseRule dose(Entry entry) {
        var rule = new PlanRules.DoseRule(
                entry.condition("when"),
                entry.number("repetitions").orElse(1),
                entry.whole("sets", 0),
                entry.number("hold").orElse(1),
                byCategory(entry, "hold-at-most"),
                entry.whole("long-stretch-hold-at-least", 0),
                byCategory(entry, "days-a-week"),
                entry.whole("walk-minutes", 0),
                entry.whole("walk-times-a-day", 0),
                entry.flag("wins"));
        entry.source("source");
        entry.finish();
        return rule;
    }

    private static Map<Category, Integer> byCategory(Entry entry, String key) {
        var numbers = new EnumMap<Category, Integer>(Category.class);
        entry.entry(key)
                .ifPresent(inner -> inner.keys()
                        .forEach(column -> numbers.put(category(inner, column, column), inner.whole(column))));
        return numbers;
    }

    private static PlanRules.Review review(Entry entry) {
        var levels = EnumSet.noneOf(Triage.class);
        entry.texts("levels").forEach(text -> levels.add(entry.choice("levels", text, Triage::of, Triage.REFER)));
        var review = new PlanRules.Review(
                entry.optionalCondition("when").orElse(new Condition.Always()),
                levels,
                entry.whole("days"),
                entry.text("text"));
        entry.finish();
        return review;
    }
}
