package app.facet.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.domain.protocol.Answer;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After a whole visit nothing of it stands readable in any file, while open, after closing, after a kill. */
class NoTraceTest {

    private static final List<Charset> ENCODINGS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    @TempDir
    Path parent;

    private final String seed = Long.toHexString(UUID.randomUUID().getMostSignificantBits());
    private Path data = Path.of("");
    private Path temporary = Path.of("");
    private Path scratch = Path.of("");

    @BeforeEach
    void makeFolders() throws IOException {
        data = parent.resolve("data");
        temporary = Files.createDirectory(parent.resolve("temporary"));
        scratch = Files.createDirectory(parent.resolve("scratch"));
    }

    @Test
    void nothingStandsReadableWhileOpenNorAfterClosing() throws Exception {
        Process visit = visit();
        try (BufferedReader said = visit.inputReader()) {
            List<String> markers = markers(said);
            assertThat(data.resolve("facet.db-wal")).isNotEmptyFile();
            assertThat(data.resolve("facet.log")).isNotEmptyFile();
            assertThat(found(markers)).isEmpty();
            onlyTheOwnersFiles();
            visit.getOutputStream().close();
            assertThat(visit.waitFor()).isZero();
            assertThat(data.resolve("facet.db-wal")).doesNotExist();
            assertThat(found(markers)).isEmpty();
        }
    }

    @Test
    void nothingStandsReadableAfterAKillAndNothingIsLost() throws Exception {
        Process visit = visit();
        try (BufferedReader said = visit.inputReader()) {
            List<String> markers = markers(said);
            visit.destroyForcibly().waitFor();
            assertThat(found(markers)).isEmpty();
        }
        try (Store store = new TempVault(new DataFolder(data)).open()) {
            var patient = store.patients().all().getFirst();
            var screening = store.screenings().ofPatient(patient.id()).getFirst();
            assertThat(screening.log()).hasSize(8);
            assertThat(screening.signed()).isTrue();
            assertThat(screening.amendments()).hasSize(1);
            assertThat(store.documents().of(screening.id())).hasSize(1);
        }
    }

    @Test
    void theSearchFindsWhatIsThere() throws IOException {
        Files.createDirectory(data);
        Files.write(data.resolve("leak"), ("..." + Visit.DAY + "...").getBytes(StandardCharsets.UTF_16LE));
        assertThat(found(List.of(Visit.DAY.toString()))).isNotEmpty();
    }

    private void onlyTheOwnersFiles() throws IOException {
        if (data.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (var all = Files.walk(data)) {
                assertThat(all)
                        .allSatisfy(
                                file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                                        .as("%s", file)
                                        .endsWith("------"));
            }
        }
    }

    private Process visit() throws IOException {
        return Child.startWithTemporary(temporary, OneVisit.class, data.toString(), scratch.toString(), seed);
    }

    private static List<String> markers(BufferedReader said) throws IOException {
        var markers = new ArrayList<String>();
        for (String line = said.readLine(); line != null && !line.equals("open"); line = said.readLine()) {
            markers.add(line);
        }
        assertThat(markers).hasSizeGreaterThan(50);
        return markers;
    }

    private List<String> found(List<String> markers) throws IOException {
        var found = new ArrayList<String>();
        for (Path folder : List.of(data, temporary)) {
            try (var files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    search(file, markers, found);
                }
            }
        }
        return found;
    }

    private static void search(Path file, List<String> markers, List<String> found) throws IOException {
        String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        for (String marker : markers) {
            for (String form : List.of(marker, marker.toUpperCase(Locale.ROOT))) {
                for (Charset encoding : ENCODINGS) {
                    if (bytes.contains(new String(form.getBytes(encoding), StandardCharsets.ISO_8859_1))) {
                        found.add(marker + " in " + file);
                    }
                }
            }
        }
    }

    /** Keeps a visit, tells its markers, and leaves the store open until its input ends. */
    static final class OneVisit {

        private OneVisit() {}

        /** Failures of every layer with a marker in the hand, a draft, a setting, a backup. */
        private static void trouble(Store store, UUID signed, String marker, DataFolder folder) throws IOException {
            try (LogFile log = LogFile.into(folder)) {
                failing(() -> store.screenings().append(signed, Samples.given(marker, new Answer.Text(marker))));
                failing(() -> Samples.start(store, Samples.patient(marker)));
                failing(() -> store.screenings().load(UUID.randomUUID()));
                failing(() -> {
                    throw new IllegalStateException(marker, new IOException(marker));
                });
                Logger.getLogger("org.example").log(Level.SEVERE, marker, new IOException(marker));
                log.flush();
            }
            store.drafts().keep("patients", Map.of(marker, marker));
            if (store.drafts().take("nothing").isPresent()) {
                throw new IllegalStateException();
            }
            folder.settings().put("lock.minutes", "5");
            store.backups().make(folder.backups(), Samples.AT);
        }

        private static void failing(Runnable work) {
            try {
                work.run();
            } catch (RuntimeException expected) {
                Logger.getLogger("app.facet.test").log(Level.SEVERE, "failed", expected);
                return;
            }
            throw new IllegalStateException("this was to fail");
        }

        public static void main(String[] args) throws Exception {
            try (Store store = new TempVault(new DataFolder(Path.of(args[0]))).create()) {
                var visit = new Visit(args[2]);
                UUID id = visit.keep(store, Path.of(args[1]));
                if (store.screenings().load(id).log().isEmpty()) {
                    throw new IllegalStateException("nothing was kept");
                }
                trouble(store, id, visit.markers().getLast(), new DataFolder(Path.of(args[0])));
                visit.markers().forEach(System.out::println);
                System.out.println("open");
                while (System.in.read() >= 0) {
                    // waits for the end
                }
            }
        }
    }
}
