package app.facet.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Where the data lie, who may read them, and that one start at a time has them. */
class DataFolderTest {

    @TempDir
    Path parent;

    @Test
    void eachSystemHasItsStandardFolder() {
        Path home = Path.of("home").toAbsolutePath();
        Path own = Path.of("own").toAbsolutePath();
        assertThat(standard("Linux", Map.of(), home)).isEqualTo(home.resolve(".local/share/facet"));
        assertThat(standard("Linux", Map.of("XDG_DATA_HOME", own.toString()), home))
                .isEqualTo(own.resolve("facet"));
        assertThat(standard("Linux", Map.of("XDG_DATA_HOME", "relative"), home))
                .isEqualTo(home.resolve(".local/share/facet"));
        assertThat(standard("Mac OS X", Map.of(), home)).isEqualTo(home.resolve("Library/Application Support/Facet"));
        assertThat(standard("Windows 11", Map.of("LOCALAPPDATA", own.toString()), home))
                .isEqualTo(own.resolve("Facet"));
        assertThat(standard("Windows 11", Map.of(), home)).isEqualTo(home.resolve("AppData/Local/Facet"));
    }

    private static Path standard(String system, Map<String, String> environment, Path home) {
        return DataFolder.standard(system, environment::get, home).path();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void everyFileIsTheOwnersAlone() throws IOException {
        var vault = TempVault.in(parent.resolve("deep/er"));
        try (Store store = vault.create()) {
            store.patients().save(Samples.patient("Sample Patient A"));
            assertThat(rights(vault.folder().path())).isEqualTo("rwx------");
            assertThat(vault.bytes()).containsKeys("facet.db", "facet.db-wal", "facet.lock");
            try (var files = Files.list(vault.folder().path())) {
                assertThat(files).allSatisfy(file -> assertThat(rights(file)).isEqualTo("rw-------"));
            }
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void rightsThatWereWidenedAreTakenBack() throws IOException {
        var vault = TempVault.in(parent);
        vault.create().close();
        Files.setPosixFilePermissions(vault.folder().path(), PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setPosixFilePermissions(vault.folder().database(), PosixFilePermissions.fromString("rw-r--r--"));
        try (Store store = vault.open()) {
            assertThat(store.clinic().load()).isEmpty();
            assertThat(rights(vault.folder().path())).isEqualTo("rwx------");
            assertThat(rights(vault.folder().database())).isEqualTo("rw-------");
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFolderWithOtherThingsInItKeepsItsRights() throws IOException {
        var vault = TempVault.in(parent);
        Files.createDirectory(vault.folder().path());
        Files.setPosixFilePermissions(vault.folder().path(), PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.writeString(vault.folder().path().resolve("shopping.txt"), "eggs");
        vault.create().close();
        assertThat(rights(vault.folder().path())).isEqualTo("rwxr-xr-x");
        assertThat(rights(vault.folder().database())).isEqualTo("rw-------");
    }

    @Test
    void aFolderNameMayHoldAnyCharacter() {
        var vault = TempVault.in(parent.resolve("Zoë's #1 100% ?x=y & more"));
        var patient = Samples.patient("Sample Patient A");
        try (Store store = vault.create()) {
            store.patients().save(patient);
        }
        try (Store store = vault.open()) {
            assertThat(store.patients().all()).containsExactly(patient);
        }
    }

    @Test
    void aSecondStartIsToldThatTheFolderIsTaken() {
        var vault = TempVault.in(parent);
        vault.create().close();
        try (Store store = vault.open()) {
            assertThat(vault.refusal()).isEqualTo(Trouble.Kind.BUSY);
            assertThat(store.clinic().load()).isEmpty();
        }
        vault.open().close();
    }

    @Test
    void aHeldFolderStaysHeldWhileTheStoreIsLocked() {
        var folder = new DataFolder(parent.resolve("data"));
        var held = (Claim.Held) folder.claim();
        var vault = new Vault(held);
        vault.create(TempVault.PASSPHRASE.toCharArray()).store().close();
        assertThat(folder.claim()).isEqualTo(new Claim.Refused(new Trouble(Trouble.Kind.BUSY, folder.path())));
        Opening opening = vault.open(TempVault.PASSPHRASE.toCharArray());
        assertThat(opening).isInstanceOf(Opening.Opened.class);
        ((Opening.Opened) opening).store().close();
        held.close();
    }

    @Test
    void aKilledProcessFreesTheFolder() throws Exception {
        var folder = new DataFolder(parent.resolve("data"));
        Process other = Child.start(Holder.class, folder.path().toString());
        try (BufferedReader said = other.inputReader()) {
            assertThat(said.readLine()).isEqualTo("held");
            assertThat(folder.claim()).isInstanceOf(Claim.Refused.class);
            other.destroyForcibly().waitFor();
        }
        Claim claim = folder.claim();
        assertThat(claim).isInstanceOf(Claim.Held.class);
        ((Claim.Held) claim).close();
    }

    @Test
    void aPathThatIsNoFolderIsRefused() throws IOException {
        Path file = Files.writeString(parent.resolve("file"), "x");
        assertThat(new DataFolder(file).claim())
                .isEqualTo(new Claim.Refused(new Trouble(Trouble.Kind.NOT_WRITABLE, file)));
    }

    private static String rights(Path path) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Holds a folder until it is killed. */
    static final class Holder {

        private Holder() {}

        public static void main(String[] args) throws Exception {
            Claim claim = new DataFolder(Path.of(args[0])).claim();
            System.out.println(claim instanceof Claim.Held ? "held" : "refused");
            System.in.read();
        }
    }
}
