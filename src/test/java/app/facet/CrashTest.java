package app.facet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A program that crashes leaves nothing of what it held: the launchers switch off dumps and crash files. */
class CrashTest {

    private static final Pattern FLAG = Pattern.compile("-XX:[-+]\\w+");

    @TempDir
    Path folder;

    @Test
    void everyLauncherHasTheSameFlags() throws Exception {
        var flags = flags(Path.of("installer", "facet"));
        assertThat(flags)
                .contains(
                        "-XX:-HeapDumpOnOutOfMemoryError",
                        "-XX:-CreateCoredumpOnCrash",
                        "-XX:+SuppressFatalErrorMessage",
                        "-XX:+DisableAttachMechanism");
        assertThat(flags(Path.of("installer", "facet.cmd"))).isEqualTo(flags);
        assertThat(flags(Path.of("pom.xml"))).containsAll(flags);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aCrashLeavesNoFile() throws Exception {
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(flags(Path.of("installer", "facet")));
        command.addAll(List.of("-cp", classPath(), Holds.class.getName()));
        Process child = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        try (var said = child.inputReader()) {
            assertThat(said.readLine()).isEqualTo("held");
            new ProcessBuilder("kill", "-SEGV", Long.toString(child.pid()))
                    .start()
                    .waitFor();
            assertThat(String.join("\n", said.lines().toList())).doesNotContain("Quoll");
        }
        assertThat(child.waitFor()).isNotZero();
        assertThat(folder).isEmptyDirectory();
    }

    /** Absolute, because the child runs in another folder. */
    private static String classPath() {
        return Stream.of(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                        .split(File.pathSeparator, -1))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static List<String> flags(Path launcher) throws Exception {
        return FLAG.matcher(Files.readString(launcher))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    /** Holds a marker in memory until it is killed. */
    static final class Holds {

        private Holds() {}

        public static void main(String[] args) throws Exception {
            String marker = "Sample Patient Quoll".repeat(args.length + 1);
            System.out.println("held");
            System.in.read();
            System.out.println(marker.length());
        }
    }
}
