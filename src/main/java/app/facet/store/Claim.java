package app.facet.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;

/** Whether this process has the data folder to itself. */
public sealed interface Claim {

    /** The folder is ours until this is closed; a killed process frees it too. */
    final class Held implements Claim, AutoCloseable {

        private final DataFolder folder;
        private final FileChannel channel;

        Held(DataFolder folder, FileChannel channel) {
            this.folder = folder;
            this.channel = channel;
        }

        /** The folder that is held. */
        public DataFolder folder() {
            return folder;
        }

        /** Frees the folder for the next start. */
        @Override
        public void close() {
            try {
                channel.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The folder is held by another start of the program, or cannot be used at all. */
    record Refused(Trouble trouble) implements Claim {}
}
