package app.facet.content;

import static app.facet.content.Reference.list;
import static app.facet.content.Reference.plain;
import static app.facet.content.Written.text;
import static app.facet.content.Written.texts;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.assertj.core.api.junit.jupiter.SoftAssertionsExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What patients read is what the clinical reference says. */
@BesideReference
@ExtendWith(SoftAssertionsExtension.class)
class ReferenceWordsTest {

    private final Reference reference = Reference.read();

    @Test
    void theGetHelpBox(SoftAssertions softly) {
        var box = Written.file("safety-net.yaml");
        var table = reference.tables("10.1").getFirst();
        for (int column = 0; column < 2; column++) {
            int at = column;
            var side = box.path(column == 0 ? "left" : "right");
            softly.assertThat(text(side, "heading")).isEqualTo(table.heading().get(column));
            softly.assertThat(texts(side.path("lines")))
                    .containsExactlyElementsOf(table.rows().stream()
                            .map(row -> plain(row.get(at)))
                            .filter(line -> !line.isEmpty())
                            .toList());
        }
        var more = box.path("left").path("more").get(0);
        softly.assertThat(reference.text("10.1"))
                .contains("With " + text(more, "when") + " add on the left: \"" + text(more, "text") + "\"");
    }

    @Test
    void educationMessages(SoftAssertions softly) {
        var rows = reference.table("10", "id").byFirst();
        softly.assertThat(Written.names("education", ".md"))
                .containsExactlyInAnyOrderElementsOf(rows.keySet().stream()
                        .map(id -> "education/" + id + ".md")
                        .toList());
        rows.forEach((id, row) -> {
            var topic = Written.topic(id);
            softly.assertThat(topic.getOrDefault("show-text", topic.getOrDefault("show", "always")))
                    .as(id)
                    .isEqualToIgnoringCase(plain(row.get(1)));
            String message = topic.getOrDefault("message", "");
            switch (id) {
                case "edu-stop-rules" -> softly.assertThat(message).isEqualTo("{traffic-light}");
                case "edu-when-to-seek-help" -> softly.assertThat(message).isEqualTo("{safety-net}");
                case "edu-warmup" ->
                    softly.assertThat(plain(row.get(2)))
                            .startsWith('"'
                                    + message.replace("{moves}", "Good moves are: cat-cow, bird-dog, hip hinge.\""));
                default -> softly.assertThat('"' + message + '"').as(id).isEqualTo(plain(row.get(2)));
            }
        });
    }

    @Test
    void theTrafficLight(SoftAssertions softly) {
        var lights = Written.file("traffic-light.yaml").path("lights");
        var rows = reference.rows("9.7", "Light");
        softly.assertThat(lights).hasSize(rows.size());
        for (int at = 0; at < rows.size(); at++) {
            var light = lights.get(at);
            softly.assertThat(List.of(
                            text(light, "name"), text(light, "during"), text(light, "after"), text(light, "do")))
                    .isEqualTo(rows.get(at));
        }
    }

    @Test
    void theRestIsComplete(SoftAssertions softly) {
        softly.assertThat(Written.file("outcomes.yaml").path("measures")).hasSameSizeAs(reference.rows("11", "id"));
        softly.assertThat(Written.file("disputed.yaml").path("disputed"))
                .hasSameSizeAs(reference.rows("Disputed or weak evidence", "#"));
        softly.assertThat(Written.file("seed.yaml").path("coverage"))
                .hasSameSizeAs(reference.rows("12B", "Seed statement"));
        softly.assertThat(Written.file("seed.yaml").path("triggers"))
                .hasSameSizeAs(reference.rows("7.8", "Seed statement"));
        softly.assertThat(Written.file("progress.yaml").path("decisions"))
                .hasSameSizeAs(reference.rows("9.8", "Decision"));
        softly.assertThat(Written.file("sources.yaml").path("references")).hasSameSizeAs(reference.rows("13A", "Ref"));
        var pages = new TreeSet<String>();
        reference.rows("13B", "V").forEach(row -> pages.addAll(list(row.getFirst(), "/")));
        softly.assertThat(Set.copyOf(Written.file("sources.yaml").path("pages").propertyNames()))
                .isEqualTo(pages);
    }

    @ParameterizedTest
    @ValueSource(strings = {"use", "avoid"})
    void words(String kind) {
        var words = new ArrayList<String>();
        Written.file("words.yaml")
                .path(kind)
                .forEach(word -> words.add('"' + (word.isObject() ? text(word, "phrase") : word.asString()) + '"'));

        assertThat(reference.text("10.2")).containsIgnoringCase(kind + ": " + String.join(", ", words));
    }
}
