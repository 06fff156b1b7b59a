package app.facet.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.facet.domain.protocol.Answer;
import app.facet.model.WholeFile;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A disk that is really full, and one that is really read-only: a small disk in memory that only this test's child sees.
 * Where the system does not lend one to plain users the test is left out; {@link DatabaseTest} fills the file alone.
 */
class FullDiskTest {

    @TempDir
    Path disk;

    @Test
    void aFullDiskLosesNothingAndAReadOnlyOneIsToldAsSuch() throws Exception {
        assumeThat(lent()).as("a small disk in memory").isTrue();
        var command = new ArrayList<String>();
        var java = Child.command(List.of(), SmallDisk.class, disk.toString()).command();
        command.addAll(List.of("unshare", "-rm", "sh", "-c", "mount -t tmpfs -o size=3m none \"$0\" && exec \"$@\""));
        command.add(disk.toString());
        command.addAll(java);
        Process child = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var said = child.inputReader()) {
            assertThat(said.lines().toList())
                    .containsExactly(
                            "answer FULL",
                            "all kept true",
                            "backup FULL",
                            "no backup true",
                            "export refused",
                            "old sheet whole true",
                            "new store refused",
                            "nothing left of it true",
                            "opened again true",
                            "saved again true",
                            "read-only NOT_WRITABLE",
                            "unchanged true");
        }
        assertThat(child.waitFor()).isZero();
    }

    private boolean lent() throws InterruptedException {
        try {
            return new ProcessBuilder("unshare", "-rm", "mount", "-t", "tmpfs", "none", disk.toString())
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException notHere) {
            return false;
        }
    }

    /** Works on a disk of three megabytes until it is full, then goes on. */
    static final class SmallDisk {

        private static final PrintStream OUT = System.out;

        private SmallDisk() {}

        public static void main(String[] args) throws Exception {
            Path disk = Path.of(args[0]);
            var vault = TempVault.in(disk);
            Path sheet = disk.resolve("sheet.pdf");
            WholeFile.write(sheet, new byte[100_000]);
            var patient = Samples.patient("Sample Patient A");
            int kept;
            UUID screening;
            try (Store store = vault.create()) {
                store.patients().save(patient);
                screening = Samples.start(store, patient).id();
                kept = fill(store, screening);
                OUT.println(
                        "all kept " + (store.screenings().load(screening).log().size() == kept));
                backup(store, disk.resolve("backups"));
                export(sheet);
                another(TempVault.in(disk.resolve("other")));
            }
            again(vault, screening, kept, sheet);
            readOnly(vault, disk);
        }

        private static int fill(Store store, UUID screening) {
            for (int kept = 0; true; kept++) {
                try {
                    store.screenings()
                            .append(screening, Samples.given("hx-own-words", new Answer.Text("x".repeat(10_000))));
                } catch (StoreTrouble trouble) {
                    OUT.println("answer " + trouble.code());
                    return kept;
                }
            }
        }

        private static void backup(Store store, Path folder) {
            try {
                store.backups().make(folder, Instant.EPOCH);
            } catch (StoreTrouble trouble) {
                OUT.println("backup " + trouble.code());
            }
            OUT.println("no backup " + Backups.in(folder).isEmpty());
        }

        private static void export(Path sheet) throws IOException {
            byte[] next = new byte[2_000_000];
            Arrays.fill(next, (byte) 1);
            try {
                WholeFile.write(sheet, next);
            } catch (IOException full) {
                OUT.println("export refused");
            }
            OUT.println("old sheet whole " + Arrays.equals(Files.readAllBytes(sheet), new byte[100_000]));
        }

        private static void another(TempVault vault) {
            try {
                vault.create().close();
            } catch (StoreTrouble refused) {
                OUT.println("new store refused");
            }
            OUT.println("nothing left of it " + Files.notExists(vault.folder().database()));
        }

        private static void again(TempVault vault, UUID screening, int kept, Path ballast) throws IOException {
            Files.delete(ballast);
            try (Store store = vault.open()) {
                OUT.println("opened again "
                        + (store.screenings().load(screening).log().size() == kept));
                store.screenings().append(screening, Samples.given("rf-fever", Answer.YesNo.NO));
                OUT.println("saved again "
                        + (store.screenings().load(screening).log().size() == kept + 1));
            }
        }

        private static void readOnly(TempVault vault, Path disk) throws Exception {
            byte[] before = vault.databaseBytes();
            new ProcessBuilder("mount", "-o", "remount,ro", disk.toString())
                    .start()
                    .waitFor();
            OUT.println("read-only " + vault.refusal());
            OUT.println("unchanged " + Arrays.equals(vault.databaseBytes(), before));
        }
    }
}
