package app.facet.content;

import app.facet.domain.ClinicalContent;
import app.facet.domain.plan.Exercise;
import app.facet.domain.plan.PlanRules;
import app.facet.domain.protocol.AnswerType;
import app.facet.domain.protocol.Item;
import app.facet.domain.protocol.ItemId;
import app.facet.domain.protocol.Source;
import app.facet.domain.rule.Condition;
import app.facet.domain.rule.Fact;
import app.facet.domain.rule.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Checks one part of the content against another: ids, types, options, sources, circles. */
final class ContentChecks {

    private final ClinicalContent content;
    private final Places places;
    private final ConditionChecks conditions;
    private final Set<ItemId> withoutCircle = new HashSet<>();

    ContentChecks(ClinicalContent content, Places places, List<ContentProblem> problems) {
        this.content = content;
        this.places = places;
        this.conditions = new ConditionChecks(content, places);
    }

    void run() {
        content.protocol().items().values().forEach(this::item);
        content.rules().asking().forEach((id, asking) -> {
            conditions.check(id.value(), "show", asking.show());
            asking.core().ifPresent(core -> conditions.check(id.value(), "core", core));
            asking.gate().ifPresent(gate -> conditions.check(id.value(), "gate", gate));
        });
        content.rules().facts().forEach((id, fact) -> {
            parts(fact).forEach(part -> conditions.check(id.value(), "when", part));
            inputs(fact).forEach(input -> conditions.known(id.value(), "inputs", input));
            if (fact instanceof Fact.BeyondNorm(var measured)) {
                measured.stream()
                        .filter(input -> !content.rules().norms().containsKey(input))
                        .forEach(input -> places.problem(id.value(), "inputs", input + " has no norm"));
            }
            circle(id, new LinkedHashSet<>());
        });
        content.rules().rules().forEach(this::rule);
        content.rules().links().forEach(link -> {
            conditions.check("link " + link.id(), "when", link.when());
            link.set().forEach((item, answer) -> conditions.answer("link " + link.id(), "set", item, answer));
        });
        content.rules().prompts().forEach(prompt -> {
            conditions.check("link " + prompt.id(), "when", prompt.when());
            prompt.ask().forEach(item -> conditions.item("link " + prompt.id(), "ask", item));
        });
        content.rules().norms().forEach((item, norm) -> conditions.item(norm.id(), "items", item));
        content.exercises().values().forEach(this::exercise);
        content.exercises().keySet().stream()
                .filter(id -> !content.figures().containsKey(id))
                .forEach(id -> places.problem(id, "drawing", "there is no figure figures/" + id + ".yaml"));
        content.pictures().shown().keySet().forEach(id -> conditions.item("pictures", "shown", id));
        content.pictures().none().keySet().forEach(id -> conditions.item("pictures", "none", id));
        content.topics().forEach(topic -> {
            conditions.check(topic.id(), "show", topic.show());
            topic.moves().ifPresent(moves -> moves.names().keySet().forEach(id -> exerciseId(topic.id(), "moves", id)));
            source(topic.id(), topic.source());
        });
        if (places.hasPlan()) {
            plan(content.planRules());
        }
    }

    private void item(Item item) {
        source(item.id().value(), item.source());
        if (item.type() instanceof AnswerType.Amount amount) {
            amount.atMost().ifPresent(other -> conditions.item(item.id().value(), "number", other));
        }
        item.normal().ifPresent(normal -> {
            boolean known = item.type().options().isEmpty()
                    || item.type().options().stream()
                            .anyMatch(option -> option.id().equals(normal));
            if (!known) {
                places.problem(item.id().value(), "normal", "'" + normal + "' is not an option of " + item.id());
            }
        });
    }

    private void rule(Rule rule) {
        String place = "rule " + rule.id();
        rule.when().ifPresent(when -> conditions.check(place, "when", when));
        rule.action()
                .filter(action -> !content.actions().containsKey(action))
                .ifPresent(action -> places.problem(place, "action", "there is no action '" + action + "'"));
        rule.actionUnless().stream()
                .filter(other -> content.rules().rule(other).isEmpty())
                .forEach(other -> places.problem(place, "action-unless", "there is no rule '" + other + "'"));
        source(place, rule.source());
    }

    private void exercise(Exercise exercise) {
        conditions.check(exercise.id(), "indicated", exercise.indicated());
        exercise.avoid().ifPresent(avoid -> conditions.check(exercise.id(), "avoid", avoid));
        exercise.limits().forEach(limit -> conditions.check(exercise.id(), "limits", limit.when()));
        exercise.harder().flatMap(Exercise.Next::exercise).ifPresent(id -> exerciseId(exercise.id(), "harder", id));
        exercise.easier().flatMap(Exercise.Next::exercise).ifPresent(id -> exerciseId(exercise.id(), "easier", id));
        exercise.sources().values().forEach(source -> source(exercise.id(), source));
    }

    private void exerciseId(String place, String key, String id) {
        if (!content.exercises().containsKey(id)) {
            places.problem(place, key, "there is no exercise '" + id + "'");
        }
    }

    private void plan(PlanRules plan) {
        plan.caps().forEach(cap -> conditions.check("plan", "caps", cap.when()));
        plan.rows().forEach((pattern, row) -> {
            conditions.known("plan", "patterns", pattern);
            row.never().forEach(id -> exerciseId("plan", "patterns", id));
            row.columns().values().stream().flatMap(List::stream).forEach(entry -> {
                if (entry instanceof PlanRules.Entry.Exercises(var when, var ids)) {
                    conditions.check("plan", "patterns", when);
                    ids.forEach(id -> exerciseId("plan", "patterns", id));
                }
            });
        });
        plan.targets().forEach((finding, ids) -> {
            conditions.known("plan", "targets", finding);
            ids.forEach(id -> exerciseId("plan", "targets", id));
        });
        var lists = new ArrayList<>(plan.preferred());
        lists.addAll(plan.alternatives());
        lists.addAll(plan.neverUnless());
        lists.forEach(list -> {
            conditions.check("plan", "preferred", list.when());
            list.exercises().forEach(id -> exerciseId("plan", "preferred", id));
        });
        plan.fallbacks().values().forEach(ids -> ids.forEach(id -> exerciseId("plan", "fallbacks", id)));
        exerciseId("plan", "always-last", plan.alwaysLast());
        plan.doses().forEach(dose -> conditions.check("plan", "doses", dose.when()));
        plan.reviews().forEach(review -> conditions.check("plan", "reviews", review.when()));
        if (!plan.rows().containsKey(plan.defaultPattern())) {
            places.problem("plan", "default-pattern", "there is no row for " + plan.defaultPattern());
        }
    }

    private void source(String place, Source source) {
        source.pages().stream()
                .filter(page -> !content.bibliography().containsKey(page))
                .forEach(page -> places.problem(place, "source", "the page '" + page + "' is not in sources.yaml"));
    }

    private void circle(ItemId id, Set<ItemId> path) {
        if (path.contains(id)) {
            places.problem(id.value(), "id", "the fact depends on itself: " + path + " -> " + id);
            return;
        }
        var fact = content.rules().facts().get(id);
        if (fact == null || !withoutCircle.add(id)) {
            return;
        }
        path.add(id);
        inputs(fact).forEach(input -> circle(input, path));
        parts(fact).forEach(part -> part.ids().forEach(other -> circle(other, path)));
        path.remove(id);
    }

    private static List<Condition> parts(Fact fact) {
        return switch (fact) {
            case Fact.When(var condition) -> List.of(condition);
            case Fact.Count(var of) -> of;
            case Fact.Definitely(var condition) -> List.of(condition);
            case Fact.Either(var of) -> of;
            case Fact.WorseThanLast(var signs) ->
                signs.values().stream()
                        .flatMap(List::stream)
                        .map(Fact.Sign::found)
                        .toList();
            default -> List.of();
        };
    }

    private static List<ItemId> inputs(Fact fact) {
        return switch (fact) {
            case Fact.BeyondNorm(var inputs) -> inputs;
            case Fact.SideDifference difference -> List.of(difference.left(), difference.right());
            case Fact.Mean(var inputs, var _) -> inputs;
            case Fact.SumOfYes(var inputs, var _) -> inputs;
            case Fact.Ratio(var over, var under) -> List.of(over, under);
            case Fact.OneSideOnly(var pairs, var optional, var _) ->
                java.util.stream.Stream.concat(pairs.stream(), optional.stream())
                        .flatMap(pair -> java.util.stream.Stream.of(pair.left(), pair.right()))
                        .toList();
            case Fact.Complete(var inputs) -> inputs;
            default -> List.of();
        };
    }
}
