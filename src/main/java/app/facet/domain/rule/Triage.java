package app.facet.domain.rule;

/** The outcomes of a screening, from the calmest to the most pressing (section 7.1 of the clinical reference). */
public enum Triage {
    SELF_MANAGE("self-manage"),
    TREAT_WITH_CAUTION("treat-with-caution"),
    REFER("refer"),
    INCOMPLETE("incomplete"),
    URGENT("urgent"),
    EMERGENCY("emergency");

    private final String id;

    Triage(String id) {
        this.id = id;
    }

    /** The name used in content, cases and style classes. */
    public String id() {
        return id;
    }

    /** The outcome with this name. */
    public static java.util.Optional<Triage> of(String id) {
        return java.util.Arrays.stream(values())
                .filter(level -> level.id.equals(id))
                .findFirst();
    }

    /** Whether this outcome is more pressing than the other. */
    public boolean above(Triage other) {
        return compareTo(other) > 0;
    }

    /** Whether "for when" is told in days; the smallest among the fired rules counts. */
    public boolean hasDays() {
        return this == EMERGENCY || this == URGENT || this == REFER;
    }

    /** Whether no exercises may be given at this level, whatever else is true (section 9.1). */
    public boolean forbidsExercises() {
        return this == EMERGENCY || this == URGENT || this == INCOMPLETE;
    }
}
