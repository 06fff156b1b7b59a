package app.facet.ui.screening;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;

/**
 * What others put into the screening.
 *
 * @param plan makes what the plan step shows, once, when it is first opened
 * @param safetySheet makes the preview and print of the safety sheet on the page "Act on this now"
 * @param letter makes the form of the referral letter on that page
 * @param clinicians the names offered when deciding and signing
 * @param signed told when the screening was signed
 * @param keys where the keyboard goes on the plan step
 * @param brought makes what stands above the questions of the first step, at a return visit
 */
public record Slots(
        Supplier<Node> plan,
        Supplier<Node> safetySheet,
        Supplier<Node> letter,
        List<String> clinicians,
        Runnable signed,
        PlanKeys keys,
        Optional<Supplier<Node>> brought) {

    /** Where the keyboard goes on the plan step. */
    public interface PlanKeys {
        /** The step was opened. */
        void entered();

        /** The key that goes on was pressed; there is no further step. */
        void finish();
    }

    private static final PlanKeys NO_KEYS = new PlanKeys() {
        @Override
        public void entered() {
            // nothing to focus
        }

        @Override
        public void finish() {
            // nothing to focus
        }
    };

    /** Copies the list. */
    public Slots {
        clinicians = List.copyOf(clinicians);
    }

    /** A plan step without fields. */
    public Slots(
            Supplier<Node> plan,
            Supplier<Node> safetySheet,
            Supplier<Node> letter,
            List<String> clinicians,
            Runnable signed) {
        this(plan, safetySheet, letter, clinicians, signed, NO_KEYS, Optional.empty());
    }
}
