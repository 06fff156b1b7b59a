package app.facet.domain.rule;

import app.facet.domain.protocol.Answer;
import app.facet.domain.protocol.ItemId;
import app.facet.domain.rule.Verdict.Met;
import app.facet.domain.rule.Verdict.NotMet;
import app.facet.domain.rule.Verdict.Undecided;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Computes conditions and derived facts for one set of answers; each fact once. */
final class Facts {

    static final ItemId AGE = new ItemId("hx-age");
    static final ItemId SEX = new ItemId("hx-sex");

    private final RuleBook book;
    private final Known known;
    private final Set<ItemId> closed;
    private final Map<ItemId, FactValue> computed = new HashMap<>();

    /**
     * @param closed the items that are not applicable: nothing waits for them
     */
    Facts(RuleBook book, Known known, Set<ItemId> closed) {
        this.book = book;
        this.known = known;
        this.closed = closed;
    }

    Verdict of(Condition condition) {
        return switch (condition) {
            case Condition.Always() -> new Met(Set.of());
            case Condition.Is(var id) -> truth(id);
            case Condition.Compare(var id, var comparison, var number) ->
                number(id).compare(comparison, number);
            case Condition.OneOf(var id, var options) -> chosen(id, options::contains);
            case Condition.Has(var id, var option) -> has(id, option);
            case Condition.Unknown(var id) -> usable(id) ? new NotMet(Set.of(id)) : new Met(Set.of(id));
            case Condition.Count(var of, var comparison, var number) ->
                count(of).compare(comparison, number);
            case Condition.Not(var of) -> of(of).negated();
            case Condition.All(var of) -> all(of);
            case Condition.Any(var of) -> any(of);
        };
    }

    FactValue fact(ItemId id) {
        var given = known.given().get(id);
        if (given != null) {
            return given;
        }
        var value = computed.get(id);
        if (value == null) {
            value = compute(Objects.requireNonNull(book.facts().get(id), id::value));
            computed.put(id, value);
        }
        return value;
    }

    Reading number(ItemId id) {
        if (isFact(id)) {
            return (Reading) fact(id);
        }
        return answer(id) instanceof Answer.Amount(double value)
                ? Reading.exactly(value, Set.of(id))
                : Reading.unknown(waiting(id));
    }

    OptionalInt age() {
        return number(AGE).known() ? OptionalInt.of((int) number(AGE).low()) : OptionalInt.empty();
    }

    Optional<Norm.Sex> sex() {
        if (!(answer(SEX) instanceof Answer.Choice(String option))) {
            return Optional.empty();
        }
        return Optional.of(
                switch (option) {
                    case "female" -> Norm.Sex.FEMALE;
                    case "male" -> Norm.Sex.MALE;
                    default -> Norm.Sex.EITHER;
                });
    }

    boolean gateApplies(ItemId id) {
        return Optional.ofNullable(book.asking().get(id))
                .flatMap(Asking::gate)
                .map(gate -> !of(gate).notMet())
                .orElse(false);
    }

    private FactValue compute(Fact fact) {
        return switch (fact) {
            case Fact.When(var condition) -> of(condition);
            case Fact.Count(var of) -> count(of);
            case Fact.Definitely(var condition) -> definitely(of(condition));
            case Fact.Either(var of) -> either(of);
            case Fact.BeyondNorm(var inputs) -> beyondNorm(inputs);
            case Fact.SideDifference difference -> sideDifference(difference);
            case Fact.Mean(var inputs, var ofAnswered) -> mean(inputs, ofAnswered);
            case Fact.SumOfYes(var inputs, var missingAllowed) -> sumOfYes(inputs, missingAllowed);
            case Fact.Ratio(var over, var under) -> ratio(number(over), number(under));
            case Fact.OneSideOnly oneSide -> oneSideOnly(oneSide);
            case Fact.Complete(var inputs) -> complete(inputs);
            case Fact.GateUnknown() -> gate(id -> !settled(id));
            case Fact.GateCouldNotAnswer() -> gate(this::couldNotAnswer);
            case Fact.WorseThanLast(var signs) ->
                new Retest(this, new Facts(book, Known.of(known.last()), Set.of())).worse(signs);
        };
    }

    private Verdict truth(ItemId id) {
        if (isFact(id)) {
            return (Verdict) fact(id);
        }
        if (answer(id) instanceof Answer.YesNo(boolean yes)) {
            return yes ? new Met(Set.of(id)) : new NotMet(Set.of(id));
        }
        return new Undecided(waiting(id));
    }

    private Verdict chosen(ItemId id, Predicate<String> wanted) {
        String option = switch (answer(id)) {
            case Answer.Choice(var chosen) -> chosen;
            case Answer.YesNo(var yes) -> yes ? "yes" : "no";
            case null, default -> null;
        };
        if (option == null) {
            return new Undecided(waiting(id));
        }
        return wanted.test(option) ? new Met(Set.of(id)) : new NotMet(Set.of(id));
    }

    private Verdict has(ItemId id, String option) {
        if (answer(id) instanceof Answer.Choices(var options)) {
            return options.contains(option) ? new Met(Set.of(id)) : new NotMet(Set.of(id));
        }
        return new Undecided(waiting(id));
    }

    private Verdict all(List<Condition> parts) {
        var because = new LinkedHashSet<ItemId>();
        var waitingFor = new LinkedHashSet<ItemId>();
        boolean undecided = false;
        for (Condition part : parts) {
            switch (of(part)) {
                case NotMet notMet -> {
                    return notMet;
                }
                case Met(var items) -> because.addAll(items);
                case Undecided(var items) -> {
                    undecided = true;
                    waitingFor.addAll(items);
                }
            }
        }
        return undecided ? new Undecided(waitingFor) : new Met(because);
    }

    private Verdict any(List<Condition> parts) {
        var met = new LinkedHashSet<ItemId>();
        var notMet = new LinkedHashSet<ItemId>();
        var waitingFor = new LinkedHashSet<ItemId>();
        boolean fired = false;
        boolean undecided = false;
        for (Condition part : parts) {
            switch (of(part)) {
                case Met(var items) -> {
                    fired = true;
                    met.addAll(items);
                }
                case NotMet(var items) -> notMet.addAll(items);
                case Undecided(var items) -> {
                    undecided = true;
                    waitingFor.addAll(items);
                }
            }
        }
        if (fired) {
            return new Met(met);
        }
        return undecided ? new Undecided(waitingFor) : new NotMet(notMet);
    }

    private Reading count(List<Condition> parts) {
        var because = new LinkedHashSet<ItemId>();
        var waitingFor = new LinkedHashSet<ItemId>();
        int sure = 0;
        int possible = 0;
        for (Condition part : parts) {
            switch (of(part)) {
                case Met(var items) -> {
                    sure++;
                    possible++;
                    because.addAll(items);
                }
                case NotMet(var _) -> {}
                case Undecided(var items) -> {
                    possible++;
                    waitingFor.addAll(items);
                }
            }
        }
        return new Reading(sure, possible, because, waitingFor);
    }

    private static Verdict definitely(Verdict verdict) {
        return verdict.undecided() ? new NotMet(verdict.items()) : verdict;
    }

    private Verdict either(List<Condition> parts) {
        var whole = any(parts);
        if (!whole.undecided()) {
            return whole;
        }
        var refuted = new LinkedHashSet<ItemId>();
        parts.stream().map(this::of).filter(Verdict::notMet).forEach(verdict -> refuted.addAll(verdict.items()));
        return refuted.isEmpty() ? whole : new NotMet(refuted);
    }

    private Verdict beyondNorm(List<ItemId> inputs) {
        return combine(inputs.stream().map(this::beyondNorm).toList());
    }

    private Verdict beyondNorm(ItemId input) {
        var norm = Objects.requireNonNull(book.norms().get(input), input::value);
        var value = number(input);
        if (!value.known()) {
            return new Undecided(value.waitingFor());
        }
        var cutOff = norm.band(age(), sex()).map(Norm.Band::cutOff).orElse(OptionalDouble.empty());
        if (cutOff.isEmpty() || norm.beyond().isEmpty()) {
            return new Undecided(union(List.of(waiting(AGE), waiting(SEX))));
        }
        return value.compare(norm.beyond().get(), cutOff.getAsDouble());
    }

    private static Verdict combine(List<Verdict> verdicts) {
        var met = verdicts.stream().filter(Verdict::met).map(Verdict::items).toList();
        if (!met.isEmpty()) {
            return new Met(union(met));
        }
        var undecided =
                verdicts.stream().filter(Verdict::undecided).map(Verdict::items).toList();
        return undecided.isEmpty()
                ? new NotMet(union(verdicts.stream().map(Verdict::items).toList()))
                : new Undecided(union(undecided));
    }

    private Verdict sideDifference(Fact.SideDifference pair) {
        var left = number(pair.left());
        var right = number(pair.right());
        if (!left.known() || !right.known()) {
            return new Undecided(union(List.of(left.waitingFor(), right.waitingFor())));
        }
        double difference = Math.abs(left.low() - right.low());
        boolean large = pair.percent()
                ? difference > Math.max(left.low(), right.low()) * pair.difference() / 100
                : difference >= pair.difference();
        var because = union(List.of(left.because(), right.because()));
        return large ? new Met(because) : new NotMet(because);
    }

    private Reading mean(List<ItemId> inputs, boolean ofAnswered) {
        var readings = inputs.stream().map(this::number).toList();
        var answered = readings.stream().filter(Reading::known).toList();
        if (answered.isEmpty() || (!ofAnswered && answered.size() < readings.size())) {
            return Reading.unknown(
                    union(readings.stream().map(Reading::waitingFor).toList()));
        }
        double mean = answered.stream().mapToDouble(Reading::low).average().orElseThrow();
        return Reading.exactly(
                mean, union(answered.stream().map(Reading::because).toList()));
    }

    private Reading sumOfYes(List<ItemId> inputs, int missingAllowed) {
        var verdicts = inputs.stream().map(this::truth).toList();
        var missing =
                verdicts.stream().filter(Verdict::undecided).map(Verdict::items).toList();
        if (missing.size() > missingAllowed) {
            return Reading.unknown(union(missing));
        }
        int sum = (int) verdicts.stream().filter(Verdict::met).count();
        return Reading.exactly(
                sum,
                union(verdicts.stream()
                        .filter(verdict -> !verdict.undecided())
                        .map(Verdict::items)
                        .toList()));
    }

    private static Reading ratio(Reading over, Reading under) {
        if (!over.known() || !under.known() || under.low() == 0) {
            return Reading.unknown(union(List.of(over.waitingFor(), under.waitingFor())));
        }
        return Reading.exactly(over.low() / under.low(), union(List.of(over.because(), under.because())));
    }

    private Verdict oneSideOnly(Fact.OneSideOnly fact) {
        var verdicts = new ArrayList<Verdict>();
        fact.pairs().forEach(pair -> verdicts.add(oneSideOnly(pair, fact.options())));
        fact.optional().stream()
                .filter(pair -> usable(pair.left()) || usable(pair.right()))
                .forEach(pair -> verdicts.add(oneSideOnly(pair, fact.options())));
        return combine(verdicts);
    }

    private Verdict oneSideOnly(Fact.Pair pair, Set<String> options) {
        var left = chosen(pair.left(), options::contains);
        var right = chosen(pair.right(), options::contains);
        if (left.undecided() || right.undecided()) {
            return new Undecided(union(
                    List.of(left.undecided() ? left.items() : Set.of(), right.undecided() ? right.items() : Set.of())));
        }
        var because = union(List.of(left.items(), right.items()));
        return left.met() != right.met() ? new Met(because) : new NotMet(because);
    }

    private Verdict complete(List<ItemId> inputs) {
        var missing = inputs.stream().filter(id -> !usable(id)).toList();
        return missing.isEmpty() ? new Met(new LinkedHashSet<>(inputs)) : new NotMet(new LinkedHashSet<>(missing));
    }

    private Verdict gate(Predicate<ItemId> wanted) {
        var items = new LinkedHashSet<ItemId>();
        book.asking().keySet().stream()
                .filter(id -> wanted.test(id) && gateApplies(id))
                .forEach(items::add);
        return items.isEmpty() ? new NotMet(Set.of()) : new Met(items);
    }

    /** Whether a gate item is answered, or was recorded as one that could not be. */
    boolean settled(ItemId id) {
        return usable(id) || couldNotAnswer(id);
    }

    private boolean couldNotAnswer(ItemId id) {
        return answer(id) instanceof Answer.Unknown(var reason, var _) && reason == Answer.Reason.COULD_NOT_ANSWER;
    }

    private boolean usable(ItemId id) {
        if (isFact(id)) {
            return switch (fact(id)) {
                case Verdict verdict -> !verdict.undecided();
                case Reading reading -> reading.known();
            };
        }
        var answer = answer(id);
        return answer != null && answer.usable();
    }

    private boolean isFact(ItemId id) {
        return known.given().containsKey(id) || book.facts().containsKey(id);
    }

    private @Nullable Answer answer(ItemId id) {
        return known.answers().byItem().get(id);
    }

    private Set<ItemId> waiting(ItemId id) {
        return closed.contains(id) || usableItem(id) ? Set.of() : Set.of(id);
    }

    private boolean usableItem(ItemId id) {
        var answer = answer(id);
        return answer != null && answer.usable();
    }

    private static Set<ItemId> union(Collection<? extends Set<ItemId>> sets) {
        var union = new LinkedHashSet<ItemId>();
        sets.forEach(union::addAll);
        return union;
    }
}
