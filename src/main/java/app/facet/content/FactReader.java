package app.facet.content;

import app.facet.domain.protocol.ItemId;
import app.facet.domain.rule.Condition;
import app.facet.domain.rule.ConditionParser;
import app.facet.domain.rule.Fact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads derived facts: a condition, or one of the closed list of kinds with its inputs. */
final class FactReader {

    private FactReader() {}

    static Fact fact(Entry entry) {
        var template = Template.of(entry);
        return switch (entry.text("kind", "when")) {
            case "when" -> new Fact.When(entry.condition("when"));
            case "any" -> new Fact.When(new Condition.Any(conditions(entry, template)));
            case "count" -> new Fact.Count(count(entry, template));
            case "definitely" -> new Fact.Definitely(entry.condition("of"));
            case "either" -> new Fact.Either(conditions(entry, template));
            case "beyond-norm" -> new Fact.BeyondNorm(inputs(entry, template));
            case "side-difference" -> sideDifference(entry);
            case "mean" -> new Fact.Mean(inputs(entry, template), entry.flag("of-answered"));
            case "sum-of-yes" -> new Fact.SumOfYes(inputs(entry, template), entry.whole("missing-allowed", 0));
            case "ratio" -> new Fact.Ratio(entry.id("over"), entry.id("under"));
            case "one-side-only" ->
                new Fact.OneSideOnly(
                        pairs(entry, "pairs"), pairs(entry, "optional"), Set.copyOf(entry.texts("options")));
            case "complete" -> new Fact.Complete(inputs(entry, template));
            case "gate-unknown" -> new Fact.GateUnknown();
            case "gate-could-not-answer" -> new Fact.GateCouldNotAnswer();
            case "worse-than-last" -> new Fact.WorseThanLast(signs(entry, template));
            default -> {
                entry.problem("kind", "'" + entry.text("kind") + "' is not a kind of fact");
                yield new Fact.When(new Condition.Always());
            }
        };
    }

    private static List<ItemId> inputs(Entry entry, Template template) {
        if (!entry.has("inputs")) {
            entry.problem(entry.line(), "'inputs' is missing");
        }
        return template.expand(entry.texts("inputs")).stream()
                .map(text -> entry.id(text, entry.line("inputs")))
                .toList();
    }

    private static List<Condition> conditions(Entry entry, Template template) {
        if (!entry.has("of")) {
            entry.problem(entry.line(), "'of' is missing");
        }
        return template.expand(entry.texts("of")).stream()
                .map(text -> entry.parse(text, entry.line("of")))
                .toList();
    }

    private static List<Condition> count(Entry entry, Template template) {
        var texts = entry.texts("of");
        if (texts.size() == 1 && texts.getFirst().startsWith("count(")) {
            try {
                var bare = ConditionParser.parseBareCount(texts.getFirst());
                if (bare.isPresent()) {
                    return bare.get();
                }
            } catch (ConditionParser.Malformed e) {
                entry.problem("of", "condition: " + e.getMessage());
                return List.of();
            }
        }
        return conditions(entry, template);
    }

    private static Fact sideDifference(Entry entry) {
        boolean percent = entry.has("more-than-percent");
        double difference =
                entry.number(percent ? "more-than-percent" : "at-least").orElse(-1);
        if (difference < 0) {
            entry.problem(entry.line(), "'at-least' or 'more-than-percent' is missing");
        }
        return new Fact.SideDifference(entry.id("left"), entry.id("right"), difference, percent);
    }

    private static List<Fact.Pair> pairs(Entry entry, String key) {
        var pairs = new ArrayList<Fact.Pair>();
        for (Yaml node : entry.nodes(key)) {
            if (node instanceof Yaml.Sequence(var line, var sides)
                    && sides.size() == 2
                    && sides.getFirst() instanceof Yaml.Scalar(var _, var left)
                    && sides.getLast() instanceof Yaml.Scalar(var _, var right)) {
                pairs.add(new Fact.Pair(entry.id(left, line), entry.id(right, line)));
            } else {
                entry.problem(node.line(), "a pair is [left, right]");
            }
        }
        return pairs;
    }

    private static Map<String, List<Fact.Sign>> signs(Entry entry, Template template) {
        var signs = new LinkedHashMap<String, List<Fact.Sign>>();
        for (Entry sign : entry.entries("signs")) {
            String item = sign.text("item");
            String found = sign.text("found");
            String root = sign.text("root");
            String side = sign.text("side");
            var ofKind = signs.computeIfAbsent(sign.text("sign"), kind -> new ArrayList<>());
            template.combinations(item, found, root, side)
                    .forEach(values -> ofKind.add(new Fact.Sign(
                            Template.fill(root, values),
                            Template.fill(side, values),
                            sign.id(Template.fill(item, values), sign.line()),
                            sign.parse(Template.fill(found, values), sign.line("found")))));
            sign.finish();
        }
        return signs;
    }
}
