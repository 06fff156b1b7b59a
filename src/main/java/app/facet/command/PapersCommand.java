package app.facet.command;

import app.facet.content.ContentFolder;
import app.facet.domain.ClinicalContent;
import app.facet.domain.screening.Clinic;
import app.facet.exchange.BadCase;
import app.facet.exchange.Case;
import app.facet.exchange.CaseReader;
import app.facet.paper.FigureDrawings;
import app.facet.paper.Format;
import app.facet.paper.Paper;
import app.facet.paper.Papers;
import app.facet.paper.Sheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes every paper for every case, so that all of them can be looked at before a release. */
@Command(name = "papers", resourceBundle = "i18n.command", mixinStandardHelpOptions = true)
public final class PapersCommand implements Callable<Integer> {

    /** The text size of papers that are shown in one size. */
    private static final int NORMAL = 14;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final ContentOption content = new ContentOption();

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "papers.out")
    private Path out = Path.of("target", "papers");

    @Option(names = "--paper", paramLabel = "SIZE", defaultValue = "a4")
    private String sheet = "a4";

    @Option(names = "--country", paramLabel = "ID", defaultValue = "us")
    private String country = "us";

    @Parameters(paramLabel = "CASES.json", arity = "0..1")
    private @Nullable Path file;

    @Override
    public Integer call() {
        var line = Objects.requireNonNull(spec).commandLine();
        var clinical = content.load(line.getErr());
        if (clinical.isEmpty()) {
            return ContentOption.BAD_INPUT;
        }
        if (Sheet.of(sheet).isEmpty() || !clinical.get().countries().containsKey(country)) {
            line.getErr().println(Messages.get("papers.format"));
            return ContentOption.BAD_INPUT;
        }
        try {
            var cases = new CaseReader(clinical.get()).read(List.of(file == null ? shipped() : file));
            int written = write(clinical.get(), cases);
            line.getOut().println(Messages.get("papers.written", written, cases.size(), out));
            return 0;
        } catch (BadCase e) {
            line.getErr().println(e.getMessage());
        } catch (IOException e) {
            line.getErr().println(Messages.get("handout.not-written", out));
        }
        return ContentOption.BAD_INPUT;
    }

    /** The cases that come with the program, beside its content. */
    private static Path shipped() {
        return ContentFolder.shipped().resolveSibling("sample").resolve("cases.json");
    }

    private int write(ClinicalContent clinical, List<Case> cases) throws IOException {
        Files.createDirectories(out);
        var papers = new Papers(new FigureDrawings(clinical));
        var size = Sheet.of(sheet).orElseThrow();
        int written = 0;
        for (int at = 0; at < cases.size(); at++) {
            var name = "%02d".formatted(at + 1);
            var one = new CasePapers(clinical, cases.get(at), country, today());
            written += write(name, "en", papers.report(one.report(size)));
            written += write(name, "en", papers.letter(one.letter(size)));
            for (Locale language : Format.LANGUAGES) {
                for (int points : Format.SIZES.stream().sorted().toList()) {
                    var paper = papers.forPatient(one.forPatient(new Format(size, points, language)));
                    written += write(name, language.toLanguageTag() + "-" + points, paper);
                }
            }
        }
        return written + library(new LibraryPapers(papers, clinical, clinic(clinical), today()), size);
    }

    private int library(LibraryPapers library, Sheet size) throws IOException {
        int written = 0;
        for (Locale language : Format.LANGUAGES) {
            var format = new Format(size, NORMAL, language);
            written += write("library", language.toLanguageTag(), library.byHand(format));
            for (String topic : library.topics()) {
                written += write(topic, language.toLanguageTag(), library.topic(topic, format));
            }
        }
        var format = new Format(size, NORMAL, Locale.ENGLISH);
        written += write("library", "full", library.form(format, false));
        return written + write("library", "half", library.form(format, true));
    }

    private Clinic clinic(ClinicalContent clinical) {
        return CasePapers.clinic(
                Objects.requireNonNull(clinical.countries().get(country)),
                Sheet.of(sheet).orElseThrow(),
                NORMAL);
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }

    private int write(String name, String variant, Paper paper) throws IOException {
        Files.write(out.resolve(name + "-" + paper.kind() + "-" + variant + ".pdf"), paper.pdf());
        return 1;
    }
}
