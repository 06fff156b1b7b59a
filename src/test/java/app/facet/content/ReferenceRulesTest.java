package app.facet.content;

import static app.facet.content.Reference.plain;
import static app.facet.content.Written.at;
import static app.facet.content.Written.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.assertj.core.api.junit.jupiter.SoftAssertionsExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Every rule and action says what the clinical reference says. */
@BesideReference
@ExtendWith(SoftAssertionsExtension.class)
class ReferenceRulesTest {

    private final Reference reference = Reference.read();

    @ParameterizedTest
    @CsvSource({"E, 13", "U, 26", "I, 3", "R, 24", "C, 17", "S, 1"})
    void rulesAreCounted(String letter, int count) {
        assertThat(Written.rules().keySet().stream().filter(id -> id.matches(letter + "\\d\\d")))
                .hasSize(count);
    }

    @Test
    void emergencyAndUrgentRules(SoftAssertions softly) {
        var rows = reference.rows("2D", "Rule");
        softly.assertThat(rows).hasSize(39);
        for (List<String> row : rows) {
            var rule = rule(softly, row, 1);
            softly.assertThat(Written.level(row.getFirst())).as(row.getFirst()).isEqualTo(row.get(2));
            softly.assertThat(text(rule, "days")).as(row.getFirst()).isEqualTo(row.get(3));
            softly.assertThat(text(rule, "action")).as(row.getFirst()).isEqualTo(row.get(4));
        }
    }

    @Test
    void incompleteRules(SoftAssertions softly) {
        var rows = reference.rows("7.2", "Rule");
        softly.assertThat(rows).hasSize(3);
        for (List<String> row : rows) {
            var rule = rule(softly, row, 1);
            softly.assertThat(Written.level(row.getFirst())).as(row.getFirst()).isEqualTo(row.get(2));
            softly.assertThat(text(rule, "why")).as(row.getFirst()).isEqualTo(plain(row.get(3)));
        }
    }

    @Test
    void referRules(SoftAssertions softly) {
        var rows = reference.rows("7.3", "Rule");
        softly.assertThat(rows).hasSize(24);
        for (List<String> row : rows) {
            var rule = rule(softly, row, 1);
            softly.assertThat(Written.level(row.getFirst())).as(row.getFirst()).isEqualTo("refer");
            softly.assertThat(text(rule, "days")).as(row.getFirst()).isEqualTo(row.get(2));
            softly.assertThat(text(rule, "action")).as(row.getFirst()).isEqualTo(row.get(3));
            softly.assertThat(text(rule, "plan")).as(row.getFirst()).isEqualTo(row.get(4));
            why(softly, rule, row, 5);
        }
    }

    @Test
    void cautionAndSelfManageRules(SoftAssertions softly) {
        var rows = reference.rows("7.4", "Rule");
        softly.assertThat(rows).hasSize(18);
        for (List<String> row : rows) {
            String id = row.getFirst();
            var rule = id.equals("C99") ? at(Written.rules(), id) : rule(softly, row, 1);
            softly.assertThat(Written.level(id))
                    .as(id)
                    .isEqualTo(id.startsWith("C") ? "treat-with-caution" : "self-manage");
            why(softly, rule, row, 2);
        }
        softly.assertThat(text(at(Written.rules(), "C99"), "otherwise")).isEqualTo("true");
    }

    private static JsonNode rule(SoftAssertions softly, List<String> row, int condition) {
        var rule = at(Written.rules(), row.getFirst());
        softly.assertThat(text(rule, "when")).as(row.getFirst()).isEqualTo(plain(row.get(condition)));
        return rule;
    }

    private static void why(SoftAssertions softly, JsonNode rule, List<String> row, int cell) {
        if (!row.get(cell).isEmpty()) {
            softly.assertThat(text(rule, "why")).as(row.getFirst()).isEqualTo(plain(row.get(cell)));
        }
    }

    @Test
    void actions(SoftAssertions softly) {
        var actions = Written.byId(Written.file("actions.yaml").path("actions"));
        var rows = reference.table("2A", "Code").byFirst();
        softly.assertThat(actions.keySet()).containsExactlyInAnyOrderElementsOf(rows.keySet());
        rows.forEach((id, row) -> {
            softly.assertThat(text(at(actions, id), "clinician")).as(id).isEqualTo(plain(row.get(1)));
            softly.assertThat('"' + text(at(actions, id), "patient") + '"')
                    .as(id)
                    .isEqualTo(plain(row.get(2)));
        });
        softly.assertThat(text(at(actions, "act-safeguard"), "print-for-patient"))
                .isEqualTo("false");
    }
}
