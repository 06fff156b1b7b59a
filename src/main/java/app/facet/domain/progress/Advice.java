package app.facet.domain.progress;

import app.facet.domain.plan.Dose;
import app.facet.domain.plan.Exercise;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What section 9.8 suggests for one exercise at a return visit; a suggestion, never done by itself. */
public sealed interface Advice {

    /** One change, any of these. */
    record Progress(List<Step> steps) implements Advice {
        /** Copies the list. */
        public Progress {
            steps = List.copyOf(steps);
        }
    }

    /** Leave it as it is. */
    record Hold() implements Advice {}

    /** Go back; to the easier exercise, where there is one this patient may do. */
    record Regress(Set<Why> because, Optional<Exercise> easier) implements Advice {
        /** Copies the reasons. */
        public Regress {
            because = Set.copyOf(because);
        }
    }

    /** Not decided until these are known. */
    record Open(Set<Ask> asks) implements Advice {
        /** Copies the questions. */
        public Open {
            asks = Set.copyOf(asks);
        }
    }

    /** The reference has no rule for so few days. */
    record NoRule() implements Advice {}

    /** Why an exercise goes back. */
    enum Why {
        PAIN_RED,
        FORM_LOST,
        HIGH_IRRITABILITY
    }

    /** What is still to be asked or seen. */
    enum Ask {
        DAYS,
        PAIN,
        FORM,
        RED_FLAGS
    }

    /** One change forward. */
    sealed interface Step {
        /** More repetitions, or a longer hold. */
        record More(Dose dose) implements Step {}

        /** The next exercise, which this patient may do (8C, 9.4). */
        record Next(Exercise exercise) implements Step {}

        /** A harder way of the same exercise, in the words of the library. */
        record Harder(String text) implements Step {}
    }
}
