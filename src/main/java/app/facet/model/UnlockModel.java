package app.facet.model;

import app.facet.store.Created;
import app.facet.store.Opening;
import app.facet.store.Pause;
import app.facet.store.Store;
import app.facet.store.StoreTrouble;
import app.facet.store.Trouble;
import app.facet.store.Vault;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The way in: the first start with its recovery key, or the passphrase with a pause that grows with wrong tries. */
public final class UnlockModel {

    /** What stands between the user and the records. */
    public sealed interface Phase {
        /** The data folder is being looked at. */
        record Looking() implements Phase {}

        /** There is no store yet: passphrase, country, clinic name. */
        record FirstTime() implements Phase {}

        /** The new store's recovery key, shown this once. */
        record RecoveryKey(String key) implements Phase {}

        /** The store is locked. */
        record Locked() implements Phase {}

        /**
         * The store cannot be opened; nothing was changed.
         *
         * @param kind the kind of trouble, as its text key spells it
         * @param file the file or folder concerned
         */
        record Refused(String kind, String file) implements Phase {}

        /**
         * The recovery key opened the store: a new passphrase may be set.
         *
         * @param trouble what is wrong with the one that was typed
         */
        record NewPassphrase(NewPassphraseTrouble trouble) implements Phase {}

        /** A backup is being chosen, to be put in the place of the records. */
        record Restoring() implements Phase {}

        /** The store is open. */
        record Open() implements Phase {}
    }

    /** What can be wrong with a new passphrase. */
    public enum NewPassphraseTrouble {
        NONE,
        TOO_WEAK,
        NOT_THE_SAME
    }

    /** What came of the last try. */
    public enum Notice {
        NONE,
        WRONG_PASSPHRASE,
        WRONG_KEY,
        MISTYPED_KEY,
        NOT_CREATED
    }

    private final Vault vault;
    private final Work work;
    private final Clock clock;
    private final Consumer<Store> opened;
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(this, "phase", new Phase.Looking());
    private final ReadOnlyObjectWrapper<Notice> notice = new ReadOnlyObjectWrapper<>(this, "notice", Notice.NONE);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private final ReadOnlyIntegerWrapper secondsToWait = new ReadOnlyIntegerWrapper(this, "secondsToWait");
    private Optional<Store> created = Optional.empty();
    private Optional<Recovered> recovered = Optional.empty();
    private Instant nextTry = Instant.MIN;
    private int failures;

    /** A way into the vault; the store is handed to {@code opened} once it is open. */
    public UnlockModel(Vault vault, Work work, Clock clock, Consumer<Store> opened) {
        this.vault = vault;
        this.work = work;
        this.clock = clock;
        this.opened = opened;
    }

    /** Looks at the data folder; also the "try again" of a refusal. */
    public void look() {
        phase.set(new Phase.Looking());
        notice.set(Notice.NONE);
        work.onStore(
                vault::state,
                state -> phase.set(
                        switch (state) {
                            case Vault.State.New() -> new Phase.FirstTime();
                            case Vault.State.Exists() -> new Phase.Locked();
                            case Vault.State.Refused(Trouble trouble) -> refused(trouble);
                        }));
    }

    /** Makes the store with what the first page asked; only when nothing is missing. */
    public void create(FirstStart first) {
        if (busy.get() || !first.missing().isEmpty()) {
            return;
        }
        begin();
        work.onStore(() -> make(first), this::showKey, this::notCreated);
    }

    /** The recovery key is kept safe: goes on into the new store. */
    public void keyKept() {
        created.ifPresent(this::enter);
    }

    /** Tries a passphrase, which is wiped. */
    public void open(char[] passphrase) {
        attempt(() -> vault.open(passphrase), Notice.WRONG_PASSPHRASE, this::enter);
    }

    /** Tries the recovery key as typed. */
    public void openWithKey(String key) {
        attempt(() -> vault.openWithRecoveryKey(key), Notice.WRONG_KEY, store -> {
            recovered = Optional.of(new Recovered(store, key));
            phase.set(new Phase.NewPassphrase(NewPassphraseTrouble.NONE));
        });
    }

    /** Sets the passphrase anew after the recovery key opened the store, and goes in. */
    public void setPassphrase(String next, String again) {
        if (!Strength.of(next).accepted()) {
            phase.set(new Phase.NewPassphrase(NewPassphraseTrouble.TOO_WEAK));
        } else if (!next.equals(again)) {
            phase.set(new Phase.NewPassphrase(NewPassphraseTrouble.NOT_THE_SAME));
        } else if (!busy.get() && recovered.isPresent()) {
            Recovered with = recovered.get();
            begin();
            work.onStore(
                    () -> with.store().keys().setPassphrase(with.key(), next.toCharArray()),
                    set -> goIn(with.store()),
                    this::failed);
        }
    }

    /** Goes in with the passphrase as it was. */
    public void keepPassphrase() {
        recovered.ifPresent(with -> goIn(with.store()));
    }

    /** Leads to the choice of a backup. */
    public void chooseBackup() {
        phase.set(new Phase.Restoring());
    }

    private void goIn(Store store) {
        busy.set(false);
        recovered = Optional.empty();
        enter(store);
    }

    /** A second may have passed: counts the pause down. */
    public void tick() {
        long left = Duration.between(clock.instant(), nextTry).plusMillis(999).toSeconds();
        secondsToWait.set(nextTry.equals(Instant.MIN) ? 0 : (int) Math.max(0, left));
    }

    /** What stands in the way. */
    public ReadOnlyObjectProperty<Phase> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    /** What came of the last try. */
    public ReadOnlyObjectProperty<Notice> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /** Whether a key is being derived. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Seconds until the next try is taken; 0 when it is. */
    public ReadOnlyIntegerProperty secondsToWaitProperty() {
        return secondsToWait.getReadOnlyProperty();
    }

    private void attempt(Callable<Opening> opening, Notice wrong, Consumer<Store> right) {
        tick();
        if (busy.get() || secondsToWait.get() > 0) {
            return;
        }
        begin();
        work.onStore(opening, result -> tried(result, wrong, right), this::failed);
    }

    private void tried(Opening result, Notice wrong, Consumer<Store> right) {
        busy.set(false);
        switch (result) {
            case Opening.Opened(Store store) -> right.accept(store);
            case Opening.WrongPassphrase() -> wrong(wrong);
            case Opening.Refused(Trouble trouble) -> {
                if (trouble.kind() == Trouble.Kind.MISTYPED_KEY) {
                    notice.set(Notice.MISTYPED_KEY);
                } else {
                    phase.set(refused(trouble));
                }
            }
        }
    }

    private static Phase refused(Trouble trouble) {
        String kind = trouble.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Phase.Refused(kind, trouble.file().toString());
    }

    private void wrong(Notice wrong) {
        failures++;
        nextTry = clock.instant().plus(Pause.after(failures));
        tick();
        notice.set(wrong);
    }

    private void enter(Store store) {
        created = Optional.empty();
        failures = 0;
        phase.set(new Phase.Open());
        opened.accept(store);
    }

    private Created make(FirstStart first) {
        Created made = vault.create(first.passphrase().toCharArray());
        made.store().clinic().save(first.clinic());
        return made;
    }

    private void showKey(Created made) {
        busy.set(false);
        created = Optional.of(made.store());
        phase.set(new Phase.RecoveryKey(made.recoveryKey()));
    }

    private void notCreated(Exception trouble) {
        busy.set(false);
        if (trouble instanceof StoreTrouble) {
            notice.set(Notice.NOT_CREATED);
        } else {
            work.unexpected(trouble);
        }
    }

    private void failed(Exception trouble) {
        busy.set(false);
        work.unexpected(trouble);
    }

    /** A store that the recovery key opened, with the key, which is needed once more to set the passphrase. */
    private record Recovered(Store store, String key) {
        @Override
        public String toString() {
            return "Recovered";
        }
    }

    private void begin() {
        busy.set(true);
        notice.set(Notice.NONE);
    }
}
