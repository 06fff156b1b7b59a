package app.facet.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.logging.ConsoleHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * The program's log: two small owner-only files beside the records. Our own messages hold ids and codes; of other libraries'
 * messages only their place and the kind of exception are kept, because their words may quote a record.
 */
public final class LogFile extends Handler implements AutoCloseable {

    private static final String NAME = "facet.log";
    private static final String OURS = "app.facet";
    private static final long MOST_BYTES = 256 * 1024;

    private final Path file;
    private final List<Handler> consoles;

    private LogFile(Path file, List<Handler> consoles) {
        this.file = file;
        this.consoles = consoles;
        setLevel(Level.INFO);
    }

    /** Sends everything that is logged into this folder, and nothing to the console any more. */
    public static LogFile into(DataFolder folder) {
        Logger root = Logger.getLogger("");
        List<Handler> consoles = Stream.of(root.getHandlers())
                .filter(ConsoleHandler.class::isInstance)
                .toList();
        consoles.forEach(root::removeHandler);
        var log = new LogFile(folder.path().resolve(NAME), consoles);
        root.addHandler(log);
        return log;
    }

    @Override
    public synchronized void publish(LogRecord entry) {
        if (!isLoggable(entry)) {
            return;
        }
        try {
            if (Files.exists(file) && Files.size(file) > MOST_BYTES) {
                Files.move(file, file.resolveSibling(NAME + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
            OwnerOnly.file(file);
            Files.writeString(file, line(entry), StandardCharsets.UTF_8, StandardOpenOption.APPEND);
        } catch (IOException | UncheckedIOException full) {
            // a log that cannot be written must not stop the work
        }
    }

    private static String line(LogRecord entry) {
        var line = new StringBuilder(entry.getInstant() + " " + entry.getLevel() + " " + entry.getLoggerName());
        if (String.valueOf(entry.getLoggerName()).startsWith(OURS)) {
            line.append(' ').append(new java.util.logging.SimpleFormatter().formatMessage(entry));
        }
        for (Throwable cause = entry.getThrown(); cause != null; cause = cause.getCause()) {
            line.append(' ').append(cause.getClass().getName());
        }
        return line.append('\n').toString();
    }

    @Override
    public void flush() {
        // every line is written at once
    }

    @Override
    public void close() {
        Logger root = Logger.getLogger("");
        root.removeHandler(this);
        consoles.forEach(root::addHandler);
    }
}
