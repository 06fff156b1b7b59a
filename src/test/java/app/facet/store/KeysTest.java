package app.facet.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Passphrase and recovery key are changed only by who knows one of them, and what was in force before opens nothing. */
class KeysTest {

    private static final String NEXT = "another horse";

    @TempDir
    Path parent;

    private TempVault temp() {
        return TempVault.in(parent);
    }

    @Test
    void aChangedPassphraseOpensAndTheOldOneDoesNot() {
        try (Store store = temp().create()) {
            char[] present = TempVault.PASSPHRASE.toCharArray();
            char[] next = NEXT.toCharArray();
            assertThat(store.keys().changePassphrase(present, next)).isTrue();
            assertThat(present).containsOnly('\0');
            assertThat(next).containsOnly('\0');
        }
        assertThat(temp().vault().open(TempVault.PASSPHRASE.toCharArray())).isEqualTo(new Opening.WrongPassphrase());
        opens(NEXT);
    }

    @Test
    void aWrongPresentPassphraseChangesNothing() {
        try (Store store = temp().create()) {
            assertThat(store.keys().changePassphrase("wrong".toCharArray(), NEXT.toCharArray()))
                    .isFalse();
            assertThat(store.keys().renew("wrong".toCharArray())).isEmpty();
            assertThat(store.keys().setPassphrase("no key at all", NEXT.toCharArray()))
                    .isFalse();
        }
        opens(TempVault.PASSPHRASE);
    }

    @Test
    void theOldSlotStandsNowhereInTheFiles() throws IOException {
        try (Store store = temp().create()) {
            byte[] old = VaultFile.slot(temp().folder().database(), KeySlot.Name.PASSPHRASE)
                    .wrapped();
            assertThat(stands(old)).isTrue();
            assertThat(store.keys().changePassphrase(TempVault.PASSPHRASE.toCharArray(), NEXT.toCharArray()))
                    .isTrue();
            assertThat(stands(old)).isFalse();
            byte[] changed = VaultFile.slot(temp().folder().database(), KeySlot.Name.PASSPHRASE)
                    .wrapped();
            store.keys().renew(NEXT.toCharArray()).orElseThrow().keep();
            assertThat(stands(changed)).as("renewed keys need more room").isFalse();
        }
    }

    @Test
    void theRecoveryKeySetsAForgottenPassphraseAnew() {
        var created = temp().created();
        String another = TempVault.in(parent.resolve("other")).created().recoveryKey();
        try (Store store = created.store()) {
            assertThat(store.keys().setPassphrase(another, NEXT.toCharArray())).isFalse();
            assertThat(store.keys().setPassphrase(created.recoveryKey(), NEXT.toCharArray()))
                    .isTrue();
        }
        opens(NEXT);
    }

    @Test
    void renewedKeysCountOnlyOnceTheyAreKept() {
        var created = temp().created();
        var old = Samples.patient("Sample Patient A");
        var fresh = Samples.patient("Sample Patient B");
        String renewed;
        try (Store store = created.store()) {
            store.patients().save(old);
            var prepared =
                    store.keys().renew(TempVault.PASSPHRASE.toCharArray()).orElseThrow();
            assertThat(temp().folder().database()).exists();
            renewed = prepared.recoveryKey();
            assertThat(slot(KeySlot.Name.RECOVERY, renewed)).isFalse();
            assertThat(slot(KeySlot.Name.RECOVERY, created.recoveryKey())).isTrue();
            prepared.keep();
            store.patients().save(fresh);
            assertThat(store.patients().all()).containsExactlyInAnyOrder(old, fresh);
        }
        assertThat(temp().vault().openWithRecoveryKey(created.recoveryKey())).isEqualTo(new Opening.WrongPassphrase());
        var opening = (Opening.Opened) temp().vault().openWithRecoveryKey(renewed);
        try (Store store = opening.store()) {
            assertThat(store.patients().all()).containsExactlyInAnyOrder(old, fresh);
        }
        opens(TempVault.PASSPHRASE);
    }

    @Test
    void aValueSealedAfterTheRenewalDoesNotOpenWithTheOldKey() throws Exception {
        var oldKey = KeySlot.newDataKey();
        var place = Place.clinic();
        byte[] sealed = KeySlot.sealer(KeySlot.rotated(oldKey)).seal(place, new byte[] {1});
        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> KeySlot.sealer(oldKey).open(place, sealed)))
                .isInstanceOf(StoreTrouble.class);
    }

    private boolean slot(KeySlot.Name name, String key) {
        return VaultFile.slot(temp().folder().database(), name)
                .unwrap(RecoveryKey.typed(key).orElseThrow().characters().toCharArray())
                .isPresent();
    }

    private boolean stands(byte[] bytes) {
        String wanted = new String(bytes, StandardCharsets.ISO_8859_1);
        return temp().bytes().values().stream()
                .anyMatch(file -> new String(file, StandardCharsets.ISO_8859_1).contains(wanted));
    }

    private void opens(String passphrase) {
        var opening = temp().vault().open(passphrase.toCharArray());
        assertThat(opening).isInstanceOf(Opening.Opened.class);
        ((Opening.Opened) opening).store().close();
    }
}
