package app.facet.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Another process of ours, for tests of locks and kills. */
final class Child {

    private Child() {}

    /** Starts a main class on this process's class path. */
    static Process start(Class<?> main, String... arguments) throws IOException {
        return command(List.of(), main, arguments).start();
    }

    /** Starts a main class that will be killed soon: quick to start, not quick to run. */
    static Process startQuickly(Class<?> main, String... arguments) throws IOException {
        return command(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto"), main, arguments)
                .start();
    }

    /** Starts a main class whose temporary files all go into one folder. */
    static Process startWithTemporary(Path temporary, Class<?> main, String... arguments) throws IOException {
        var command = command(List.of("-Djava.io.tmpdir=" + temporary), main, arguments);
        for (String variable : List.of("TMPDIR", "TMP", "TEMP", "SQLITE_TMPDIR")) {
            command.environment().put(variable, temporary.toString());
        }
        return command.start();
    }

    /** The command that starts a main class. */
    static ProcessBuilder command(List<String> options, Class<?> main, String... arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("--sun-misc-unsafe-memory-access=allow");
        command.addAll(options);
        command.add("-cp");
        command.add(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        command.add(main.getName());
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    }
}
