package app.facet.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backup is proved when it is made, and brings everything back on a fresh folder. */
class BackupTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @TempDir
    Path parent;

    private TempVault temp() {
        return TempVault.in(parent);
    }

    private Path folder() {
        return parent.resolve("backups");
    }

    @Test
    void aBackupOfTheOpenStoreRestoresEveryKindOfRecordOnAFreshFolder() throws IOException {
        var visit = new Visit("backup");
        try (Store store = temp().create()) {
            UUID id = visit.keep(store, Files.createDirectory(parent.resolve("scratch")));
            store.drafts().keep("form", java.util.Map.of("name", "half a na"));
            Backup backup = store.backups().make(folder(), NOON);
            assertThat(backup).isEqualTo(new Backup(folder().resolve("facet-20261122-120000.facet"), NOON));
            assertThat(Backups.in(folder())).containsExactly(backup);

            var fresh = TempVault.in(parent.resolve("fresh"));
            Files.createDirectories(fresh.folder().path());
            assertThat(fresh.vault().restore(backup.file(), NOON)).isEmpty();
            try (Store restored = fresh.open()) {
                assertThat(restored.clinic().load()).isEqualTo(store.clinic().load());
                assertThat(restored.patients().all())
                        .containsExactlyInAnyOrderElementsOf(store.patients().all());
                assertThat(restored.screenings().load(id))
                        .isEqualTo(store.screenings().load(id));
                var paper = store.documents().of(id).getFirst();
                assertThat(restored.documents().pdf(paper.id()))
                        .isEqualTo(store.documents().pdf(paper.id()));
                assertThat(restored.contents().zip("0123abcd")).isPresent();
                assertThat(restored.drafts().take("form")).contains(java.util.Map.of("name", "half a na"));
            }
        }
    }

    @Test
    void aBackupIsSealedAndTheOwnersAlone() throws IOException {
        try (Store store = temp().create()) {
            store.patients().save(Samples.patient("Sample Patient A"));
            Backup backup = store.backups().make(folder(), NOON);
            assertThat(new String(Files.readAllBytes(backup.file()), StandardCharsets.ISO_8859_1))
                    .doesNotContain("Sample Patient");
            if (backup.file().getFileSystem().supportedFileAttributeViews().contains("posix")) {
                assertThat(java.nio.file.attribute.PosixFilePermissions.toString(
                                Files.getPosixFilePermissions(backup.file())))
                        .isEqualTo("rw-------");
            }
            try (var files = Files.list(folder())) {
                assertThat(files).containsExactly(backup.file());
            }
        }
    }

    @Test
    void aRecordThatDoesNotUnsealFailsTheBackup() throws Exception {
        try (Store store = temp().create()) {
            store.patients().save(Samples.patient("Sample Patient A"));
        }
        temp().tamper("update patient set sealed = x'00112233445566778899'");
        try (Store store = temp().open()) {
            failsAndLeavesNothing(store, StoreTrouble.Code.DAMAGED);
        }
    }

    @Test
    void aFolderThatCannotTakeItIsTold() throws IOException {
        try (Store store = temp().create()) {
            Path file = Files.writeString(parent.resolve("not-a-folder"), "x");
            assertThatThrownBy(() -> store.backups().make(file, NOON))
                    .isInstanceOfSatisfying(
                            StoreTrouble.class,
                            trouble -> assertThat(trouble.code()).isEqualTo(StoreTrouble.Code.NOT_WRITABLE));
        }
    }

    @Test
    void aBackupNeverTakesAnothersPlace() {
        try (Store store = temp().create()) {
            Backup first = store.backups().make(folder(), NOON);
            assertThatThrownBy(() -> store.backups().make(folder(), NOON)).isInstanceOf(StoreTrouble.class);
            assertThat(Backups.in(folder())).containsExactly(first);
        }
    }

    @Test
    void twoWeeksOfBackupsStayAndOneAMonthForAYear() throws IOException {
        Files.createDirectories(folder());
        Path foreign = Files.writeString(folder().resolve("facet-notes.facet"), "not ours");
        try (Store store = temp().create()) {
            for (int days = 500; days >= 0; days -= 10) {
                store.backups().make(folder(), NOON.minus(Duration.ofDays(days)));
            }
        }
        var ages = new ArrayList<Long>();
        Backups.in(folder())
                .forEach(backup -> ages.add(Duration.between(backup.at(), NOON).toDays()));
        assertThat(ages).contains(0L, 10L).doesNotContain(500L, 450L);
        assertThat(ages).hasSizeBetween(13, 17);
        assertThat(foreign).hasContent("not ours");
    }

    @Test
    void aDamagedBackupIsRefusedAndTheRecordsStay() throws IOException {
        Backup backup;
        try (Store store = temp().create()) {
            store.patients().save(Samples.patient("Sample Patient A"));
            backup = store.backups().make(folder(), NOON);
        }
        byte[] before = temp().databaseBytes();
        byte[] whole = Files.readAllBytes(backup.file());
        byte[] zeroed = whole.clone();
        Arrays.fill(zeroed, 4096 * 2, 4096 * 3, (byte) 0);
        for (byte[] bad : new byte[][] {
            new byte[0], Arrays.copyOf(whole, whole.length / 2), zeroed, "x".getBytes(StandardCharsets.UTF_8)
        }) {
            Files.write(backup.file(), bad);
            assertThat(temp().vault().restore(backup.file(), NOON)).isPresent();
            assertThat(temp().databaseBytes()).isEqualTo(before);
        }
        assertThat(temp().bytes()).containsOnlyKeys("facet.db", "facet.lock");
    }

    @Test
    void theOldRecordsAreKeptByteForByteEvenWhenTheyAreDamaged() throws IOException {
        Backup backup;
        try (Store store = temp().create()) {
            backup = store.backups().make(folder(), NOON);
        }
        byte[] damaged = "not a store at all".getBytes(StandardCharsets.UTF_8);
        Files.write(temp().folder().database(), damaged);
        Files.write(VaultFile.log(temp().folder().database()), new byte[] {1, 2, 3});
        assertThat(temp().vault().state()).isInstanceOf(Vault.State.Refused.class);
        assertThat(temp().vault().restore(backup.file(), NOON)).isEmpty();
        Path kept = temp().folder().path().resolve("kept/before-restore-20261122-120000.facet");
        assertThat(kept).hasBinaryContent(damaged);
        assertThat(VaultFile.log(kept)).hasBinaryContent(new byte[] {1, 2, 3});
        temp().open().close();
    }

    @Test
    void aRestoreThatWasCutShortIsFinishedByTheNextStart() throws IOException {
        Backup backup;
        try (Store store = temp().create()) {
            store.patients().save(Samples.patient("Sample Patient A"));
            backup = store.backups().make(folder(), NOON);
            store.patients().save(Samples.patient("Sample Patient B"));
        }
        Files.copy(backup.file(), temp().folder().path().resolve("facet.db.restored"));
        Files.write(VaultFile.log(temp().folder().database()), new byte[] {1, 2, 3});
        assertThat(temp().vault().state()).isEqualTo(new Vault.State.Exists());
        try (Store store = temp().open()) {
            assertThat(store.patients().all()).hasSize(1);
        }
    }

    @Test
    void theRecordsAreNeverReplacedWhileAnotherHoldsThem() {
        try (Store store = temp().create()) {
            Backup backup = store.backups().make(folder(), NOON);
            assertThat(temp().vault().restore(backup.file(), NOON))
                    .contains(new Trouble(Trouble.Kind.BUSY, temp().folder().path()));
        }
    }

    private void failsAndLeavesNothing(Store store, StoreTrouble.Code code) throws IOException {
        assertThatThrownBy(() -> store.backups().make(folder(), NOON))
                .isInstanceOfSatisfying(
                        StoreTrouble.class,
                        trouble -> assertThat(trouble.code()).isEqualTo(code));
        try (var files = Files.list(folder())) {
            assertThat(files).isEmpty();
        }
    }
}
