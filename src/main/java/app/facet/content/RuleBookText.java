package app.facet.content;

import static app.facet.content.ConditionWords.text;

import app.facet.domain.protocol.Source;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The text of the rule book while it grows, as Markdown. */
final class RuleBookText {

    private final Set<String> unsigned;
    private final StringBuilder text = new StringBuilder();

    /**
     * @param unsigned the values that wait for a clinician
     */
    RuleBookText(List<ContentProblem> unsigned) {
        this.unsigned = unsigned.stream()
                .map(problem -> problem.what().split(":", 2)[0])
                .collect(Collectors.toSet());
    }

    void heading(int level, String heading) {
        paragraph("#".repeat(level) + " " + heading);
    }

    void paragraph(String paragraph) {
        line(paragraph);
        line("");
    }

    void row(String key, String value) {
        item(text("row", text(key), value));
    }

    void item(String item) {
        line("- " + item);
    }

    void line(String line) {
        text.append(line).append('\n');
    }

    /** Ends an entry with its source, and with the mark that it is not signed yet. */
    void source(String id, Source source) {
        row("source", source.text());
        close(id);
    }

    /** Ends an entry with the mark that it is not signed yet. */
    void close(String id) {
        if (unsigned.contains(id)) {
            item(text("unsigned"));
        }
        line("");
    }

    String markdown() {
        return text.toString().strip() + "\n";
    }
}
