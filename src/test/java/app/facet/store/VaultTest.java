package app.facet.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Passphrase, recovery key, and files that must not be touched. */
class VaultTest {

    @TempDir
    Path parent;

    private TempVault temp() {
        return TempVault.in(parent);
    }

    @Test
    void theStateTellsWhatToAskFor() {
        assertThat(temp().vault().state()).isEqualTo(new Vault.State.New());
        temp().create().close();
        assertThat(temp().vault().state()).isEqualTo(new Vault.State.Exists());
    }

    @Test
    void aWrongPassphraseChangesNoByte() {
        temp().create().close();
        var before = temp().bytes();
        for (String wrong : new String[] {"", "wrong", TempVault.PASSPHRASE + " ", "Correct horse"}) {
            assertThat(temp().vault().open(wrong.toCharArray())).isEqualTo(new Opening.WrongPassphrase());
        }
        assertThat(temp().bytes()).usingRecursiveComparison().isEqualTo(before);
        temp().open().close();
    }

    @Test
    void thePassphraseIsWiped() {
        char[] chosen = TempVault.PASSPHRASE.toCharArray();
        temp().vault().create(chosen).store().close();
        assertThat(chosen).containsOnly('\0');
        char[] wrong = "wrong".toCharArray();
        assertThat(temp().vault().open(wrong)).isInstanceOf(Opening.WrongPassphrase.class);
        assertThat(wrong).containsOnly('\0');
    }

    @Test
    void composedAndDecomposedLettersAreTheSamePassphrase() {
        temp().vault().create("Zoe\u0308 \uD83D\uDC0E".toCharArray()).store().close();
        Opening opening = temp().vault().open("Zo\u00EB \uD83D\uDC0E".toCharArray());
        assertThat(opening).isInstanceOf(Opening.Opened.class);
        ((Opening.Opened) opening).store().close();
        assertThat(temp().vault().open("Zoe \uD83D\uDC0E".toCharArray())).isEqualTo(new Opening.WrongPassphrase());
    }

    @Test
    void theRecoveryKeyOpensTheSameStore() {
        var patient = Samples.patient("Sample Patient A");
        var created = temp().created();
        try (Store store = created.store()) {
            store.patients().save(patient);
        }
        assertThat(created.toString()).doesNotContain(created.recoveryKey());
        Opening opening =
                temp().vault().openWithRecoveryKey(created.recoveryKey().replace("-", " "));
        assertThat(opening).isInstanceOf(Opening.Opened.class);
        try (Store store = ((Opening.Opened) opening).store()) {
            assertThat(store.patients().all()).containsExactly(patient);
        }
    }

    @Test
    void aMistypedRecoveryKeyIsToldFromAWrongOne() {
        String key = temp().created().recoveryKey();
        String mistyped = (key.charAt(0) == '7' ? '8' : '7') + key.substring(1);
        assertThat(temp().vault().openWithRecoveryKey(mistyped))
                .isEqualTo(new Opening.Refused(
                        new Trouble(Trouble.Kind.MISTYPED_KEY, temp().folder().database())));
        String another = TempVault.in(parent.resolve("other")).created().recoveryKey();
        var third = TempVault.in(parent.resolve("third"));
        third.create().close();
        assertThat(third.vault().openWithRecoveryKey(another)).isEqualTo(new Opening.WrongPassphrase());
    }

    @Test
    void theSlowDerivationIsTheOneThatShips() {
        assertThat(Cost.STANDARD).isEqualTo(new Cost(65_536, 3, 1));
        var standard = new Vault(temp().folder());
        standard.create(TempVault.PASSPHRASE.toCharArray()).store().close();
        assertThat(VaultFile.slot(temp().folder().database(), KeySlot.Name.PASSPHRASE)
                        .cost())
                .isEqualTo(Cost.STANDARD);
        temp().open().close();
    }

    @Test
    void derivationParametersNobodyCanBearAreRefused() throws Exception {
        temp().create().close();
        temp().tamper("update vault_slot set memory_kib = 2000000000");
        assertThat(temp().refusal()).isEqualTo(Trouble.Kind.DAMAGED);
    }

    @Test
    void anExistingStoreIsNeverMadeAnew() throws IOException {
        temp().create().close();
        byte[] before = temp().databaseBytes();
        assertThatThrownBy(() -> temp().vault().create("another".toCharArray()))
                .isInstanceOf(IllegalStateException.class);
        assertThat(temp().databaseBytes()).isEqualTo(before);
    }

    @Test
    void whatAKilledFirstStartLeftIsClearedAway() throws IOException {
        Path folder = temp().folder().path();
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("facet.db.new"), "half");
        Files.writeString(folder.resolve("facet.db.new-wal"), "half");
        assertThat(temp().vault().state()).isEqualTo(new Vault.State.New());
        temp().create().close();
        assertThat(temp().bytes()).containsOnlyKeys("facet.db", "facet.lock");
    }

    @Test
    void anEmptyFileIsRefusedAndLeftAlone() throws IOException {
        refusedUnchanged(new byte[0], Trouble.Kind.EMPTY_FILE);
    }

    @Test
    void aFileThatIsNoDatabaseIsRefusedAndLeftAlone() throws IOException {
        refusedUnchanged("Dear diary".getBytes(java.nio.charset.StandardCharsets.UTF_8), Trouble.Kind.NOT_A_STORE);
        refusedUnchanged(new byte[8192], Trouble.Kind.NOT_A_STORE);
    }

    @Test
    void aDatabaseOfAnotherProgramIsRefusedAndLeftAlone() throws Exception {
        Files.createDirectories(temp().folder().path());
        temp().tamper("create table shopping (what text)");
        refusedUnchanged(temp().databaseBytes(), Trouble.Kind.NOT_A_STORE);
    }

    @Test
    void aFileOfANewerVersionIsRefusedAndLeftAlone() throws Exception {
        temp().create().close();
        temp().tamper("pragma user_version = " + (Schema.SHIPPED.newest() + 1));
        refusedUnchanged(temp().databaseBytes(), Trouble.Kind.NEWER_VERSION);
    }

    @Test
    void aTruncatedFileIsRefusedAndLeftAlone() throws IOException {
        temp().create().close();
        byte[] whole = temp().databaseBytes();
        refusedUnchanged(java.util.Arrays.copyOf(whole, whole.length / 2), Trouble.Kind.DAMAGED);
        refusedUnchanged(java.util.Arrays.copyOf(whole, 50), Trouble.Kind.NOT_A_STORE);
    }

    @Test
    void aFileWithAZeroedPageIsRefusedAndLeftAlone() throws IOException {
        temp().create().close();
        byte[] whole = temp().databaseBytes();
        for (int page = 1; page < whole.length / 4096; page += 3) {
            byte[] zeroed = whole.clone();
            java.util.Arrays.fill(zeroed, page * 4096, (page + 1) * 4096, (byte) 0);
            refusedUnchanged(zeroed, Trouble.Kind.DAMAGED);
        }
    }

    @Test
    void tenWrongTriesEachDeriveTheWholeKeyAndTheRightOneStillOpens() throws IOException {
        temp().create().close();
        var before = temp().bytes();
        for (int i = 0; i < 10; i++) {
            assertThat(temp().vault().open(("wrong " + i).toCharArray())).isEqualTo(new Opening.WrongPassphrase());
        }
        assertThat(temp().bytes()).usingRecursiveComparison().isEqualTo(before);
        temp().open().close();
    }

    @Test
    void aLogWithoutItsFileIsNeverTakenForANewStore() throws IOException {
        Files.createDirectories(temp().folder().path());
        Files.writeString(temp().folder().path().resolve("facet.db-wal"), "pages of a lost file");
        assertThat(temp().vault().state())
                .isEqualTo(new Vault.State.Refused(
                        new Trouble(Trouble.Kind.DAMAGED, temp().folder().database())));
    }

    private void refusedUnchanged(byte[] content, Trouble.Kind kind) throws IOException {
        Files.createDirectories(temp().folder().path());
        Path file = temp().folder().database();
        Files.write(file, content, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
        assertThat(temp().vault().state()).isEqualTo(new Vault.State.Refused(new Trouble(kind, file)));
        assertThat(temp().refusal()).isEqualTo(kind);
        assertThat(temp().databaseBytes()).isEqualTo(content);
        assertThat(temp().bytes()).containsOnlyKeys("facet.db", "facet.lock");
    }
}
