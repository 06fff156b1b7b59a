package app.facet;

import app.facet.store.Claim;
import app.facet.store.DataFolder;
import app.facet.store.LocalSettings;
import app.facet.store.Trouble;
import app.facet.store.Vault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** The data folder of this run, held while the window is open; a demonstration's is temporary. */
record DataHome(DataFolder folder, Claim claim, boolean demo) implements AutoCloseable {

    /** The folder the options ask for. */
    static DataHome of(LaunchOptions options) {
        try {
            var folder = options.demo()
                    ? new DataFolder(Files.createTempDirectory("facet-demo"))
                    : options.dataFolder().map(DataFolder::new).orElseGet(DataFolder::standard);
            return new DataHome(folder, folder.claim(), options.demo());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The vault in this folder; when another start holds it, opening it says so. */
    Vault vault() {
        return claim instanceof Claim.Held held ? new Vault(held) : new Vault(folder);
    }

    /** The settings of this computer. */
    LocalSettings settings() {
        return folder.settings();
    }

    /** Whether another start holds the folder. */
    boolean busy() {
        return claim instanceof Claim.Refused(Trouble trouble) && trouble.kind() == Trouble.Kind.BUSY;
    }

    /** Frees the folder, and takes a demonstration's away. */
    @Override
    public void close() {
        if (claim instanceof Claim.Held held) {
            held.close();
        }
        if (demo) {
            delete();
        }
    }

    private void delete() {
        try (Stream<Path> inside = Files.walk(folder.path())) {
            for (Path file : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
