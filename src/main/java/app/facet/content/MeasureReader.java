package app.facet.content;

import app.facet.domain.plan.WordsToAvoid;
import app.facet.domain.progress.Measure;
import app.facet.domain.progress.Measure.Band;
import app.facet.domain.progress.Measure.Better;
import app.facet.domain.progress.Measure.Meaningful;
import app.facet.domain.progress.ProgressRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what is measured about a patient's way and about a sheet's words: outcome measures and words to avoid. */
final class MeasureReader {

    private MeasureReader() {}

    static WordsToAvoid wordsToAvoid(Entry file) {
        var phrases = new ArrayList<WordsToAvoid.Phrase>();
        for (Entry entry : file.entries("avoid")) {
            phrases.add(new WordsToAvoid.Phrase(entry.text("phrase"), entry.texts("allowed")));
            entry.ignore("unless");
            entry.finish();
        }
        file.ignore("use", "reason", "source");
        file.finish();
        return new WordsToAvoid(phrases);
    }

    /** The numbers of section 9.8. */
    static ProgressRules progress(Entry file) {
        var rules = file.entry("numbers").map(entry -> {
            var read = new ProgressRules(
                    entry.whole("progress-days"),
                    entry.whole("hold-days"),
                    entry.whole("more-repetitions"),
                    entry.whole("more-seconds"),
                    entry.whole("re-assess-weeks"),
                    entry.whole("refer-weeks"),
                    entry.texts("gain-measures"),
                    entry.text("goal-measure"),
                    entry.number("goal-at-least").orElse(0),
                    entry.id("worse-fact"));
            entry.finish();
            return read;
        });
        if (rules.isEmpty()) {
            file.problem(file.line(), "'numbers' is missing");
        }
        file.ignore("decisions", "swap-rule", "source");
        file.finish();
        return rules.orElse(ProgressRules.NONE);
    }

    static List<Measure> measures(Entry file) {
        var measures = new ArrayList<Measure>();
        for (Entry entry : file.entries("measures")) {
            measures.add(measure(entry));
            entry.ignore("scoring", "subscale", "entry", "licence", "source");
            entry.finish();
        }
        file.ignore("rule");
        file.finish();
        return measures;
    }

    private static Measure measure(Entry entry) {
        var range = range(entry);
        var meaningful = entry.entry("meaningful");
        return new Measure(
                entry.text("id"),
                entry.text("name"),
                range.getFirst(),
                range.getLast(),
                entry.choice("better", entry.text("better"), MeasureReader::better, Better.LOWER),
                entry.ids("items"),
                entry.flag("mean"),
                meaningful.map(MeasureReader::meaningful).orElse(Meaningful.UNKNOWN),
                entry.entries("bands").stream().map(MeasureReader::band).toList(),
                meaningful.map(inner -> inner.text("text", "")).orElse("") + "; " + entry.text("thresholds", "-"));
    }

    private static List<Double> range(Entry entry) {
        var texts = entry.texts("range");
        try {
            if (texts.size() == 2) {
                return texts.stream().map(Double::valueOf).toList();
            }
        } catch (NumberFormatException e) {
            // told below, as for a range of another length
        }
        entry.problem("range", "'range' must be two numbers");
        return List.of(0.0, 1.0);
    }

    private static Optional<Better> better(String text) {
        return switch (text) {
            case "lower" -> Optional.of(Better.LOWER);
            case "higher" -> Optional.of(Better.HIGHER);
            default -> Optional.empty();
        };
    }

    private static Meaningful meaningful(Entry entry) {
        var meaningful = new Meaningful(entry.number("points"), entry.number("percent"), entry.number("score"));
        entry.ignore("text");
        entry.finish();
        return meaningful;
    }

    private static Band band(Entry entry) {
        var band = new Band(entry.number("at-most").orElse(0), entry.text("name"));
        entry.finish();
        return band;
    }
}
