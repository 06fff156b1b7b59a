package app.facet;

import app.facet.domain.protocol.Answer;
import app.facet.domain.protocol.Answers;
import app.facet.domain.protocol.ItemId;
import app.facet.domain.rule.FactValue;
import app.facet.domain.rule.Known;
import app.facet.domain.rule.Reading;
import app.facet.domain.rule.Verdict;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What was answered, written in one line; whatever is not named is unknown. */
public record Said(Known known) {

    /** Nothing at all. */
    public static Said nothing() {
        return new Said(Known.of(Answers.NONE));
    }

    /** Yes to these. */
    public Said yes(String... items) {
        return all(Answer.YesNo.YES, items);
    }

    /** No to these. */
    public Said no(String... items) {
        return all(Answer.YesNo.NO, items);
    }

    /** A number. */
    public Said number(String item, double value) {
        return all(new Answer.Amount(value), item);
    }

    /** One option. */
    public Said choice(String item, String option) {
        return all(new Answer.Choice(option), item);
    }

    /** Several options, possibly none. */
    public Said choices(String item, String... options) {
        return all(new Answer.Choices(Set.of(options)), item);
    }

    /** Asked, without a usable answer. */
    public Said unknown(Answer.Reason reason, String... items) {
        return all(new Answer.Unknown(reason, "why"), items);
    }

    /** Whatever this answer is. */
    public Said answer(String item, Answer answer) {
        return all(answer, item);
    }

    /** No longer answered. */
    public Said without(String item) {
        return new Said(new Known(known.answers().without(new ItemId(item)), known.given(), known.last()));
    }

    /** A derived fact given directly, as cases may. */
    public Said given(String fact, boolean value) {
        return given(fact, value ? new Verdict.Met(Set.of()) : new Verdict.NotMet(Set.of()));
    }

    /** A numeric fact given directly, as cases may. */
    public Said given(String fact, double value) {
        return given(fact, Reading.exactly(value, Set.of()));
    }

    /** The same patient, with these answers at the visit before. */
    public Said after(Said last) {
        return new Said(new Known(known.answers(), known.given(), last.known().answers()));
    }

    private Said given(String fact, FactValue value) {
        Map<ItemId, FactValue> given = new HashMap<>(known.given());
        given.put(new ItemId(fact), value);
        return new Said(new Known(known.answers(), given, known.last()));
    }

    private Said all(Answer answer, String... items) {
        var answers = known.answers();
        for (String item : items) {
            answers = answers.with(new ItemId(item), answer);
        }
        return new Said(new Known(answers, known.given(), known.last()));
    }
}
