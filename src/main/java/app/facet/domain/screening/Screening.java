package app.facet.domain.screening;

import app.facet.domain.protocol.Answer;
import app.facet.domain.protocol.Answers;
import app.facet.domain.protocol.ItemId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * One screening: everything that was answered, decided and signed at a visit.
 *
 * @param id its key
 * @param patient whose it is
 * @param episode the episode its visit belongs to
 * @param visitDate the date of the visit
 * @param startedAt when it was begun
 * @param contentHash the content it is asked with
 * @param contentVersion the version of that content
 * @param step the step last open, by id
 * @param log every answer as given, oldest first
 * @param decision the decided outcome, where it differs from the suggestion
 * @param plan the plan as edited; empty: as suggested
 * @param calls who was phoned
 * @param signOff what was signed; empty: still open
 * @param amendments what was added after signing, oldest first
 * @param teaching how the sheet was taught, as last recorded, before or after signing
 * @param closed why it was entered in error, where it was
 * @param concerns how worried the therapist is, one for each condition
 */
public record Screening(
        UUID id,
        UUID patient,
        UUID episode,
        LocalDate visitDate,
        Instant startedAt,
        String contentHash,
        String contentVersion,
        String step,
        List<Given> log,
        Optional<Decision> decision,
        Optional<List<PlanChoice>> plan,
        List<Call> calls,
        Optional<SignOff> signOff,
        List<Amendment> amendments,
        Optional<Teaching> teaching,
        Optional<String> closed,
        List<Concern> concerns) {

    /**
     * A dated addition after signing.
     *
     * @param clinician who adds it
     * @param at when
     * @param text what is added
     * @param about what it is about; some additions close what was due
     */
    public record Amendment(String clinician, Instant at, String text, About about) {

        /** What an addition is about. */
        public enum About {
            /** The record itself. */
            RECORD,
            /** Whether the patient was seen where they were sent to (9.9). */
            SEEN,
            /** The review that was due. */
            REVIEW
        }

        /** An addition to the record itself. */
        public Amendment(String clinician, Instant at, String text) {
            this(clinician, at, text, About.RECORD);
        }
    }

    /** Copies the lists. */
    public Screening {
        log = List.copyOf(log);
        calls = List.copyOf(calls);
        concerns = List.copyOf(concerns);
        amendments = List.copyOf(amendments);
        plan = plan.map(List::copyOf);
    }

    /** A screening without any concern recorded. */
    public Screening(
            UUID id,
            UUID patient,
            UUID episode,
            LocalDate visitDate,
            Instant startedAt,
            String contentHash,
            String contentVersion,
            String step,
            List<Given> log,
            Optional<Decision> decision,
            Optional<List<PlanChoice>> plan,
            List<Call> calls,
            Optional<SignOff> signOff,
            List<Amendment> amendments,
            Optional<Teaching> teaching,
            Optional<String> closed) {
        this(
                id,
                patient,
                episode,
                visitDate,
                startedAt,
                contentHash,
                contentVersion,
                step,
                log,
                decision,
                plan,
                calls,
                signOff,
                amendments,
                teaching,
                closed,
                List.of());
    }

    /** This screening with one more concern; an earlier one about the same condition no longer counts. */
    public Screening with(Concern concern) {
        var others = new ArrayList<>(concerns);
        others.removeIf(other -> other.condition() == concern.condition());
        others.add(concern);
        return new Screening(
                id,
                patient,
                episode,
                visitDate,
                startedAt,
                contentHash,
                contentVersion,
                step,
                log,
                decision,
                plan,
                calls,
                signOff,
                amendments,
                teaching,
                closed,
                others);
    }

    /** The current answer of each item as given, newest last; items whose answer was taken back are absent. */
    public Map<ItemId, Given> current() {
        var current = new LinkedHashMap<ItemId, Given>();
        for (Given given : log) {
            current.remove(given.item());
            if (given.answer().isPresent()) {
                current.put(given.item(), given);
            }
        }
        return current;
    }

    /** The current answers, with age and sex from the patient's record on the date of the visit (decision 8). */
    public Answers answers(Patient patient) {
        var answers = new LinkedHashMap<ItemId, Answer>();
        current()
                .forEach((item, given) -> given.answer()
                        .filter(_ -> !TickLog.holds(item))
                        .ifPresent(answer -> answers.put(item, answer)));
        answers.put(new ItemId("hx-age"), new Answer.Amount(patient.ageOn(visitDate)));
        answers.put(new ItemId("hx-sex"), new Answer.Choice(patient.sex().option()));
        return new Answers(answers);
    }

    /** This screening with one more row in its log. */
    public Screening with(Given given) {
        var longer = new ArrayList<>(log);
        longer.add(given);
        return new Screening(
                id,
                patient,
                episode,
                visitDate,
                startedAt,
                contentHash,
                contentVersion,
                step,
                longer,
                decision,
                plan,
                calls,
                signOff,
                amendments,
                teaching,
                closed,
                concerns);
    }

    /** Whether it was signed. */
    public boolean signed() {
        return signOff.isPresent();
    }
}
