package app.facet.store;

import com.google.crypto.tink.KeysetHandle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The locked store: says whether there is one, makes it, and opens it with the passphrase or the recovery key. */
public final class Vault {

    /** What lies in the data folder. */
    public sealed interface State {

        /** Nothing yet: ask for a new passphrase. */
        record New() implements State {}

        /** A store: ask for its passphrase. */
        record Exists() implements State {}

        /** Something that must not be touched: say what. */
        record Refused(Trouble trouble) implements State {}
    }

    private final DataFolder folder;
    private final Claim.@Nullable Held held;
    private final Cost cost;
    private final Schema schema;
    private final SecureRandom random = new SecureRandom();

    /** The vault of a folder; the folder is claimed while the store is open. */
    public Vault(DataFolder folder) {
        this(folder, null, Cost.STANDARD, Schema.SHIPPED);
    }

    /** The vault of a folder that this process holds anyway. */
    public Vault(Claim.Held held) {
        this(held.folder(), held, Cost.STANDARD, Schema.SHIPPED);
    }

    /** For tests alone: a key derivation that costs next to nothing. */
    Vault(DataFolder folder, Cost cost) {
        this(folder, null, cost, Schema.SHIPPED);
    }

    /** For tests of schema steps alone. */
    Vault(DataFolder folder, Cost cost, Schema schema) {
        this(folder, null, cost, schema);
    }

    private Vault(DataFolder folder, Claim.@Nullable Held held, Cost cost, Schema schema) {
        this.folder = folder;
        this.held = held;
        this.cost = cost;
        this.schema = schema;
    }

    /**
     * Looks at the data folder without changing anything, but for a restore that was cut short, which is finished; only for
     * use while the store is closed.
     */
    public State state() {
        Path file = folder.database();
        if (Restoring.cutShort(file)) {
            Claim claim = claim();
            try {
                if (claim instanceof Claim.Held) {
                    Restoring.finish(file);
                }
            } catch (IOException e) {
                return new State.Refused(new Trouble(Trouble.Kind.NOT_WRITABLE, file));
            } finally {
                release(claim);
            }
        }
        return look();
    }

    private State look() {
        Path file = folder.database();
        if (Files.exists(file)) {
            return damage(file).<State>map(State.Refused::new).orElseGet(State.Exists::new);
        }
        // A log without its file was a store once, and would be played into a new one.
        return Files.exists(VaultFile.log(file))
                ? new State.Refused(new Trouble(Trouble.Kind.DAMAGED, file))
                : new State.New();
    }

    private Optional<Trouble> damage(Path file) {
        try {
            return VaultFile.trouble(file, schema.newest())
                    .or(() -> VaultFile.sound(file)
                            ? Optional.empty()
                            : Optional.of(new Trouble(Trouble.Kind.DAMAGED, file)));
        } catch (StoreTrouble trouble) {
            return Optional.of(new Trouble(Reasons.kind(trouble), file));
        }
    }

    /**
     * Puts a backup in the place of the records, keeping a copy of them as they were; only while the store is closed. It
     * opens with the passphrase or recovery key of its day.
     *
     * @return what speaks against it; then nothing was changed
     */
    public Optional<Trouble> restore(Path backup, Instant at) {
        Claim claim = claim();
        if (claim instanceof Claim.Refused(Trouble trouble)) {
            return Optional.of(trouble);
        }
        try {
            return Restoring.restore(folder.database(), backup, at, schema.newest());
        } finally {
            release(claim);
        }
    }

    /** Makes a new store and wipes the passphrase; throws {@link StoreTrouble} when the folder cannot take it. */
    public Created create(char[] passphrase) {
        Store store = null;
        Claim claim = claim();
        try {
            if (!(claim instanceof Claim.Held)) {
                throw new StoreTrouble(StoreTrouble.Code.NOT_WRITABLE, "create");
            }
            if (!(look() instanceof State.New)) {
                throw new IllegalStateException("the data folder is not empty");
            }
            var recovery = RecoveryKey.random(random);
            KeysetHandle dataKey = KeySlot.newDataKey();
            NewFile.make(folder, slots(dataKey, passphrase, recovery), schema);
            store = store(KeySlot.sealer(dataKey), () -> release(claim));
            return new Created(store, recovery.grouped());
        } catch (GeneralSecurityException e) {
            throw new StoreTrouble(StoreTrouble.Code.FAILED, "create", e);
        } finally {
            Secret.wipe(passphrase);
            if (store == null) {
                release(claim);
            }
        }
    }

    private List<KeySlot> slots(KeysetHandle dataKey, char[] passphrase, RecoveryKey recovery)
            throws GeneralSecurityException {
        char[] key = recovery.characters().toCharArray();
        return List.of(
                KeySlot.wrap(KeySlot.Name.PASSPHRASE, dataKey, passphrase, cost, random),
                KeySlot.wrap(KeySlot.Name.RECOVERY, dataKey, key, cost, random));
    }

    /** Opens the store with its passphrase, which is wiped. */
    public Opening open(char[] passphrase) {
        return open(KeySlot.Name.PASSPHRASE, passphrase);
    }

    /** Opens the store with the recovery key as it was typed; one with a typing error is refused as such at once. */
    public Opening openWithRecoveryKey(String key) {
        return RecoveryKey.typed(key)
                .map(typed -> open(KeySlot.Name.RECOVERY, typed.characters().toCharArray()))
                .orElseGet(() -> refused(Trouble.Kind.MISTYPED_KEY));
    }

    private Opening open(KeySlot.Name name, char[] secret) {
        Claim claim = claim();
        Opening opening = refused(Trouble.Kind.DAMAGED);
        try {
            opening = claim instanceof Claim.Refused(Trouble trouble)
                    ? new Opening.Refused(trouble)
                    : unlock(name, secret, () -> release(claim));
        } catch (StoreTrouble trouble) {
            opening = refused(Reasons.kind(trouble));
        } catch (IOException e) {
            opening = refused(Trouble.Kind.NOT_WRITABLE);
        } catch (GeneralSecurityException e) {
            opening = refused(Trouble.Kind.DAMAGED);
        } finally {
            Secret.wipe(secret);
            if (!(opening instanceof Opening.Opened)) {
                release(claim);
            }
        }
        return opening;
    }

    private Opening unlock(KeySlot.Name name, char[] secret, Runnable release)
            throws GeneralSecurityException, IOException {
        Path file = folder.database();
        Restoring.finish(file);
        switch (look()) {
            case State.New() -> throw new IllegalStateException("there is no store yet");
            case State.Refused(Trouble trouble) -> {
                return new Opening.Refused(trouble);
            }
            case State.Exists() -> {}
        }
        int version = VaultFile.version(file);
        if (version > schema.newest()) {
            return refused(Trouble.Kind.NEWER_VERSION);
        }
        Optional<KeysetHandle> dataKey = VaultFile.slot(file, name).unwrap(secret);
        if (dataKey.isEmpty()) {
            return new Opening.WrongPassphrase();
        }
        OwnerOnly.file(file);
        Sealer sealer = KeySlot.sealer(dataKey.get());
        schema.bringUp(file, version, sealer);
        return new Opening.Opened(store(sealer, release));
    }

    private Store store(Sealer sealer, Runnable release) {
        Path file = folder.database();
        return new Store(file, Database.open(file), sealer, cost, release);
    }

    private Claim claim() {
        return held == null ? folder.claim() : held;
    }

    private void release(Claim claim) {
        if (held == null && claim instanceof Claim.Held ours) {
            ours.close();
        }
    }

    private Opening refused(Trouble.Kind kind) {
        return new Opening.Refused(new Trouble(kind, folder.database()));
    }
}
