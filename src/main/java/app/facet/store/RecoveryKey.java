package app.facet.store;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * The key that opens a store whose passphrase was forgotten: 170 random bits and a check character, in Crockford's
 * base 32, which leaves out letters that are taken for digits.
 *
 * @param characters the 35 characters without dashes, the check character last
 */
record RecoveryKey(String characters) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int RANDOM_CHARACTERS = 34;
    private static final int GROUP = 5;

    /** A new key. */
    static RecoveryKey random(SecureRandom random) {
        var characters = new StringBuilder();
        for (int i = 0; i < RANDOM_CHARACTERS; i++) {
            characters.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new RecoveryKey(characters.append(check(characters)).toString());
    }

    /** What was typed, whatever its case, dashes and spaces; empty when it cannot be a key, so a typing error. */
    static Optional<RecoveryKey> typed(String typed) {
        var characters = new StringBuilder();
        for (char c : typed.toUpperCase(Locale.ROOT).toCharArray()) {
            if (Character.isWhitespace(c)
                    || Character.isSpaceChar(c)
                    || Character.getType(c) == Character.DASH_PUNCTUATION) {
                continue;
            }
            characters.append(c == 'O' ? '0' : c == 'I' || c == 'L' ? '1' : c);
        }
        boolean known = characters.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
        if (!known || characters.length() != RANDOM_CHARACTERS + 1) {
            return Optional.empty();
        }
        boolean fits = check(characters.subSequence(0, RANDOM_CHARACTERS)) == characters.charAt(RANDOM_CHARACTERS);
        return fits ? Optional.of(new RecoveryKey(characters.toString())) : Optional.empty();
    }

    /** In groups of five, as it is shown and printed. */
    String grouped() {
        var grouped = new StringBuilder(characters);
        for (int at = grouped.length() - GROUP; at > 0; at -= GROUP) {
            grouped.insert(at, '-');
        }
        return grouped.toString();
    }

    /** The hybrid scheme of ISO 7064 for 32 characters: finds every single wrong character and nearly every swap. */
    private static char check(CharSequence characters) {
        int size = ALPHABET.length();
        int product = size;
        for (int i = 0; i < characters.length(); i++) {
            int sum = (product + ALPHABET.indexOf(characters.charAt(i))) % size;
            product = (sum == 0 ? size : sum) * 2 % (size + 1);
        }
        return ALPHABET.charAt((size + 1 - product) % size);
    }

    /** Leaves the key out, so that it never reaches a log. */
    @Override
    public String toString() {
        return "RecoveryKey";
    }
}
