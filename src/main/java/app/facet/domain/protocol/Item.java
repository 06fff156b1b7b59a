package app.facet.domain.protocol;

import java.util.List;
import java.util.Optional;

/**
 * One question, sign, measure or test.
 *
 * @param id its stable name
 * @param ask the words it is asked in
 * @param help small print under the question
 * @param start the start position of a measure, if it has one
 * @param how how to measure or test, step by step
 * @param type the kind of answer it takes
 * @param normal the option or number that "all normal" gives
 * @param row the row it stands in, when its section is a table
 * @param column the column it stands in, when its section is a table
 * @param fromRecord whether the patient's record answers it
 * @param methods the measuring methods it knows
 * @param why why it matters
 * @param shortName a name of a few words for lists
 * @param source where it comes from
 */
public record Item(
        ItemId id,
        String ask,
        Optional<String> help,
        Optional<String> start,
        List<String> how,
        AnswerType type,
        Optional<String> normal,
        Optional<String> row,
        Optional<String> column,
        boolean fromRecord,
        List<String> methods,
        String why,
        String shortName,
        Source source) {

    /** Copies the lists. */
    public Item {
        how = List.copyOf(how);
        methods = List.copyOf(methods);
    }
}
