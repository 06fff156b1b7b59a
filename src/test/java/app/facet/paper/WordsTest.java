package app.facet.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The fixed words of the patient's papers are there in both languages, with the same slots. */
class WordsTest {

    private static final Path FOLDER = Path.of("resources/i18n");
    private static final Pattern SLOT = Pattern.compile("\\{\\d");

    @ParameterizedTest
    @ValueSource(strings = {"paper", "dose"})
    void everyKeyIsInBothLanguagesWithTheSameSlots(String name) throws IOException {
        var english = words(name + ".properties");
        var spanish = words(name + "_es.properties");

        assertThat(spanish.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(slots(spanish.getProperty(key))).as(key).isEqualTo(slots(english.getProperty(key)));
        }
    }

    private static Set<String> slots(String pattern) {
        var slots = new TreeSet<String>();
        SLOT.matcher(pattern).results().map(MatchResult::group).forEach(slots::add);
        return slots;
    }

    private static Properties words(String file) throws IOException {
        var words = new Properties();
        words.load(new StringReader(Files.readString(FOLDER.resolve(file))));
        return words;
    }
}
