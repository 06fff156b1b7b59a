package app.facet.content;

import static app.facet.content.Reference.list;
import static app.facet.content.Reference.plain;
import static app.facet.content.Written.at;
import static app.facet.content.Written.text;
import static app.facet.content.Written.texts;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.assertj.core.api.junit.jupiter.SoftAssertionsExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Every norm has the values and the words of the clinical reference. */
@BesideReference
@ExtendWith(SoftAssertionsExtension.class)
class ReferenceNormsTest {

    private final Reference reference = Reference.read();

    @Test
    void lumbarNormsByAge(SoftAssertions softly) {
        var norms = Written.byId(Written.file("norms/range-of-motion.yaml"));
        var rows = reference.rows("3B", "Age band");
        softly.assertThat(rows).hasSize(7);
        var columns = List.of("norm-lx-flexion", "norm-lx-extension", "norm-lx-side-bend");
        for (int column = 0; column < columns.size(); column++) {
            var bands = at(norms, columns.get(column)).path("all");
            softly.assertThat(bands).hasSize(rows.size());
            for (int at = 0; at < rows.size(); at++) {
                var row = rows.get(at);
                softly.assertThat(text(bands.get(at), "ages"))
                        .isEqualTo(row.getFirst().replace("80+", "80-120"));
                softly.assertThat(text(bands.get(at), "reference")).isEqualTo(row.get(1 + 2 * column));
                softly.assertThat(text(bands.get(at), "cut-off")).isEqualTo(row.get(2 + 2 * column));
            }
        }
    }

    @Test
    void otherNormsCarryTheWordsOfTheReference(SoftAssertions softly) {
        var norms = new LinkedHashMap<String, JsonNode>();
        for (String file : List.of("norms/range-of-motion.yaml", "norms/strength.yaml")) {
            norms.putAll(Written.byId(Written.file(file)));
        }
        var ids = Map.ofEntries(
                Map.entry("MMST flexion", "norm-lx-mmst-flexion"),
                Map.entry("MMST extension", "norm-lx-mmst-extension"),
                Map.entry("FTF", "norm-lx-fingertip-floor"),
                Map.entry("lumbar rotation", "norm-lx-rotation"),
                Map.entry("seated rotation", "norm-tl-rotation"),
                Map.entry("hip flexion", "norm-hip-flexion"),
                Map.entry("hip extension", "norm-hip-extension"),
                Map.entry("modified Thomas, hip", "norm-mtt-hip"),
                Map.entry("modified Thomas, knee", "norm-mtt-knee"),
                Map.entry("hip IR / ER (prone)", "norm-hip-ir"),
                Map.entry("hip abduction", "norm-hip-abduction"),
                Map.entry("SLR (length)", "norm-slr"),
                Map.entry("90-90 active knee extension", "norm-ake"));
        var rows = new ArrayList<>(reference.rows("3B", "Measure"));
        rows.addAll(reference.rows("3C", "Measure"));
        rows.removeIf(row -> row.getFirst().startsWith("lumbar degrees"));
        softly.assertThat(rows.stream().map(List::getFirst)).containsExactlyInAnyOrderElementsOf(ids.keySet());
        for (List<String> row : rows) {
            words(softly, at(norms, ids.getOrDefault(row.getFirst(), "?")), row.subList(1, 4));
        }
        for (List<String> row : reference.rows("4A", "id")) {
            String item = Reference.itemIds(row.getFirst()).getFirst();
            norms.values().stream()
                    .filter(norm -> texts(norm.path("items")).contains(item))
                    .forEach(norm -> words(softly, norm, List.of(row.get(3), row.get(4))));
        }
        words(
                softly,
                at(norms, "norm-hip-er"),
                reference.table("3C", "Measure").row("hip IR / ER (prone)").subList(1, 4));
    }

    private static void words(SoftAssertions softly, JsonNode norm, List<String> cells) {
        for (String cell : cells) {
            // the name of the squeeze item is the one word put plainly
            String words = plain(cell).replace("fx-aslr-squeeze-better", "squeeze item");
            if (!words.equals("-")) {
                softly.assertThat(text(norm, "text")).as(text(norm, "id")).contains(words);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "range-of-motion, norm-lx-mmst-flexion, below, 5 4",
        "range-of-motion, norm-lx-mmst-extension, none, ''",
        "range-of-motion, norm-lx-fingertip-floor, none, ''",
        "range-of-motion, norm-lx-rotation, none, ''",
        "range-of-motion, norm-tl-rotation, below, 30",
        "range-of-motion, norm-hip-flexion, below, 110",
        "range-of-motion, norm-hip-extension, below, 5",
        "range-of-motion, norm-mtt-hip, above, 0",
        "range-of-motion, norm-mtt-knee, below, 67",
        "range-of-motion, norm-hip-ir, below, 25",
        "range-of-motion, norm-hip-er, below, 30",
        "range-of-motion, norm-hip-abduction, below, 30",
        "range-of-motion, norm-slr, below, 65",
        "range-of-motion, norm-ake, above, 23 28 33 38",
        "strength, norm-sorensen, below, 58",
        "strength, norm-plank, below, 40",
        "strength, norm-supine-bridge, below, 128",
        "strength, norm-side-bridge, below, 41 60",
        "strength, norm-single-leg-bridge, below, 32",
        "strength, norm-flexor, below, 60",
        "strength, norm-aslr, at-or-above, 1",
        "strength, norm-mmt-gmed, at-or-below, 4",
        "strength, norm-mmt-gmax, at-or-below, 4"
    })
    void cutOffs(String file, String id, String side, String cutOffs) {
        var norm = at(Written.byId(Written.file("norms/" + file + ".yaml")), id);
        var found = new LinkedHashSet<String>();
        for (String sex : List.of("all", "female", "male")) {
            norm.path(sex).forEach(band -> found.add(text(band, "cut-off")));
        }
        found.remove("");

        assertThat(text(norm, "restricted")).isEqualTo(side);
        assertThat(found).containsExactlyElementsOf(list(cutOffs, " "));
    }
}
