package app.facet.content;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.Shipped;
import app.facet.domain.Languages.Untranslated;
import app.facet.domain.plan.Exercise;
import app.facet.domain.plan.PlanRules;
import app.facet.domain.protocol.AnswerType;
import app.facet.domain.protocol.Item;
import app.facet.domain.rule.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Another language changes texts and nothing else; what is missing is marked, what is wrong has file and line. */
class TranslationTest {

    private static final Locale SPANISH = Locale.of("es");

    @TempDir
    private Path temporary;

    private ContentCopy copy = new ContentCopy(Path.of(""));

    @BeforeEach
    void copyTheShippedContent() {
        copy = ContentCopy.in(temporary);
    }

    @Test
    void rulesIdsAndDosesAreTheSameInEveryLanguage() {
        var english = Shipped.CONTENT;
        var spanish = english.in(SPANISH);

        assertThat(spanish.rules().rules())
                .map(TranslationTest::withoutWords)
                .isEqualTo(english.rules().rules().stream()
                        .map(TranslationTest::withoutWords)
                        .toList());
        assertThat(spanish.rules().facts()).isEqualTo(english.rules().facts());
        assertThat(spanish.planRules().reviews())
                .map(PlanRules.Review::days)
                .isEqualTo(english.planRules().reviews().stream()
                        .map(PlanRules.Review::days)
                        .toList());
        assertThat(spanish.hash()).isEqualTo(english.hash());
        assertThat(spanish.exercises().keySet()).isEqualTo(english.exercises().keySet());
        english.exercises().forEach((id, exercise) -> {
            var other = Objects.requireNonNull(spanish.exercises().get(id));
            assertThat(other.dose()).isEqualTo(exercise.dose());
            assertThat(other.avoid()).isEqualTo(exercise.avoid());
            assertThat(other.limits())
                    .map(Exercise.Limit::when)
                    .isEqualTo(
                            exercise.limits().stream().map(Exercise.Limit::when).toList());
        });
    }

    @Test
    void everyLanguageLeadsToEveryOther() {
        var english = Shipped.CONTENT;

        assertThat(english.in(SPANISH).in(Locale.ENGLISH)).isSameAs(english);
        assertThat(english.in(Locale.of("es", "MX"))).isSameAs(english.in(SPANISH));
        assertThat(english.in(Locale.FRENCH)).isSameAs(english);
        assertThat(english.untranslated(Locale.FRENCH)).isNotEmpty();
        assertThat(english.untranslated(Locale.UK)).isEmpty();
    }

    @Test
    void nothingAPatientReadsIsMissingInSpanish() {
        assertThat(Shipped.CONTENT.untranslated(SPANISH))
                .filteredOn(missing -> Shipped.CONTENT.exercises().containsKey(missing.id())
                        || !Shipped.CONTENT.figures().containsKey(missing.id()))
                .isEmpty();
    }

    @Test
    void everyQuestionIsAskedInSpanish() {
        var asked = Shipped.CONTENT.protocol().items().values().stream()
                .map(Item::ask)
                .toList();

        assertThat(Shipped.CONTENT.untranslated(SPANISH)).isEmpty();
        assertThat(Shipped.CONTENT.in(SPANISH).protocol().items().values())
                .extracting(Item::ask)
                .doesNotContainAnyElementsOf(asked);
    }

    @Test
    void optionsKeepTheirIdsAndLimitsTheirNumbers() {
        var spanish = Shipped.CONTENT.in(SPANISH).protocol().items().values();

        assertThat(Shipped.CONTENT.protocol().items().values()).zipSatisfy(spanish, (english, other) -> {
            switch (english.type()) {
                case AnswerType.Choice(var options) ->
                    assertThat(((AnswerType.Choice) other.type()).options())
                            .map(AnswerType.Option::id)
                            .isEqualTo(
                                    options.stream().map(AnswerType.Option::id).toList());
                case AnswerType.Choices(var options) ->
                    assertThat(((AnswerType.Choices) other.type()).options())
                            .map(AnswerType.Option::id)
                            .isEqualTo(
                                    options.stream().map(AnswerType.Option::id).toList());
                default -> assertThat(withoutUnit(other.type())).isEqualTo(withoutUnit(english.type()));
            }
        });
    }

    @Test
    void aStepHasAtMostFifteenWords() {
        Shipped.CONTENT
                .in(SPANISH)
                .exercises()
                .values()
                .forEach(exercise -> assertThat(exercise.steps())
                        .as(exercise.id())
                        .allSatisfy(step -> assertThat(step.split(" ")).hasSizeLessThanOrEqualTo(15)));
    }

    @Test
    void theWordsToAvoidDoNotOccur() throws IOException {
        var avoid = new ArrayList<String>();
        var allowed = new ArrayList<String>();
        new YAMLMapper()
                .readTree(Files.readString(copy.folder().resolve("es/words.yaml")))
                .get("avoid")
                .forEach(entry -> {
                    avoid.add(entry.get("phrase").asString());
                    entry.path("allowed").forEach(phrase -> allowed.add(phrase.asString()));
                });
        try (var files = Files.list(copy.folder().resolve("es"))) {
            for (Path file : files.filter(path -> Files.isRegularFile(path) && !path.endsWith("words.yaml"))
                    .toList()) {
                var text = Files.readString(file).toLowerCase(SPANISH);
                for (String phrase : allowed) {
                    text = text.replace(phrase, "");
                }
                assertThat(text).as(file.getFileName().toString()).doesNotContain(avoid);
            }
        }
    }

    @Test
    void aTextThatIsMissingIsMarkedAndListed() {
        copy.write("es/traffic-light.yaml", "reviewer: \"\"\ntitle: Sobre el dolor\n");

        var content = copy.load();

        assertThat(content.in(SPANISH).trafficLight().title()).isEqualTo("Sobre el dolor");
        assertThat(content.in(SPANISH).trafficLight().stopIf()).contains("[en inglés: leg pain or numbness spreads]");
        assertThat(content.untranslated(SPANISH)).contains(new Untranslated("traffic-light", "stop-if"));
        assertThat(content.untranslated(SPANISH)).contains(new Untranslated("green", "heading"));
    }

    @Test
    void theHashIncludesEveryLanguage() {
        copy.write("es/traffic-light.yaml", "reviewer: \"\"\ntitle: Sobre el dolor\n");
        var before = copy.load().hash();
        copy.write("es/traffic-light.yaml", "reviewer: \"\"\ntitle: Acerca del dolor\n");

        assertThat(copy.load().hash()).isNotEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            exercises.yaml | ex-nothing: {name: Nada} | 2: there is no exercises/ex-nothing
            exercises.yaml | ex-bridge: {nam: Puente} | 2: unknown key 'nam'
            exercises.yaml | ex-bridge: {dose: 3} | 2: 'dose' is not a text and cannot be translated
            exercises.yaml | ex-bridge: {steps: [Suba., Baje.]} | 2: 'steps' has 2 entries, the original 5
            exercises.yaml | ex-bridge: {limits: []} | 2: 0 entries, the original has 1
            exercises.yaml | ex-bridge: Puente | 2: must have keys and values
            actions.yaml | actions: [{id: act-nothing, patient: Nada.}] | 2: there is no 'act-nothing' in the original
            safety-net.yaml | left: {number: llame al 911} | 2: 'number' needs the slots [{emergency-number}]
            norms.yaml | norms: [] | 1: the content has no texts of this name
            """)
    void aFaultIsAProblemWithFileAndLine(String file, String line, String problem) {
        copy.write("es/" + file, "reviewer: \"\"\n" + line + "\n");

        assertThat(copy.problems()).map(ContentProblem::toString).containsExactly("es/" + file + ":" + problem);
    }

    @Test
    void everyFileHasAPlaceForItsReviewer() {
        copy.write("es/traffic-light.yaml", "title: Sobre el dolor\n");

        assertThat(copy.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.what()).startsWith("'reviewer' is missing"));
        assertThat(Shipped.CONTENT.reviewed(SPANISH)).isFalse();
        assertThat(Shipped.CONTENT.reviewed(Locale.ENGLISH)).isTrue();
    }

    private static Rule withoutWords(Rule rule) {
        return new Rule(
                rule.id(),
                rule.when(),
                rule.whenText(),
                rule.level(),
                rule.days(),
                rule.lowest(),
                rule.action(),
                rule.actionUnless(),
                rule.plan(),
                "",
                "",
                rule.listed(),
                rule.onlyIfFinal(),
                rule.source());
    }

    private static AnswerType withoutUnit(AnswerType type) {
        return type instanceof AnswerType.Amount amount
                ? new AnswerType.Amount(
                        "", amount.whole(), amount.hard(), amount.soft(), amount.step(), amount.atMost())
                : type;
    }
}
