package app.facet.domain.rule;

import app.facet.domain.protocol.ItemId;

/** How easily the pain flares and how slowly it settles (section 7.6); moderate also when data are missing. */
public enum Irritability {
    HIGH,
    MODERATE,
    LOW;

    /** The fact that says the irritability is definitely high. */
    public static final ItemId HIGH_FACT = new ItemId("d-irrit-high");

    /** The fact that says the irritability is definitely low. */
    public static final ItemId LOW_FACT = new ItemId("d-irrit-low");

    /** The name used in content and cases. */
    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
