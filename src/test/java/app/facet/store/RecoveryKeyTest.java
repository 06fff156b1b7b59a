package app.facet.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The recovery key survives being read aloud and typed, and a typing error is found. */
class RecoveryKeyTest {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final SecureRandom random = new SecureRandom();

    @Test
    void aKeyIsSevenGroupsOfFiveAndNoTwoAreAlike() {
        var seen = new HashSet<String>();
        for (int i = 0; i < 200; i++) {
            String grouped = RecoveryKey.random(random).grouped();
            assertThat(grouped).matches("([0-9A-HJKMNP-TV-Z]{5}-){6}[0-9A-HJKMNP-TV-Z]{5}");
            assertThat(seen.add(grouped)).isTrue();
        }
    }

    @Test
    void caseSpacesDashesAndLookAlikesDoNotMatter() {
        for (int i = 0; i < 200; i++) {
            var key = RecoveryKey.random(random);
            String sloppy =
                    " " + key.grouped().replace("-", " – ").replace('0', 'o').replace('1', i % 2 == 0 ? 'l' : 'I');
            assertThat(RecoveryKey.typed(sloppy.toLowerCase(Locale.ROOT))).contains(key);
        }
    }

    @Test
    void everySingleWrongCharacterIsFound() {
        var key = RecoveryKey.random(random);
        for (int at = 0; at < key.characters().length(); at++) {
            for (int i = 0; i < ALPHABET.length(); i++) {
                char wrong = ALPHABET.charAt(i);
                var typed = new StringBuilder(key.characters());
                typed.setCharAt(at, wrong);
                boolean same = wrong == key.characters().charAt(at);
                assertThat(RecoveryKey.typed(typed.toString()).isPresent()).isEqualTo(same);
            }
        }
    }

    @Test
    void swappedNeighboursAreNearlyAlwaysFound() {
        int found = 0;
        int tried = 0;
        for (int i = 0; i < 100; i++) {
            String key = RecoveryKey.random(random).characters();
            for (int at = 0; at < key.length() - 1; at++) {
                if (key.charAt(at) != key.charAt(at + 1)) {
                    var typed = new StringBuilder(key);
                    typed.setCharAt(at, key.charAt(at + 1));
                    typed.setCharAt(at + 1, key.charAt(at));
                    tried++;
                    found += RecoveryKey.typed(typed.toString()).isEmpty() ? 1 : 0;
                }
            }
        }
        assertThat(found).isGreaterThan(tried * 95 / 100);
    }

    @Test
    void tooShortTooLongAndForeignCharactersAreTypingErrors() {
        String key = RecoveryKey.random(random).characters();
        assertThat(RecoveryKey.typed("")).isEmpty();
        assertThat(RecoveryKey.typed(key.substring(1))).isEmpty();
        assertThat(RecoveryKey.typed(key + "0")).isEmpty();
        assertThat(RecoveryKey.typed(key.substring(1) + "!")).isEmpty();
        assertThat(RecoveryKey.typed(key.substring(1) + "U")).isEmpty();
    }
}
