package app.facet.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The folder the program keeps its one database in.
 *
 * @param path where it is; it need not exist yet
 */
public record DataFolder(Path path) {

    private static final String DATABASE = "facet.db";
    private static final String SETTINGS = "facet.properties";
    private static final String LOCK = "facet.lock";

    /** The user's standard folder of this system. */
    public static DataFolder standard() {
        return standard(System.getProperty("os.name", ""), System::getenv, Path.of(System.getProperty("user.home")));
    }

    static DataFolder standard(String system, UnaryOperator<@Nullable String> environment, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            String local = environment.apply("LOCALAPPDATA");
            Path base = local == null || local.isBlank() ? home.resolve("AppData", "Local") : Path.of(local);
            return new DataFolder(base.resolve("Facet"));
        }
        if (name.startsWith("mac")) {
            return new DataFolder(home.resolve("Library", "Application Support", "Facet"));
        }
        String xdg = environment.apply("XDG_DATA_HOME");
        boolean usable = xdg != null && Path.of(xdg).isAbsolute();
        Path base = xdg != null && usable ? Path.of(xdg) : home.resolve(".local", "share");
        return new DataFolder(base.resolve("facet"));
    }

    /** The database file. */
    public Path database() {
        return path.resolve(DATABASE);
    }

    /** The settings of this computer. */
    public LocalSettings settings() {
        return new LocalSettings(path.resolve(SETTINGS));
    }

    /** Where backups go before another folder was chosen: beside the records, on the same disk. */
    public Path backups() {
        return path.resolve("backups");
    }

    /** Makes the folder, owner-only, and takes it for this process, until the claim is closed or the process ends. */
    public Claim claim() {
        FileChannel channel = null;
        try {
            make();
            Path file = path.resolve(LOCK);
            OwnerOnly.file(file);
            channel = FileChannel.open(file, StandardOpenOption.WRITE);
            var lock = channel.tryLock();
            if (lock != null) {
                return new Claim.Held(this, channel);
            }
            channel.close();
            return new Claim.Refused(new Trouble(Trouble.Kind.BUSY, path));
        } catch (OverlappingFileLockException inThisProcess) {
            // The channel is left open: closing it would free the lock the other claim holds.
            return new Claim.Refused(new Trouble(Trouble.Kind.BUSY, path));
        } catch (IOException notWritable) {
            return new Claim.Refused(new Trouble(Trouble.Kind.NOT_WRITABLE, path));
        }
    }

    private void make() throws IOException {
        OwnerOnly.folder(path, database());
    }
}
