package app.facet.content;

import static app.facet.content.ConditionWords.text;

import app.facet.domain.ClinicalContent;
import app.facet.domain.protocol.ItemId;
import app.facet.domain.protocol.Source;
import app.facet.domain.rule.Pattern;
import app.facet.domain.rule.Triage;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The part of the rule book about facts, macros, patterns and modifiers, in words and as written. */
final class FactSheets {

    private final ClinicalContent content;
    private final ConditionWords words;
    private final Map<String, Yaml.Mapping> written;
    private final RuleBookText book;

    FactSheets(ClinicalContent content, ConditionWords words, Path folder, RuleBookText book) {
        this.content = content;
        this.words = words;
        this.written = written(folder);
        this.book = book;
    }

    void facts(String prefix, String title) {
        book.heading(2, text(title));
        content.rules().facts().forEach((id, fact) -> {
            if (id.value().startsWith(prefix)) {
                book.heading(3, "`" + id + "` · " + words.name(id));
                book.row("when", words.words(fact));
                asWritten(id);
            }
        });
    }

    private void asWritten(ItemId id) {
        field(id, "when").or(() -> field(id, "of")).ifPresent(when -> book.row("as-written", "`" + when + "`"));
        field(id, "definition").ifPresent(definition -> book.row("definition", definition));
        field(id, "source").ifPresent(source -> book.source(id.value(), Source.parse(source)));
    }

    void patterns() {
        book.heading(2, text("patterns"));
        book.paragraph(text("patterns.intro"));
        for (Pattern pattern : content.rules().patterns()) {
            book.heading(3, pattern.priority() + " · `" + pattern.id() + "`");
            book.row("plain-name", pattern.plainName());
            fact(pattern.id());
            if (pattern.printAt().size() < Triage.values().length) {
                book.row(
                        "printed",
                        pattern.printAt().stream().map(Triage::id).sorted().collect(Collectors.joining(", ")));
            }
            pattern.subLabels()
                    .forEach(label ->
                            book.row("plain-name", text("sub-label", label.name(), words.words(label.when()))));
            asWritten(pattern.id());
        }
    }

    private void fact(ItemId id) {
        var fact = content.rules().facts().get(id);
        if (fact != null) {
            book.row("when", words.words(fact));
        }
    }

    void modifiers() {
        book.heading(2, text("modifiers"));
        content.rules().modifiers().forEach(modifier -> {
            book.heading(3, "`" + modifier.id() + "` · " + modifier.name());
            fact(modifier.id());
            book.row("effect", modifier.effect());
            asWritten(modifier.id());
        });
    }

    private Optional<String> field(ItemId id, String key) {
        var entry = written.get(id.value());
        return entry != null && entry.values().get(key) instanceof Yaml.Scalar(var _, var value)
                ? Optional.of(value.strip())
                : Optional.empty();
    }

    private static Map<String, Yaml.Mapping> written(Path folder) {
        var written = new HashMap<String, Yaml.Mapping>();
        for (String name : List.of("facts.yaml", "patterns.yaml")) {
            try {
                collect(Yaml.read(folder.resolve(name), name), written);
            } catch (Yaml.Unreadable e) {
                throw new IllegalStateException("loaded content can be read", e);
            }
        }
        return written;
    }

    private static void collect(Yaml node, Map<String, Yaml.Mapping> into) {
        switch (node) {
            case Yaml.Mapping mapping -> {
                if (mapping.values().get("id") instanceof Yaml.Scalar(var _, var id)) {
                    into.put(id, mapping);
                }
                mapping.values().values().forEach(value -> collect(value, into));
            }
            case Yaml.Sequence(var _, var values) -> values.forEach(value -> collect(value, into));
            case Yaml.Scalar scalar -> {}
        }
    }
}
