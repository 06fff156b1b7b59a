package app.facet.store;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/**
 * Settings of this computer that are needed before the records are open, such as where backups go: a small owner-only file
 * beside the records, which holds nothing about any patient.
 */
public final class LocalSettings {

    private static final long MOST_BYTES = 64 * 1024;

    private final Path file;

    LocalSettings(Path file) {
        this.file = file;
    }

    /** A setting; empty when it was never made or the file cannot be read. */
    public synchronized Optional<String> get(String key) {
        return Optional.ofNullable(load().getProperty(key));
    }

    /** Makes a setting; on the disk when this returns. */
    public synchronized void put(String key, String value) {
        Properties settings = load();
        settings.setProperty(key, value);
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            var text = new StringWriter();
            settings.store(text, null);
            OwnerOnly.file(part);
            Files.writeString(part, text.toString());
            Durable.force(part);
            Durable.move(part, file);
        } catch (IOException e) {
            throw new StoreTrouble(StoreTrouble.Code.NOT_WRITABLE, "settings", e);
        }
    }

    private Properties load() {
        var settings = new Properties();
        try {
            if (Files.isRegularFile(file) && Files.size(file) <= MOST_BYTES) {
                settings.load(new StringReader(Files.readString(file)));
            }
        } catch (IOException | IllegalArgumentException unreadable) {
            settings.clear();
        }
        return settings;
    }
}
