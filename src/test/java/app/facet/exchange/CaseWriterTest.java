package app.facet.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.Cases;
import app.facet.RandomScreenings;
import app.facet.SampleContent;
import app.facet.Shipped;
import app.facet.domain.protocol.Answer;
import app.facet.domain.protocol.Answers;
import app.facet.domain.protocol.Item;
import app.facet.domain.protocol.ItemId;
import app.facet.domain.protocol.Limits;
import app.facet.domain.rule.Finding;
import app.facet.domain.rule.Known;
import app.facet.domain.screening.Given;
import app.facet.domain.screening.Patient;
import app.facet.domain.screening.Screening;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** A screening written as a case and read back is judged as it was. */
class CaseWriterTest {

    private static final Instant AT = Instant.parse("2026-11-22T10:00:00Z");
    private static final ItemId FEVER = new ItemId("rf-fever");

    @TempDir
    private Path folder = Path.of("");

    private final CaseWriter writer = new CaseWriter();

    private static Screening screening(Map<ItemId, Answer> answers) {
        var screening = SampleContent.screening();
        for (var entry : answers.entrySet()) {
            screening = screening.with(new Given(
                    entry.getKey(), Optional.of(entry.getValue()), Given.How.ASKED, AT, "", Optional.empty()));
        }
        return screening;
    }

    /** The sample patient at the age and of the sex that were answered. */
    private static Patient patient(Map<ItemId, Answer> answers) {
        int age = answers.get(new ItemId("hx-age")) instanceof Answer.Amount(double years) ? (int) years : 110;
        var sex = Arrays.stream(Patient.Sex.values())
                .filter(one -> new Answer.Choice(one.option()).equals(answers.get(new ItemId("hx-sex"))))
                .findFirst()
                .orElse(Patient.Sex.OTHER);
        return new Patient(
                SampleContent.PATIENT.id(),
                "Sample Patient A",
                SampleContent.screening().visitDate().minusYears(age),
                sex,
                "",
                "",
                "en",
                "");
    }

    private Known readBack(Screening screening, Patient patient, Answers last) throws BadCase, IOException {
        var file = Files.write(folder.resolve("screening.json"), writer.write(screening, patient, last));
        return new CaseReader(Shipped.CONTENT).read(List.of(file)).getFirst().known();
    }

    private void assertSameSuggestion(Map<ItemId, Answer> answers, Answers last) throws BadCase, IOException {
        var screening = screening(answers);
        var patient = patient(answers);
        var before = Shipped.CONTENT.suggest(new Known(screening.answers(patient), Map.of(), last));
        var after = Shipped.CONTENT.suggest(readBack(screening, patient, last));

        assertThat(after.evaluation().level()).isEqualTo(before.evaluation().level());
        assertThat(after.evaluation().findings()).isEqualTo(before.evaluation().findings());
        assertThat(after.evaluation().findings()).extracting(Finding::rule).isNotEmpty();
        assertThat(after.evaluation().patterns()).isEqualTo(before.evaluation().patterns());
        assertThat(after.plan()).isEqualTo(before.plan());
        assertThat(after.waitingFor()).isEqualTo(before.waitingFor());
    }

    @Test
    void theCasesOfTheReferenceAreJudgedAsBefore() throws Exception {
        for (var one : Cases.all(Shipped.CONTENT)) {
            assertSameSuggestion(one.asked().known().answers().byItem(), Answers.NONE);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void anyScreeningIsJudgedAsBeforeWithItsVisitBefore(long seed) throws Exception {
        var random = new RandomScreenings();
        assertSameSuggestion(allowed(random.of(seed)), new Answers(allowed(random.of(seed + 100))));
    }

    /** What the program lets nobody enter is no screening. */
    private static Map<ItemId, Answer> allowed(Answers answers) {
        var allowed = new HashMap<ItemId, Answer>();
        answers.byItem().forEach((id, answer) -> {
            Item item = Shipped.CONTENT.protocol().item(id).orElseThrow();
            boolean fits = Limits.check(item, answer, answers) instanceof Limits.Check.Fine
                    || Limits.check(item, answer, answers) instanceof Limits.Check.Surprising;
            if (fits) {
                allowed.put(id, answer);
            }
        });
        return allowed;
    }

    @Test
    void everyReasonOfNotKnowingComesBackAsUnknownAndTheOneThatSettlesAGateStays() throws Exception {
        var why = "“deaf” \"\\ <b>\u0007";
        var known = readBack(
                screening(Map.of(
                        FEVER,
                        new Answer.Unknown(Answer.Reason.COULD_NOT_ANSWER, why),
                        new ItemId("rf-cord"),
                        new Answer.Unknown(Answer.Reason.DOES_NOT_KNOW, ""))),
                SampleContent.PATIENT,
                Answers.NONE);

        assertThat(known.answers().to(FEVER)).contains(new Answer.Unknown(Answer.Reason.COULD_NOT_ANSWER, why));
        assertThat(known.answers().to(new ItemId("rf-cord"))).isEmpty();
    }

    @Test
    void theRecordHoldsEveryRowAndNobodysName() {
        var measured = new Given.Measurement("one inclinometer", "phone", List.of(51.0, 53.5));
        var screening = SampleContent.screening()
                .with(new Given(FEVER, Optional.of(Answer.YesNo.YES), Given.How.ASKED, AT, "", Optional.empty()))
                .with(new Given(FEVER, Optional.empty(), Given.How.ASKED, AT, "", Optional.empty()))
                .with(new Given(
                        new ItemId("rom-lx-flex-deg"),
                        Optional.of(new Answer.Amount(52.25)),
                        Given.How.COPIED,
                        AT,
                        "stiff",
                        Optional.of(measured)));
        var bytes = writer.write(screening, SampleContent.PATIENT, Answers.NONE);
        var node = JsonMapper.builder().build().readTree(bytes);

        var rows = node.get("record").get("answers");
        assertThat(rows).hasSize(3);
        assertThat(rows.get(1).get("answer").isNull()).isTrue();
        assertThat(Objects.requireNonNull(rows.get(2)).get("how").asString()).isEqualTo("copied");
        assertThat(rows.get(2).get("measured").get("readings").toString()).isEqualTo("[51.0,53.5]");
        assertThat(node.get("inputs").has("rf-fever")).isFalse();
        assertThat(node.get("inputs").get("hx-age").asInt()).isEqualTo(34);
        assertThat(new String(bytes, java.nio.charset.StandardCharsets.UTF_8))
                .doesNotContain(SampleContent.PATIENT.name(), "1992");
    }

    @Test
    void theSameScreeningGivesTheSameBytes() {
        var answers = new RandomScreenings().of(7).byItem();
        assertThat(writer.write(screening(answers), SampleContent.PATIENT, Answers.NONE))
                .isEqualTo(writer.write(screening(answers), SampleContent.PATIENT, Answers.NONE));
    }
}
