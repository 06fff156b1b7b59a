package app.facet.model;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.store.DataFolder;
import app.facet.store.Opening;
import app.facet.store.Store;
import app.facet.store.Vault;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backups, keys and restoring, as the screens drive them. */
class SafeKeepingTest {

    private static final String PASSPHRASE = "four plain words here";
    private static final String NEXT = "five other plain words here";

    @TempDir
    Path parent;

    private DataFolder data = new DataFolder(Path.of(""));
    private Optional<Store> store = Optional.empty();

    @BeforeEach
    void make() {
        data = new DataFolder(parent.resolve("data"));
        store = Optional.of(new Vault(data).create(PASSPHRASE.toCharArray()).store());
    }

    @AfterEach
    void close() {
        store.ifPresent(Store::close);
    }

    @Test
    void oneBackupADayIsMadeAndTheStartScreenKnowsIt() {
        backups(ClinicForTests.CLOCK).daily();
        var model = backups(Clock.offset(ClinicForTests.CLOCK, Duration.ofHours(3)));
        model.daily();
        assertThat(restore().backups()).hasSize(1);
        assertThat(restore().last()).isEqualTo(model.lastProperty().get()).isPresent();
        backups(Clock.offset(ClinicForTests.CLOCK, Duration.ofDays(1))).daily();
        assertThat(restore().backups()).hasSize(2);
        assertThat(model.besideTheRecords()).isTrue();
        assertThat(model.placeOfRecords()).isEqualTo("local");
    }

    @Test
    void theClinicChoosesTheFolder() {
        var model = backups(ClinicForTests.CLOCK);
        Path stick = parent.resolve("stick");
        model.choose(" " + stick + " ");
        assertThat(model.noticeProperty().get()).isEqualTo(BackupModel.Notice.MADE);
        assertThat(model.besideTheRecords()).isFalse();
        assertThat(restore().backups()).hasSize(1);
        assertThat(restore().backups().getFirst().file()).hasParent(stick);
    }

    @Test
    void aFolderThatIsNoneIsToldAndNothingChanges() throws Exception {
        var model = backups(ClinicForTests.CLOCK);
        Path before = model.folderProperty().get();
        model.choose("somewhere");
        assertThat(model.noticeProperty().get()).isEqualTo(BackupModel.Notice.NO_SUCH_FOLDER);
        assertThat(model.folderProperty().get()).isEqualTo(before);
        model.choose(Files.writeString(parent.resolve("file"), "x").toString());
        assertThat(model.noticeProperty().get()).isEqualTo(BackupModel.Notice.NOT_WRITABLE);
        assertThat(model.lastProperty().get()).isEmpty();
        assertThat(parent.resolve("file")).hasContent("x");
    }

    @Test
    void aBackupReplacesTheRecordsAndWhatIsWrongWithAFileIsTold() throws Exception {
        backups(ClinicForTests.CLOCK).now();
        store.ifPresent(Store::close);
        var model = restore();
        model.restore(Files.write(parent.resolve("empty"), new byte[0]), () -> {
            throw new AssertionError("an empty file was restored");
        });
        assertThat(model.refusedProperty().get()).contains("empty-file");
        var done = new java.util.concurrent.atomic.AtomicBoolean();
        model.restore(model.backups().getFirst().file(), () -> done.set(true));
        assertThat(done).isTrue();
        assertThat(model.refusedProperty().get()).isEmpty();
        opens(PASSPHRASE);
    }

    @Test
    void thePassphraseIsChangedOnlyByWhoKnowsIt() {
        var model = keys();
        model.change(PASSPHRASE, "short", "short");
        assertThat(model.noticeProperty().get()).isEqualTo(KeysModel.Notice.TOO_WEAK);
        model.change(PASSPHRASE, NEXT, NEXT + "x");
        assertThat(model.noticeProperty().get()).isEqualTo(KeysModel.Notice.NOT_THE_SAME);
        model.change("wrong", NEXT, NEXT);
        assertThat(model.noticeProperty().get()).isEqualTo(KeysModel.Notice.WRONG_PASSPHRASE);
        model.change(PASSPHRASE, NEXT, NEXT);
        assertThat(model.noticeProperty().get()).isEqualTo(KeysModel.Notice.CHANGED);
        store.ifPresent(Store::close);
        opens(NEXT);
    }

    @Test
    void aNewRecoveryKeyCountsOnceItIsKept() {
        var model = keys();
        model.renew("wrong");
        assertThat(model.newKeyProperty().get()).isEmpty();
        model.renew(PASSPHRASE);
        String first = model.newKeyProperty().get().orElseThrow();
        model.forget();
        model.kept();
        model.renew(PASSPHRASE);
        String second = model.newKeyProperty().get().orElseThrow();
        model.kept();
        assertThat(model.noticeProperty().get()).isEqualTo(KeysModel.Notice.RENEWED);
        assertThat(model.newKeyProperty().get()).isEmpty();
        store.ifPresent(Store::close);
        assertThat(new Vault(data).openWithRecoveryKey(first)).isEqualTo(new Opening.WrongPassphrase());
        assertThat(new Vault(data).openWithRecoveryKey(second))
                .isInstanceOfSatisfying(
                        Opening.Opened.class, opened -> opened.store().close());
    }

    @Test
    void theIdleMinutesAreKeptOnThisComputer() {
        assertThat(new IdleMinutes(data).get()).isEqualTo(10);
        new IdleMinutes(data).choose(5);
        assertThat(new IdleMinutes(data).get()).isEqualTo(5);
        data.settings().put("lock.minutes", "999999");
        assertThat(new IdleMinutes(data).get()).isEqualTo(10);
    }

    private void opens(String passphrase) {
        assertThat(new Vault(data).open(passphrase.toCharArray()))
                .isInstanceOfSatisfying(
                        Opening.Opened.class, opened -> opened.store().close());
    }

    private BackupModel backups(Clock clock) {
        return new BackupModel(store.orElseThrow().backups(), data, Work.inLine(), clock);
    }

    private KeysModel keys() {
        return new KeysModel(store.orElseThrow().keys(), Work.inLine());
    }

    private RestoreModel restore() {
        return new RestoreModel(new Vault(data), data, Work.inLine(), ClinicForTests.CLOCK);
    }
}
