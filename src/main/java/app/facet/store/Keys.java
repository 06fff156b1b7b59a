package app.facet.store;

import com.google.crypto.tink.KeysetHandle;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;

/** The passphrase and the recovery key of the open store; each change is one transaction, so the old or the new opens it. */
public final class Keys {

    private final Path file;
    private final Database database;
    private final Sealer sealer;
    private final Cost cost;
    private final SecureRandom random = new SecureRandom();

    Keys(Path file, Database database, Sealer sealer, Cost cost) {
        this.file = file;
        this.database = database;
        this.sealer = sealer;
        this.cost = cost;
    }

    /** Changes the passphrase; false, and nothing written, when {@code present} is not the present one. Wipes both. */
    public boolean changePassphrase(char[] present, char[] next) {
        return passphrase(KeySlot.Name.PASSPHRASE, present, next);
    }

    /** Sets a passphrase with the recovery key as typed, for one that was forgotten; false when it is not the key. */
    public boolean setPassphrase(String recoveryKey, char[] next) {
        return RecoveryKey.typed(recoveryKey)
                .map(key -> passphrase(KeySlot.Name.RECOVERY, key.characters().toCharArray(), next))
                .orElse(false);
    }

    private boolean passphrase(KeySlot.Name proof, char[] secret, char[] next) {
        try {
            Optional<KeysetHandle> dataKey = VaultFile.slot(file, proof).unwrap(secret);
            if (dataKey.isEmpty()) {
                return false;
            }
            KeySlot slot = KeySlot.wrap(KeySlot.Name.PASSPHRASE, dataKey.get(), next, cost, random);
            require(slot.unwrap(next).isPresent());
            write(List.of(slot));
            return true;
        } catch (GeneralSecurityException e) {
            throw new StoreTrouble(StoreTrouble.Code.FAILED, "vault_slot", e);
        } finally {
            Secret.wipe(secret);
            Secret.wipe(next);
        }
    }

    /**
     * Prepares a new data key and a new recovery key. Nothing is written before {@link NewKey#keep}, so that the old sheet
     * is good until the new one is in safe hands.
     *
     * @return empty when this is not the passphrase, which is not wiped: {@link NewKey} needs it
     */
    public Optional<NewKey> renew(char[] passphrase) {
        try {
            Optional<KeysetHandle> present =
                    VaultFile.slot(file, KeySlot.Name.PASSPHRASE).unwrap(passphrase);
            if (present.isEmpty()) {
                return Optional.empty();
            }
            KeysetHandle dataKey = KeySlot.rotated(present.get());
            var recovery = RecoveryKey.random(random);
            char[] key = recovery.characters().toCharArray();
            var slots = List.of(
                    KeySlot.wrap(KeySlot.Name.PASSPHRASE, dataKey, passphrase, cost, random),
                    KeySlot.wrap(KeySlot.Name.RECOVERY, dataKey, key, cost, random));
            require(slots.get(1).unwrap(key).isPresent());
            Secret.wipe(key);
            return Optional.of(new NewKey(recovery.grouped(), () -> keep(slots, dataKey)));
        } catch (GeneralSecurityException e) {
            throw new StoreTrouble(StoreTrouble.Code.FAILED, "vault_slot", e);
        }
    }

    /** A recovery key that is not in force yet. */
    public static final class NewKey {

        private final String recoveryKey;
        private final Runnable keep;

        private NewKey(String recoveryKey, Runnable keep) {
            this.recoveryKey = recoveryKey;
            this.keep = keep;
        }

        /** The key in groups, to print or write down. */
        public String recoveryKey() {
            return recoveryKey;
        }

        /** Puts the new keys in force; the old recovery key opens nothing any more, older values stay readable. */
        public void keep() {
            keep.run();
        }
    }

    private void keep(List<KeySlot> slots, KeysetHandle dataKey) {
        try {
            write(slots);
            sealer.use(KeySlot.sealing(dataKey));
        } catch (GeneralSecurityException e) {
            throw new StoreTrouble(StoreTrouble.Code.FAILED, "vault_slot", e);
        }
    }

    /** Overwrites the old slots and empties the log, in which they would stay readable. */
    private void write(List<KeySlot> slots) {
        database.write("vault_slot", handle -> {
            slots.forEach(slot -> VaultFile.write(handle, slot));
            return slots.size();
        });
        database.checkpoint();
    }

    private static void require(boolean opens) throws GeneralSecurityException {
        if (!opens) {
            throw new GeneralSecurityException("the new slot does not open");
        }
    }
}
