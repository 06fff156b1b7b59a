package app.facet.content;

import static app.facet.content.Reference.list;
import static app.facet.content.Reference.plain;
import static app.facet.content.Written.at;
import static app.facet.content.Written.text;
import static app.facet.content.Written.texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.assertj.core.api.junit.jupiter.SoftAssertionsExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Every exercise has the dose, texts, rules and drawing words of the clinical reference. */
@BesideReference
@ExtendWith(SoftAssertionsExtension.class)
class ReferenceExercisesTest {

    private static final Map<String, String> EQUIPMENT =
            Map.of("F", "floor", "B", "bed", "C", "chair", "W", "wall", "T", "towel", "P", "pillow", "N", "none");

    private final Reference reference = Reference.read();

    @Test
    void exercisesAndTheirDoses(SoftAssertions softly) {
        var exercises = Written.exercises();
        var rows = reference.rows("8A", "id");
        softly.assertThat(rows).hasSize(41);
        softly.assertThat(exercises).hasSize(41);
        for (List<String> row : rows) {
            String id = plain(row.getFirst()).replace(" *", "");
            var exercise = at(exercises, id);
            softly.assertThat(text(exercise, "seed"))
                    .as(id)
                    .isEqualTo(row.getFirst().endsWith("*") + "");
            softly.assertThat(text(exercise, "name")).as(id).isEqualTo(row.get(1));
            softly.assertThat(text(exercise, "category")).as(id).isEqualTo(row.get(2));
            softly.assertThat(text(exercise, "target")).as(id).isEqualTo(row.get(3));
            softly.assertThat(String.join(" ", texts(exercise.path("equipment"))))
                    .as(id)
                    .isEqualTo(equipment(row.get(4)));
            softly.assertThat(text(exercise, "dose", "text")).as(id).isEqualTo(row.get(5));
            softly.assertThat(dose(exercise.path("dose"))).as(id).isEqualTo(row.get(5));
            softly.assertThat(next(exercise, "harder")).as(id).isEqualTo(plain(row.get(7)));
            softly.assertThat(next(exercise, "easier")).as(id).isEqualTo(plain(row.get(8)));
        }
    }

    private static String equipment(String cell) {
        var words = new ArrayList<String>();
        for (String code : list(cell.replaceAll("[()]", "").replace(" or ", " "), " ")) {
            words.add(EQUIPMENT.getOrDefault(code, code));
        }
        return String.join(" ", words);
    }

    private static String dose(JsonNode dose) {
        var times = texts(dose.path("times-a-day"));
        String ending = ", " + (times.getFirst().equals(times.getLast()) ? times.getFirst() : String.join("-", times))
                + "/d, " + text(dose, "days-a-week") + "/w";
        if (dose.has("minutes")) {
            return String.join("-", texts(dose.path("minutes"))) + " min" + ending;
        }
        String count = text(dose, "sets") + "x" + text(dose, "repetitions");
        if (text(dose, "unit").equals("breaths")) {
            return count + " breaths" + ending;
        }
        return count + (text(dose, "per-side").equals("true") ? "/side" : "") + "x" + text(dose, "hold-seconds")
                + ending;
    }

    private static String next(JsonNode exercise, String key) {
        var next = exercise.path(key);
        return next.isMissingNode() ? "-" : text(next, "exercise") + text(next, "text");
    }

    @Test
    void patientTextsOfExercises(SoftAssertions softly) {
        var rows = reference.table("8B", "id").byFirst();
        softly.assertThat(rows.keySet())
                .containsExactlyInAnyOrderElementsOf(Written.exercises().keySet());
        rows.forEach((id, row) -> {
            var exercise = at(Written.exercises(), id);
            var steps = new StringBuilder();
            int number = 0;
            for (String step : texts(exercise.path("steps"))) {
                steps.append(++number).append(' ').append(step).append(' ');
            }
            softly.assertThat(text(exercise, "start")).as(id).isEqualTo(row.get(1));
            softly.assertThat(steps.toString().strip()).as(id).isEqualTo(row.get(2));
            softly.assertThat(text(exercise, "mistakes")).as(id).isEqualTo(row.get(3));
            softly.assertThat(text(exercise, "breathing")).as(id).isEqualTo(row.get(4));
        });
    }

    @Test
    void rulesOfExercises(SoftAssertions softly) {
        var rows = reference.table("8C", "id").byFirst();
        softly.assertThat(rows.keySet())
                .containsExactlyInAnyOrderElementsOf(Written.exercises().keySet());
        rows.forEach((id, row) -> {
            var exercise = at(Written.exercises(), id);
            String indicated = text(exercise, "indicated-text").isEmpty()
                    ? text(exercise, "indicated")
                    : text(exercise, "indicated-text");
            var limits = new ArrayList<String>();
            exercise.path("limits").forEach(limit -> limits.add(text(limit, "text")));
            softly.assertThat(indicated).as(id).isEqualTo(plain(row.get(1)));
            softly.assertThat(text(exercise, "avoid").replace("never", "-"))
                    .as(id)
                    .isEqualTo(plain(row.get(2)));
            softly.assertThat(limits.isEmpty() ? "-" : String.join("; ", limits))
                    .as(id)
                    .isEqualTo(plain(row.get(3)));
        });
    }

    @Test
    void drawingsOfExercises(SoftAssertions softly) {
        var rows = reference.table("8D", "id").byFirst();
        softly.assertThat(rows.keySet())
                .containsExactlyInAnyOrderElementsOf(Written.exercises().keySet());
        rows.forEach((id, row) -> {
            var drawing = at(Written.exercises(), id).path("drawing");
            softly.assertThat(text(drawing, "view")).as(id).isEqualTo(row.get(1));
            softly.assertThat(text(drawing, "start")).as(id).isEqualTo(row.get(2));
            softly.assertThat(text(drawing, "end")).as(id).isEqualTo(row.get(3));
        });
    }
}
