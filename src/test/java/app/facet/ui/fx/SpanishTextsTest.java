package app.facet.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word of the screens is there in Spanish: the same keys, the same slots, nothing left in English. */
class SpanishTextsTest {

    private static final Path FOLDER = Path.of("resources", "i18n");
    /** Papers for colleagues, the rule book, the terminal and the authors' workbench stay English (decision 26). */
    private static final Set<String> ENGLISH =
            Set.of("command", "form", "letter", "pose-workbench", "report", "rulebook");

    private static final Pattern SLOT = Pattern.compile("\\{(\\d+)");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{4,}");
    /** What is the same word in both languages. */
    private static final Set<String> SAME = Set.of(
            "main.window",
            "main.logo",
            "unlock.name",
            "about.version",
            "about.licences.apache",
            "about.licences.bsd",
            "program.contrast.usual",
            "program.text.percent",
            "problem.window",
            "locked.key.prompt",
            "time.day",
            "time.moment",
            "plan.side.plan",
            "screening.act-now.key",
            "paper.date",
            "settings.size.14",
            "screening.hint.key.enter",
            "paper.content-version");

    static Stream<String> files() throws IOException {
        try (Stream<Path> all = Files.list(FOLDER)) {
            return all
                    .map(file -> file.getFileName().toString().replace(".properties", ""))
                    .filter(name -> !name.endsWith("_es") && !ENGLISH.contains(name))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void theSameKeysAndSlots(String name) throws IOException {
        var english = read(name);
        var spanish = read(name + "_es");

        assertThat(spanish.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(slots(spanish.getProperty(key))).as(key).isEqualTo(slots(english.getProperty(key)));
            assertThat(new MessageFormat(spanish.getProperty(key), Locale.of("es")).format(new Object[] {1, 1, 1, 1}))
                    .as(key)
                    .isNotNull();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void nothingIsLeftInEnglish(String name) throws IOException {
        var english = read(name);
        var spanish = read(name + "_es");
        var same = new ArrayList<String>();
        for (String key : english.stringPropertyNames()) {
            var text = english.getProperty(key);
            if (text.equals(spanish.getProperty(key))
                    && LETTERS.matcher(text.replaceAll("\\{[^{}]*}", "")).find()
                    && !SAME.contains(key)) {
                same.add(key + "=" + text);
            }
        }

        assertThat(same).isEmpty();
    }

    private static Set<String> slots(String pattern) {
        var slots = new TreeSet<String>();
        SLOT.matcher(pattern).results().map((MatchResult slot) -> slot.group(1)).forEach(slots::add);
        return slots;
    }

    private static Properties read(String name) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(FOLDER.resolve(name + ".properties"))) {
            properties.load(reader);
        }
        return properties;
    }
}
