package app.facet.model;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Work done at once on the calling thread. */
final class InLine implements Work {

    @Override
    public <T> void onStore(Callable<T> work, Consumer<? super T> then, Consumer<? super Exception> failed) {
        T result;
        try {
            result = work.call();
        } catch (Exception trouble) {
            failed.accept(trouble);
            return;
        }
        then.accept(result);
    }

    @Override
    public <T> void aside(Callable<T> work, Consumer<? super T> then, Consumer<? super Exception> failed) {
        onStore(work, then, failed);
    }

    @Override
    public void onScreen(Runnable change) {
        change.run();
    }

    @Override
    public void unexpected(Exception trouble) {
        throw new IllegalStateException(trouble);
    }
}
