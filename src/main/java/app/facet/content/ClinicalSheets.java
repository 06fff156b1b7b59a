package app.facet.content;

import static app.facet.content.ConditionWords.text;

import app.facet.domain.ClinicalContent;
import app.facet.domain.plan.Exercise;
import app.facet.domain.rule.Norm;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The part of the rule book about norms and the rules of exercises. */
final class ClinicalSheets {

    private final ClinicalContent content;
    private final ConditionWords words;
    private final RuleBookText book;

    ClinicalSheets(ClinicalContent content, ConditionWords words, RuleBookText book) {
        this.content = content;
        this.words = words;
        this.book = book;
    }

    void norms() {
        book.heading(2, text("norms"));
        book.line(text("norms.head"));
        book.line(text("norms.rule"));
        content.rules().norms().values().stream().distinct().forEach(this::norm);
        book.line("");
    }

    private void norm(Norm norm) {
        for (Norm.Sex sex : Norm.Sex.values()) {
            for (Norm.Band band : norm.bands().getOrDefault(sex, List.of())) {
                String cutOff = norm.beyond().isEmpty() || band.cutOff().isEmpty()
                        ? "-"
                        : text("compare." + norm.beyond().get()) + " "
                                + ConditionWords.plain(band.cutOff().getAsDouble());
                String reference = band.reference().isEmpty()
                        ? "-"
                        : ConditionWords.plain(band.reference().getAsDouble());
                book.line("| "
                        + String.join(
                                " | ",
                                norm.name() + ", " + norm.unit(),
                                sex.name().toLowerCase(Locale.ROOT),
                                band.from() + "-" + band.to(),
                                reference,
                                cutOff,
                                norm.cutOffSource().text())
                        + " |");
            }
        }
    }

    void exercises() {
        book.heading(2, text("exercises"));
        content.exercises().values().forEach(this::exercise);
    }

    private void exercise(Exercise exercise) {
        book.heading(3, exercise.name() + " · `" + exercise.id() + "`");
        book.row("dose", exercise.texts().getOrDefault("dose", ""));
        book.row("indicated", words.words(exercise.indicated()));
        book.row("avoid", exercise.avoid().map(words::words).orElse(text("never")));
        book.row("as-written", "`" + exercise.texts().get("avoid") + "`");
        exercise.limits()
                .forEach(limit -> book.row(
                        "limit",
                        text(
                                "limit.if",
                                limit.text(),
                                words.words(limit.when()),
                                limit.say().orElse(text("nobody")))));
        exercise.sources().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(part -> book.row(
                        "source", text("row", part.getKey(), part.getValue().text())));
        book.close(exercise.id());
    }
}
