package app.facet.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.facet.Shipped;
import app.facet.domain.protocol.Answer;
import app.facet.domain.protocol.AnswerType;
import app.facet.domain.protocol.Item;
import app.facet.domain.protocol.ItemId;
import app.facet.domain.rule.Known;
import app.facet.domain.rule.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Case files: what is read from them, and what is refused in one line that names case and field. */
class CaseReaderTest {

    @TempDir
    private Path folder = Path.of("");

    private List<Case> read(String json) throws BadCase, IOException {
        var file = folder.resolve("cases.json");
        Files.writeString(file, json);
        return new CaseReader(Shipped.CONTENT).read(List.of(file));
    }

    private Known known(String inputs) throws BadCase, IOException {
        return read("{\"id\": \"case-x\", \"inputs\": {" + inputs + "}}")
                .getFirst()
                .known();
    }

    private static Answer answer(Known known, String item) {
        return known.answers().to(new ItemId(item)).orElseThrow();
    }

    @Test
    void everyKindOfAnswerIsRead() throws BadCase, IOException {
        var known = known("""
            "hx-pain": "yes", "rf-fever": "no", "hx-nprs-worst": 7, "hx-pain-weeks": 2.5, "hx-night": "constant",
            "hx-aggravate": ["flexion", "sitting"], "hx-ease": [], "hx-goal": "to run"
            """);

        assertThat(answer(known, "hx-pain")).isEqualTo(Answer.YesNo.YES);
        assertThat(answer(known, "rf-fever")).isEqualTo(Answer.YesNo.NO);
        assertThat(answer(known, "hx-nprs-worst")).isEqualTo(new Answer.Amount(7));
        assertThat(answer(known, "hx-pain-weeks")).isEqualTo(new Answer.Amount(2.5));
        assertThat(answer(known, "hx-night")).isEqualTo(new Answer.Choice("constant"));
        assertThat(answer(known, "hx-aggravate")).isEqualTo(new Answer.Choices(Set.of("flexion", "sitting")));
        assertThat(answer(known, "hx-ease")).isEqualTo(new Answer.Choices(Set.of()));
        assertThat(answer(known, "hx-goal")).isEqualTo(new Answer.Text("to run"));
    }

    @Test
    void unknownIsNotAnAnswerUnlessItSaysWhy() throws BadCase, IOException {
        var known = known("\"hx-pain\": \"unknown\", \"hx-age\": null, \"rf-fever\": {\"unknown\": \"refuses\"}");

        assertThat(known.answers().byItem()).containsOnlyKeys(new ItemId("rf-fever"));
        assertThat(answer(known, "rf-fever")).isEqualTo(new Answer.Unknown(Answer.Reason.COULD_NOT_ANSWER, "refuses"));
    }

    @Test
    void derivedFactsAreGivenDirectly() throws BadCase, IOException {
        var given = known("\"d-umn\": \"no\", \"d-slr-mean\": 95, \"d-gjh\": \"unknown\"")
                .given();

        assertThat(given.get(new ItemId("d-umn"))).isInstanceOf(Verdict.NotMet.class);
        assertThat(given)
                .hasEntrySatisfying(
                        new ItemId("d-slr-mean"),
                        mean -> assertThat(mean.toString()).contains("low=95.0, high=95.0"));
        assertThat(given.get(new ItemId("d-gjh"))).isInstanceOf(Verdict.Undecided.class);
    }

    @Test
    void laterPacksAndInputsReplaceEarlierOnes() throws BadCase, IOException {
        var cases = read("""
            {"packs": {"a": {"hx-pain": "yes", "hx-age": 30}, "b": {"hx-pain": "no"}},
             "cases": [{"id": "one", "packs": ["a", "b"], "inputs": {}},
                       {"id": "two", "packs": ["b", "a"], "inputs": {"hx-age": "unknown"}}]}
            """);

        assertThat(answer(cases.getFirst().known(), "hx-pain")).isEqualTo(Answer.YesNo.NO);
        assertThat(answer(cases.getFirst().known(), "hx-age")).isEqualTo(new Answer.Amount(30));
        assertThat(answer(cases.getLast().known(), "hx-pain")).isEqualTo(Answer.YesNo.YES);
        assertThat(cases.getLast().known().answers().to(new ItemId("hx-age"))).isEmpty();
    }

    @Test
    void packsMayStandInAnotherFile() throws BadCase, IOException {
        var packs = folder.resolve("packs.json");
        var file = folder.resolve("case.json");
        Files.writeString(packs, "{\"a\": {\"hx-pain\": \"yes\"}}");
        Files.writeString(file, "[{\"packs\": [\"a\"], \"inputs\": {}}]");
        var reader = new CaseReader(Shipped.CONTENT);
        reader.readPacks(packs);

        var one = reader.read(List.of(file)).getFirst();

        assertThat(one.id()).isEqualTo("case.json, case 1");
        assertThat(answer(one.known(), "hx-pain")).isEqualTo(Answer.YesNo.YES);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'\"hx-pains\": \"yes\"' | case-x: hx-pains: there is no such item or fact",
                "'\"HX PAIN\": \"yes\"' | case-x: HX PAIN: is not an id",
                "'\"d-nothing\": \"yes\"' | case-x: d-nothing: there is no such item or fact",
                "'\"pat-pars\": \"yes\"' | case-x: pat-pars: there is no such item or fact",
                "'\"hx-night\": \"often\"' | case-x: hx-night: must be one of none, turning-only, second-half,"
                        + " constant, not \"often\"",
                "'\"hx-night\": 3' | case-x: hx-night: must be a text, not 3",
                "'\"hx-aggravate\": [\"dancing\"]' | case-x: hx-aggravate: must be one of flexion, extension, sitting,"
                        + " standing, walking, lifting, twisting, changing-position, cough-sneeze, not [\"dancing\"]",
                "'\"hx-aggravate\": \"flexion\"' | case-x: hx-aggravate: must be a list of options, not \"flexion\"",
                "'\"hx-pain\": true' | case-x: hx-pain: must be a text, not true",
                "'\"hx-pain\": \"maybe\"' | case-x: hx-pain: must be yes, no or unknown, not \"maybe\"",
                "'\"hx-age\": \"old\"' | case-x: hx-age: must be a number, not \"old\"",
                "'\"hx-age\": 28.5' | case-x: hx-age: must be a whole number, not 28.5",
                "'\"hx-age\": 111' | case-x: hx-age: must be from 5 to 110 years, not 111",
                "'\"hx-age\": 1e999' | case-x: hx-age: must be from 5 to 110 years, not \"Infinity\"",
                "'\"hx-nprs-worst\": 7.5' | case-x: hx-nprs-worst: must be a whole number, not 7.5",
                "'\"hx-age\": 30, \"hx-pain-onset-age\": 31' | case-x: hx-pain-onset-age: must be at most the answer"
                        + " to hx-age",
                "'\"rf-fever\": {\"unknown\": \"\"}' | 'case-x: rf-fever: must be an answer, or {\"unknown\":"
                        + " \"why\"}'",
                "'\"rf-fever\": {\"unknown\": \"why\", \"x\": 1}' | 'case-x: rf-fever: must be an answer, or"
                        + " {\"unknown\": \"why\"}'",
                "'\"d-umn\": 1' | case-x: d-umn: must be a text, not 1",
                "'\"d-umn\": \"perhaps\"' | case-x: d-umn: must be yes, no or unknown, not \"perhaps\"",
                "'\"d-slr-mean\": \"yes\"' | case-x: d-slr-mean: must be a number, not \"yes\""
            })
    void whatCannotBeUsedIsRefusedWithItsCaseAndField(String inputs, String message) {
        assertThatThrownBy(() -> known(inputs)).isInstanceOf(BadCase.class).hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'{\"id\": \"a\", \"inputs\": {' | cases.json, line 1: cannot be read as JSON: ",
                "'' | cases.json",
                "'7' | 'cases.json: is not a case, a list of cases, or packs and cases'",
                "'{\"id\": \"a\"}' | a: inputs: is missing, or has no ids and answers",
                "'{\"id\": \"a\", \"inputs\": []}' | a: inputs: is missing, or has no ids and answers",
                "'[3]' | cases.json, case 1: is not a case",
                "'{\"id\": \"a\", \"packs\": [\"none\"], \"inputs\": {}}' | a: packs: there is no pack \"none\"",
                "'{\"id\": \"a\", \"packs\": \"none\", \"inputs\": {}}' | a: packs: must be a list of names of packs",
                "'{\"packs\": [], \"cases\": []}' | 'cases.json: ''packs'' must have names and answers'",
                "'{\"packs\": {\"p\": 3}, \"cases\": []}' | 'cases.json: pack ''p'' must have ids and answers'",
                "'{\"id\": \"a\", \"inputs\": {\"hx-age\": 3, \"hx-age\": 30}}' | cases.json, line 1: cannot be read"
                        + " as JSON: ",
                "'{\"id\": \"a\", \"inputs\": {}} more' | cases.json, line 1: cannot be read as JSON: ",
                "'{\"id\": \"a\\nb\", \"inputs\": {\"x\\ny\": 1}}' | a b: x y: is not an id"
            })
    void aFileThatIsNoCaseFileIsRefusedInOneLine(String json, String message) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOf(BadCase.class)
                .hasMessageStartingWith(message)
                .satisfies(bad -> assertThat(bad.getMessage()).hasLineCount(1));
    }

    @Test
    void aFileThatIsNotThereIsRefused() {
        var file = folder.resolve("nowhere.json");

        assertThatThrownBy(() -> new CaseReader(Shipped.CONTENT).read(List.of(file)))
                .isInstanceOf(BadCase.class)
                .hasMessageStartingWith("nowhere.json");
    }

    static Stream<Item> numbers() {
        return Shipped.CONTENT.protocol().items().values().stream()
                .filter(item -> item.type() instanceof AnswerType.Amount || item.type() instanceof AnswerType.Scale);
    }

    private static AnswerType.Range hard(Item item) {
        return item.type() instanceof AnswerType.Amount amount ? amount.hard() : new AnswerType.Range(0, 10);
    }

    private static double step(Item item) {
        return item.type() instanceof AnswerType.Amount amount && !amount.whole() ? 0.001 : 1;
    }

    @Test
    void everyNumberIsTested() {
        assertThat(numbers()).hasSizeGreaterThan(90);
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void justOutsideAHardLimitIsRefusedAndTheLimitItselfTaken(Item item) throws BadCase, IOException {
        var range = hard(item);
        for (double outside : new double[] {range.low() - step(item), range.high() + step(item)}) {
            assertThatThrownBy(() -> known("\"" + item.id() + "\": " + outside))
                    .isInstanceOf(BadCase.class)
                    .hasMessageStartingWith("case-x: " + item.id() + ": must be from ");
        }
        for (double inside : new double[] {range.low(), range.high()}) {
            assertThat(answer(
                            known("\"" + item.id() + "\": " + inside), item.id().value()))
                    .isEqualTo(new Answer.Amount(inside));
        }
    }

    static Stream<Item> choices() {
        return Shipped.CONTENT.protocol().items().values().stream()
                .filter(item -> !item.type().options().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("choices")
    void everyOptionIsTakenAndNoOther(Item item) throws BadCase, IOException {
        boolean several = item.type() instanceof AnswerType.Choices;
        for (AnswerType.Option option : item.type().options()) {
            known("\"" + item.id() + "\": " + value(option.id(), several));
        }
        assertThatThrownBy(() -> known("\"" + item.id() + "\": " + value("no-such-option", several)))
                .isInstanceOf(BadCase.class)
                .hasMessageStartingWith("case-x: " + item.id() + ": must be one of ");
    }

    private static String value(String option, boolean several) {
        return several ? "[\"" + option + "\"]" : "\"" + option + "\"";
    }
}
