package app.facet.domain.plan;

import app.facet.domain.protocol.ItemId;
import app.facet.domain.rule.Condition;
import app.facet.domain.rule.Irritability;
import app.facet.domain.rule.Triage;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The plan rules of section 9, as content gives them.
 *
 * @param slots the categories in the order their slots are filled
 * @param noPain how many of each category when there is definitely no pain
 * @param byIrritability how many of each category otherwise
 * @param gentle what a gentle plan allows
 * @param caps further caps on the number of exercises, each with its condition
 * @param rows the candidates of each pattern
 * @param defaultPattern the pattern whose row is used when none is true
 * @param targets the exercises for each finding, in the order of section 9.5
 * @param targetCategories which categories of target exercises a column takes
 * @param preferred exercises that come first in their own category, each list with its condition
 * @param alternatives exercises that come after the row's list, each list with its condition
 * @param fallbacks what is tried when a column's list ran out
 * @param neverUnless exercises that are never chosen unless their condition is definitely true
 * @param neverNaming patterns that forbid every exercise whose avoid rule names a macro
 * @param alwaysLast the exercise added last, not counted
 * @param doses how doses are scaled
 * @param reviews the review intervals
 * @param reviewOtherwise days to the review when no interval applies
 */
public record PlanRules(
        List<Category> slots,
        Row noPain,
        Map<Irritability, Row> byIrritability,
        Gentle gentle,
        List<Cap> caps,
        Map<ItemId, Candidates> rows,
        ItemId defaultPattern,
        Map<ItemId, List<String>> targets,
        Map<Category, Set<Category>> targetCategories,
        List<Conditional> preferred,
        List<Conditional> alternatives,
        Map<Category, List<String>> fallbacks,
        List<Conditional> neverUnless,
        Map<ItemId, ItemId> neverNaming,
        String alwaysLast,
        List<DoseRule> doses,
        List<Review> reviews,
        int reviewOtherwise) {

    /** The most exercises of each category and in all. */
    public record Row(Map<Category, Integer> most, int cap) {}

    /** The categories a gentle plan allows, and its cap. */
    public record Gentle(Set<Category> categories, int cap) {}

    /** A cap that holds while its condition is met. */
    public record Cap(Condition when, int cap) {}

    /** The candidates of a pattern by category, and what it never allows. */
    public record Candidates(Map<Category, List<Entry>> columns, Set<String> never) {}

    /** One entry of a candidate list: exercises taken when the condition is met, or the place of the targets. */
    public sealed interface Entry {
        /** These exercises, when the condition is met. */
        record Exercises(Condition when, List<String> ids) implements Entry {}

        /** The target exercises of the true findings. */
        record Targets() implements Entry {}
    }

    /** Exercises that a condition brings in. */
    public record Conditional(Condition when, List<String> exercises) {}

    /**
     * One row of section 9.6.
     *
     * @param when while it is met
     * @param repetitions factor on repetitions; only the smallest of all factors is applied; 1 leaves them
     * @param sets sets instead of the standard ones; 0 leaves them
     * @param hold factor on the hold; 1 leaves it
     * @param holdAtMost longest hold by category
     * @param longStretchHoldAtLeast shortest hold of a long stretch; 0 leaves it
     * @param daysAWeek days a week by category
     * @param walkMinutes minutes of a walk; 0 leaves them
     * @param walkTimesADay walks a day; 0 leaves them
     * @param wins whether its limits win over the rows without this mark
     */
    public record DoseRule(
            Condition when,
            double repetitions,
            int sets,
            double hold,
            Map<Category, Integer> holdAtMost,
            int longStretchHoldAtLeast,
            Map<Category, Integer> daysAWeek,
            int walkMinutes,
            int walkTimesADay,
            boolean wins) {}

    /** One row of section 9.9: days to the next review. */
    public record Review(Condition when, Set<Triage> levels, int days, String text) {}
}
