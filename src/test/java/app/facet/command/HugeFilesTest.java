package app.facet.command;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.Main;
import app.facet.Matrix;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Malformed files of any size and nesting are refused in one line, by a process that has 64 MB to live in. */
@Tag(Matrix.TAG)
class HugeFilesTest {

    private static final long HUGE = 200L << 20;

    @TempDir
    Path folder;

    @Test
    void caseFilesAreRefusedInOneLine() throws Exception {
        List<Path> bad = List.of(
                huge(folder.resolve("huge.json"), "[{\"id\":\"x\",\"inputs\":{"),
                written("deep.json", "[".repeat(200_000)),
                written("wide.json", "[" + "[],".repeat(2_000_000) + "[]]"),
                written("long.json", "[{\"id\":\"" + "x".repeat(4_000_000) + "\",\"inputs\":{}}]"),
                written("number.json", "[{\"id\":\"x\",\"inputs\":{\"hx-age\":" + "9".repeat(1_000_000) + "}}]"),
                written("binary.json", "\0\u0001\u0002"),
                written("empty.json", ""),
                Files.createDirectory(folder.resolve("folder.json")));
        for (Path file : Matrix.sample(bad, 4)) {
            var ended = run("evaluate", file.toString());
            assertThat(ended.status()).as("%s: %s", file, ended.said()).isEqualTo(2);
            assertThat(ended.said()).as("%s", file).hasSize(1);
            assertThat(ended.said().getFirst()).startsWith(file.getFileName().toString());
        }
    }

    @Test
    void contentFilesAreRefusedByName() throws Exception {
        Path content = folder.resolve("content");
        copy(Path.of("resources", "content"), content);
        huge(content.resolve("education/edu-huge.md"), "---\nid: x\n---\n");
        var large = run("check-content", content.toString());
        assertThat(large.status()).isEqualTo(2);
        assertThat(String.join("\n", large.said())).contains("edu-huge.md").contains("larger than");
        Files.delete(content.resolve("education/edu-huge.md"));

        Files.writeString(content.resolve("plan.yaml"), "a: " + "[".repeat(100_000));
        Files.writeString(
                content.resolve("sources.yaml"),
                "a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\n");
        var nested = run("check-content", content.toString());
        assertThat(nested.status()).isEqualTo(2);
        assertThat(String.join("\n", nested.said())).contains("plan.yaml").contains("sources.yaml");
    }

    private Path written(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    /** A file that starts like a good one and says it is 200 MB long. */
    private static Path huge(Path file, String start) throws IOException {
        try (var random = new RandomAccessFile(file.toFile(), "rw")) {
            random.write(start.getBytes(StandardCharsets.UTF_8));
            random.setLength(HUGE);
        }
        return file;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    private record Ended(int status, List<String> said) {}

    private static Ended run(String... arguments) throws Exception {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.PIPE)
                .start();
        try (var said = process.inputReader()) {
            List<String> lines = said.lines().toList();
            return new Ended(process.waitFor(), lines);
        }
    }
}
