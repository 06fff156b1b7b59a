package app.facet.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Makes the database under another name and moves it into place when it is whole, so that a kill leaves none or one. */
final class NewFile {

    private NewFile() {}

    static void make(DataFolder folder, List<KeySlot> slots, Schema schema) {
        Path file = folder.database();
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.deleteIfExists(draft);
            VaultFile.deleteLog(draft);
            OwnerOnly.file(draft);
            schema.make(draft);
            try (Database database = Database.open(draft)) {
                database.write("vault_slot", handle -> {
                    slots.forEach(slot -> VaultFile.write(handle, slot));
                    return slots.size();
                });
            }
            Durable.move(draft, file);
        } catch (IOException e) {
            throw new StoreTrouble(StoreTrouble.Code.NOT_WRITABLE, "create", e);
        }
    }
}
