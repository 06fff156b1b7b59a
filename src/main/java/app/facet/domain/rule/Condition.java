package app.facet.domain.rule;

import app.facet.domain.protocol.ItemId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A condition of the rule language of section 0.4 of the clinical reference: three-valued, without arithmetic. */
public sealed interface Condition {

    /** Always true; what "always" and "everyone" mean in the reference. */
    record Always() implements Condition {}

    /** True if the answer is yes or the derived fact is true. */
    record Is(ItemId id) implements Condition {}

    /** Compares a number. */
    record Compare(ItemId id, Comparison comparison, double number) implements Condition {}

    /** Whether a choice is one of these options. */
    record OneOf(ItemId id, Set<String> options) implements Condition {
        /** Copies the options. */
        public OneOf {
            options = Set.copyOf(options);
        }
    }

    /** Whether the options chosen contain this one. */
    record Has(ItemId id, String option) implements Condition {}

    /** Whether there is no usable answer; never unknown itself. */
    record Unknown(ItemId id) implements Condition {}

    /** Compares how many of these are true, counted as an interval from the sure to the possible. */
    record Count(List<Condition> of, Comparison comparison, double number) implements Condition {
        /** Copies the conditions. */
        public Count {
            of = List.copyOf(of);
        }
    }

    /** The opposite. */
    record Not(Condition of) implements Condition {}

    /** All of them (Kleene: one false decides). */
    record All(List<Condition> of) implements Condition {
        /** Copies the conditions. */
        public All {
            of = List.copyOf(of);
        }
    }

    /** Any of them (Kleene: one true decides). */
    record Any(List<Condition> of) implements Condition {
        /** Copies the conditions. */
        public Any {
            of = List.copyOf(of);
        }
    }

    /** Every id the condition names, in the order written. */
    default Set<ItemId> ids() {
        var ids = new LinkedHashSet<ItemId>();
        collect(this, ids);
        return ids;
    }

    private static void collect(Condition condition, Set<ItemId> into) {
        switch (condition) {
            case Always() -> {}
            case Is(var id) -> into.add(id);
            case Compare(var id, var _, var _) -> into.add(id);
            case OneOf(var id, var _) -> into.add(id);
            case Has(var id, var _) -> into.add(id);
            case Unknown(var id) -> into.add(id);
            case Count(var of, var _, var _) -> of.forEach(part -> collect(part, into));
            case Not(var of) -> collect(of, into);
            case All(var of) -> of.forEach(part -> collect(part, into));
            case Any(var of) -> of.forEach(part -> collect(part, into));
        }
    }
}
