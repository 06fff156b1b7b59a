package app.facet.model;

import app.facet.domain.plan.Action;
import app.facet.domain.plan.Plan;
import app.facet.domain.plan.Suggestion;
import app.facet.domain.protocol.Answer;
import app.facet.domain.protocol.Answers;
import app.facet.domain.protocol.Item;
import app.facet.domain.protocol.ItemId;
import app.facet.domain.protocol.Step;
import app.facet.domain.rule.Asking;
import app.facet.domain.rule.Evaluation;
import app.facet.domain.rule.Finding;
import app.facet.domain.rule.Known;
import app.facet.domain.rule.Triage;
import app.facet.domain.screening.Decision;
import app.facet.domain.screening.Given;
import app.facet.domain.screening.Screening;
import app.facet.model.ItemState.Standing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Turns a screening into the state the screens show: pure, the same screening always gives the same state. */
final class Appraisal {

    private final Setting setting;
    private final Screening screening;
    private final Answers own;
    private final Suggestion suggestion;
    private final Evaluation evaluation;
    private final List<ItemId> needed;

    private Appraisal(Setting setting, Screening screening) {
        this.setting = setting;
        this.screening = screening;
        this.own = screening.answers(setting.patient());
        this.suggestion = setting.content().suggest(new Known(own, Map.of(), setting.last()));
        this.evaluation = suggestion.evaluation();
        this.needed = suggestion.waitingFor();
    }

    static ScreeningState of(Setting setting, Screening screening) {
        return new Appraisal(setting, screening).state();
    }

    private ScreeningState state() {
        var items = items();
        var steps = setting.content().protocol().steps().stream()
                .map(step -> progress(step, items))
                .toList();
        var outcome = outcome();
        Plan plan = outcome.decided() == outcome.suggested()
                ? suggestion.plan()
                : setting.content().planner().suggest(evaluation, outcome.decided());
        return new ScreeningState(screening, own, suggestion, outcome, plan, items, steps, needed);
    }

    private Map<ItemId, ItemState> items() {
        var given = screening.current();
        var alarms = alarms();
        var held = held();
        var wanted = new HashSet<>(needed);
        var items = new HashMap<ItemId, ItemState>();
        for (Item item : setting.content().protocol().items().values()) {
            var id = item.id();
            items.put(
                    id,
                    new ItemState(
                            standing(id),
                            evaluation.answers().to(id),
                            Optional.ofNullable(given.get(id)),
                            Optional.ofNullable(evaluation.linked().get(id)),
                            opened(id),
                            evaluation.core(id),
                            evaluation.gate(id),
                            wanted.contains(id),
                            Optional.ofNullable(alarms.get(id)),
                            List.copyOf(held.getOrDefault(id, new ArrayList<>()))));
        }
        return items;
    }

    private Standing standing(ItemId id) {
        var answer = evaluation.answers().to(id);
        boolean recorded = answer.filter(Appraisal::recorded).isPresent();
        if (evaluation.closed(id)) {
            if (recorded && keptWhenClosed(id)) {
                return Standing.ANSWERED;
            }
            return own.to(id).filter(Appraisal::recorded).isPresent()
                    ? Standing.NO_LONGER_APPLIES
                    : Standing.NOT_APPLICABLE;
        }
        if (!recorded) {
            return Standing.OPEN;
        }
        return answer.orElseThrow().usable() ? Standing.ANSWERED : Standing.UNKNOWN;
    }

    private boolean keptWhenClosed(ItemId id) {
        return Optional.ofNullable(setting.content().rules().asking().get(id))
                .map(asking -> asking.whenClosed() == Asking.WhenClosed.KEEP)
                .orElse(false);
    }

    private boolean opened(ItemId id) {
        return Optional.ofNullable(setting.content().rules().asking().get(id))
                .map(asking -> evaluation.verdict(asking.show()).met())
                .orElse(true);
    }

    private static boolean recorded(Answer answer) {
        return !(answer instanceof Answer.Unknown(var reason, var _)) || reason != Answer.Reason.NOT_ASKED;
    }

    /** The pressing level behind each answer that helped to fire it; a "no" that only allowed it is not alarming. */
    private Map<ItemId, Triage> alarms() {
        var alarms = new HashMap<ItemId, Triage>();
        for (Finding finding : evaluation.findings()) {
            var level = finding.rule().level();
            if (level == Triage.EMERGENCY || level == Triage.URGENT) {
                finding.because().stream().filter(this::alarming).forEach(item -> alarms.putIfAbsent(item, level));
            }
        }
        return alarms;
    }

    private boolean alarming(ItemId item) {
        return evaluation.answers().answered(item)
                && !evaluation.answers().to(item).equals(Optional.of(Answer.YesNo.NO));
    }

    private Map<ItemId, List<String>> held() {
        var held = new HashMap<ItemId, List<String>>();
        suggestion.plan().undecided().forEach((exercise, items) -> {
            String name = Objects.requireNonNull(setting.content().exercises().get(exercise))
                    .name();
            items.forEach(
                    item -> held.computeIfAbsent(item, _ -> new ArrayList<>()).add(name));
        });
        return held;
    }

    private static StepProgress progress(Step step, Map<ItemId, ItemState> items) {
        int done = 0;
        int total = 0;
        int recorded = 0;
        int alarms = 0;
        for (Item item : step.items()) {
            var state = Objects.requireNonNull(items.get(item.id()));
            if (!state.closed()) {
                boolean open = state.open();
                total += state.core() ? 1 : 0;
                done += state.core() && !open ? 1 : 0;
                recorded += open ? 0 : 1;
                alarms += state.alarm().isPresent() ? 1 : 0;
            }
        }
        return new StepProgress(step.id(), done, total, recorded, alarms);
    }

    private Outcome outcome() {
        var level = evaluation.level();
        var decided = decided();
        var days = level.hasDays() && decided.level() == level ? evaluation.days() : java.util.OptionalInt.empty();
        return new Outcome(
                level,
                level == Triage.INCOMPLETE ? besides() : Optional.empty(),
                decided.level(),
                decided.lapsed(),
                !screening.signed() && !needed.isEmpty(),
                actions(),
                days,
                days.isPresent() ? Optional.of(screening.visitDate().plusDays(days.getAsInt())) : Optional.empty(),
                choices(),
                evaluation.fires(Triage.EMERGENCY) || evaluation.fires(Triage.URGENT));
    }

    private Optional<Triage> besides() {
        return evaluation.findings().stream()
                .map(finding -> finding.rule().level())
                .filter(level -> level != Triage.INCOMPLETE)
                .findFirst();
    }

    private Decided decided() {
        return screening
                .decision()
                .map(decision -> Decided.of(decision, at(decision), evaluation))
                .orElse(new Decided(evaluation.level(), false));
    }

    private Evaluation at(Decision decision) {
        var before = new ArrayList<Given>();
        for (Given given : screening.log()) {
            if (!given.at().isAfter(decision.at())) {
                before.add(given);
            }
        }
        var answers = Rows.withLog(screening, before).answers(setting.patient());
        return Evaluation.of(setting.content().rules(), new Known(answers, Map.of(), setting.last()));
    }

    private List<Action> actions() {
        return evaluation.actions().stream()
                .flatMap(code -> Stream.ofNullable(setting.content().actions().get(code)))
                .map(setting.country()::spoken)
                .toList();
    }

    private List<Triage> choices() {
        Set<Triage> never = evaluation.level() == Triage.INCOMPLETE ? Set.of() : Set.of(Triage.INCOMPLETE);
        return Arrays.stream(Triage.values())
                .filter(level -> !evaluation.lowest().above(level) && !never.contains(level))
                .toList()
                .reversed();
    }
}
