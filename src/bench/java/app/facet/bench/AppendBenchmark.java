package app.facet.bench;

import app.facet.domain.protocol.Answer;
import app.facet.domain.protocol.ItemId;
import app.facet.domain.screening.Given;
import app.facet.domain.screening.Patient;
import app.facet.store.DataFolder;
import app.facet.store.Store;
import app.facet.store.Vault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** What one durable answer costs, beside a bare append of as many bytes with one sync, in the folder {@code facet.bench.dir}. */
@NullUnmarked
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class AppendBenchmark {

    private static final int SEALED_BYTES = 161;

    private Path folder;
    private Store store;
    private UUID screening;
    private Given given;
    private FileChannel raw;
    private ByteBuffer bytes;

    /** Opens a store with one screening, and a plain file beside it. */
    @Setup
    public void open() throws IOException {
        folder = Files.createTempDirectory(Path.of(System.getProperty("facet.bench.dir", "target")), "append");
        store = new Vault(new DataFolder(folder.resolve("data")))
                .create("benchmark".toCharArray())
                .store();
        var patient = new Patient(
                UUID.randomUUID(), "Sample Patient A", LocalDate.of(1980, 1, 1), Patient.Sex.OTHER, "", "", "en", "");
        store.patients().save(patient);
        screening = store.screenings()
                .start(patient, LocalDate.of(2026, 11, 3), Instant.EPOCH, "hash", "1", Optional.empty())
                .id();
        given = new Given(
                new ItemId("rf-night-pain"),
                Optional.of(Answer.YesNo.NO),
                Given.How.ASKED,
                Instant.parse("2026-11-03T09:15:30Z"),
                "",
                Optional.empty());
        raw = FileChannel.open(folder.resolve("raw"), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        bytes = ByteBuffer.allocateDirect(SEALED_BYTES);
    }

    /** One answer, sealed and durable. */
    @Benchmark
    public void append() {
        store.screenings().append(screening, given);
    }

    /** The floor: as many bytes and one fdatasync. */
    @Benchmark
    public void bareAppend() throws IOException {
        bytes.clear();
        raw.write(bytes);
        raw.force(false);
    }

    /** Closes and clears away. */
    @TearDown
    public void close() throws IOException {
        store.close();
        raw.close();
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(AppendBenchmark::delete);
        }
    }

    private static void delete(Path path) {
        try {
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
