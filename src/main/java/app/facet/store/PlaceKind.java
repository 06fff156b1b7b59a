package app.facet.store;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What kind of place a folder is: files on a network or in a cloud folder can be changed by others behind our back. */
public enum PlaceKind {
    /** A disk of this computer, as far as can be told. */
    LOCAL,
    /** A folder of another computer. */
    NETWORK,
    /** A folder that a cloud program copies elsewhere. */
    CLOUD;

    private static final List<String> NETWORKS =
            List.of("nfs", "cifs", "smb", "afp", "webdav", "davfs", "sshfs", "ncpfs", "9p", "ceph", "glusterfs", "afs");
    private static final List<String> CLOUDS = List.of(
            "dropbox",
            "onedrive",
            "google drive",
            "googledrive",
            "my drive",
            "icloud",
            "mobile documents",
            "cloudstorage",
            "nextcloud",
            "owncloud",
            "box sync",
            "pcloud",
            "mega",
            "syncthing",
            "sync.com");

    /** What kind of place this folder, which need not exist yet, is. */
    public static PlaceKind of(Path folder) {
        Path there = folder.toAbsolutePath();
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        try {
            FileStore disk = Files.getFileStore(there);
            return of(folder.toAbsolutePath(), disk.type());
        } catch (IOException unknown) {
            return of(folder.toAbsolutePath(), "");
        }
    }

    static PlaceKind of(Path folder, String fileSystem) {
        String type = fileSystem.toLowerCase(Locale.ROOT);
        if (folder.toString().startsWith("\\\\") || NETWORKS.stream().anyMatch(type::contains)) {
            return NETWORK;
        }
        for (Path part : folder) {
            String name = part.toString().toLowerCase(Locale.ROOT);
            if (CLOUDS.stream().anyMatch(cloud -> name.equals(cloud) || name.startsWith(cloud + " "))) {
                return CLOUD;
            }
        }
        return LOCAL;
    }
}
