package app.facet.ui.fx;

import app.facet.model.Work;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.application.Platform;

/** The only door off the FX thread: one thread owns the store, one does long work; results come back on the FX thread. */
public final class Background implements Work, AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Background.class.getName());

    private final ExecutorService store = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("store").daemon(false).factory());
    private final ExecutorService work = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("work").daemon(true).factory());
    private final Consumer<? super Throwable> problems;
    private final AtomicInteger open = new AtomicInteger();

    /** A door whose unexpected trouble is told to {@code problems}. */
    public Background(Consumer<? super Throwable> problems) {
        this.problems = problems;
    }

    @Override
    public <T> void onStore(Callable<T> work, Consumer<? super T> then, Consumer<? super Exception> failed) {
        run(store, work, then, failed);
    }

    @Override
    public <T> void aside(Callable<T> work, Consumer<? super T> then, Consumer<? super Exception> failed) {
        run(this.work, work, then, failed);
    }

    @Override
    public void unexpected(Exception trouble) {
        problems.accept(trouble);
    }

    @Override
    public void onScreen(Runnable change) {
        show(change);
    }

    /** Runs something on the FX thread, at once when already there. */
    public static void show(Runnable change) {
        if (Platform.isFxApplicationThread()) {
            change.run();
        } else {
            Platform.runLater(change);
        }
    }

    /** Finishes what the store was asked to do; long work is given up. */
    @Override
    public void close() {
        work.shutdownNow();
        store.shutdown();
        try {
            if (!work.awaitTermination(5, TimeUnit.SECONDS)) {
                LOG.log(System.Logger.Level.INFO, "long work was left behind");
            }
            if (!store.awaitTermination(10, TimeUnit.SECONDS)) {
                store.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether everything that was asked for has come back, so that a picture shows no screen half filled. */
    public boolean settled() {
        return open.get() == 0;
    }

    private <T> void run(
            Executor thread, Callable<T> work, Consumer<? super T> then, Consumer<? super Exception> failed) {
        open.incrementAndGet();
        thread.execute(() -> {
            Runnable back = result(work, then, failed);
            Platform.runLater(() -> {
                open.decrementAndGet();
                back.run();
            });
        });
    }

    private static <T> Runnable result(Callable<T> work, Consumer<? super T> then, Consumer<? super Exception> failed) {
        try {
            T result = work.call();
            return () -> then.accept(result);
        } catch (Exception trouble) {
            return () -> failed.accept(trouble);
        }
    }
}
