package app.facet;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * How a second start reaches the window that is open: a socket of this computer alone, in a folder of the owner alone. To
 * connect is all there is to say; nothing is read and nothing answered.
 */
final class Doorbell implements AutoCloseable {

    private static final String NOTE = "facet.window";
    private static final String SOCKET = "facet.bell";
    private static final int LONGEST = 90;
    private static final int MOST_NOTE = 4096;

    private final Path note;
    private final Path socket;
    private final ServerSocketChannel server;

    private Doorbell(Path note, Path socket, ServerSocketChannel server) {
        this.note = note;
        this.socket = socket;
        this.server = server;
    }

    /** Listens in a data folder that this process holds; empty where the system has no such sockets. */
    static Optional<Doorbell> listen(Path folder, Runnable rung) {
        Path note = folder.resolve(NOTE);
        try {
            Path socket = place(folder);
            Files.deleteIfExists(socket);
            var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(UnixDomainSocketAddress.of(socket));
            Files.writeString(note, socket.toString());
            var bell = new Doorbell(note, socket, server);
            Thread.ofPlatform().name("doorbell").daemon().start(() -> bell.wait(rung));
            return Optional.of(bell);
        } catch (IOException | UnsupportedOperationException none) {
            return Optional.empty();
        }
    }

    /** Asks the window that holds a data folder for attention; false when none answers. */
    static boolean ring(Path folder) {
        Path note = folder.resolve(NOTE);
        try {
            if (Files.size(note) > MOST_NOTE) {
                return false;
            }
            var address = UnixDomainSocketAddress.of(Files.readString(note, StandardCharsets.UTF_8));
            try (var channel = SocketChannel.open(address)) {
                return channel.isConnected();
            }
        } catch (IOException | InvalidPathException | UnsupportedOperationException nobody) {
            return false;
        }
    }

    /** In the data folder, or where its name is too long for a socket, in a new folder of the owner's alone. */
    private static Path place(Path folder) throws IOException {
        Path beside = folder.toAbsolutePath().resolve(SOCKET);
        boolean fits = beside.toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST;
        return fits ? beside : Files.createTempDirectory("facet").resolve(SOCKET);
    }

    private void wait(Runnable rung) {
        while (server.isOpen()) {
            try (SocketChannel caller = server.accept()) {
                if (caller.isConnected()) {
                    rung.run();
                }
            } catch (IOException closed) {
                return;
            }
        }
    }

    /** Takes the bell away. */
    @Override
    public void close() {
        try (server) {
            Files.deleteIfExists(note);
            Files.deleteIfExists(socket);
            if (!socket.startsWith(note.toAbsolutePath().resolveSibling(""))) {
                Files.deleteIfExists(socket.resolveSibling(""));
            }
        } catch (IOException stays) {
            // the next start takes it away
        }
    }
}
