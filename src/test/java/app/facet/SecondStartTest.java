package app.facet;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.store.Claim;
import app.facet.store.DataFolder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A second start on the same folder brings the first one's window up and says so. */
class SecondStartTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void theOpenWindowIsAskedForAttention() throws InterruptedException {
        var claim = (Claim.Held) new DataFolder(folder).claim();
        var rung = new CountDownLatch(2);
        try (Doorbell bell = Doorbell.listen(folder, rung::countDown).orElseThrow()) {
            assertThat(bell).isNotNull();
            assertThat(second()).isTrue();
            assertThat(second()).isTrue();
            assertThat(rung.await(30, TimeUnit.SECONDS)).isTrue();
        }
        claim.close();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("Facet is already open");
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(folder.resolve("facet.lock"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void aFolderWithAVeryLongNameWorksToo() throws Exception {
        Path far = Files.createDirectories(folder.resolve("x".repeat(120)));
        var rung = new CountDownLatch(1);
        try (Doorbell bell = Doorbell.listen(far, rung::countDown).orElseThrow()) {
            assertThat(bell).isNotNull();
            assertThat(Doorbell.ring(far)).isTrue();
            assertThat(rung.await(30, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(far).isEmptyDirectory();
    }

    @Test
    void whatAKilledStartLeftStopsNobody() throws IOException {
        Files.writeString(
                folder.resolve("facet.window"), folder.resolve("facet.bell").toString());
        Files.writeString(folder.resolve("facet.bell"), "stale");
        assertThat(Doorbell.ring(folder)).isFalse();
        assertThat(second()).isFalse();
        try (Doorbell bell = Doorbell.listen(folder, () -> {}).orElseThrow()) {
            assertThat(bell).isNotNull();
            assertThat(Doorbell.ring(folder)).isTrue();
        }
        assertThat(said.size()).isZero();
    }

    private boolean second() {
        return SecondStart.told(
                new LaunchOptions(Optional.of(folder), false), new PrintStream(said, true, StandardCharsets.UTF_8));
    }
}
