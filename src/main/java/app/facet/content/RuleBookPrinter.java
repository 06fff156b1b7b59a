package app.facet.content;

import static app.facet.content.ConditionWords.text;

import app.facet.domain.ClinicalContent;
import app.facet.domain.rule.Condition;
import app.facet.domain.rule.Rule;
import app.facet.domain.rule.Triage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;

/** Prints every rule, fact, pattern, exercise rule and plan rule in words, with source and mark, for clinical review. */
public final class RuleBookPrinter {

    private final ClinicalContent content;
    private final ConditionWords words;
    private final Path folder;
    private final List<ContentProblem> unsigned;
    private final RuleBookText book;

    private RuleBookPrinter(ClinicalContent content, Path folder) {
        this.content = content;
        this.words = new ConditionWords(content);
        this.folder = folder;
        this.unsigned = Unsigned.in(folder);
        this.book = new RuleBookText(unsigned);
    }

    /** Writes the rule book of the shipped content into the file named first. */
    public static void main(String[] args) throws IOException {
        var folder = ContentFolder.shipped();
        if (ContentLoader.load(folder) instanceof ContentLoader.Loaded.Ok(var content)) {
            Files.writeString(Path.of(args[0]), print(content, folder));
        }
    }

    /** The rule book of this content, which was loaded from this folder, as Markdown. */
    public static String print(ClinicalContent content, Path folder) {
        return new RuleBookPrinter(content, folder).print();
    }

    private String print() {
        book.heading(1, text("title"));
        book.paragraph(text(
                "intro",
                content.version(),
                content.rules().rules().size(),
                content.rules().facts().size(),
                content.exercises().size()));
        book.paragraph(text("how", String.valueOf(unsigned.size())));
        EnumSet.allOf(Triage.class).stream().sorted(Comparator.reverseOrder()).forEach(this::rules);
        gates();
        var facts = new FactSheets(content, words, folder, book);
        facts.facts("d-", "facts");
        facts.patterns();
        facts.modifiers();
        facts.facts("k-", "macros");
        links();
        var sheets = new ClinicalSheets(content, words, book);
        sheets.norms();
        sheets.exercises();
        new PlanSheets(content, words, book).print();
        return book.markdown();
    }

    private void rules(Triage level) {
        book.heading(2, text("rules", level.id()));
        var rules = content.rules().rules().stream()
                .filter(rule -> rule.level() == level)
                .toList();
        rules.stream()
                .map(Rule::lowest)
                .filter(lowest -> lowest != Triage.SELF_MANAGE)
                .min(Comparator.naturalOrder())
                .filter(lowest -> rules.stream().allMatch(rule -> rule.lowest() == lowest))
                .ifPresent(lowest -> book.paragraph(text("floor", lowest.id())));
        rules.forEach(this::rule);
    }

    private void rule(Rule rule) {
        book.heading(3, rule.id() + " · " + rule.name());
        book.row("when", rule.when().map(words::words).orElse(text("otherwise")));
        rule.when().ifPresent(when -> book.row("as-written", "`" + rule.whenText() + "`"));
        var outcome = new ArrayList<String>();
        outcome.add(
                rule.days().isPresent()
                        ? text(
                                "outcome.days",
                                rule.level().id(),
                                String.valueOf(rule.days().getAsInt()))
                        : rule.level().id());
        if (rule.level() == Triage.REFER) {
            outcome.add(text("outcome.plan", rule.plan().id()));
        }
        if (rule.onlyIfFinal()) {
            outcome.add(text("outcome.final"));
        }
        book.row("outcome", String.join("; ", outcome));
        rule.action().ifPresent(code -> {
            var action = content.actions().get(code);
            String what = "`" + code + "`" + (action == null ? "" : " " + action.clinician());
            book.row(
                    "action",
                    rule.actionUnless().isEmpty()
                            ? what
                            : text("action.unless", what, String.join(", ", rule.actionUnless())));
        });
        book.row("why", rule.why());
        book.source(rule.id(), rule.source());
    }

    private void gates() {
        book.heading(2, text("gates"));
        book.paragraph(text("gates.intro"));
        content.rules()
                .asking()
                .forEach((id, asking) -> asking.gate().ifPresent(gate -> {
                    String name = words.name(id) + " (`" + id + "`)";
                    book.item((gate instanceof Condition.Always ? name : text("gate.if", name, words.words(gate))));
                }));
        book.line("");
    }

    private void links() {
        book.heading(2, text("links"));
        book.paragraph(text("links.intro"));
        content.rules().links().forEach(link -> {
            book.heading(3, link.text());
            book.row("when", words.words(link.when()));
            book.row(
                    "outcome",
                    text(
                            "sets",
                            link.set().keySet().stream()
                                    .sorted()
                                    .map(words::name)
                                    .collect(Collectors.joining(", "))));
            book.source(link.id(), link.source());
        });
        book.heading(2, text("prompts"));
        content.rules().prompts().forEach(prompt -> {
            book.heading(3, prompt.text());
            book.row("when", words.words(prompt.when()));
            book.row("ask", words.names(prompt.ask()));
        });
    }
}
