package app.facet.content;

import static app.facet.content.Reference.list;
import static app.facet.content.Reference.plain;
import static app.facet.content.Written.text;
import static app.facet.content.Written.texts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.assertj.core.api.junit.jupiter.SoftAssertionsExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Candidates, targets and slots are those of the clinical reference. */
@BesideReference
@ExtendWith(SoftAssertionsExtension.class)
class ReferencePlanTest {

    private final Reference reference = Reference.read();

    @Test
    void candidatesOfPatterns(SoftAssertions softly) {
        var patterns = Written.file("plan.yaml").path("patterns");
        var rows = reference.table("9.4", "Pattern").byFirst();
        softly.assertThat(patterns.propertyNames()).containsExactlyInAnyOrderElementsOf(rows.keySet());
        var columns = List.of("warm-up", "stretch", "motor-control", "strength", "nerve");
        rows.forEach((id, row) -> {
            var pattern = patterns.path(id);
            for (int at = 0; at < columns.size(); at++) {
                String cell = plain(row.get(at + 1));
                softly.assertThat(candidates(pattern.path(columns.get(at))))
                        .as(id + " " + columns.get(at))
                        .isEqualTo(cell.equals("-") || cell.startsWith("none") ? "" : cell);
            }
            softly.assertThat(never(pattern)).as(id).isEqualTo(plain(row.get(6)).replaceFirst("^-$", ""));
        });
    }

    private static String candidates(JsonNode column) {
        var texts = new ArrayList<String>();
        boolean conditional = false;
        for (JsonNode entry : column) {
            conditional |= entry.isObject();
            texts.add(
                    entry.isObject()
                            ? "if " + text(entry, "when") + ": " + String.join(", ", texts(entry.path("take")))
                            : entry.asString());
        }
        return conditional ? String.join("; ", texts) + "; else none" : String.join(", ", texts);
    }

    private static String never(JsonNode pattern) {
        if (pattern.has("never-naming")) {
            return "every exercise with " + text(pattern, "never-naming") + " in its avoid rule; "
                    + String.join(", ", texts(pattern.path("never")));
        }
        return pattern.has("never-text")
                ? text(pattern, "never-text")
                : String.join(", ", texts(pattern.path("never")));
    }

    @Test
    void targetsOfFindings(SoftAssertions softly) {
        var expected = new LinkedHashMap<String, String>();
        for (List<String> row : reference.rows("9.5", "Finding")) {
            list(row.getFirst(), "/")
                    .forEach(finding -> expected.put(finding, plain(row.get(1)).replaceFirst(";.*", "")));
        }
        var found = new LinkedHashMap<String, String>();
        Written.file("plan.yaml")
                .path("targets")
                .properties()
                .forEach(entry -> found.put(entry.getKey(), String.join(", ", texts(entry.getValue()))));

        softly.assertThat(found).isEqualTo(expected);
        softly.assertThat(found.keySet()).containsExactlyElementsOf(expected.keySet());
    }

    @Test
    void slotsAndFallbacksAreThoseOfTheBuilder(SoftAssertions softly) {
        var plan = Written.file("plan.yaml");
        String builder = reference.text("9.2");
        String slots = String.join(", ", texts(plan.path("slots")))
                .replace("motor-control", "motor control")
                .replaceFirst("stretch,", "stretch/mobility,")
                .replaceFirst(
                        "strength, motor control, strength, stretch$",
                        "strength, motor control (2nd), strength (2nd), stretch (2nd)");
        var fallbacks = new ArrayList<String>();
        plan.path("fallbacks")
                .properties()
                .forEach(entry -> fallbacks.add(entry.getKey().replace('-', ' ').replace("warm up", "warm-up") + " -> "
                        + String.join(", ", texts(entry.getValue()))));

        softly.assertThat(builder).contains("until the cap: " + slots);
        softly.assertThat(builder).contains(String.join("; ", fallbacks) + "; then skip");
        softly.assertThat(reference.text("9.4"))
                .contains("prefer "
                        + String.join(", ", texts(plan.path("preferred").get(0).path("take"))));
        softly.assertThat(reference.text("9.4"))
                .contains("swap lying items: "
                        + String.join(
                                ", ", texts(plan.path("alternatives").get(0).path("take"))));
    }

    @Test
    void mostPerColumn(SoftAssertions softly) {
        var columns = Written.file("plan.yaml").path("columns");
        var names = List.of("warm-up", "stretch", "motor-control", "strength", "nerve", "cap");
        for (List<String> row : reference.rows("9.2", "Irritability")) {
            var column = columns.path(row.getFirst().startsWith("self-manage") ? "no-pain" : row.getFirst());
            for (int at = 0; at < names.size(); at++) {
                softly.assertThat(text(column, names.get(at)))
                        .as(row.getFirst() + " " + names.get(at))
                        .isEqualTo(row.get(at + 1).replaceFirst("^\\d-", ""));
            }
        }
    }
}
