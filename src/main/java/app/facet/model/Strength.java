package app.facet.model;

/** How well a passphrase keeps others out, told plainly while it is typed. */
public enum Strength {
    EMPTY,
    TOO_SHORT,
    WEAK,
    FAIR,
    GOOD;

    /** The fewest characters a passphrase may have. */
    public static final int SHORTEST = 8;

    private static final int FAIR_LENGTH = 12;
    private static final int GOOD_LENGTH = 18;
    private static final int FEWEST_DIFFERENT = 5;

    /** The strength of a passphrase: length counts most, and repeating a few characters adds nothing. */
    public static Strength of(CharSequence passphrase) {
        long different = passphrase.chars().distinct().count();
        if (passphrase.isEmpty()) {
            return EMPTY;
        }
        if (passphrase.length() < SHORTEST) {
            return TOO_SHORT;
        }
        if (passphrase.length() < FAIR_LENGTH || different < FEWEST_DIFFERENT) {
            return WEAK;
        }
        return passphrase.length() < GOOD_LENGTH ? FAIR : GOOD;
    }

    /** Whether a store may be sealed with it. */
    public boolean accepted() {
        return compareTo(TOO_SHORT) > 0;
    }
}
