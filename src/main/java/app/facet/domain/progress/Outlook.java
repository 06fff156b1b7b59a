package app.facet.domain.progress;

import java.util.List;

/** What section 9.8 suggests for the whole plan at a return visit; a suggestion, never done by itself. */
public sealed interface Outlook {

    /** All gate items are asked again, at every visit. */
    record RetriageNow() implements Outlook {}

    /** Nothing that tells gain was measured twice: measure one of these. */
    record Measure(List<String> measures) implements Outlook {
        /** Copies the list. */
        public Measure {
            measures = List.copyOf(measures);
        }
    }

    /** No gain on what was measured, after so many weeks: think the plan over. */
    record Reassess(int weeks, List<String> measured) implements Outlook {
        /** Copies the list. */
        public Reassess {
            measured = List.copyOf(measured);
        }
    }

    /** No gain on what was measured, after so many weeks: refer. */
    record ReferNoGain(int weeks, List<String> measured) implements Outlook {
        /** Copies the list. */
        public ReferNoGain {
            measured = List.copyOf(measured);
        }
    }

    /** Nerve signs got worse: refer. */
    record ReferNerveWorse() implements Outlook {}

    /** The score of a goal is reached; discharge, if the goals are met and the patient knows plan and warning signs. */
    record Discharge(double score) implements Outlook {}
}
