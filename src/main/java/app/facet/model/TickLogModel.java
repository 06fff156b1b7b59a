package app.facet.model;

import app.facet.domain.ClinicalContent;
import app.facet.domain.plan.Dose;
import app.facet.domain.plan.Exercise;
import app.facet.domain.progress.Advice;
import app.facet.domain.progress.Done;
import app.facet.domain.progress.FollowUp;
import app.facet.domain.progress.Visit;
import app.facet.domain.protocol.Answer;
import app.facet.domain.screening.PlanChoice;
import app.facet.domain.screening.Screening;
import app.facet.domain.screening.SignOff;
import app.facet.domain.screening.TickLog;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

/** What a patient brings back about the exercises of the last visit, and what section 9.8 suggests for each. */
public final class TickLogModel {

    private static final int WEEK = 7;

    private final ScreeningModel screening;
    private final List<PlanChoice> handedOut;
    private final Optional<Visit> before;
    private final FollowUp rules;
    private final ReadOnlyObjectWrapper<List<Line>> lines = new ReadOnlyObjectWrapper<>(this, "lines", List.of());
    private final Subscription following;

    /** The exercises of the last signed visit, brought back at the open one; follows it until {@link #close}. */
    public TickLogModel(ScreeningModel screening, Optional<Screening> last) {
        this.screening = screening;
        var content = content();
        this.handedOut = last.flatMap(Screening::signOff).map(SignOff::plan).orElse(List.of()).stream()
                .filter(choice -> choice.use().home())
                .filter(choice -> content.exercises().containsKey(choice.exercise()))
                .toList();
        this.before = last.map(visit -> Visit.of(visit, screening.setting().patient(), content.rules()));
        this.rules = new FollowUp(content.progress(), content.planner(), content.exercises());
        this.following = screening.stateProperty().subscribe(this::follow);
    }

    /**
     * One exercise.
     *
     * @param exercise which one
     * @param dose the dose it was handed out with
     * @param done what the patient brings back
     * @param advice what is suggested, never done by itself
     */
    public record Line(Exercise exercise, Dose dose, Done done, Advice advice) {}

    /** Stops following the visit. */
    public void close() {
        following.unsubscribe();
    }

    /** The exercises handed out last time, in the order of that plan; none at a first visit. */
    public ReadOnlyObjectProperty<List<Line>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    /** Whether the visit is signed, so that nothing is brought back any more. */
    public boolean signed() {
        return screening.state().screening().signed();
    }

    /** Keeps on how many days of the last week an exercise was done; refuses what a week does not have. */
    public boolean days(String exercise, int days) {
        boolean possible = days >= 0 && days <= WEEK;
        if (possible) {
            screening.bring(TickLog.id(TickLog.Part.DAYS, exercise), new Answer.Amount(days));
        }
        return possible;
    }

    /** Keeps the pain light an exercise came to. */
    public void pain(String exercise, Done.Light light) {
        screening.bring(
                TickLog.id(TickLog.Part.PAIN, exercise),
                new Answer.Choice(light.name().toLowerCase(Locale.ROOT)));
    }

    /** Keeps whether an exercise is done in good form. */
    public void form(String exercise, boolean good) {
        screening.bring(TickLog.id(TickLog.Part.FORM, exercise), good ? Answer.YesNo.YES : Answer.YesNo.NO);
    }

    private void follow(ScreeningState state) {
        before.ifPresent(last -> {
            var now = new Visit(
                    state.screening().visitDate(),
                    state.screening().current(),
                    state.suggestion().evaluation());
            lines.set(handedOut.stream().map(choice -> line(choice, now, last)).toList());
        });
    }

    private Line line(PlanChoice choice, Visit now, Visit last) {
        var exercise = Objects.requireNonNull(content().exercises().get(choice.exercise()));
        var done = Done.of(choice.exercise(), now.given());
        return new Line(exercise, choice.dose(), done, rules.advice(done, choice.dose(), now, last));
    }

    private ClinicalContent content() {
        return screening.setting().content();
    }
}
