package app.facet.domain.rule;

import app.facet.domain.protocol.ItemId;
import java.util.Set;

/** What a condition comes to, with the answers that made it so or that it waits for. */
public sealed interface Verdict extends FactValue {

    /** Definitely true, because of these answers. */
    record Met(Set<ItemId> because) implements Verdict {}

    /** Definitely false, because of these answers. */
    record NotMet(Set<ItemId> because) implements Verdict {}

    /** Neither: it waits for these answers. */
    record Undecided(Set<ItemId> waitingFor) implements Verdict {}

    /** Whether it is definitely true; only then does a rule fire. */
    default boolean met() {
        return this instanceof Met;
    }

    /** Whether it is definitely false. */
    default boolean notMet() {
        return this instanceof NotMet;
    }

    /** Whether answers are missing. */
    default boolean undecided() {
        return this instanceof Undecided;
    }

    /** The answers behind the verdict, or those it waits for. */
    default Set<ItemId> items() {
        return switch (this) {
            case Met(var because) -> because;
            case NotMet(var because) -> because;
            case Undecided(var waitingFor) -> waitingFor;
        };
    }

    /** The verdict with the opposite truth, from the same answers. */
    default Verdict negated() {
        return switch (this) {
            case Met(var because) -> new NotMet(because);
            case NotMet(var because) -> new Met(because);
            case Undecided undecided -> undecided;
        };
    }
}
