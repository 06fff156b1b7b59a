package app.facet.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The small files beside the records: settings and log, and where the records had better not lie. */
class LocalFilesTest {

    @TempDir
    Path parent;

    @Test
    void aSettingIsKeptAndAFileThatIsNoneIsLikeNoSettings() throws IOException {
        var folder = new DataFolder(parent);
        folder.settings().put("backup.folder", "/Zoë's #1 = 100% \\ !");
        folder.settings().put("lock.minutes", "5");
        assertThat(folder.settings().get("backup.folder")).contains("/Zoë's #1 = 100% \\ !");
        assertThat(folder.settings().get("lock.minutes")).contains("5");
        Files.writeString(parent.resolve("facet.properties"), "a = \\u00zz");
        assertThat(folder.settings().get("a")).isEmpty();
        Files.write(parent.resolve("facet.properties"), new byte[200_000]);
        assertThat(folder.settings().get("a")).isEmpty();
    }

    @Test
    void ourMessagesAreLoggedAndTheWordsOfOthersAreNot() throws IOException {
        var folder = new DataFolder(parent);
        try (LogFile log = LogFile.into(folder)) {
            assertThat(Logger.getLogger("").getHandlers()).contains(log);
            Logger.getLogger("app.facet.ui.fx.Problems").log(Level.SEVERE, "F-12AB");
            Logger.getLogger("com.example")
                    .log(Level.SEVERE, "cannot print Sample Patient A", new IOException("Sample Patient B"));
        }
        String written = Files.readString(parent.resolve("facet.log"));
        assertThat(written)
                .contains("F-12AB", "com.example", "java.io.IOException")
                .doesNotContain("Sample Patient");
    }

    @Test
    void theLogStaysSmall() throws IOException {
        var folder = new DataFolder(parent);
        try (LogFile log = LogFile.into(folder)) {
            assertThat(log.getLevel()).isEqualTo(Level.INFO);
            String line = "x".repeat(10_000);
            for (int i = 0; i < 100; i++) {
                Logger.getLogger("app.facet.test").info(line);
            }
        }
        try (var files = Files.list(parent)) {
            assertThat(files)
                    .hasSize(2)
                    .allSatisfy(file -> assertThat(Files.size(file)).isLessThan(300_000));
        }
    }

    @Test
    void networkAndCloudFoldersAreKnown() {
        Path own = Path.of("home", "sample", "facet").toAbsolutePath();
        assertThat(PlaceKind.of(own, "ext4")).isEqualTo(PlaceKind.LOCAL);
        for (String type : new String[] {"nfs4", "cifs", "smbfs", "fuse.sshfs", "afpfs", "webdav"}) {
            assertThat(PlaceKind.of(own, type)).isEqualTo(PlaceKind.NETWORK);
        }
        for (String name : new String[] {"Dropbox", "OneDrive - Sample Clinic", "Google Drive", "Mobile Documents"}) {
            assertThat(PlaceKind.of(Path.of("home", name, "facet").toAbsolutePath(), "apfs"))
                    .isEqualTo(PlaceKind.CLOUD);
        }
        assertThat(PlaceKind.of(Path.of("home", "megan").toAbsolutePath(), "ntfs"))
                .isEqualTo(PlaceKind.LOCAL);
        assertThat(PlaceKind.of(parent.resolve("not/there/yet"))).isEqualTo(PlaceKind.LOCAL);
    }
}
