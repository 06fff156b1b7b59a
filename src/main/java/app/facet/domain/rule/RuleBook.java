package app.facet.domain.rule;

import app.facet.domain.protocol.ItemId;
import app.facet.domain.protocol.Source;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that follows from answers.
 *
 * @param asking when each item is asked
 * @param facts the derived facts by id: d-, k-, pat- and mod-
 * @param rules all rules, in the order of the reference
 * @param patterns all patterns, by priority
 * @param modifiers the plan modifiers, in the order of the reference
 * @param norms the norm of each measure that has one
 * @param links the linked answers, in the order they are applied
 * @param prompts the questions answers raise
 * @param names the facts in a few words, for reasons
 */
public record RuleBook(
        Map<ItemId, Asking> asking,
        Map<ItemId, Fact> facts,
        List<Rule> rules,
        List<Pattern> patterns,
        List<Modifier> modifiers,
        Map<ItemId, Norm> norms,
        List<Link> links,
        List<Prompt> prompts,
        Map<ItemId, String> names) {

    /** The effect of a plan modifier in words. */
    public record Modifier(ItemId id, String name, String effect, Source source) {}

    /** Copies the collections, keeping their order. */
    public RuleBook {
        asking = Collections.unmodifiableMap(new LinkedHashMap<>(asking));
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        rules = List.copyOf(rules);
        patterns = List.copyOf(patterns);
        modifiers = List.copyOf(modifiers);
        norms = Collections.unmodifiableMap(new LinkedHashMap<>(norms));
        links = List.copyOf(links);
        prompts = List.copyOf(prompts);
        names = Map.copyOf(names);
    }

    /** The rule with this id. */
    public Optional<Rule> rule(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
}
