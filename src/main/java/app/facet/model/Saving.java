package app.facet.model;

import java.lang.System.Logger.Level;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Writes in the order given, one at a time; a failed write keeps its place and is tried again before any later one. */
final class Saving {

    private static final System.Logger LOG = System.getLogger(Saving.class.getName());

    private final Work work;
    private final InstantSource clock;
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<SaveState> state = new ReadOnlyObjectWrapper<>(new SaveState.Nothing());
    private boolean running;

    Saving(Work work, InstantSource clock) {
        this.work = work;
        this.clock = clock;
    }

    ReadOnlyObjectProperty<SaveState> state() {
        return state.getReadOnlyProperty();
    }

    /** Writes as soon as everything before it is written. */
    void write(Runnable write) {
        waiting.add(write);
        next();
    }

    /** Tries again what failed. */
    void next() {
        var write = waiting.peek();
        if (running || write == null) {
            return;
        }
        running = true;
        work.onStore(
                () -> {
                    write.run();
                    return waiting;
                },
                _ -> written(),
                this::failed);
    }

    private void written() {
        running = false;
        waiting.remove();
        if (waiting.isEmpty()) {
            state.set(new SaveState.Saved(clock.instant()));
        }
        next();
    }

    private void failed(Exception e) {
        running = false;
        LOG.log(
                Level.WARNING,
                "a write failed and will be tried again: {0}",
                e.getClass().getSimpleName());
        state.set(new SaveState.Failed());
    }
}
