package app.facet.domain.rule;

import java.util.Arrays;
import java.util.Optional;

/** How much of an exercise plan an outcome allows, from the strictest on (section 9.1 of the clinical reference). */
public enum PlanKind {
    NONE,
    GENTLE,
    FULL;

    /** The name used in content and cases. */
    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The kind with this name. */
    public static Optional<PlanKind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }

    /** The stricter of the two. */
    public PlanKind strictest(PlanKind other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
