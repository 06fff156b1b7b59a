package app.facet.domain.plan;

import app.facet.domain.protocol.ItemId;
import app.facet.domain.rule.Condition;
import app.facet.domain.rule.Evaluation;
import app.facet.domain.rule.Pattern;
import app.facet.domain.rule.PlanKind;
import app.facet.domain.rule.Triage;
import app.facet.domain.rule.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Builds the suggested plan from an evaluation: the deterministic builder of section 9.2. */
public final class Planner {

    private static final ItemId PAIN = new ItemId("hx-pain");

    private final PlanRules rules;
    private final Map<String, Exercise> library;

    /** A planner over this library of exercises. */
    public Planner(PlanRules rules, Map<String, Exercise> library) {
        this.rules = rules;
        this.library = Map.copyOf(library);
    }

    /** The plan for the suggested outcome. */
    public Plan suggest(Evaluation evaluation) {
        return suggest(evaluation, evaluation.level());
    }

    /** The plan for a decided outcome; without exercises where that outcome allows none. */
    public Plan suggest(Evaluation evaluation, Triage decided) {
        var kind = evaluation.plan(decided);
        int review = reviewDays(evaluation, decided);
        if (kind == PlanKind.NONE) {
            return new Plan(kind, List.of(), List.of(), Map.of(), review);
        }
        var selection = new Selection(evaluation, kind);
        selection.fill();
        return new Plan(
                kind, selection.planned(), List.copyOf(selection.leftOut.values()), selection.undecided, review);
    }

    /** One exercise with its dose, limits and reasons for this patient. */
    public Plan.Planned planned(Exercise exercise, Evaluation evaluation) {
        return new Plan.Planned(
                exercise,
                Doses.scaled(exercise, rules.doses(), evaluation),
                reasons(exercise, evaluation),
                exercise.limits().stream()
                        .filter(limit -> evaluation.verdict(limit.when()).met())
                        .toList());
    }

    /** What an exercise's avoid rule comes to; an exercise outside a gentle plan's categories counts as avoided (decision 3). */
    public Verdict avoid(Exercise exercise, Evaluation evaluation, PlanKind kind) {
        if (kind == PlanKind.NONE || (kind == PlanKind.GENTLE && !allowedWhenGentle(exercise))) {
            return new Verdict.Met(Set.of());
        }
        if (never(evaluation).contains(exercise.id())) {
            return new Verdict.Met(Set.of());
        }
        return avoidRule(exercise, evaluation);
    }

    /** Days to the next review: the smallest interval that applies (9.9). */
    public int reviewDays(Evaluation evaluation, Triage decided) {
        return rules.reviews().stream()
                .filter(review -> review.levels().contains(decided)
                        && evaluation.verdict(review.when()).met())
                .mapToInt(PlanRules.Review::days)
                .min()
                .orElse(rules.reviewOtherwise());
    }

    private boolean allowedWhenGentle(Exercise exercise) {
        return rules.gentle().categories().contains(exercise.category());
    }

    private static Verdict avoidRule(Exercise exercise, Evaluation evaluation) {
        return exercise.avoid().map(evaluation::verdict).orElse(new Verdict.NotMet(Set.of()));
    }

    private Set<ItemId> reasons(Exercise exercise, Evaluation evaluation) {
        var reasons = new LinkedHashSet<ItemId>();
        rules.targets().forEach((finding, exercises) -> {
            if (exercises.contains(exercise.id()) && evaluation.isTrue(finding)) {
                reasons.add(finding);
            }
        });
        collectMet(exercise.indicated(), evaluation, reasons);
        if (reasons.isEmpty()) {
            evaluation.patterns().stream().findFirst().ifPresent(pattern -> reasons.add(pattern.id()));
        }
        return reasons;
    }

    private static void collectMet(Condition condition, Evaluation evaluation, Set<ItemId> into) {
        switch (condition) {
            case Condition.Any(var parts) -> parts.forEach(part -> collectMet(part, evaluation, into));
            case Condition.All(var parts) -> parts.forEach(part -> collectMet(part, evaluation, into));
            default -> {
                if (evaluation.verdict(condition).met()) {
                    into.addAll(condition.ids());
                }
            }
        }
    }

    private Set<String> never(Evaluation evaluation) {
        var never = new LinkedHashSet<String>();
        evaluation.patterns().forEach(pattern -> {
            var row = rules.rows().get(pattern.id());
            if (row != null) {
                never.addAll(row.never());
            }
            var macro = rules.neverNaming().get(pattern.id());
            if (macro != null) {
                library.values().stream()
                        .filter(exercise -> exercise.avoid()
                                .map(Condition::ids)
                                .orElse(Set.of())
                                .contains(macro))
                        .forEach(exercise -> never.add(exercise.id()));
            }
        });
        rules.neverUnless().stream()
                .filter(rule -> !evaluation.verdict(rule.when()).met())
                .forEach(rule -> never.addAll(rule.exercises()));
        return never;
    }

    /** One run of the builder. */
    private final class Selection {

        private final Evaluation evaluation;
        private final PlanKind kind;
        private final PlanRules.Row row;
        private final Set<String> never;
        private final Map<String, Exercise> chosen = new LinkedHashMap<>();
        private final Map<Category, Integer> used = new HashMap<>();
        private final Map<String, Plan.LeftOut> leftOut = new LinkedHashMap<>();
        private final Map<String, Set<ItemId>> undecided = new HashMap<>();

        Selection(Evaluation evaluation, PlanKind kind) {
            this.evaluation = evaluation;
            this.kind = kind;
            this.row = evaluation.verdict(new Condition.Is(PAIN)).notMet()
                    ? rules.noPain()
                    : Objects.requireNonNull(rules.byIrritability().get(evaluation.irritability()));
            this.never = never(evaluation);
        }

        void fill() {
            int cap = cap();
            for (Category column : rules.slots()) {
                if (chosen.size() < cap && used.getOrDefault(column, 0) < most(column)) {
                    candidates(column).stream()
                            .filter(candidate -> takes(candidate, column))
                            .findFirst()
                            .ifPresent(candidate -> take(candidate, column));
                }
            }
            var last = exercise(rules.alwaysLast());
            if (!avoidRule(last, evaluation).met()) {
                chosen.put(last.id(), last);
            }
        }

        List<Plan.Planned> planned() {
            return chosen.values().stream()
                    .map(exercise -> Planner.this.planned(exercise, evaluation))
                    .toList();
        }

        private int cap() {
            int cap =
                    kind == PlanKind.GENTLE ? Math.min(row.cap(), rules.gentle().cap()) : row.cap();
            return rules.caps().stream()
                    .filter(rule -> evaluation.verdict(rule.when()).met())
                    .mapToInt(PlanRules.Cap::cap)
                    .reduce(cap, Math::min);
        }

        private int most(Category column) {
            return kind == PlanKind.GENTLE && !rules.gentle().categories().contains(column)
                    ? 0
                    : row.most().getOrDefault(column, 0);
        }

        private void take(Exercise exercise, Category column) {
            chosen.put(exercise.id(), exercise);
            used.merge(column, 1, Integer::sum);
        }

        private boolean takes(Exercise candidate, Category column) {
            if (chosen.containsKey(candidate.id())) {
                return false;
            }
            if (never.contains(candidate.id())) {
                leftOut.putIfAbsent(candidate.id(), new Plan.LeftOut(candidate.id(), Plan.Why.NEVER, Set.of()));
                return false;
            }
            return switch (avoidRule(candidate, evaluation)) {
                case Verdict.Met(var because) -> {
                    leftOut.putIfAbsent(candidate.id(), new Plan.LeftOut(candidate.id(), Plan.Why.AVOID, because));
                    yield false;
                }
                case Verdict.Undecided(var waitingFor) -> {
                    undecided.put(candidate.id(), waitingFor);
                    yield false;
                }
                case Verdict.NotMet notMet ->
                    column != Category.NERVE
                            || evaluation.verdict(candidate.indicated()).met();
            };
        }

        private Collection<Exercise> candidates(Category column) {
            var ids = new LinkedHashSet<String>();
            ofCategory(rules.preferred(), column).forEach(ids::add);
            var list = rowList(column);
            list.forEach(entry -> ids.addAll(entryIds(entry, column)));
            ofCategory(rules.alternatives(), column).forEach(ids::add);
            if (!list.isEmpty()) {
                ids.addAll(rules.fallbacks().getOrDefault(column, List.of()));
            }
            return ids.stream().map(Planner.this::exercise).toList();
        }

        private List<PlanRules.Entry> rowList(Category column) {
            var primary = evaluation.patterns().stream()
                    .map(Pattern::id)
                    .filter(rules.rows()::containsKey)
                    .findFirst()
                    .orElse(rules.defaultPattern());
            return Objects.requireNonNull(rules.rows().get(primary)).columns().getOrDefault(column, List.of());
        }

        private List<String> entryIds(PlanRules.Entry entry, Category column) {
            return switch (entry) {
                case PlanRules.Entry.Exercises(var when, var ids) ->
                    evaluation.verdict(when).met() ? ids : List.of();
                case PlanRules.Entry.Targets() -> targets(column);
            };
        }

        private List<String> targets(Category column) {
            var takes = rules.targetCategories().getOrDefault(column, Set.of());
            return rules.targets().entrySet().stream()
                    .filter(entry -> evaluation.isTrue(entry.getKey()))
                    .flatMap(entry -> entry.getValue().stream())
                    .filter(id -> takes.contains(exercise(id).category()))
                    .toList();
        }

        private List<String> ofCategory(List<PlanRules.Conditional> lists, Category column) {
            return lists.stream()
                    .filter(list -> evaluation.verdict(list.when()).met())
                    .flatMap(list -> list.exercises().stream())
                    .filter(id -> exercise(id).category() == column)
                    .toList();
        }
    }

    private Exercise exercise(String id) {
        return Objects.requireNonNull(library.get(id), id);
    }

    /** The exercises of a plan in the order they stand on the sheet (9.3). */
    public static List<Plan.Planned> printingOrder(List<Plan.Planned> exercises) {
        var sorted = new ArrayList<>(exercises);
        sorted.sort(Comparator.comparing(planned -> planned.exercise().category()));
        return List.copyOf(sorted);
    }
}
