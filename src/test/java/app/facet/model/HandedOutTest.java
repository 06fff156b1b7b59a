package app.facet.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.facet.Cases;
import app.facet.domain.rule.PlanKind;
import app.facet.domain.rule.Triage;
import app.facet.domain.screening.Given;
import app.facet.domain.screening.Patient;
import app.facet.domain.screening.Screening;
import app.facet.domain.screening.SignOff;
import app.facet.exchange.CaseReader;
import app.facet.paper.Paper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was handed out is kept and is the same paper for ever; what must not be printed again is not. */
class HandedOutTest {

    private static final byte[] SHEET = "%PDF a sheet".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private ClinicForTests clinic;
    private Screening visit;

    @BeforeEach
    void open() {
        clinic = new ClinicForTests(folder.resolve("data"));
        var patient = clinic.patient("Sample Patient A", "1992-05-04", "20418");
        visit = complete(patient, "2026-11-01");
    }

    /** A signed visit with every question of a painless click answered. */
    private Screening complete(Patient patient, String day) {
        var begun = clinic.begun(patient, day, Optional.empty());
        Cases.said("case-01")
                .known()
                .answers()
                .byItem()
                .forEach((item, answer) -> clinic.store
                        .screenings()
                        .append(
                                begun.id(),
                                new Given(
                                        item,
                                        Optional.of(answer),
                                        Given.How.ASKED,
                                        begun.startedAt(),
                                        "",
                                        Optional.empty())));
        var signOff = new SignOff(
                "Sample Therapist",
                begun.startedAt(),
                Triage.SELF_MANAGE,
                Triage.SELF_MANAGE,
                List.of("S01"),
                List.of(),
                List.of(),
                14,
                clinic.content.hash());
        clinic.store.screenings().sign(begun.id(), signOff);
        return clinic.store.screenings().load(begun.id());
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    private HandedOutModel loaded() {
        var model = clinic.handedOut();
        model.load(visit.patient(), visit.id());
        return model;
    }

    private byte[] saved(HandedOutModel model, String name) throws Exception {
        var failures = new ArrayList<Exception>();
        model.report(model.ways().into(folder.resolve(name)), saved -> {}, failures::add);
        assertThat(failures).isEmpty();
        return Files.readAllBytes(folder.resolve(name));
    }

    @Test
    void aReportIsKeptOnceAndHandedOutAgainAsItWas() throws Exception {
        var first = saved(loaded(), "first.pdf");
        var model = loaded();

        assertThat(model.keptProperty().get()).extracting(KeptPaper::kind).containsExactly(Paper.REPORT);
        assertThat(saved(model, "second.pdf")).isEqualTo(first);
        assertThat(model.keptProperty().get()).hasSize(1);
    }

    @Test
    void whateverWasKeptComesBackByteForByte() throws Exception {
        clinic.store.documents().keep(visit.id(), Paper.HANDOUT, ClinicForTests.NOW, SHEET);
        var model = loaded();
        var file = folder.resolve("again.pdf");

        model.again(model.keptProperty().get().getFirst(), model.ways().into(file), done -> {}, failed -> {
            throw new AssertionError(failed);
        });

        assertThat(Files.readAllBytes(file)).isEqualTo(SHEET);
    }

    @Test
    void anAdditionMakesANewReportAndTheOldOneStays() throws Exception {
        var first = saved(loaded(), "first.pdf");
        clinic.store
                .screenings()
                .amend(
                        visit.id(),
                        new Screening.Amendment(
                                "Sample Therapist", ClinicForTests.NOW.plusSeconds(60), "the left side was meant"));
        var model = loaded();

        assertThat(saved(model, "second.pdf")).isNotEqualTo(first);
        assertThat(model.keptProperty().get()).hasSize(2);
        assertThat(clinic.store
                        .documents()
                        .pdf(model.keptProperty().get().getFirst().id()))
                .isEqualTo(first);
    }

    @Test
    void theAttachedDataAreJudgedAsTheScreeningWas() throws Exception {
        try (var document = Loader.loadPDF(saved(loaded(), "report.pdf"))) {
            var names = new PDDocumentNameDictionary(document.getDocumentCatalog())
                    .getEmbeddedFiles()
                    .getNames();
            var file = Files.write(
                    folder.resolve("attached.json"),
                    Objects.requireNonNull(names.get("screening.json"))
                            .getEmbeddedFile()
                            .toByteArray());
            var known = new CaseReader(clinic.content)
                    .read(List.of(file))
                    .getFirst()
                    .known();
            var patient = clinic.store.patients().find(visit.patient()).orElseThrow();

            assertThat(known.answers()).isEqualTo(visit.answers(patient));
        }
    }

    @Test
    void anOlderSheetIsNotPrintedWhileTheNewestScreeningIsUnfinished() {
        clinic.store.documents().keep(visit.id(), Paper.HANDOUT, ClinicForTests.NOW, SHEET);
        clinic.store.documents().keep(visit.id(), Paper.SAFETY_SHEET, ClinicForTests.NOW, SHEET);
        var patient = clinic.store.patients().find(visit.patient()).orElseThrow();
        var begun = clinic.begun(patient, "2026-11-20", Optional.of(visit.episode()));

        assertThat(loaded().keptProperty().get())
                .extracting(KeptPaper::reprint)
                .containsExactly(Reprint.UNFINISHED, Reprint.ALLOWED);
        var model = loaded();
        assertThatThrownBy(() -> model.again(
                        model.keptProperty().get().getFirst(),
                        model.ways().into(folder.resolve("x.pdf")),
                        done -> {},
                        failed -> {}))
                .isInstanceOf(IllegalStateException.class);

        clinic.store.screenings().closeAsError(begun.id(), "wrong patient");
        assertThat(loaded().keptProperty().get()).extracting(KeptPaper::reprint).containsOnly(Reprint.ALLOWED);
    }

    @Test
    void anOlderSheetIsNotPrintedWhileTheNewestScreeningAllowsNoExercises() {
        clinic.store.documents().keep(visit.id(), Paper.HANDOUT, ClinicForTests.NOW, SHEET);
        var patient = clinic.store.patients().find(visit.patient()).orElseThrow();
        clinic.signed(patient, "2026-11-20", Optional.of(visit.episode()), Triage.EMERGENCY, List.of("E01"), 0);

        assertThat(loaded().keptProperty().get()).extracting(KeptPaper::reprint).containsExactly(Reprint.BLOCKED);
    }

    @Test
    void onlyPapersWithoutExercisesToDoArePrintedWhateverTheNewestScreeningSays() {
        for (var kind : List.of(Paper.SAFETY_SHEET, Paper.REPORT, Paper.LETTER, Paper.TREND)) {
            assertThat(Reprint.of(kind, visit, PlanKind.NONE)).isEqualTo(Reprint.ALLOWED);
        }
        for (var kind : List.of(Paper.HANDOUT, Paper.TOPIC_SHEET, Paper.EXERCISE_SHEET, "something-new")) {
            assertThat(Reprint.of(kind, visit, PlanKind.NONE)).isEqualTo(Reprint.BLOCKED);
            assertThat(Reprint.of(kind, visit, PlanKind.GENTLE)).isEqualTo(Reprint.ALLOWED);
        }
    }

    @Test
    void theTextForTheClipboardTellsTheVisit() {
        assertThat(loaded().text().orElseThrow()).contains("Sample Patient A", "Signed by Sample Therapist", "\nP\n");
    }
}
