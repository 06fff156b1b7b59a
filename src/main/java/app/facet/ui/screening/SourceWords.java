package app.facet.ui.screening;

import app.facet.domain.protocol.Source;
import app.facet.ui.fx.Texts;
import java.util.List;

/** A source as people read it: the citation without marks, and each mark in words. */
final class SourceWords {

    private final Texts texts;

    SourceWords(Texts texts) {
        this.texts = texts;
    }

    /** The citation; the marks are left out. */
    String citation(Source source) {
        String text = source.text()
                .replaceAll("\\s*\\[[^\\]]*\\]", "")
                .replaceAll("\\s+([;,])", "$1")
                .replaceAll("([;,])(\\s*[;,])+", "$1")
                .replaceAll("^[;,\\s]+|[;,\\s]+$", "");
        return text.equals(Source.NONE) ? "" : text;
    }

    /** Any other clinical text without its marks. */
    static String plain(String text) {
        return text.replaceAll("\\s*\\[(checked|from knowledge|working)[^\\]]*\\]", "")
                .strip();
    }

    /** Each mark in words. */
    List<String> marks(Source source) {
        return source.marks().stream()
                .map(mark -> switch (mark) {
                    case Source.Mark.Checked(var pages) -> texts.of("screening.mark.checked", String.join(", ", pages));
                    case Source.Mark.FromKnowledge() -> texts.of("screening.mark.knowledge");
                    case Source.Mark.Working() -> texts.of("screening.mark.working");
                    case Source.Mark.Seed() -> texts.of("screening.mark.seed");
                })
                .distinct()
                .toList();
    }
}
