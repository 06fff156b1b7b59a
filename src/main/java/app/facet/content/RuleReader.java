package app.facet.content;

import app.facet.domain.protocol.Answer;
import app.facet.domain.protocol.ItemId;
import app.facet.domain.protocol.Source;
import app.facet.domain.rule.Comparison;
import app.facet.domain.rule.Link;
import app.facet.domain.rule.Norm;
import app.facet.domain.rule.Pattern;
import app.facet.domain.rule.PlanKind;
import app.facet.domain.rule.Prompt;
import app.facet.domain.rule.Rule;
import app.facet.domain.rule.RuleBook;
import app.facet.domain.rule.Triage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** Reads rules, patterns, modifiers, links, prompts and norms. */
final class RuleReader {

    private static final java.util.regex.Pattern AGES = java.util.regex.Pattern.compile("(\\d{1,3})-(\\d{1,3})");

    private RuleReader() {}

    /**
     * The rules of one file.
     *
     * @param places takes where each rule stands, for later checks
     */
    static List<Rule> rules(Entry file, BiConsumer<String, Entry> places) {
        var level = file.choice("level", file.text("level"), Triage::of, Triage.EMERGENCY);
        var lowest = file.choice("lowest", file.text("lowest"), Triage::of, Triage.EMERGENCY);
        var rules = new ArrayList<Rule>();
        for (Entry entry : file.entries("rules")) {
            rules.add(rule(entry, level, lowest));
            places.accept(rules.getLast().id(), entry);
            entry.finish();
        }
        file.finish();
        return rules;
    }

    private static Rule rule(Entry entry, Triage level, Triage lowest) {
        boolean otherwise = entry.flag("otherwise");
        if (level.hasDays() && !entry.has("days")) {
            entry.problem(entry.line(), "'days' is missing: a rule of this level says by when");
        }
        return new Rule(
                entry.text("id"),
                otherwise ? Optional.empty() : Optional.of(entry.condition("when")),
                otherwise ? "" : entry.text("when"),
                level,
                entry.has("days") ? OptionalInt.of(entry.whole("days")) : OptionalInt.empty(),
                entry.has("lowest") ? entry.choice("lowest", entry.text("lowest"), Triage::of, lowest) : lowest,
                entry.optional("action"),
                entry.texts("action-unless"),
                plan(entry, level),
                entry.text("name"),
                entry.text("why"),
                !entry.text("listed", "true").equals("false"),
                entry.flag("only-if-final"),
                entry.source("source"));
    }

    private static PlanKind plan(Entry entry, Triage level) {
        if (level == Triage.REFER) {
            return entry.choice("plan", entry.text("plan"), PlanKind::of, PlanKind.NONE);
        }
        return level.forbidsExercises() ? PlanKind.NONE : PlanKind.FULL;
    }

    static Pattern pattern(Entry entry) {
        var printAt = entry.texts("print-at").stream()
                .map(text -> entry.choice("print-at", text, Triage::of, Triage.SELF_MANAGE))
                .collect(Collectors.toSet());
        var pattern = new Pattern(
                entry.id("id"),
                entry.whole("priority"),
                entry.text("plain-name"),
                printAt.isEmpty() ? Set.of(Triage.values()) : printAt,
                entry.entries("sub-labels").stream()
                        .map(label ->
                                new Pattern.SubLabel(label.text("name"), label.text("say"), label.condition("when")))
                        .toList(),
                entry.source("source"));
        entry.ignore("when", "definition");
        entry.finish();
        return pattern;
    }

    static RuleBook.Modifier modifier(Entry entry) {
        var modifier =
                new RuleBook.Modifier(entry.id("id"), entry.text("name"), entry.text("effect"), entry.source("source"));
        entry.ignore("when");
        entry.finish();
        return modifier;
    }

    static Link link(Entry entry) {
        Map<ItemId, Answer> set = new HashMap<>();
        entry.map("set").forEach((item, value) -> set.put(entry.id(item, entry.line("set")), answer(value)));
        var link = new Link(entry.text("id"), entry.condition("when"), set, entry.text("text"), entry.source("source"));
        entry.finish();
        return link;
    }

    private static Answer answer(String value) {
        return switch (value) {
            case "yes" -> Answer.YesNo.YES;
            case "no" -> Answer.YesNo.NO;
            case "unknown" -> new Answer.Unknown(Answer.Reason.NOT_ASKED, "");
            default -> new Answer.Choice(value);
        };
    }

    static Prompt prompt(Entry entry) {
        var prompt = new Prompt(entry.text("id"), entry.condition("when"), entry.ids("ask"), entry.text("text"));
        entry.finish();
        return prompt;
    }

    static Norm norm(Entry entry) {
        var bands = new HashMap<Norm.Sex, List<Norm.Band>>();
        Map.of("all", Norm.Sex.EITHER, "female", Norm.Sex.FEMALE, "male", Norm.Sex.MALE)
                .forEach((key, sex) -> {
                    if (entry.has(key)) {
                        bands.put(
                                sex,
                                entry.entries(key).stream()
                                        .map(RuleReader::band)
                                        .toList());
                    }
                });
        if (bands.isEmpty()) {
            entry.problem(entry.line(), "'all', or 'female' and 'male', is missing");
        }
        var error = entry.entry("error");
        var norm = new Norm(
                entry.text("id"),
                entry.text("name"),
                entry.ids("items"),
                entry.text("unit", ""),
                beyond(entry),
                bands,
                error.map(inner -> inner.number("change")).orElse(OptionalDouble.empty()),
                entry.text("text", ""),
                entry.source("reference-source"),
                Source.parse(entry.text("cut-off-source", "-")));
        error.ifPresent(inner -> inner.ignore("text", "source"));
        entry.ignore("difference");
        entry.finish();
        return norm;
    }

    private static Norm.Band band(Entry entry) {
        var ages = AGES.matcher(entry.text("ages"));
        boolean readable = ages.matches();
        if (!readable) {
            entry.problem("ages", "'ages' must be like 30-39");
        }
        var band = new Norm.Band(
                readable ? Integer.parseInt(ages.group(1)) : 0,
                readable ? Integer.parseInt(ages.group(2)) : 0,
                entry.number("reference"),
                entry.number("cut-off"));
        entry.ignore("reference-to");
        entry.finish();
        return band;
    }

    private static Optional<Comparison> beyond(Entry entry) {
        return switch (entry.text("restricted")) {
            case "below" -> Optional.of(Comparison.LESS);
            case "at-or-below" -> Optional.of(Comparison.AT_MOST);
            case "above" -> Optional.of(Comparison.GREATER);
            case "at-or-above" -> Optional.of(Comparison.AT_LEAST);
            case "none" -> Optional.empty();
            default -> {
                entry.problem("restricted", "'restricted' must be below, at-or-below, above, at-or-above or none");
                yield Optional.empty();
            }
        };
    }
}
