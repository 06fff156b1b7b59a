package app.facet.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The content an old visit was asked with is found again, byte for byte. */
class ContentArchiveTest {

    @TempDir
    Path parent;

    @Test
    void aContentComesBackByItsHash() throws IOException {
        Path content = content("a", 1);
        var vault = TempVault.in(parent);
        try (Store store = vault.create()) {
            store.contents().keep("abc", "2026.1", content);
            Files.writeString(content.resolve("facts.yaml"), "changed");
            store.contents().keep("abc", "2026.2", content);
            store.contents().keep("def", "2026.2", content);
        }
        try (Store store = vault.open()) {
            assertThat(store.contents().version("abc")).contains("2026.1");
            assertThat(unpacked(store.contents().zip("abc").orElseThrow()))
                    .containsExactly(
                            Map.entry("checklist/10-visit.yaml", "visit"),
                            Map.entry("exercises/ex-bridge.yaml", "bridge"),
                            Map.entry("facts.yaml", "facts"));
            assertThat(unpacked(store.contents().zip("def").orElseThrow())).containsEntry("facts.yaml", "changed");
            assertThat(store.contents().zip("none")).isEmpty();
            assertThat(store.contents().version("none")).isEmpty();
        }
    }

    @Test
    void theSameFilesGiveTheSameBytesWheneverTheyWereWritten() throws IOException {
        assertThat(ContentZip.of(content("a", 1_000_000_000))).isEqualTo(ContentZip.of(content("b", 1_700_000_000)));
    }

    private Path content(String name, long seconds) throws IOException {
        Path folder = parent.resolve("content-" + name);
        for (var file : Map.of(
                        "facts.yaml", "facts", "exercises/ex-bridge.yaml", "bridge", "checklist/10-visit.yaml", "visit")
                .entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
            Files.setLastModifiedTime(path, FileTime.from(java.time.Instant.ofEpochSecond(seconds)));
        }
        return folder;
    }

    private static Map<String, String> unpacked(byte[] zip) throws IOException {
        var files = new LinkedHashMap<String, String>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
