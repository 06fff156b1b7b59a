package app.facet.model;

import app.facet.store.Keys;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Changing the passphrase and renewing the keys while the records are open; a renewed key counts once it is kept. */
public final class KeysModel {

    /** What came of the last command. */
    public enum Notice {
        NONE,
        CHANGED,
        RENEWED,
        WRONG_PASSPHRASE,
        TOO_WEAK,
        NOT_THE_SAME
    }

    private final Keys keys;
    private final Work work;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private final ReadOnlyObjectWrapper<Notice> notice = new ReadOnlyObjectWrapper<>(this, "notice", Notice.NONE);
    private final ReadOnlyObjectWrapper<Optional<String>> newKey =
            new ReadOnlyObjectWrapper<>(this, "newKey", Optional.empty());
    private Optional<Keys.NewKey> prepared = Optional.empty();

    /** The keys of an open store. */
    public KeysModel(Keys keys, Work work) {
        this.keys = keys;
        this.work = work;
    }

    /** Changes the passphrase when the present one is right and the new one is typed twice and strong enough. */
    public void change(String present, String next, String again) {
        if (!Strength.of(next).accepted()) {
            notice.set(Notice.TOO_WEAK);
        } else if (!next.equals(again)) {
            notice.set(Notice.NOT_THE_SAME);
        } else {
            run(
                    () -> keys.changePassphrase(present.toCharArray(), next.toCharArray()),
                    changed -> notice.set(changed ? Notice.CHANGED : Notice.WRONG_PASSPHRASE));
        }
    }

    /** Prepares new keys; the new recovery key is shown, and nothing is changed before {@link #kept}. */
    public void renew(String passphrase) {
        run(() -> keys.renew(passphrase.toCharArray()), made -> {
            prepared = made;
            newKey.set(made.map(Keys.NewKey::recoveryKey));
            notice.set(made.isPresent() ? Notice.NONE : Notice.WRONG_PASSPHRASE);
        });
    }

    /** The new recovery key is in safe hands: puts the new keys in force. */
    public void kept() {
        prepared.ifPresent(key -> run(
                () -> {
                    key.keep();
                    return key;
                },
                done -> {
                    notice.set(Notice.RENEWED);
                    forget();
                }));
    }

    /** Leaves everything as it was. */
    public void forget() {
        prepared = Optional.empty();
        newKey.set(Optional.empty());
    }

    /** Whether a key is being derived. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** What came of the last command. */
    public ReadOnlyObjectProperty<Notice> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /** The new recovery key, while it is shown. */
    public ReadOnlyObjectProperty<Optional<String>> newKeyProperty() {
        return newKey.getReadOnlyProperty();
    }

    private <T> void run(Callable<T> command, Consumer<T> then) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        notice.set(Notice.NONE);
        work.onStore(
                command,
                result -> {
                    busy.set(false);
                    then.accept(result);
                },
                trouble -> {
                    busy.set(false);
                    work.unexpected(trouble);
                });
    }
}
