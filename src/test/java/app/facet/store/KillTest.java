package app.facet.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.Matrix;
import app.facet.domain.protocol.Answer;
import app.facet.domain.screening.Given;
import app.facet.model.WholeFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Killed at any moment, nothing that was told as saved is lost, and every file is the old one or the whole new one. */
@Tag(Matrix.TAG)
class KillTest {

    private static final int MEGABYTE = 1 << 20;

    @TempDir
    Path parent;

    private final Random random = new Random();

    @Test
    void whatWasToldAsSavedIsThereAfterEveryKill() throws Exception {
        var made = TempVault.in(parent);
        UUID screening = begin(made);
        for (int kill : Matrix.sample(IntStream.range(0, 300).boxed().toList(), 30)) {
            var vault = copy(made, parent.resolve("kill-" + kill));
            var told = killed(vault, screening, 1 + random.nextInt(60));
            Path exports = exports(vault);
            wholeFiles(exports);
            int passphrase = opensWithOldOrNew(vault, told);
            try (Store store = open(vault, passphrase)) {
                var found = store.screenings().load(screening);
                assertThat(found.log()).hasSizeBetween(told.saved(), told.saved() + 1);
                assertThat(found.log()).isEqualTo(answers(found.log().size()));
                assertThat(found.step()).isIn(step(told.step()), step(told.step() + 1));
            }
            assertThat(VaultFile.whole(vault.folder().database())).isTrue();
            theNewestBackupOpens(exports.resolve("backups"), told, screening);
        }
    }

    private static UUID begin(TempVault vault) {
        try (Store store = vault.create()) {
            var patient = Samples.patient("Sample Patient A");
            store.patients().save(patient);
            return Samples.start(store, patient).id();
        }
    }

    private static TempVault copy(TempVault made, Path folder) throws IOException {
        var copy = TempVault.in(folder);
        Files.createDirectories(copy.folder().path());
        Files.createDirectory(exports(copy));
        Files.copy(made.folder().database(), copy.folder().database());
        return copy;
    }

    /** Lets the child work until it told so many answers, then a random moment longer. */
    private Told killed(TempVault vault, UUID screening, int answers) throws Exception {
        Process child = Child.startQuickly(Busy.class, vault.folder().path().toString(), screening.toString());
        var told = new Told(0, 0, 0);
        try (BufferedReader said = child.inputReader()) {
            while (told.saved() < answers) {
                told = told.and(said.readLine());
            }
            LockSupport.parkNanos(random.nextInt(3_000_000));
            child.toHandle().destroyForcibly(); // the process itself would close the stream with what is still in it
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                told = told.and(line);
            }
            child.waitFor();
        }
        return told;
    }

    private static void wholeFiles(Path exports) throws IOException {
        Path sheet = exports.resolve("sheet.pdf");
        if (Files.exists(sheet)) {
            byte[] bytes = Files.readAllBytes(sheet);
            assertThat(bytes).hasSize(MEGABYTE);
            assertThat(bytes).containsOnly(bytes[0]);
        }
    }

    private static int opensWithOldOrNew(TempVault vault, Told told) {
        for (int passphrase : List.of(told.passphrase(), told.passphrase() + 1)) {
            if (vault.vault().open(passphrase(passphrase)) instanceof Opening.Opened(Store store)) {
                store.close();
                return passphrase;
            }
        }
        throw new AssertionError("neither the old passphrase nor the new one opens the store");
    }

    private static void theNewestBackupOpens(Path folder, Told told, UUID screening) throws IOException {
        for (Backup backup : Backups.in(folder).stream().limit(1).toList()) {
            var fresh = TempVault.in(folder.resolve("fresh-" + backup.file().getFileName()));
            Files.createDirectories(fresh.folder().path());
            assertThat(fresh.vault().restore(backup.file(), Samples.AT)).isEmpty();
            int passphrase = IntStream.rangeClosed(0, told.passphrase() + 1)
                    .filter(number -> VaultFile.slot(fresh.folder().database(), KeySlot.Name.PASSPHRASE)
                            .unwrap(passphrase(number))
                            .isPresent())
                    .findFirst()
                    .orElseThrow();
            try (Store store = open(fresh, passphrase)) {
                var log = store.screenings().load(screening).log();
                assertThat(log).isEqualTo(answers(log.size()));
            }
        }
    }

    private static Store open(TempVault vault, int passphrase) {
        return ((Opening.Opened) vault.vault().open(passphrase(passphrase))).store();
    }

    private static Path exports(TempVault vault) {
        return vault.folder().path().resolveSibling("exports");
    }

    private static char[] passphrase(int number) {
        return (number == 0 ? TempVault.PASSPHRASE : "passphrase " + number).toCharArray();
    }

    private static String step(int number) {
        return number == 0 ? "" : "step-" + number;
    }

    private static List<Given> answers(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(KillTest::answer).toList();
    }

    private static Given answer(int number) {
        return Samples.given("hx-item-" + number, new Answer.Text("answer " + number + "x".repeat(number * 37 % 900)));
    }

    /** What a child said it had done before it was killed. */
    private record Told(int saved, int step, int passphrase) {

        Told and(String line) {
            var words = List.of(line.split(" ", -1));
            if (words.size() < 3 || !line.endsWith(".")) {
                return this; // cut by the kill
            }
            int number = Integer.parseInt(words.get(1));
            return switch (words.getFirst()) {
                case "saved" -> new Told(number, step, passphrase);
                case "step" -> new Told(saved, number, passphrase);
                default -> new Told(saved, step, number);
            };
        }
    }

    /** Answers, opens steps and changes the passphrase, while papers and backups are written beside it, until it is killed. */
    static final class Busy {

        private Busy() {}

        public static void main(String[] args) {
            var folder = new DataFolder(Path.of(args[0]));
            var screening = UUID.fromString(args[1]);
            var opening = new Vault(folder, TempVault.CHEAP).open(TempVault.PASSPHRASE.toCharArray());
            Store store = ((Opening.Opened) opening).store();
            Thread.ofPlatform().daemon().start(() -> export(store, exports(new TempVault(folder))));
            int steps = 0;
            int passphrases = 0;
            for (int i = 1; true; i++) {
                store.screenings().append(screening, answer(i));
                tell("saved " + i + " .");
                if (i % 5 == 0) {
                    steps++;
                    store.screenings().openStep(screening, step(steps));
                    tell("step " + steps + " .");
                }
                if (i % 7 == 0) {
                    store.keys().changePassphrase(passphrase(passphrases), passphrase(passphrases + 1));
                    passphrases++;
                    tell("passphrase " + passphrases + " .");
                }
            }
        }

        private static void export(Store store, Path exports) {
            try {
                var bytes = new byte[MEGABYTE];
                for (int i = 1; true; i++) {
                    Arrays.fill(bytes, (byte) i);
                    WholeFile.write(exports.resolve("sheet.pdf"), bytes);
                    store.backups().make(exports.resolve("backups"), Instant.EPOCH.plusSeconds(i));
                }
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }

        private static void tell(String line) {
            PrintStream out = System.out;
            out.println(line);
            out.flush();
        }
    }
}
