package app.facet.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** File steps that are on the disk when they return, so that a kill or a power cut finds the old file or the new one. */
final class Durable {

    private Durable() {}

    /** Copies bytes into a new owner-only file. */
    static void copy(Path from, Path to) throws IOException {
        Files.deleteIfExists(to);
        OwnerOnly.file(to);
        try (var in = FileChannel.open(from, StandardOpenOption.READ);
                var out = FileChannel.open(to, StandardOpenOption.WRITE)) {
            long size = in.size();
            for (long at = 0; at < size; ) {
                long moved = in.transferTo(at, size - at, out);
                if (moved <= 0) {
                    throw new IOException("the file became shorter");
                }
                at += moved;
            }
            out.force(true);
        }
    }

    /** Writes a file's bytes to the disk. */
    static void force(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Gives a whole file its name, replacing what had it. */
    static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        keepName(to.toAbsolutePath().resolveSibling("."));
    }

    /** Makes names in a folder durable where the system lets a folder be synced. */
    private static void keepName(Path folder) {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException notOnThisSystem) {
            // Windows journals names by itself
        }
    }
}
