package app.facet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.ui.fx.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every view: its words are keys that exist, and whatever one can press or type into has an id (fx:id gives one too). */
class FxmlFilesTest {

    private static final Pattern KEY = Pattern.compile("\"%([^\"]+)\"");
    private static final Pattern WORDS =
            Pattern.compile(" (?:text|promptText|accessibleText)=\"(?![%$\"])([^\"]{2,})\"");
    private static final Pattern CONTROL = Pattern.compile(
            "<(?:Button|ToggleButton|TextField|TextArea|PasswordField|CustomTextField|CheckBox|ComboBox|ListView|Hyperlink)\\b[^>]*>");

    static Stream<Path> views() throws IOException {
        try (var files = Files.list(Path.of("resources", "fxml"))) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("views")
    void everyWordIsAKeyThatExists(Path view) throws IOException {
        String fxml = Files.readString(view);
        var texts = new Texts(Locale.ENGLISH);

        assertThat(KEY.matcher(fxml).results().map(key -> key.group(1))).allMatch(texts::containsKey);
        assertThat(WORDS.matcher(fxml).results().map(word -> word.group(1))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("views")
    void everyControlHasAnId(Path view) throws IOException {
        assertThat(CONTROL.matcher(Files.readString(view)).results().map(found -> found.group()))
                .allMatch(control -> control.contains("id=\""));
    }
}
