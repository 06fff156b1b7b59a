package app.facet.paper;

import app.facet.domain.protocol.Section;
import app.facet.domain.protocol.Step;
import app.facet.domain.screening.Given;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Every answer of a screening in groups: what was said, what was asked and denied, what nobody knows, what was not asked. */
final class EveryAnswer {

    private final Statements statements;
    private final Phrases phrases;
    private final Measures measures;
    private final Words words;

    EveryAnswer(Statements statements, Phrases phrases, Measures measures, Words words) {
        this.statements = statements;
        this.phrases = phrases;
        this.measures = measures;
        this.words = words;
    }

    /** A step: its title and its cards, or that it was not done at all. */
    record Part(String title, List<String> untouched, List<Card> cards, List<Line> left) {}

    /** A section; no title where nothing of it is told. */
    record Card(String title, List<Line> lines, List<Line> groups, List<Table> table) {}

    /** A table of measures. */
    record Table(List<Measures.Row> rows) {}

    List<Part> parts() {
        return statements.steps().stream().map(this::part).toList();
    }

    private Part part(Step step) {
        if (statements.untouched(step)) {
            return new Part(step.title(), List.of(words.of("report.not-examined")), List.of(), List.of());
        }
        var all = statements.of(step);
        var left = new ArrayList<Line>();
        line("report.group.not-asked", pick(all, one -> one.kind() == Statement.Kind.NOT_ASKED), left);
        line("report.group.not-applicable", pick(all, one -> one.kind() == Statement.Kind.NOT_APPLICABLE), left);
        return new Part(
                step.title(),
                List.of(),
                step.sections().stream()
                        .map(this::card)
                        .filter(card -> !(card.lines().isEmpty()
                                && card.groups().isEmpty()
                                && card.table().isEmpty()))
                        .toList(),
                left);
    }

    private Card card(Section section) {
        var all = statements.of(section);
        var lines = new ArrayList<Line>();
        var groups = new ArrayList<Line>();
        for (Statement one : all) {
            if (ownLine(one)) {
                lines.add(new Line(phrases.name(one.item()), told(one)));
            }
        }
        for (Given.How how : Given.How.values()) {
            denied("report.group.no", all, Statement.Kind.NO, how, groups);
            denied("report.group.normal", all, Statement.Kind.NORMAL, how, groups);
        }
        var rows = pick(all, measures::is).stream().map(measures::row).toList();
        return new Card(section.title(), lines, groups, rows.isEmpty() ? List.of() : List.of(new Table(rows)));
    }

    /** What is told by itself: everything said or not known, and every answer with a note. */
    private boolean ownLine(Statement one) {
        return switch (one.kind()) {
            case SAID -> !measures.is(one);
            case DOES_NOT_KNOW, COULD_NOT_ANSWER, NO_LONGER_APPLIES -> true;
            case NO, NORMAL -> !one.note().isBlank() && !measures.is(one);
            case NOT_ASKED, NOT_APPLICABLE -> !one.note().isBlank();
        };
    }

    private String told(Statement one) {
        var parts = new ArrayList<String>();
        parts.add(one.kind() == Statement.Kind.NOT_ASKED ? words.of("report.not-asked") : phrases.answer(one));
        if (one.kind() == Statement.Kind.NO_LONGER_APPLIES) {
            parts.add(words.of("report.no-longer-applies"));
        }
        parts.add(phrases.how(one.how()));
        parts.add(one.note().isBlank() ? "" : words.of("report.note", one.note()));
        return String.join("; ", parts.stream().filter(part -> !part.isBlank()).toList());
    }

    private void denied(String key, List<Statement> all, Statement.Kind kind, Given.How how, List<Line> into) {
        var those = pick(
                all, one -> one.kind() == kind && one.how() == how && one.note().isBlank() && !measures.is(one));
        if (!those.isEmpty()) {
            var label = words.of(key);
            var said = phrases.how(how);
            into.add(
                    new Line(said.isEmpty() ? label : words.of("report.group.how", label, said), phrases.names(those)));
        }
    }

    private void line(String key, List<Statement> those, List<Line> into) {
        if (!those.isEmpty()) {
            into.add(new Line(words.of(key), phrases.names(those)));
        }
    }

    private static List<Statement> pick(List<Statement> all, Predicate<Statement> wanted) {
        return all.stream().filter(wanted).toList();
    }
}
