package app.facet.content;

import static app.facet.content.Reference.list;
import static app.facet.content.Reference.plain;
import static app.facet.content.Written.at;
import static app.facet.content.Written.text;
import static app.facet.content.Written.texts;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.assertj.core.api.junit.jupiter.SoftAssertionsExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Every item has the type, options and limits of the clinical reference, and every item of it is there. */
@BesideReference
@ExtendWith(SoftAssertionsExtension.class)
class ReferenceItemsTest {

    private final Reference reference = Reference.read();

    @ParameterizedTest
    @CsvSource({"1A, 4", "1B, 17", "1C, 23", "1D, 4", "1E, 46", "1F, 15", "1G, 3", "2B, 39"})
    void itemsOfHistoryAndRedFlags(String section, int count, SoftAssertions softly) {
        var items = Written.items();
        var found = new LinkedHashSet<String>();
        for (List<String> row : reference.tables(section).stream()
                .flatMap(table -> table.rows().stream())
                .toList()) {
            var ids = Reference.itemIds(row.getFirst());
            found.addAll(ids);
            for (String id : ids) {
                softly.assertThat(items).as(id).containsKey(id);
                if (!section.equals("2B") && !id.startsWith("hx-psfs")) {
                    type(softly, id, at(items, id), plain(row.get(2)));
                }
            }
            if (section.equals("2B") && ids.size() == 1) {
                String question = plain(row.get(1)).replaceFirst("^\\*\\*Seed\\.\\*\\* ", "");
                softly.assertThat(question)
                        .as(ids.getFirst())
                        .endsWithIgnoringCase(text(at(items, ids.getFirst()), "ask"));
            }
        }
        softly.assertThat(found).hasSize(count);
    }

    @ParameterizedTest
    @CsvSource({"3B, 13", "3C, 18"})
    void measuresHaveTheirLimits(String section, int count, SoftAssertions softly) {
        var items = Written.items();
        var found = new LinkedHashSet<String>();
        for (List<String> row : reference.rows(section, "id")) {
            for (String id : Reference.itemIds(row.getFirst())) {
                found.add(id);
                softly.assertThat(items).as(id).containsKey(id);
                var number = at(items, id).path("number");
                softly.assertThat(plain(row.get(3))
                                .replaceFirst("^(\\w+),? ", "$1 ")
                                .replace(" to ", "-"))
                        .as(id)
                        .isEqualTo(text(number, "unit") + " " + range(number, "hard") + " (" + range(number, "soft")
                                + ")");
            }
        }
        softly.assertThat(found).hasSize(count);
    }

    @Test
    void strengthTestsHaveTheirLimits(SoftAssertions softly) {
        var items = Written.items();
        int found = 0;
        for (List<String> row : reference.rows("4A", "id")) {
            for (String id : Reference.itemIds(row.getFirst())) {
                found++;
                softly.assertThat(items).as(id).containsKey(id);
                var limits = Pattern.compile("(\\d+-\\d+) ?s?(?: \\((\\d+-\\d+)\\))?")
                        .matcher(plain(row.get(2)));
                if (limits.find()) {
                    var number = at(items, id).path("number");
                    softly.assertThat(range(number, "hard")).as(id).isEqualTo(limits.group(1));
                    if (limits.group(2) != null) {
                        softly.assertThat(range(number, "soft")).as(id).isEqualTo(limits.group(2));
                    }
                }
            }
        }
        softly.assertThat(found).isEqualTo(20);
    }

    @Test
    void nerveAndInstabilityItemsAreThere(SoftAssertions softly) {
        var ids = new TreeSet<String>();
        for (String side : List.of("l", "r")) {
            for (String root : List.of("l1", "l2", "l3", "l4", "l5", "s1", "s2")) {
                ids.add("neu-sens-" + root + "-" + side);
                if (!root.equals("l1")) {
                    ids.add("neu-myo-" + root + "-" + side);
                }
            }
            for (String test : List.of(
                    "ref-knee",
                    "ref-ankle",
                    "ref-medham",
                    "slr",
                    "xslr",
                    "slump",
                    "fnst",
                    "babinski",
                    "clonus",
                    "heelwalk",
                    "toewalk")) {
                ids.add("neu-" + test + "-" + side);
            }
        }
        ids.addAll(List.of("neu-motor-days", "neu-known-old", "neu-pain-inhibited"));
        softly.assertThat(Written.items().keySet().stream().filter(id -> id.startsWith("neu-")))
                .containsExactlyInAnyOrderElementsOf(ids);
        softly.assertThat(Written.items().keySet().stream().filter(id -> id.startsWith("st-")))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                Stream.of("st-pit", "st-ple", "st-shear", "st-step", "st-hip-intraarticular"),
                                Stream.iterate(1, n -> n + 1).limit(9).map(n -> "st-beighton-" + n))
                        .toList());
        softly.assertThat(Written.items().keySet().stream().filter(id -> id.startsWith("obs-")))
                .hasSize(9 * 3 + 4);
    }

    @Test
    void gateItemsAreThoseOf72() {
        var expected = new TreeSet<String>();
        String text = reference.text("7.2");
        int from = text.indexOf("Gate items");
        String sentence = text.substring(from, text.indexOf("hx-age.", from) + 6);
        var matcher = Pattern.compile("\\b(?:rf|hx)-[a-z0-9-]+").matcher(sentence);
        while (matcher.find()) {
            expected.add(matcher.group());
        }
        expected.remove("hx-pregnant");
        assertThat(expected).hasSize(44);
        assertThat(Written.items().entrySet().stream()
                        .filter(entry -> entry.getValue().has("gate"))
                        .map(Map.Entry::getKey))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void oneKeyGroupsAreThoseOf2e(SoftAssertions softly) {
        var sections = new LinkedHashMap<String, JsonNode>();
        Written.files("checklist").forEach(step -> sections.putAll(Written.byId(step.path("sections"))));
        for (List<String> row : reference.rows("2E", "#")) {
            var section = at(sections, "group-" + row.getFirst());
            softly.assertThat(text(section, "title")).isEqualTo(plain(row.get(1)));
            softly.assertThat(text(section, "group")).isEqualTo("all-no");
            softly.assertThat(Written.byId(section.path("items")).keySet())
                    .containsExactlyElementsOf(Reference.itemIds(row.get(2)));
        }
        softly.assertThat(text(at(sections, "group-1"), "read-each")).isEqualTo("true");
    }

    private static void type(SoftAssertions softly, String id, JsonNode item, String type) {
        String written = text(item, "type");
        if (type.startsWith("ynu")) {
            softly.assertThat(written).as(id).isEqualTo("yes-no");
        } else if (type.startsWith("nrs")) {
            softly.assertThat(written).as(id).isEqualTo("scale");
        } else if (type.startsWith("text")) {
            softly.assertThat(written).as(id).isEqualTo("text");
        } else if (type.startsWith("enum:") || type.startsWith("multi:")) {
            softly.assertThat(written).as(id).isEqualTo(type.startsWith("enum") ? "choice" : "choices");
            softly.assertThat(item.path("options").propertyNames())
                    .as(id)
                    .containsExactlyElementsOf(
                            list(type.replaceFirst("^\\w+: ", "").replaceAll("\\([^)]*\\)", ""), ","));
        } else {
            var limits = Pattern.compile("(\\d+)-(\\d+)").matcher(type);
            softly.assertThat(limits.find()).as(id + ": " + type).isTrue();
            softly.assertThat(range(item.path("number"), "hard")).as(id).isEqualTo(limits.group());
            softly.assertThat(text(item.path("number"), "whole")).as(id).isEqualTo(type.startsWith("int") + "");
        }
    }

    private static String range(JsonNode number, String key) {
        return String.join("-", texts(number.path(key)));
    }
}
