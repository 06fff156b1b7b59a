package app.facet.content;

import static app.facet.content.Reference.isCondition;
import static app.facet.content.Reference.list;
import static app.facet.content.Reference.plain;
import static app.facet.content.Written.at;
import static app.facet.content.Written.text;
import static app.facet.content.Written.texts;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.assertj.core.api.junit.jupiter.SoftAssertionsExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Every fact, macro, pattern and modifier says what the clinical reference says. */
@BesideReference
@ExtendWith(SoftAssertionsExtension.class)
class ReferenceFactsTest {

    private final Reference reference = Reference.read();

    @ParameterizedTest
    @CsvSource({"2C, 16", "3D, 16", "4B, 9", "5, 4", "6, 11", "7.6, 2"})
    void facts(String section, int ids, SoftAssertions softly) {
        var facts = Written.byId(Written.file("facts.yaml").path("facts"));
        var found = new ArrayList<String>();
        for (Reference.Table table : reference.tables(section)) {
            for (List<String> row : table.rows()) {
                for (String id : list(row.getFirst(), "/")) {
                    if (id.matches("d-[a-z-]+") && !id.equals("d-aberrant")) {
                        found.add(id);
                        fact(softly, id, at(facts, id), row.get(1));
                    }
                }
            }
        }
        softly.assertThat(found).hasSize(ids);
    }

    private static void fact(SoftAssertions softly, String id, JsonNode fact, String cell) {
        String condition = text(fact, "when").isEmpty() ? text(fact, "of") : text(fact, "when");
        if (isCondition(cell)) {
            softly.assertThat(condition).as(id).isEqualTo(plain(cell));
        } else {
            String words = text(fact, "definition").isEmpty() ? condition : text(fact, "definition");
            softly.assertThat(words).as(id).isEqualTo(plain(cell));
        }
    }

    @Test
    void aberrantMovement() {
        var fact = at(Written.byId(Written.file("facts.yaml").path("facts")), "d-aberrant");
        var cell = reference.table("5", "id").row("d-aberrant").get(2);

        assertThat(text(fact, "definition")).isEqualTo(plain(cell));
        for (String quality : list(cell.replaceAll("any of (.*) on flex.*", "$1"), ",")) {
            assertThat(text(fact, "when"))
                    .contains("has(obs-flex-quality, " + quality + ")", "has(obs-return-quality, " + quality + ")");
        }
        assertThat(text(fact, "when").split(" OR ", -1)).hasSize(10);
    }

    @Test
    void macros(SoftAssertions softly) {
        var facts = Written.byId(Written.file("facts.yaml").path("facts"));
        var rows = reference.table("8.0", "id").byFirst();
        softly.assertThat(facts.keySet().stream().filter(id -> id.startsWith("k-")))
                .containsExactlyElementsOf(rows.keySet());
        rows.forEach((id, row) -> {
            softly.assertThat(text(at(facts, id), "when")).as(id).isEqualTo(plain(row.get(1)));
            softly.assertThat(text(at(facts, id), "source")).as(id).startsWith(plain(row.get(2)));
        });
    }

    @Test
    void patterns(SoftAssertions softly) {
        var patterns = Written.byId(Written.file("patterns.yaml").path("patterns"));
        var rows = reference.rows("7.7", "Priority");
        softly.assertThat(patterns.keySet())
                .containsExactlyElementsOf(
                        rows.stream().map(row -> plain(row.get(1))).toList());
        for (List<String> row : rows) {
            var pattern = at(patterns, plain(row.get(1)));
            String rule = text(pattern, "definition").isEmpty() ? text(pattern, "when") : text(pattern, "definition");
            softly.assertThat(text(pattern, "priority")).as(row.get(1)).isEqualTo(row.getFirst());
            softly.assertThat(rule).as(row.get(1)).isEqualTo(plain(row.get(2)));
            softly.assertThat(text(pattern, "plain-name")).as(row.get(1)).isEqualTo(plain(row.get(3)));
        }
        for (JsonNode label : at(patterns, "pat-benign-noise").path("sub-labels")) {
            softly.assertThat(reference.text("7.7")).contains(text(label, "name") + " if " + text(label, "when"));
        }
        softly.assertThat(texts(at(patterns, "pat-benign-noise").path("print-at")))
                .containsExactly("self-manage", "treat-with-caution");
        var specific = at(Written.byId(Written.file("patterns.yaml").path("facts")), "d-specific-pattern");
        softly.assertThat(text(specific, "of").split(" OR ", -1))
                .containsExactlyElementsOf(rows.subList(0, 8).stream()
                        .map(row -> plain(row.get(1)))
                        .toList());
    }

    @Test
    void modifiers(SoftAssertions softly) {
        var modifiers = Written.byId(Written.file("patterns.yaml").path("modifiers"));
        var rows = reference.table("7.7", "Modifier").byFirst();
        softly.assertThat(modifiers.keySet()).containsExactlyElementsOf(rows.keySet());
        rows.forEach((id, row) -> {
            softly.assertThat(text(at(modifiers, id), "when")).as(id).isEqualTo(plain(row.get(1)));
            softly.assertThat(text(at(modifiers, id), "effect")).as(id).isEqualTo(plain(row.get(2)));
        });
    }
}
