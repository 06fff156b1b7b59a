package app.facet.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A screening as plain text in the order subjective, objective, assessment, plan. */
final class SoapText {

    private final Report report;
    private final VisitRecord visit;
    private final Words words;

    private SoapText(VisitRecord visit, Words words) {
        this.report = Report.of(visit, words);
        this.visit = visit;
        this.words = words;
    }

    static String of(VisitRecord visit, Words words) {
        return new SoapText(visit, words).text();
    }

    private String text() {
        var lines = new ArrayList<String>();
        lines.add(
                words.of("report.title") + " · " + words.date(visit.screening().visitDate()));
        lines.add(visit.patient().name() + " · "
                + words.of("paper.born", words.date(visit.patient().birthDate())) + " · " + report.who());
        lines.add(report.signed());
        part("report.soap.subjective", subjective(), lines);
        part("report.soap.objective", objective(), lines);
        part("report.soap.assessment", assessment(), lines);
        part("report.soap.plan", report.done().stream().map(this::line).toList(), lines);
        report.amended().forEach(added -> part("report.part.amendments", added.amendments(), lines));
        return Templates.printable(String.join("\n", lines)) + "\n";
    }

    private void part(String key, List<String> said, List<String> into) {
        into.add("");
        into.add(words.of(key));
        said.stream().map(line -> "- " + line.replaceAll("\\s+", " ")).forEach(into::add);
    }

    private List<String> subjective() {
        var examined = report.examined().stream().map(Line::label).toList();
        return report.answers().stream()
                .filter(part -> !examined.contains(part.title()))
                .flatMap(part -> part.cards().stream())
                .map(this::card)
                .toList();
    }

    private String card(EveryAnswer.Card card) {
        var said = new ArrayList<String>();
        card.lines().forEach(line -> said.add(line(line)));
        card.table()
                .forEach(table ->
                        table.rows().forEach(row -> said.add(words.of("report.said", row.name(), row.value()))));
        card.groups().forEach(line -> said.add(line(line)));
        return words.of("report.said", card.title(), String.join("; ", said));
    }

    private List<String> objective() {
        return report.examined().stream().map(this::line).toList();
    }

    private List<String> assessment() {
        var lines = new ArrayList<String>();
        lines.add(report.outcome());
        lines.addAll(report.decided());
        report.reasons().stream()
                .map(reason -> words.of("report.said", (reason.rule() + " " + reason.name()).strip(), reason.because()))
                .forEach(lines::add);
        Stream.of(report.fits(), report.missing())
                .flatMap(List::stream)
                .map(this::line)
                .forEach(lines::add);
        return lines;
    }

    private String line(Line line) {
        return words.of("report.said", line.label(), line.text());
    }
}
