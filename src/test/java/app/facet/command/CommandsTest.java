package app.facet.command;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.Cases;
import app.facet.Main;
import app.facet.content.ContentCopy;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands as a script meets them: what they print, on which stream, and their exit status. */
class CommandsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    private Path folder = Path.of("");

    record Run(int status, String out, String err) {}

    private static Run run(Object... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        int status = new CommandLine(Main.class)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(List.of(arguments).stream().map(Object::toString).toArray(String[]::new));
        return new Run(status, out.toString(), err.toString());
    }

    private Path file(String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.writeString(file, text);
        return file;
    }

    // papers

    @Test
    void papersWritesEveryPaperOfEveryCaseUnderNamesThatTellNobody() throws IOException {
        var inputs = "{\"inputs\": {\"hx-age\": 40, \"rf-weight-loss\": \"yes\"}}";
        var out = folder.resolve("made");
        var run = run("papers", "--out", out, "--paper", "letter", file("one.json", inputs));

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        try (var files = Files.list(out)) {
            assertThat(files.map(made -> made.getFileName().toString()))
                    .contains(
                            "01-report-en.pdf",
                            "01-letter-en.pdf",
                            "01-safety-sheet-en-14.pdf",
                            "01-safety-sheet-en-18.pdf",
                            "01-safety-sheet-en-24.pdf",
                            "01-safety-sheet-es-14.pdf",
                            "library-exercise-sheet-es.pdf",
                            "library-blank-form-half.pdf",
                            "edu-tendon-topic-sheet-en.pdf");
        }
    }

    @Test
    void papersRefusesASizeThatIsNone() {
        assertThat(run("papers", "--paper", "a3").status()).isEqualTo(2);
    }

    @Test
    void theShippedCasesAreThoseOfTheReference() throws IOException {
        assertThat(Path.of("resources", "sample", "cases.json")).hasSameTextualContentAs(Cases.file());
    }

    // evaluate

    @Test
    void evaluatePrintsOneObjectACaseAndLine() {
        var run = run("evaluate", Cases.file());

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines()).hasSize(14);
        run.out().lines().map(JSON::readTree).forEach(CommandsTest::hasTheShape);
    }

    private static void hasTheShape(JsonNode node) {
        assertThat(List.copyOf(node.propertyNames()))
                .containsExactly(
                        "id",
                        "triage",
                        "days",
                        "rules",
                        "actions",
                        "patterns",
                        "modifiers",
                        "irritability",
                        "handout",
                        "exercises",
                        "waitingFor");
        for (String text : List.of("id", "triage", "irritability", "handout")) {
            assertThat(node.get(text).isString()).as(text).isTrue();
        }
        assertThat(node.get("days").isNull() || node.get("days").isInt()).isTrue();
        for (String list : List.of("rules", "actions", "patterns", "modifiers", "exercises", "waitingFor")) {
            assertThat(node.get(list).isArray()).as(list).isTrue();
            node.get(list)
                    .forEach(entry -> assertThat(entry.isString()).as(list).isTrue());
        }
        assertThat(node.get("triage").stringValue())
                .isIn("emergency", "urgent", "incomplete", "refer", "treat-with-caution", "self-manage");
        assertThat(node.get("handout").stringValue()).isIn("none", "gentle", "full");
        assertThat(node.get("irritability").stringValue()).isIn("high", "moderate", "low");
    }

    @Test
    void evaluateSaysWhatACaseComesTo() throws IOException {
        var one = file(
                "one.json",
                "{\"id\": \"fever\", \"inputs\": {\"rf-fever\": \"yes\", \"hx-pain\": \"yes\", \"hx-diabetes\":"
                        + " \"yes\"}}");
        var node = JSON.readTree(run("evaluate", one).out());

        assertThat(node.get("id").stringValue()).isEqualTo("fever");
        assertThat(node.get("triage").stringValue()).isEqualTo("emergency");
        assertThat(node.get("days").intValue()).isZero();
        assertThat(node.get("rules").toString()).isEqualTo("[\"C03\",\"E09\",\"I01\",\"I03\",\"U16\"]");
        assertThat(node.get("actions").toString()).isEqualTo("[\"act-ed-now\",\"act-doc-1\"]");
        assertThat(node.get("patterns").toString()).isEqualTo("[\"pat-nonspecific\"]");
        assertThat(node.get("handout").stringValue()).isEqualTo("none");
        assertThat(node.get("exercises").size()).isZero();
        assertThat(node.get("waitingFor").size()).isPositive();
    }

    @Test
    void evaluateReadsSeveralFilesAndThousandsOfCasesInOneProcess() throws IOException {
        var cases = new StringBuilder("[");
        for (int at = 0; at < 1_000; at++) {
            cases.append(at == 0 ? "" : ",").append("{\"id\": \"" + at + "\", \"inputs\": {\"hx-age\": 40}}");
        }
        var run = run("evaluate", file("many.json", cases + "]"), Cases.file());

        assertThat(run.out().lines()).hasSize(1_014);
        assertThat(run.out().lines().skip(999).findFirst().orElseThrow()).startsWith("{\"id\":\"999\"");
    }

    @Test
    void evaluateTakesPacksFromElsewhere() throws IOException {
        var packs = file("packs.json", "{\"p\": {\"rf-chest\": \"yes\"}}");
        var one = file("one.json", "{\"id\": \"a\", \"packs\": [\"p\"], \"inputs\": {}}");

        assertThat(run("evaluate", "--packs", packs, one).out()).contains("\"emergency\"");
        assertThat(run("evaluate", one).status()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\": \"bad\", \"inputs\": {\"hx-nothing\": \"yes\"}}",
                "{\"id\": \"bad\", \"inputs\": {\"hx-night\": \"often\"}}",
                "{\"id\": \"bad\", \"inputs\": {\"hx-age\": 111}}",
                "{\"id\": \"bad\", \"packs\": [\"none\"], \"inputs\": {}}",
                "{\"id\": \"bad\", \"inputs\": {\"hx-age\": "
            })
    void badInputIsOneLineAndStatusTwo(String json) throws IOException {
        var run = run("evaluate", file("bad.json", json));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).singleElement().asString().startsWith("bad");
    }

    @Test
    void nothingIsPrintedWhenALaterCaseIsBad() throws IOException {
        var run = run(
                "evaluate",
                file("two.json", "[{\"id\": \"good\", \"inputs\": {}}, {\"id\": \"bad\", \"inputs\": {\"x\": 1}}]"));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualToIgnoringNewLines("bad: x: there is no such item or fact");
    }

    @Test
    void withBrokenContentNothingIsEvaluated() {
        var copy = ContentCopy.in(folder);
        copy.replace("rules/10-emergency.yaml", "\"rf-chest\"", "\"rf-chess\"");
        var run = run("evaluate", "--content", copy.folder(), Cases.file());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("rules/10-emergency.yaml:").contains("there is no item or fact 'rf-chess'");
    }

    // check-content

    @Test
    void checkContentSaysThatTheShippedContentIsFine() {
        var run = run("check-content");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("84 rules, 41 exercises, no problem found.");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void checkContentPrintsEveryProblemWithFileAndLine() {
        var copy = ContentCopy.in(folder);
        int first = copy.replace("rules/10-emergency.yaml", "action: act-mscc", "action: act-nowhere");
        int second = copy.replace("facts.yaml", "\"hx-falls\"", "\"hx-fall\"");
        var run = run("check-content", copy.folder());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .containsExactly(
                        "facts.yaml:" + second + ": there is no item or fact 'hx-fall'",
                        "rules/10-emergency.yaml:" + first + ": there is no action 'act-nowhere'",
                        "2 problems. Nothing is screened with this content.");
    }

    @Test
    void checkContentListsWhatIsNotSigned() {
        assertThat(run("check-content", "--unsigned").out())
                .contains("rules/10-emergency.yaml:", "E13: ACOG 804 list [from knowledge]");
    }

    @Test
    void checkContentNeedsAFolder() {
        var run = run("check-content", folder.resolve("nowhere"));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("is not a folder.");
    }

    // rule-book

    @Test
    void ruleBookPrintsOrWrites() throws IOException {
        var file = folder.resolve("rulebook.md");

        assertThat(run("rule-book").out()).startsWith("# Rule book");
        assertThat(run("rule-book", "--out", file).status()).isZero();
        assertThat(Files.readString(file)).startsWith("# Rule book").contains("### E01 ");
        assertThat(run("rule-book", "--out", folder.resolve("no/such/place")).status())
                .isEqualTo(2);
    }

    // gallery

    @Test
    void galleryWritesEveryPictureInEveryPaletteAndOneDocument() {
        var out = folder.resolve("pictures");
        var run = run("gallery", "--out", out, "ex-cat-cow", "rom-slr");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("5 pictures, each in three palettes");
        assertThat(out.toFile().list())
                .hasSize(5 * 3 * 3 + 1)
                .contains("gallery.pdf", "ex-cat-cow-3-print.svg", "rom-slr-2-dark.png", "rom-slr-1-light-large.png");
    }

    @Test
    void galleryNamesTheFigureItDoesNotKnow() {
        var run = run("gallery", "--out", folder.resolve("none"), "ex-nothing");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("ex-nothing");
        assertThat(folder.resolve("none")).doesNotExist();
    }

    // as people expect

    @Test
    void helpAndVersion() {
        assertThat(run("--version").out().strip()).matches("Facet \\d+\\.\\d+\\.\\d+");
        assertThat(run("--help").out()).contains("Usage: facet", "evaluate", "check-content", "rule-book");
        assertThat(run("--help").status()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"evaluate", "handout", "papers", "check-content", "rule-book", "gallery", "pose-workbench"})
    void everyCommandHasHelpAndVersion(String command) {
        assertThat(run(command, "--help").out()).contains("Usage: facet " + command);
        assertThat(run(command, "--version").out().strip()).matches("Facet \\d+\\.\\d+\\.\\d+");
    }

    @Test
    void anUnknownOptionIsBadInput() {
        assertThat(run("evaluate", "--nothing", Cases.file()).status()).isEqualTo(2);
        assertThat(run("evaluate").status()).isEqualTo(2);
    }
}
