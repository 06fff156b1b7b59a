package app.facet.store;

import app.facet.domain.program.Preferences;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;

/** Keeps the preferences of this machine beside the database, readable before anything is unlocked. */
public final class PreferencesFile {

    private static final String NAME = "preferences.properties";

    private final Path file;

    /** The file in a data folder; it need not exist yet. */
    public PreferencesFile(DataFolder folder) {
        this.file = folder.path().resolve(NAME);
    }

    /** What was kept; whatever is missing or cannot be read is as usual. */
    public Preferences load() {
        var kept = new Properties();
        try (var in = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8)) {
            kept.load(in);
        } catch (IOException | IllegalArgumentException none) {
            return Preferences.USUAL;
        }
        return new Preferences(
                look(kept.getProperty("look", "")),
                number(kept.getProperty("text", ""), Preferences.USUAL.textPercent()),
                Boolean.parseBoolean(kept.getProperty("contrast", "")),
                !"false".equals(kept.getProperty("motion", "")),
                !"false".equals(kept.getProperty("clock", "")));
    }

    /** Keeps them, whole or not at all. */
    public void save(Preferences preferences) {
        var kept = new Properties();
        kept.setProperty("look", preferences.look().name());
        kept.setProperty("text", Integer.toString(preferences.textPercent()));
        kept.setProperty("contrast", Boolean.toString(preferences.strongContrast()));
        kept.setProperty("motion", Boolean.toString(preferences.motion()));
        kept.setProperty("clock", Boolean.toString(preferences.clock()));
        Path written = file.resolveSibling(NAME + ".new");
        try {
            OwnerOnly.file(written);
            try (var out = new OutputStreamWriter(Files.newOutputStream(written), StandardCharsets.UTF_8)) {
                kept.store(out, null);
            }
            Files.move(written, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Preferences.Look look(String name) {
        for (Preferences.Look look : Preferences.Look.values()) {
            if (look.name().equals(name)) {
                return look;
            }
        }
        return Preferences.USUAL.look();
    }

    private static int number(String digits, int otherwise) {
        return digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : otherwise;
    }
}
