package app.facet.domain.rule;

import app.facet.domain.protocol.ItemId;
import app.facet.domain.protocol.Source;
import java.util.List;
import java.util.Set;

/**
 * A clinical pattern of section 7.7: a working label, not a diagnosis.
 *
 * @param id its fact
 * @param priority the smallest true one is the primary pattern
 * @param plainName the name a patient reads
 * @param printAt the final levels at which a patient reads it
 * @param subLabels finer plain names with their conditions
 * @param source where it comes from
 */
public record Pattern(
        ItemId id, int priority, String plainName, Set<Triage> printAt, List<SubLabel> subLabels, Source source) {

    /** Copies the collections. */
    public Pattern {
        printAt = Set.copyOf(printAt);
        subLabels = List.copyOf(subLabels);
    }

    /**
     * A finer name, used when its condition is definitely true.
     *
     * @param name the clinician's name
     * @param say the words a patient reads instead
     * @param when its condition
     */
    public record SubLabel(String name, String say, Condition when) {}
}
