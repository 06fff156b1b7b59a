package app.facet.command;

import app.facet.domain.ClinicalContent;
import app.facet.exchange.BadCase;
import app.facet.exchange.Case;
import app.facet.exchange.CaseReader;
import app.facet.model.WholeFile;
import app.facet.paper.FigureDrawings;
import app.facet.paper.Format;
import app.facet.paper.Papers;
import app.facet.paper.Sheet;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes the patient's paper for a case: the handout, or the safety sheet where exercises are forbidden. */
@Command(name = "handout", resourceBundle = "i18n.command", mixinStandardHelpOptions = true)
public final class HandoutCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final ContentOption content = new ContentOption();

    @Option(names = "--packs", paramLabel = "FILE")
    private @Nullable Path packs;

    @Option(names = "--out", paramLabel = "FILE.pdf", required = true)
    private Path out = Path.of("handout.pdf");

    @Option(names = "--paper", paramLabel = "SIZE", defaultValue = "a4")
    private String sheet = "a4";

    @Option(names = "--points", paramLabel = "N", defaultValue = "14")
    private int points = 14;

    @Option(names = "--country", paramLabel = "ID", defaultValue = "us")
    private String country = "us";

    @Option(names = "--language", paramLabel = "TAG", defaultValue = "en")
    private String language = "en";

    @Option(names = "--beside", paramLabel = "TAG")
    private @Nullable String beside;

    @Parameters(paramLabel = "FILE", arity = "1")
    private Path file = Path.of("case.json");

    @Override
    public Integer call() {
        var line = Objects.requireNonNull(spec).commandLine();
        var clinical = content.load(line.getErr());
        if (clinical.isEmpty()) {
            return ContentOption.BAD_INPUT;
        }
        if (Sheet.of(sheet).isEmpty()
                || !Format.SIZES.contains(points)
                || !Format.LANGUAGES.contains(Locale.of(language))
                || (beside != null && !Format.LANGUAGES.contains(Locale.of(beside)))
                || !clinical.get().countries().containsKey(country)) {
            line.getErr().println(Messages.get("handout.format"));
            return ContentOption.BAD_INPUT;
        }
        try {
            var reader = new CaseReader(clinical.get());
            if (packs != null) {
                reader.readPacks(packs);
            }
            WholeFile.write(
                    out, paper(clinical.get(), reader.read(List.of(file)).getFirst()));
            return 0;
        } catch (BadCase e) {
            line.getErr().println(e.getMessage());
        } catch (IOException e) {
            line.getErr().println(Messages.get("handout.not-written", out));
        }
        return ContentOption.BAD_INPUT;
    }

    private byte[] paper(ClinicalContent clinical, Case one) {
        var papers = new CasePapers(clinical, one, country, LocalDate.now(ZoneId.systemDefault()));
        var format = new Format(
                Sheet.of(sheet).orElseThrow(),
                points,
                Locale.of(language),
                Optional.ofNullable(beside).map(Locale::of));
        return new Papers(new FigureDrawings(clinical))
                .forPatient(papers.forPatient(format))
                .pdf();
    }
}
