package app.facet.model;

import app.facet.domain.protocol.Answer;
import app.facet.domain.protocol.AnswerType;
import app.facet.domain.protocol.Item;
import app.facet.domain.protocol.ItemId;
import app.facet.domain.protocol.Protocol;
import app.facet.domain.protocol.Section;
import app.facet.domain.protocol.Step;
import app.facet.domain.rule.Finding;
import app.facet.domain.rule.Pattern;
import app.facet.domain.rule.Triage;
import app.facet.domain.screening.Call;
import app.facet.domain.screening.Concern;
import app.facet.domain.screening.Decision;
import app.facet.domain.screening.Given;
import app.facet.domain.screening.Given.How;
import app.facet.domain.screening.PlanChoice;
import app.facet.domain.screening.Screening;
import app.facet.domain.screening.SignOff;
import app.facet.domain.screening.Teaching;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * One open screening: takes answers, keeps what follows from them in one state, and writes each down at once. Nothing has
 * to be saved, and nothing given is ever overwritten: corrections and undoing are further rows.
 */
public final class ScreeningModel {

    private final Setting setting;
    private final ScreeningLog log;
    private final InstantSource clock;
    private final Saving saving;
    private final GroupKey groupKey = new GroupKey();
    private final Deque<List<Given>> undo = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<ScreeningState> state;
    private final ReadOnlyObjectWrapper<Step> step;
    private final ReadOnlyObjectWrapper<Optional<Item>> focus = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final HowToModel howTo;
    private final HoldTimer timer;
    private final StepClock stepClock;

    /** Opens a screening where it was left. */
    public ScreeningModel(Setting setting, Screening screening, ScreeningLog log, Work work, InstantSource clock) {
        this.setting = setting;
        this.log = log;
        this.clock = clock;
        this.saving = new Saving(work, clock);
        this.state = new ReadOnlyObjectWrapper<>(Appraisal.of(setting, screening));
        this.step = new ReadOnlyObjectWrapper<>(stepOf(screening));
        this.howTo = new HowToModel(setting.content(), work);
        this.timer = new HoldTimer(clock);
        this.stepClock = new StepClock(clock);
        focus.subscribe(this::showHow);
        state.subscribe(_ -> showHow(focus.get()));
    }

    private void showHow(Optional<Item> at) {
        howTo.at(at, at.flatMap(item -> state().item(item.id()).answer()));
    }

    private Step stepOf(Screening screening) {
        var steps = protocol().steps();
        return steps.stream()
                .filter(candidate -> candidate.id().equals(screening.step()))
                .findFirst()
                .orElse(steps.getFirst());
    }

    /** What does not change while the screening is open. */
    public Setting setting() {
        return setting;
    }

    /** What is asked. */
    public Protocol protocol() {
        return setting.content().protocol();
    }

    /** Everything the screens show; one change for each command. */
    public ReadOnlyObjectProperty<ScreeningState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** The present state. */
    public ScreeningState state() {
        return state.get();
    }

    /** Whether everything given is durable. */
    public ReadOnlyObjectProperty<SaveState> savedProperty() {
        return saving.state();
    }

    /** The open step. */
    public ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /** The item the therapist is at. */
    public ReadOnlyObjectProperty<Optional<Item>> focusProperty() {
        return focus.getReadOnlyProperty();
    }

    /** Opens a step and remembers it. */
    public void open(Step wanted) {
        if (wanted.equals(step.get())) {
            return;
        }
        focus.set(Optional.empty());
        if (!screening().signed()) {
            state.set(Appraisal.of(setting, Rows.withStep(screening(), wanted.id())));
            saving.write(() -> log.openStep(id(), wanted.id()));
        }
        step.set(wanted); // last: who opens a step focuses something that a new state would build anew
    }

    /** The step this many steps further on, if there is one. */
    public Optional<Step> neighbour(int distance) {
        var steps = protocol().steps();
        int index = steps.indexOf(step.get()) + distance;
        return index < 0 || index >= steps.size() ? Optional.empty() : Optional.of(steps.get(index));
    }

    /** How the item the therapist is at is measured. */
    public HowToModel howTo() {
        return howTo;
    }

    /** Times holds. */
    public HoldTimer timer() {
        return timer;
    }

    /** How long each step took. */
    public StepClock clock() {
        return stepClock;
    }

    /** The next core question that is open: from where the therapist is, then from the start again. */
    public Optional<ItemId> nextUnanswered() {
        return Unanswered.after(this);
    }

    /** Notes the item the therapist is at. */
    public void focus(ItemId item) {
        focus.set(protocol().item(item));
    }

    /** Notes that an item's line was on the screen (2E). */
    public void shown(ItemId item) {
        groupKey.shown(item);
    }

    /** Records an answer that was asked for. */
    public void answer(ItemId item, Answer answer) {
        give(List.of(given(item, Optional.of(answer), How.ASKED, Optional.empty())));
    }

    /** Records what the patient brings back about an exercise: beside the questions, in the same log (9.8). */
    public void bring(ItemId what, Answer answer) {
        requireOpen();
        append(List.of(new Given(what, Optional.of(answer), How.ASKED, clock.instant(), "", Optional.empty())));
    }

    /** Takes an answer back: the item is open again. */
    public void takeBack(ItemId item) {
        if (state().item(item).given().isPresent()) {
            give(List.of(given(item, Optional.empty(), How.ASKED, Optional.empty())));
        }
    }

    /**
     * Records a typed number when it is within its limits.
     *
     * @param method how it was measured, where the item has methods
     * @param sure whether a surprising number was confirmed
     * @return what became of it
     */
    public NumberEntry enter(Item item, String typed, Optional<String> method, boolean sure) {
        var entry = NumberEntry.read((AnswerType.Amount) item.type(), typed, state().answers(), sure);
        if (entry instanceof NumberEntry.Accepted(double value, List<Double> readings)) {
            var measurement = Optional.of(new Given.Measurement(method.orElse(""), "", readings))
                    .filter(measured -> method.isPresent() || readings.size() > 1);
            give(List.of(given(item.id(), Optional.of(new Answer.Amount(value)), How.ASKED, measurement)));
        }
        return entry;
    }

    /** Records that an item could not be answered; refused without the reason why (7.2). */
    public boolean couldNotAnswer(ItemId item, String why) {
        if (why.isBlank()) {
            return false;
        }
        answer(item, new Answer.Unknown(Answer.Reason.COULD_NOT_ANSWER, why.strip()));
        return true;
    }

    /** Keeps a short note to an item; an empty one removes it. */
    public void note(ItemId item, String text) {
        var before = state().item(item).given();
        var answer = before.flatMap(Given::answer).or(() -> Optional.of(notAsked()));
        var how = before.map(Given::how).orElse(How.ASKED);
        var measurement = before.flatMap(Given::measurement);
        give(List.of(new Given(item, answer, how, clock.instant(), text.strip(), measurement)));
    }

    private static Answer notAsked() {
        return new Answer.Unknown(Answer.Reason.NOT_ASKED, "");
    }

    /** Whether the one key of a section may be used now. */
    public GroupOffer offer(Section section) {
        return groupKey.offer(section, state());
    }

    /** Answers what is open in a section by its one key, each item in its own row. */
    public GroupOffer answerGroup(Section section) {
        var offer = offer(section);
        if (offer == GroupOffer.READY) {
            var rows = new ArrayList<Given>();
            groupKey.answers(section, state())
                    .forEach((item, answer) ->
                            rows.add(given(item, Optional.of(answer), How.GROUP_KEY, Optional.empty())));
            give(rows);
        }
        return offer;
    }

    /** Brings back what the last command changed, as further rows; false when there is nothing to undo. */
    public boolean undo() {
        if (undo.isEmpty() || screening().signed()) {
            return false;
        }
        append(undo.pop().stream()
                .map(row ->
                        new Given(row.item(), row.answer(), row.how(), clock.instant(), row.note(), row.measurement()))
                .toList());
        return true;
    }

    private Given given(ItemId item, Optional<Answer> answer, How how, Optional<Given.Measurement> measurement) {
        return new Given(item, answer, how, clock.instant(), state().item(item).note(), measurement);
    }

    private void give(List<Given> rows) {
        requireOpen();
        undo.push(rows.stream().map(row -> before(row.item())).toList());
        append(rows);
    }

    private Given before(ItemId item) {
        return state().item(item)
                .given()
                .orElse(new Given(item, Optional.empty(), How.ASKED, Instant.EPOCH, "", Optional.empty()));
    }

    private void append(List<Given> rows) {
        var changed = screening();
        for (Given row : rows) {
            changed = changed.with(row);
        }
        state.set(Appraisal.of(setting, changed));
        rows.forEach(row -> saving.write(() -> log.append(id(), row)));
    }

    /** Decides an outcome; going below the suggestion needs a reason and a name, and never goes below the floor (7.5). */
    public Optional<DecisionRefusal> decide(Triage level, Decision.Kind kind, String reason, String clinician) {
        requireOpen();
        var evaluation = state().suggestion().evaluation();
        if (evaluation.lowest().above(level)) {
            return Optional.of(DecisionRefusal.BELOW_FLOOR);
        }
        if (evaluation.level().above(level)) {
            if (reason.isBlank() || kind == Decision.Kind.RAISED) {
                return Optional.of(DecisionRefusal.REASON_MISSING);
            }
            if (clinician.isBlank()) {
                return Optional.of(DecisionRefusal.NAME_MISSING);
            }
        }
        var decision = new Decision(level, kind, reason.strip(), clinician.strip(), clock.instant());
        state.set(Appraisal.of(setting, Rows.withDecision(screening(), decision)));
        saving.write(() -> log.decide(id(), decision));
        return Optional.empty();
    }

    /** Keeps the plan as the therapist settled on it. */
    public void plan(List<PlanChoice> choices) {
        requireOpen();
        state.set(Appraisal.of(setting, Rows.withPlan(screening(), choices)));
        saving.write(() -> log.plan(id(), choices));
    }

    /** Keeps who was phoned, when, and what was agreed. */
    public void call(String who, Instant at, String agreed) {
        var call = new Call(who.strip(), at, agreed.strip());
        state.set(Appraisal.of(setting, Rows.withCall(screening(), call)));
        saving.write(() -> log.call(id(), call));
    }

    /** Keeps how worried the therapist is about a condition; refused without the reason. It never changes the level. */
    public boolean concern(Concern.Condition condition, Concern.Level level, String reason) {
        requireOpen();
        if (reason.isBlank()) {
            return false;
        }
        var concern = new Concern(condition, level, reason.strip(), clock.instant());
        state.set(Appraisal.of(setting, screening().with(concern)));
        saving.write(() -> log.concern(id(), concern));
        return true;
    }

    /** Keeps how the sheet was taught; after signing it is a dated addition. */
    public void teach(boolean shown, boolean doneBack, String toCorrect, String clinician) {
        var teaching = new Teaching(shown, doneBack, toCorrect.strip(), clinician.strip(), clock.instant());
        state.set(Appraisal.of(setting, Rows.withTeaching(screening(), teaching)));
        saving.write(() -> log.teach(id(), teaching));
    }

    /** Signs the screening as what it is, with the plan as settled; nothing in it changes any more. */
    public void sign(String clinician, List<PlanChoice> plan) {
        requireOpen();
        var evaluation = state().suggestion().evaluation();
        var outcome = state().outcome();
        var signOff = new SignOff(
                clinician.strip(),
                clock.instant(),
                outcome.suggested(),
                outcome.decided(),
                evaluation.findings().stream()
                        .map(Finding::rule)
                        .map(rule -> rule.id())
                        .toList(),
                evaluation.patterns().stream()
                        .map(Pattern::id)
                        .map(ItemId::value)
                        .toList(),
                plan,
                state().plan().reviewDays(),
                setting.content().hash());
        state.set(Appraisal.of(setting, Rows.withSignOff(screening(), signOff)));
        saving.write(() -> log.sign(id(), signOff));
    }

    /** Tries again to write what could not be written. */
    public void retry() {
        saving.next();
    }

    private void requireOpen() {
        if (screening().signed()) {
            throw new IllegalStateException("the screening is signed");
        }
    }

    private Screening screening() {
        return state().screening();
    }

    private UUID id() {
        return screening().id();
    }
}
