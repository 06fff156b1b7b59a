package app.facet.domain.rule;

import app.facet.domain.protocol.Answer;
import app.facet.domain.protocol.Answers;
import app.facet.domain.protocol.ItemId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the rules make of the answers at one moment: the suggested outcome with its reasons, and what is still needed.
 * Pure: the same answers always give the same evaluation.
 */
public final class Evaluation {

    private final RuleBook book;
    private final Facts facts;
    private final Answers answers;
    private final Map<ItemId, Link> linked;
    private final Set<ItemId> closed;
    private final List<Finding> fired;
    private final Map<Rule, Set<ItemId>> undecided;
    private final Triage level;

    private Evaluation(RuleBook book, Facts facts, Answers answers, Map<ItemId, Link> linked, Set<ItemId> closed) {
        this.book = book;
        this.facts = facts;
        this.answers = answers;
        this.linked = linked;
        this.closed = closed;
        this.fired = new ArrayList<>();
        this.undecided = new LinkedHashMap<>();
        fireRules();
        this.level = fired.stream()
                .map(finding -> finding.rule().level())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Evaluates everything known: links first, then branches, then facts and rules. */
    public static Evaluation of(RuleBook book, Known known) {
        var linked = new TreeMap<ItemId, Link>();
        var answers = applyLinks(book, known, linked);
        Set<ItemId> closed = Set.of();
        var facts = new Facts(book, known.with(answers), closed);
        for (var more = closed(book, facts, closed); !more.equals(closed); more = closed(book, facts, closed)) {
            closed = more;
            facts = new Facts(book, known.with(whileClosed(book, answers, closed)), closed);
        }
        return new Evaluation(book, facts, answers, linked, closed);
    }

    private static Answers applyLinks(RuleBook book, Known known, Map<ItemId, Link> linked) {
        var answers = known.answers();
        for (Link link : book.links()) {
            if (new Facts(book, known.with(answers), Set.of()).of(link.when()).met()) {
                for (var entry : link.set().entrySet()) {
                    if (!answers.to(entry.getKey()).equals(Optional.of(entry.getValue()))) {
                        answers = answers.with(entry.getKey(), entry.getValue());
                        linked.put(entry.getKey(), link);
                    }
                }
            }
        }
        return answers;
    }

    /** A branch that closed stays closed, so that what it leaves unknown opens no other branch. */
    private static Set<ItemId> closed(RuleBook book, Facts facts, Set<ItemId> before) {
        var closed = new HashSet<>(before);
        book.asking().forEach((item, asking) -> {
            if (facts.of(asking.show()).notMet()) {
                closed.add(item);
            }
        });
        return closed;
    }

    private static Answers whileClosed(RuleBook book, Answers answers, Set<ItemId> closed) {
        var open = new HashMap<>(answers.byItem());
        for (ItemId item : closed) {
            switch (Objects.requireNonNull(book.asking().get(item)).whenClosed()) {
                case UNKNOWN -> open.remove(item);
                case NO -> open.put(item, Answer.YesNo.NO);
                case KEEP -> {}
            }
        }
        return new Answers(open);
    }

    private void fireRules() {
        for (Rule rule : book.rules()) {
            rule.when().map(facts::of).ifPresent(verdict -> {
                switch (verdict) {
                    case Verdict.Met(var because) -> fired.add(new Finding(rule, because));
                    case Verdict.Undecided(var waitingFor) -> undecided.put(rule, waitingFor);
                    case Verdict.NotMet(var _) -> {}
                }
            });
        }
        if (fired.isEmpty()) {
            book.rules().stream()
                    .filter(rule -> rule.when().isEmpty())
                    .forEach(rule -> fired.add(new Finding(rule, Set.of())));
        }
    }

    /** The suggested outcome: the most pressing level among the fired rules. */
    public Triage level() {
        return level;
    }

    /** The smallest number of days among the fired rules of the final level, if that level has days. */
    public OptionalInt days() {
        return findings().stream()
                .map(Finding::rule)
                .filter(rule -> rule.level() == level && rule.days().isPresent())
                .mapToInt(rule -> rule.days().getAsInt())
                .min();
    }

    /** The rules that fired and are shown, most pressing first, each with its reasons (7.1). */
    public List<Finding> findings() {
        return fired.stream()
                .filter(finding ->
                        !finding.rule().onlyIfFinal() || finding.rule().level() == level)
                .sorted(Comparator.comparing((Finding finding) -> finding.rule().level())
                        .reversed())
                .toList();
    }

    /** The rules that more answers could still make fire, with the answers each waits for. */
    public Map<Rule, Set<ItemId>> undecided() {
        return Collections.unmodifiableMap(undecided);
    }

    /** The action codes of the fired rules, most pressing first, each once. */
    public List<String> actions() {
        var ids = new HashSet<String>();
        fired.forEach(finding -> ids.add(finding.rule().id()));
        var actions = new LinkedHashSet<String>();
        findings().stream()
                .map(Finding::rule)
                .filter(rule -> rule.actionUnless().stream().noneMatch(ids::contains))
                .forEach(rule -> rule.action().ifPresent(actions::add));
        return List.copyOf(actions);
    }

    /** The true patterns, the primary one first. */
    public List<Pattern> patterns() {
        return book.patterns().stream()
                .filter(pattern -> isTrue(pattern.id()))
                .sorted(Comparator.comparingInt(Pattern::priority))
                .toList();
    }

    /** The modifiers that are definitely true, in the order of the reference. */
    public List<RuleBook.Modifier> modifiers() {
        return book.modifiers().stream()
                .filter(modifier -> isTrue(modifier.id()))
                .toList();
    }

    /** How irritable the condition is. */
    public Irritability irritability() {
        if (isTrue(Irritability.HIGH_FACT)) {
            return Irritability.HIGH;
        }
        return isTrue(Irritability.LOW_FACT) ? Irritability.LOW : Irritability.MODERATE;
    }

    /** How much of a plan the suggested outcome allows. */
    public PlanKind plan() {
        return plan(level);
    }

    /**
     * How much of a plan is allowed when this level is decided (decisions 1 and 3): none at the levels that forbid
     * exercises, with an emergency rule fired or gate items open; at refer the strictest plan of the fired refer rules;
     * with an urgent rule fired never more than gentle.
     */
    public PlanKind plan(Triage decided) {
        if (decided.forbidsExercises() || fires(Triage.EMERGENCY) || fires(Triage.INCOMPLETE)) {
            return PlanKind.NONE;
        }
        boolean urgent = fires(Triage.URGENT);
        if (decided != Triage.REFER && !urgent) {
            return PlanKind.FULL;
        }
        return fired.stream()
                .map(Finding::rule)
                .filter(rule -> rule.level() == Triage.REFER)
                .map(Rule::plan)
                .reduce(urgent ? PlanKind.GENTLE : PlanKind.FULL, PlanKind::strictest);
    }

    /** The lowest outcome the therapist may decide, whatever the reason (7.5). */
    public Triage lowest() {
        return fired.stream()
                .map(finding -> finding.rule().lowest())
                .max(Comparator.naturalOrder())
                .orElse(Triage.SELF_MANAGE);
    }

    /** Whether a rule of this level fired. */
    public boolean fires(Triage wanted) {
        return fired.stream().anyMatch(finding -> finding.rule().level() == wanted);
    }

    /** The answers after the links, as the rules saw them. */
    public Answers answers() {
        return answers;
    }

    /** The items whose answer a link changed, with the link. */
    public Map<ItemId, Link> linked() {
        return Collections.unmodifiableMap(linked);
    }

    /** Whether the item's branch is closed: it is not applicable. */
    public boolean closed(ItemId item) {
        return closed.contains(item);
    }

    /** Whether the item belongs to the core of this screening. */
    public boolean core(ItemId item) {
        return Optional.ofNullable(book.asking().get(item))
                .flatMap(Asking::core)
                .map(core -> facts.of(core).met())
                .orElse(false);
    }

    /** Whether the item is a gate item for this patient. */
    public boolean gate(ItemId item) {
        return facts.gateApplies(item);
    }

    /** The gate items that still keep the screening incomplete, in the order asked. */
    public List<ItemId> openGateItems() {
        return book.asking().keySet().stream()
                .filter(item -> gate(item) && !facts.settled(item))
                .toList();
    }

    /** The prompts the answers raise. */
    public List<Prompt> prompts() {
        return book.prompts().stream()
                .filter(prompt -> facts.of(prompt.when()).met())
                .toList();
    }

    /** What any other condition comes to, such as an exercise's avoid rule. */
    public Verdict verdict(Condition condition) {
        return facts.of(condition);
    }

    /** What a derived fact comes to. */
    public FactValue fact(ItemId id) {
        return facts.fact(id);
    }

    /** The number an item or a numeric fact has, as far as it is known. */
    public Reading number(ItemId id) {
        return facts.number(id);
    }

    /** The band of a measure's norm for this patient, where there is one. */
    public Optional<Norm.Band> band(Norm norm) {
        return norm.band(facts.age(), facts.sex());
    }

    /** Whether a fact is definitely true. */
    public boolean isTrue(ItemId fact) {
        return facts.of(new Condition.Is(fact)).met();
    }
}
