package app.facet.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jspecify.annotations.Nullable;

/** The one connection to the open file: work on it is done one piece after another, writing in transactions. */
final class Database implements AutoCloseable {

    /** A piece of work on the connection. */
    @FunctionalInterface
    interface Work<T> {
        T on(Handle handle);
    }

    private final ReentrantLock turn = new ReentrantLock();
    private @Nullable Handle handle;

    private Database(Handle handle) {
        this.handle = handle;
    }

    static Database open(Path file) {
        try {
            var jdbi = Jdbi.create(() -> Connections.writer(file));
            jdbi.getConfig(StatementExceptions.class).setMessageRendering(StatementExceptions.MessageRendering.NONE);
            return new Database(jdbi.open());
        } catch (JdbiException e) {
            throw trouble("open", e);
        }
    }

    /** Reads; {@code where} names the rows for messages. */
    <T> T read(String where, Work<T> work) {
        turn.lock();
        try {
            return work.on(opened(where));
        } catch (JdbiException e) {
            throw trouble(where, e);
        } finally {
            turn.unlock();
        }
    }

    /** Writes in one transaction: durable when this returns, undone when it throws. */
    <T> T write(String where, Work<T> work) {
        turn.lock();
        try {
            Handle open = opened(where);
            boolean kept = false;
            open.execute("begin immediate");
            try {
                T result = work.on(open);
                open.execute("commit");
                kept = true;
                return result;
            } finally {
                if (!kept) {
                    undo(open);
                }
            }
        } catch (JdbiException e) {
            throw trouble(where, e);
        } finally {
            turn.unlock();
        }
    }

    /** Moves the write-ahead log into the file and empties it, so that nothing replaced lingers there. */
    void checkpoint() {
        read(
                "checkpoint",
                open -> open.createQuery("pragma wal_checkpoint(truncate)")
                        .mapToMap()
                        .list());
    }

    @Override
    public void close() {
        turn.lock();
        try {
            if (handle == null) {
                return;
            }
            try (Handle open = handle) {
                handle = null;
                open.createQuery("pragma wal_checkpoint(truncate)").mapToMap().list();
            } catch (JdbiException e) {
                StoreTrouble trouble = trouble("close", e);
                if (trouble.code()
                        != StoreTrouble.Code.FULL) { // the log then stays beside the file, and nothing is lost
                    throw trouble;
                }
            }
        } finally {
            turn.unlock();
        }
    }

    /** What went wrong, told by SQLite's own code; what was bound to the statement is left out. */
    static StoreTrouble trouble(String where, Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return new StoreTrouble(Reasons.code(sql), where, sql);
            }
        }
        return new StoreTrouble(StoreTrouble.Code.FAILED, where);
    }

    private Handle opened(String where) {
        if (handle == null) {
            throw new StoreTrouble(StoreTrouble.Code.SHUT, where);
        }
        return handle;
    }

    /** SQLite rolls back by itself when the disk is full; asking for it again then fails, which is all right. */
    private static void undo(Handle open) {
        try {
            open.execute("rollback");
        } catch (JdbiException alreadyUndone) {
            // nothing is left to undo
        }
    }
}
