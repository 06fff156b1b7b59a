package app.facet.model;

import app.facet.domain.ClinicalContent;
import app.facet.domain.plan.Dose;
import app.facet.domain.plan.Exercise;
import app.facet.domain.plan.Plan;
import app.facet.domain.plan.Planner;
import app.facet.domain.protocol.ItemId;
import app.facet.domain.rule.Evaluation;
import app.facet.domain.rule.PlanKind;
import app.facet.domain.rule.Verdict;
import app.facet.domain.screening.PlanChoice;
import app.facet.domain.screening.SignOff;
import app.facet.domain.screening.Use;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;

/** The plan of an open screening: as suggested until the therapist changes it, then as settled on. */
public final class PlanModel {

    /** The most exercises that need no reason. */
    private static final int WITHOUT_REASON = 6;

    private final ScreeningModel screening;
    private final ClinicalContent content;
    private final Planner planner;
    private final ReadOnlyObjectWrapper<PlanState> state;
    private final ChangeListener<ScreeningState> follow = (_, _, now) -> refresh(now);

    /** The plan of this screening; it follows the screening until {@link #close}. */
    public PlanModel(ScreeningModel screening) {
        this.screening = screening;
        this.content = screening.setting().content();
        this.planner = content.planner();
        this.state = new ReadOnlyObjectWrapper<>(derive(screening.state()));
        screening.stateProperty().addListener(follow);
    }

    /** Stops following the screening. */
    public void close() {
        screening.stateProperty().removeListener(follow);
    }

    /** Everything the plan screen shows. */
    public ReadOnlyObjectProperty<PlanState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** The present plan. */
    public PlanState state() {
        return state.get();
    }

    /** Adds an exercise with its scaled dose; what it still needs is told in its line. */
    public void add(String exercise) {
        edit(choices -> {
            var longer = new ArrayList<>(choices);
            longer.add(choice(exercise));
            return longer;
        });
    }

    /** Takes an exercise out. */
    public void remove(String exercise) {
        edit(choices -> choices.stream()
                .filter(choice -> !choice.exercise().equals(exercise))
                .toList());
    }

    /** Puts another exercise in the place of one: easier, harder, or any other. */
    public void replace(String exercise, String other) {
        edit(choices -> choices.stream()
                .map(choice -> choice.exercise().equals(exercise) ? choice(other) : choice)
                .toList());
    }

    /** Moves an exercise up (-1) or down (1) among those of its category; the categories keep their order (9.3). */
    public void move(String exercise, int by) {
        edit(choices -> {
            var moved = new ArrayList<>(choices);
            int from = indexOf(moved, exercise);
            int to = from + by;
            if (from >= 0 && to >= 0 && to < moved.size()) {
                moved.add(to, moved.remove(from));
            }
            return moved;
        });
    }

    /** Changes the dose of an exercise. */
    public void dose(String exercise, Dose dose) {
        change(exercise, choice -> choice.withDose(dose));
    }

    /** Says where an exercise is done. */
    public void use(String exercise, Use use) {
        change(exercise, choice -> choice.withUse(use));
    }

    /** Keeps the reason or the confirmation for an exercise. */
    public void reason(String exercise, String reason) {
        change(exercise, choice -> choice.withReason(reason.strip()));
    }

    /**
     * Puts a set in the place of the plan, each dose scaled to this patient (9.6); what is to be avoided here is left out.
     *
     * @return the names of what was left out
     */
    public List<String> apply(List<PlanChoice> set) {
        var now = screening.state();
        var known = set.stream()
                .filter(choice -> content.exercises().containsKey(choice.exercise()))
                .toList();
        var avoided = known.stream()
                .map(choice -> exercise(choice.exercise()))
                .filter(exercise -> planner.avoid(
                                exercise, evaluation(now), now.plan().kind())
                        .met())
                .toList();
        edit(_ -> known.stream()
                .filter(choice -> !avoided.contains(exercise(choice.exercise())))
                .map(choice -> choice(choice.exercise()).withUse(choice.use()))
                .toList());
        return avoided.stream().map(Exercise::name).toList();
    }

    /** Goes back to the plan as suggested. */
    public void reset() {
        screening.plan(suggested(screening.state().plan()));
    }

    /** Signs the screening with this plan; false while an exercise is not settled or the name is missing. */
    public boolean sign(String clinician) {
        if (clinician.isBlank() || !state().settled() || state().signed()) {
            return false;
        }
        screening.sign(clinician, state().choices());
        return true;
    }

    private void change(String exercise, UnaryOperator<PlanChoice> change) {
        edit(choices -> choices.stream()
                .map(choice -> choice.exercise().equals(exercise) ? change.apply(choice) : choice)
                .toList());
    }

    private void edit(UnaryOperator<List<PlanChoice>> change) {
        if (state().kind() != PlanKind.NONE && !state().signed()) {
            screening.plan(change.apply(state().choices()));
        }
    }

    private static int indexOf(List<PlanChoice> choices, String exercise) {
        for (int index = 0; index < choices.size(); index++) {
            if (choices.get(index).exercise().equals(exercise)) {
                return index;
            }
        }
        return -1;
    }

    private PlanChoice choice(String exercise) {
        var planned = planner.planned(exercise(exercise), evaluation(screening.state()));
        return new PlanChoice(exercise, planned.dose(), "");
    }

    private Exercise exercise(String id) {
        return Objects.requireNonNull(content.exercises().get(id), id);
    }

    private static Evaluation evaluation(ScreeningState now) {
        return now.suggestion().evaluation();
    }

    private static List<PlanChoice> suggested(Plan plan) {
        return plan.exercises().stream()
                .map(planned -> new PlanChoice(planned.exercise().id(), planned.dose(), ""))
                .toList();
    }

    private void refresh(ScreeningState now) {
        state.set(derive(now));
    }

    private PlanState derive(ScreeningState now) {
        var plan = now.plan();
        var signed = now.screening().signOff();
        if (plan.kind() == PlanKind.NONE) {
            return new PlanState(
                    plan.kind(), List.of(), List.of(), List.of(), 0, plan.reviewDays(), false, signed.isPresent());
        }
        var choices = signed.map(SignOff::plan).or(() -> now.screening().plan()).orElseGet(() -> suggested(plan));
        var lines = counted(choices.stream()
                .filter(choice -> content.exercises().containsKey(choice.exercise()))
                .map(choice -> line(choice, now))
                .sorted(Comparator.comparing(line -> line.exercise().category()))
                .toList());
        var chosen = lines.stream().map(line -> line.exercise().id()).toList();
        return new PlanState(
                plan.kind(),
                lines,
                plan.leftOut().stream()
                        .filter(left -> !chosen.contains(left.exercise()))
                        .toList(),
                content.exercises().values().stream()
                        .filter(exercise -> !chosen.contains(exercise.id()))
                        .toList(),
                Plan.minutesADay(lines.stream()
                        .filter(line -> line.use().home())
                        .map(PlanLine::dose)
                        .toList()),
                signed.map(SignOff::reviewDays).orElse(plan.reviewDays()),
                now.screening().plan().isPresent(),
                signed.isPresent());
    }

    /** The exercises for home beyond the sixth need a reason; walking does not count (9.2). */
    private List<PlanLine> counted(List<PlanLine> lines) {
        var counted = new ArrayList<PlanLine>();
        int home = 0;
        for (PlanLine line : lines) {
            boolean counts = line.use().home()
                    && !line.exercise().id().equals(content.planRules().alwaysLast());
            home += counts ? 1 : 0;
            counted.add(
                    counts && home > WITHOUT_REASON && line.check() == PlanLine.Check.NOTHING
                            ? line.with(PlanLine.Check.TOO_MANY)
                            : line);
        }
        return counted;
    }

    private PlanLine line(PlanChoice choice, ScreeningState now) {
        var planned = planner.planned(exercise(choice.exercise()), evaluation(now));
        var avoid =
                planner.avoid(planned.exercise(), evaluation(now), now.plan().kind());
        return new PlanLine(
                planned.exercise(),
                choice.dose(),
                choice.use(),
                planned.because(),
                planned.limits(),
                check(avoid),
                avoid.notMet() ? Set.<ItemId>of() : avoid.items(),
                choice.reason(),
                next(planned.exercise().easier(), now),
                next(planned.exercise().harder(), now));
    }

    private static PlanLine.Check check(Verdict avoid) {
        return switch (avoid) {
            case Verdict.Met _ -> PlanLine.Check.REASON;
            case Verdict.Undecided _ -> PlanLine.Check.CONFIRMATION;
            case Verdict.NotMet _ -> PlanLine.Check.NOTHING;
        };
    }

    /** A swap must first pass the other exercise's avoid rule and the Never lists (9.6). */
    private Optional<Exercise> next(Optional<Exercise.Next> next, ScreeningState now) {
        return next.flatMap(Exercise.Next::exercise)
                .map(this::exercise)
                .filter(other ->
                        planner.avoid(other, evaluation(now), now.plan().kind()).notMet());
    }
}
