package app.facet.domain.rule;

import app.facet.Said;
import app.facet.domain.protocol.Answer;
import app.facet.domain.protocol.ItemId;
import app.facet.domain.protocol.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** A small rule book made by hand: what each test needs and nothing else. */
final class Book {

    private static final Source SOURCE = Source.parse("[working]");

    private final Map<ItemId, Asking> asking = new LinkedHashMap<>();
    private final Map<ItemId, Fact> facts = new LinkedHashMap<>();
    private final List<Rule> rules = new ArrayList<>();
    private final List<Pattern> patterns = new ArrayList<>();
    private final Map<ItemId, Norm> norms = new LinkedHashMap<>();
    private final List<Link> links = new ArrayList<>();

    Book() {
        rule("C99", "", Triage.TREAT_WITH_CAUTION);
    }

    Book fact(String id, Fact fact) {
        facts.put(new ItemId(id), fact);
        return this;
    }

    Book fact(String id, String when) {
        return fact(id, new Fact.When(ConditionParser.parse(when)));
    }

    Book gate(String item, String gate) {
        return asking(item, "always", gate, Asking.WhenClosed.UNKNOWN);
    }

    Book show(String item, String show, Asking.WhenClosed whenClosed) {
        return asking(item, show, "", whenClosed);
    }

    Book asking(String item, String show, String gate, Asking.WhenClosed whenClosed) {
        var condition = gate.isEmpty() ? Optional.<Condition>empty() : Optional.of(ConditionParser.parse(gate));
        asking.put(new ItemId(item), new Asking(ConditionParser.parse(show), Optional.empty(), condition, whenClosed));
        return this;
    }

    Book rule(String id, String when, Triage level) {
        return rule(id, when, level, -1, PlanKind.FULL, "");
    }

    Book rule(String id, String when, Triage level, int days, PlanKind plan, String action, String... actionUnless) {
        var lowest = switch (level) {
            case EMERGENCY -> Triage.URGENT;
            case URGENT -> Triage.REFER;
            case INCOMPLETE -> Triage.INCOMPLETE;
            case REFER, TREAT_WITH_CAUTION, SELF_MANAGE -> Triage.SELF_MANAGE;
        };
        rules.add(new Rule(
                id,
                when.isEmpty() ? Optional.empty() : Optional.of(ConditionParser.parse(when)),
                when,
                level,
                days < 0 ? OptionalInt.empty() : OptionalInt.of(days),
                lowest,
                action.isEmpty() ? Optional.empty() : Optional.of(action),
                List.of(actionUnless),
                plan,
                id,
                id,
                true,
                level == Triage.SELF_MANAGE,
                SOURCE));
        return this;
    }

    Book pattern(String id, int priority, String when) {
        patterns.add(new Pattern(new ItemId(id), priority, id, java.util.Set.of(Triage.values()), List.of(), SOURCE));
        return fact(id, when);
    }

    Book norm(String item, Comparison beyond, Map<Norm.Sex, List<Norm.Band>> bands) {
        norms.put(new ItemId(item), norm(Optional.of(beyond), bands));
        return this;
    }

    static Norm norm(Optional<Comparison> beyond, Map<Norm.Sex, List<Norm.Band>> bands) {
        return new Norm(
                "norm", "A measure", List.of(), "deg", beyond, bands, OptionalDouble.empty(), "", SOURCE, SOURCE);
    }

    static Norm.Band band(int from, int to, double cutOff) {
        return new Norm.Band(from, to, OptionalDouble.empty(), OptionalDouble.of(cutOff));
    }

    Book link(String when, String item, Answer answer) {
        links.add(new Link(
                "link-" + links.size(), ConditionParser.parse(when), Map.of(new ItemId(item), answer), "", SOURCE));
        return this;
    }

    Evaluation evaluate(Said said) {
        return Evaluation.of(
                new RuleBook(asking, facts, rules, patterns, List.of(), norms, links, List.of(), Map.of()),
                said.known());
    }

    Verdict verdict(String condition, Said said) {
        return evaluate(said).verdict(ConditionParser.parse(condition));
    }

    Verdict fact(String id, Said said) {
        return (Verdict) evaluate(said).fact(new ItemId(id));
    }

    Reading number(String id, Said said) {
        return evaluate(said).number(new ItemId(id));
    }
}
