package app.facet.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.ui.Inspection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The colours by meaning can be told apart, in every look. */
class TokensTest {

    private static final Pattern TOKEN = Pattern.compile("-facet-([a-z-]+):\\s*(#[0-9A-Fa-f]{6})\\s*;");
    private static final List<String> LEVELS =
            List.of("emergency", "urgent", "refer", "caution", "self-manage", "incomplete");

    static Stream<List<String>> looks() {
        return Stream.of(
                List.of("tokens"),
                List.of("tokens", "tokens-dark"),
                List.of("tokens", "tokens-strong"),
                List.of("tokens", "tokens-dark", "tokens-strong-dark"));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void wordsStandOutFromWhatTheyStandOn(List<String> sheets) throws IOException {
        var colours = colours(sheets);
        var weak = new ArrayList<String>();
        for (String paper : List.of("ground", "card", "hover", "current", "tint")) {
            for (String ink : List.of("ink", "quiet", "link")) {
                weak.addAll(weak(colours, ink, paper, 4.5));
            }
        }
        weak.addAll(weak(colours, "good", "card", 4.5));
        weak.addAll(weak(colours, "trouble", "card", 4.5));
        weak.addAll(weak(colours, "on-primary", "primary", 4.5));
        weak.addAll(weak(colours, "on-selected", "selected", 4.5));
        weak.addAll(weak(colours, "rail-ink", "rail", 4.5));
        for (String level : LEVELS) {
            weak.addAll(weak(colours, level, level + "-ground", 4.5));
        }
        assertThat(weak).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void outlinesFocusAndSelectionStandOut(List<String> sheets) throws IOException {
        var colours = colours(sheets);
        var weak = new ArrayList<String>();
        for (String paper : List.of("ground", "card")) {
            for (String line : List.of("outline", "focus", "selected", "primary")) {
                weak.addAll(weak(colours, line, paper, 3));
            }
        }
        assertThat(weak).isEmpty();
    }

    private static List<String> weak(Map<String, Color> colours, String ink, String paper, double least) {
        double ratio = Inspection.contrast(
                Objects.requireNonNull(colours.get(ink), ink), Objects.requireNonNull(colours.get(paper), paper));
        return ratio >= least ? List.of() : List.of("%s on %s: %.2f".formatted(ink, paper, ratio));
    }

    private static Map<String, Color> colours(List<String> sheets) throws IOException {
        var colours = new HashMap<String, Color>();
        for (String sheet : sheets) {
            var css = Files.readString(Path.of("resources", "css", sheet + ".css"));
            TOKEN.matcher(css).results().forEach(token -> colours.put(token.group(1), Color.web(token.group(2))));
        }
        return colours;
    }
}
