package app.facet.command;

import app.facet.domain.ClinicalContent;
import app.facet.domain.plan.Suggestion;
import app.facet.domain.protocol.ItemId;
import app.facet.domain.rule.Pattern;
import app.facet.domain.rule.Rule;
import app.facet.domain.rule.RuleBook;
import app.facet.exchange.BadCase;
import app.facet.exchange.Case;
import app.facet.exchange.CaseReader;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Evaluates cases without a window or a database: one JSON object per case and line. */
@Command(name = "evaluate", resourceBundle = "i18n.command", mixinStandardHelpOptions = true)
public final class EvaluateCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final ContentOption content = new ContentOption();

    @Option(names = "--packs", paramLabel = "FILE")
    private @Nullable Path packs;

    @Parameters(paramLabel = "FILE", arity = "1..*")
    private List<Path> files = List.of();

    private final JsonMapper json = JsonMapper.builder().build();

    @Override
    public Integer call() {
        var line = java.util.Objects.requireNonNull(spec).commandLine();
        var clinical = content.load(line.getErr());
        if (clinical.isEmpty()) {
            return ContentOption.BAD_INPUT;
        }
        try {
            var reader = new CaseReader(clinical.get());
            if (packs != null) {
                reader.readPacks(packs);
            }
            print(clinical.get(), reader.read(files), line.getOut());
            return 0;
        } catch (BadCase e) {
            line.getErr().println(e.getMessage());
            return ContentOption.BAD_INPUT;
        }
    }

    private void print(ClinicalContent clinical, List<Case> cases, PrintWriter out) {
        for (Case one : cases) {
            out.println(json.writeValueAsString(result(one.id(), clinical.suggest(one.known()))));
        }
        out.flush();
    }

    static Map<String, @Nullable Object> result(String id, Suggestion suggestion) {
        var evaluation = suggestion.evaluation();
        var result = new LinkedHashMap<String, @Nullable Object>();
        result.put("id", id);
        result.put("triage", evaluation.level().id());
        result.put("days", evaluation.days().isPresent() ? evaluation.days().getAsInt() : null);
        result.put(
                "rules",
                evaluation.findings().stream()
                        .map(finding -> finding.rule())
                        .filter(Rule::listed)
                        .map(Rule::id)
                        .sorted()
                        .toList());
        result.put("actions", evaluation.actions());
        result.put(
                "patterns",
                evaluation.patterns().stream()
                        .map(Pattern::id)
                        .map(ItemId::value)
                        .toList());
        result.put(
                "modifiers",
                evaluation.modifiers().stream()
                        .map(RuleBook.Modifier::id)
                        .map(ItemId::value)
                        .toList());
        result.put("irritability", evaluation.irritability().id());
        result.put("handout", suggestion.plan().kind().id());
        result.put(
                "exercises",
                suggestion.plan().exercises().stream()
                        .map(planned -> planned.exercise().id())
                        .toList());
        result.put(
                "waitingFor",
                suggestion.waitingFor().stream().map(ItemId::value).toList());
        return result;
    }
}
