package app.facet.domain.progress;

import app.facet.domain.plan.Dose;
import app.facet.domain.plan.Exercise;
import app.facet.domain.plan.Planner;
import app.facet.domain.progress.Done.Light;
import app.facet.domain.protocol.Answer;
import app.facet.domain.protocol.ItemId;
import app.facet.domain.rule.Irritability;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The rules of section 9.8: what a tick log and change across visits suggest. */
public final class FollowUp {

    /** The prefix of red-flag items (section 0.2). */
    private static final String RED_FLAG = "rf-";

    private final ProgressRules rules;
    private final Planner planner;
    private final Map<String, Exercise> library;

    /** The rules over this library. */
    public FollowUp(ProgressRules rules, Planner planner, Map<String, Exercise> library) {
        this.rules = rules;
        this.planner = planner;
        this.library = Map.copyOf(library);
    }

    /**
     * What is suggested for one exercise. Irritability that cannot be told counts as moderate (7.6); what was not asked about
     * days, pain or form leaves the advice open.
     *
     * @param done what the patient brings back
     * @param dose the dose handed out
     * @param now the visit today
     * @param before the visit the sheet was given at
     */
    public Advice advice(Done done, Dose dose, Visit now, Visit before) {
        var worse = worse(done, now);
        if (!worse.isEmpty()) {
            return new Advice.Regress(worse, neighbour(exercise(done).easier(), now));
        }
        var asks = EnumSet.noneOf(Advice.Ask.class);
        if (done.pain().isEmpty()) {
            asks.add(Advice.Ask.PAIN);
        }
        if (done.goodForm().isEmpty()) {
            asks.add(Advice.Ask.FORM);
        }
        if (done.days().isEmpty()) {
            asks.add(Advice.Ask.DAYS);
        }
        return asks.isEmpty() ? settled(done, dose, now, before) : new Advice.Open(asks);
    }

    private Advice settled(Done done, Dose dose, Visit now, Visit before) {
        int days = done.days().orElseThrow();
        if (done.pain().orElseThrow() == Light.AMBER) {
            return new Advice.Hold();
        }
        if (days < rules.holdDays()) {
            return new Advice.NoRule();
        }
        if (days < rules.progressDays() || newRedFlag(now, before)) {
            return new Advice.Hold();
        }
        return now.evaluation().openGateItems().isEmpty()
                ? new Advice.Progress(steps(exercise(done), dose, now))
                : new Advice.Open(Set.of(Advice.Ask.RED_FLAGS));
    }

    private static Set<Advice.Why> worse(Done done, Visit now) {
        var why = EnumSet.noneOf(Advice.Why.class);
        if (done.pain().equals(Optional.of(Light.RED))) {
            why.add(Advice.Why.PAIN_RED);
        }
        if (done.goodForm().equals(Optional.of(false))) {
            why.add(Advice.Why.FORM_LOST);
        }
        if (now.evaluation().irritability() == Irritability.HIGH) {
            why.add(Advice.Why.HIGH_IRRITABILITY);
        }
        return why;
    }

    /** A red flag that is yes now and was not yes before; one that was not asked before counts as new. */
    private static boolean newRedFlag(Visit now, Visit before) {
        return now.given().keySet().stream()
                .filter(item -> item.value().startsWith(RED_FLAG))
                .anyMatch(item -> yes(now, item) && !yes(before, item));
    }

    private static boolean yes(Visit visit, ItemId item) {
        return visit.answer(item).filter(Answer.YesNo.YES::equals).isPresent();
    }

    private List<Advice.Step> steps(Exercise exercise, Dose dose, Visit now) {
        var steps = new ArrayList<Advice.Step>();
        if (dose.repetitions() > 1) {
            steps.add(new Advice.Step.More(dose.withRepetitions(dose.repetitions() + rules.moreRepetitions())));
        }
        if (dose.holdSeconds() > 0) {
            steps.add(new Advice.Step.More(dose.withHoldSeconds(dose.holdSeconds() + rules.moreSeconds())));
        }
        exercise.harder().ifPresent(next -> {
            if (next.exercise().isEmpty()) {
                steps.add(new Advice.Step.Harder(next.text()));
            }
        });
        neighbour(exercise.harder(), now).map(Advice.Step.Next::new).ifPresent(steps::add);
        return steps;
    }

    private Exercise exercise(Done done) {
        return Objects.requireNonNull(library.get(done.exercise()), done.exercise());
    }

    /** A neighbour on the ladder that passes its avoid rule and the Never lists (9.6); undecided does not pass. */
    private Optional<Exercise> neighbour(Optional<Exercise.Next> next, Visit now) {
        var evaluation = now.evaluation();
        return next.flatMap(Exercise.Next::exercise)
                .map(id -> Objects.requireNonNull(library.get(id), id))
                .filter(other ->
                        planner.avoid(other, evaluation, evaluation.plan()).notMet());
    }

    /** What is suggested for the whole plan at the last of these visits, which belong to one episode. */
    public List<Outlook> outlook(Course course) {
        var outlooks = new ArrayList<Outlook>(List.of(new Outlook.RetriageNow()));
        if (course.visits().isEmpty()) {
            return outlooks;
        }
        var last = course.visits().getLast();
        if (last.evaluation().isTrue(rules.worse())) {
            outlooks.add(new Outlook.ReferNerveWorse());
        }
        long days = ChronoUnit.DAYS.between(course.visits().getFirst().date(), last.date());
        if (days >= rules.reassessWeeks() * 7L) {
            gain(course, (int) (days / 7)).ifPresent(outlooks::add);
        }
        course.of(rules.goalMeasure()).stream()
                .map(Series::last)
                .filter(point -> point.date().equals(last.date()) && point.value() >= rules.goalAtLeast())
                .findFirst()
                .ifPresent(point -> outlooks.add(new Outlook.Discharge(point.value())));
        return outlooks;
    }

    private Optional<Outlook> gain(Course course, int weeks) {
        var changes = rules.gainMeasures().stream()
                .flatMap(measure -> course.of(measure).stream())
                .filter(series -> series.sinceFirst() != Change.FIRST)
                .toList();
        if (changes.isEmpty()) {
            return Optional.of(new Outlook.Measure(rules.gainMeasures()));
        }
        if (changes.stream().anyMatch(series -> series.sinceFirst() == Change.BETTER)) {
            return Optional.empty();
        }
        var measured = changes.stream().map(Series::id).distinct().toList();
        return Optional.of(
                weeks >= rules.referWeeks()
                        ? new Outlook.ReferNoGain(weeks, measured)
                        : new Outlook.Reassess(weeks, measured));
    }
}
