package app.facet.content;

import app.facet.domain.plan.Category;
import app.facet.domain.plan.Dose;
import app.facet.domain.plan.Exercise;
import app.facet.domain.protocol.Source;
import app.facet.domain.rule.Condition;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads one exercise. */
final class ExerciseReader {

    private static final int MOST_STEPS = 5;

    private ExerciseReader() {}

    static Exercise exercise(Entry entry) {
        var sources = sources(entry);
        var steps = entry.texts("steps");
        if (steps.isEmpty() || steps.size() > MOST_STEPS) {
            entry.problem("steps", "an exercise has one to five steps, this one has " + steps.size());
        }
        var texts = new LinkedHashMap<String, String>();
        texts.put("indicated", entry.text("indicated"));
        texts.put("avoid", entry.text("avoid"));
        var dose = entry.entry("dose");
        dose.ifPresent(inner -> texts.put("dose", inner.text("text", "")));
        if (dose.isEmpty()) {
            entry.problem(entry.line(), "'dose' is missing");
        }
        var exercise = new Exercise(
                entry.text("id"),
                entry.text("name"),
                entry.choice("category", entry.text("category"), Category::of, Category.WARM_UP),
                entry.text("target"),
                entry.texts("equipment"),
                dose.map(ExerciseReader::dose).orElse(new Dose(1, 1, false, 0, 0, 1, 7, Dose.Unit.REPETITIONS)),
                isLongStretch(sources),
                next(entry, "harder"),
                next(entry, "easier"),
                entry.text("start"),
                steps,
                entry.text("mistakes"),
                entry.text("breathing"),
                entry.text("feel"),
                entry.condition("indicated"),
                entry.text("avoid").equals("never") ? Optional.empty() : Optional.of(entry.condition("avoid")),
                entry.entries("limits").stream().map(ExerciseReader::limit).toList(),
                drawing(entry),
                sources,
                texts);
        entry.ignore("seed", "indicated-text", "avoid-text");
        entry.finish();
        return exercise;
    }

    /** The dose D2 of 8A: a stretch that is held, longer for older adults. */
    private static boolean isLongStretch(Map<String, Source> sources) {
        var dose = sources.get("dose");
        return dose != null && dose.text().contains("D2");
    }

    private static Map<String, Source> sources(Entry entry) {
        var sources = new LinkedHashMap<String, Source>();
        entry.map("source").forEach((part, text) -> sources.put(part, Source.parse(text)));
        if (!sources.containsKey("dose")) {
            entry.problem("source", "the source of the dose is missing");
        }
        return sources;
    }

    /** A range prints its lower value (decision 20). */
    private static Dose dose(Entry entry) {
        var unit = entry.has("minutes")
                ? Dose.Unit.MINUTES
                : entry.text("unit", "repetitions").equals("breaths") ? Dose.Unit.BREATHS : Dose.Unit.REPETITIONS;
        try {
            var dose = new Dose(
                    entry.whole("sets", 1),
                    entry.whole("repetitions", 0),
                    entry.flag("per-side"),
                    entry.whole("hold-seconds", 0),
                    lower(entry, "minutes"),
                    Math.max(1, lower(entry, "times-a-day")),
                    entry.whole("days-a-week"),
                    unit);
            entry.finish();
            return dose;
        } catch (IllegalArgumentException e) {
            entry.problem(entry.line(), String.valueOf(e.getMessage()));
            return new Dose(1, 1, false, 0, 0, 1, 7, unit);
        }
    }

    private static int lower(Entry entry, String key) {
        var values = entry.texts(key);
        if (values.isEmpty()) {
            return 0;
        }
        try {
            return Integer.parseInt(values.getFirst());
        } catch (NumberFormatException e) {
            entry.problem(key, "'" + key + "' must be a whole number or a range of two");
            return 0;
        }
    }

    private static Optional<Exercise.Next> next(Entry entry, String key) {
        return entry.entry(key).map(inner -> {
            var next = new Exercise.Next(inner.optional("exercise"), inner.text("text", ""));
            inner.finish();
            return next;
        });
    }

    private static Exercise.Limit limit(Entry entry) {
        boolean forTherapist = entry.text("for", "").equals("therapist");
        var limit = new Exercise.Limit(
                entry.text("text"),
                entry.optionalCondition("when").orElse(new Condition.Always()),
                forTherapist ? Optional.empty() : Optional.of(entry.text("say")));
        entry.finish();
        return limit;
    }

    private static Exercise.Drawing drawing(Entry entry) {
        var drawing = entry.entry("drawing");
        if (drawing.isEmpty()) {
            entry.problem(entry.line(), "'drawing' is missing");
            return new Exercise.Drawing("?", "?", "?");
        }
        var inner = drawing.get();
        var words = new Exercise.Drawing(inner.text("view"), inner.text("start"), inner.text("end"));
        inner.finish();
        return words;
    }
}
