package app.facet.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.Matrix;
import app.facet.domain.protocol.Answer;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An older file is brought up in whole steps, with a copy of it as it was beside it, wherever a kill cuts it. */
@Tag(Matrix.TAG)
class SchemaStepTest {

    private static final int OLD = 1;
    private static final int NEW = 4;

    @TempDir
    Path parent;

    private Path scripts = Path.of("");

    @BeforeEach
    void writeScripts() throws IOException {
        scripts = Files.createDirectory(parent.resolve("scripts"));
        for (int version : new int[] {3, NEW}) {
            Files.writeString(scripts.resolve("V" + version + "__filler.sql"), filler(version));
        }
    }

    /** A step that takes a while. */
    private static String filler(int version) {
        return """
                create table filler%1$d (n integer primary key, t text not null) strict;
                insert into filler%1$d with recursive c(n) as (select 1 union all select n + 1 from c where n < 40000)
                    select n, hex(randomblob(40)) from c;
                pragma user_version = %1$d;
                """.formatted(version);
    }

    @Test
    void everyShippedStepKeepsAProvedCopyOfTheOldFile() throws Exception {
        for (int old = OLD; old < Schema.SHIPPED.newest(); old++) {
            var vault = TempVault.in(parent.resolve("from-" + old));
            UUID screening = old(vault, old);
            try (Store store = vault.open()) {
                assertThat(store.screenings().load(screening).log()).hasSize(1);
            }
            assertThat(VaultFile.version(vault.folder().database())).isEqualTo(Schema.SHIPPED.newest());
            Path kept = vault.folder().path().resolve("kept/schema-" + old + ".facet");
            assertThat(VaultFile.version(kept)).isEqualTo(old);
            var restored = TempVault.in(parent.resolve("restored-" + old));
            Files.createDirectories(restored.folder().path());
            assertThat(restored.vault().restore(kept, Samples.AT)).isEmpty();
            try (Store store = restored.open()) {
                assertThat(store.screenings().load(screening).log()).hasSize(1);
            }
        }
    }

    @Test
    void aKillInAnyStepLeavesAWholeFileAndTheCopy() throws Exception {
        var made = TempVault.in(parent);
        UUID screening = old(made, OLD);
        var random = new Random();
        for (int kill : Matrix.sample(IntStream.range(0, 60).boxed().toList(), 6)) {
            var vault = TempVault.in(parent.resolve("kill-" + kill));
            Files.createDirectories(vault.folder().path());
            Files.copy(made.folder().database(), vault.folder().database());
            cut(vault, random.nextInt(600_000_000));
            Path file = vault.folder().database();
            assertThat(VaultFile.version(file)).isBetween(OLD, NEW);
            assertThat(VaultFile.whole(file)).isTrue();
            if (VaultFile.version(file) > OLD) {
                assertThat(VaultFile.version(vault.folder().path().resolve("kept/schema-1.facet")))
                        .isEqualTo(OLD);
            }
            try (Store store = open(vault.folder(), scripts)) {
                assertThat(store.screenings().load(screening).log()).hasSize(1);
            }
            assertThat(VaultFile.version(file)).isEqualTo(NEW);
        }
    }

    private UUID old(TempVault vault, int version) throws IOException {
        Path older = Files.createDirectory(parent.resolve("older-" + version + "-" + vault.hashCode()));
        for (int i = 1; i <= version; i++) {
            copyScript(i, older);
        }
        var schema = new Schema("filesystem:" + older, version);
        try (Store store = new Vault(vault.folder(), TempVault.CHEAP, schema)
                .create(TempVault.PASSPHRASE.toCharArray())
                .store()) {
            var patient = Samples.patient("Sample Patient A");
            store.patients().save(patient);
            UUID screening = Samples.start(store, patient).id();
            store.screenings().append(screening, Samples.given("rf-fever", Answer.YesNo.NO));
            return screening;
        }
    }

    private static void copyScript(int version, Path into) throws IOException {
        try (var shipped = Files.newDirectoryStream(Path.of("resources", "db"), "V" + version + "__*.sql")) {
            for (Path script : shipped) {
                Files.copy(script, into.resolve(script.getFileName()));
            }
        }
    }

    private void cut(TempVault vault, int nanos) throws Exception {
        Process child = Child.startQuickly(Opens.class, vault.folder().path().toString(), scripts.toString());
        try (BufferedReader said = child.inputReader()) {
            assertThat(said.readLine()).isEqualTo("opening");
            LockSupport.parkNanos(nanos);
            child.toHandle().destroyForcibly();
            child.waitFor();
        }
    }

    private static Store open(DataFolder folder, Path scripts) {
        var schema = new Schema("classpath:db,filesystem:" + scripts, NEW);
        var opening = new Vault(folder, TempVault.CHEAP, schema).open(TempVault.PASSPHRASE.toCharArray());
        assertThat(opening).isInstanceOf(Opening.Opened.class);
        return ((Opening.Opened) opening).store();
    }

    /** Opens an old store with the newer scripts. */
    static final class Opens {

        private Opens() {}

        public static void main(String[] args) {
            System.out.println("opening");
            try (Store store = open(new DataFolder(Path.of(args[0])), Path.of(args[1]))) {
                System.out.println(List.of("open", store.patients().all().size()));
            }
        }
    }
}
