package app.facet.model;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * The door through which a model leaves the thread it is called on: results come back on the thread that shows them.
 * Works on the store run one after the other in the order asked for.
 */
public interface Work {

    /** Runs work on the one thread that owns the store. */
    <T> void onStore(Callable<T> work, Consumer<? super T> then, Consumer<? super Exception> failed);

    /** Runs long work that needs no store, such as a PDF or a key derivation. */
    <T> void aside(Callable<T> work, Consumer<? super T> then, Consumer<? super Exception> failed);

    /** Shows something on the thread that shows things, from any other. */
    void onScreen(Runnable change);

    /** Tells the user about trouble nobody expected. */
    void unexpected(Exception trouble);

    /** Runs work on the store that has no result; a failure is unexpected. */
    default void onStore(Runnable work) {
        onStore(
                () -> {
                    work.run();
                    return true;
                },
                done -> {},
                this::unexpected);
    }

    /** Runs work on the store; a failure is unexpected. */
    default <T> void onStore(Callable<T> work, Consumer<? super T> then) {
        onStore(work, then, this::unexpected);
    }

    /** Runs long work; a failure is unexpected. */
    default <T> void aside(Callable<T> work, Consumer<? super T> then) {
        aside(work, then, this::unexpected);
    }

    /** A door that leads nowhere: everything runs at once on the calling thread, for tests and the command line. */
    static Work inLine() {
        return new InLine();
    }
}
