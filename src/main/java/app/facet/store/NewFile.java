package app.facet.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Makes the database under another name and moves it into place when it is whole, so that a kill leaves none or one. */
final class NewFile {

    private NewFile() {}

    static void make(DataFolder folder, List<KeySlot> slots) {
        Path file = folder.database();
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.deleteIfExists(draft);
            Files.deleteIfExists(VaultFile.log(draft));
            Files.deleteIfExists(draft.resolveSibling(draft.getFileName() + "-shm"));
            OwnerOnly.file(draft);
            Schema.bringUp(draft, 0);
            try (Database database = Database.open(draft)) {
                database.write("vault_slot", handle -> {
                    slots.forEach(slot -> VaultFile.write(handle, slot));
                    return slots.size();
                });
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
            keepName(folder.path());
        } catch (IOException e) {
            throw new StoreTrouble(StoreTrouble.Code.NOT_WRITABLE, "create", e);
        }
    }

    /** Makes the new name durable where the system lets a folder be synced. */
    private static void keepName(Path folder) {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException notOnThisSystem) {
            // Windows journals names by itself
        }
    }
}
