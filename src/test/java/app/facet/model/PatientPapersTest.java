package app.facet.model;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.domain.screening.Patient;
import app.facet.domain.screening.Screening;
import app.facet.paper.Paper;
import app.facet.store.Document;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The papers of the open patient that belong to no single visit. */
class PatientPapersTest {

    @TempDir
    Path folder;

    private ClinicForTests clinic;
    private Patient patient;

    @BeforeEach
    void open() {
        clinic = new ClinicForTests(folder.resolve("data"));
        patient = clinic.patient("Sample Patient A", "1992-05-04", "20418");
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    private Screening visit(String day, Optional<UUID> episode, int worstPain) {
        return clinic.visit(patient, day, episode, worstPain, 30);
    }

    private PatientPapersModel papers() {
        var patients = clinic.patients();
        patients.load(Optional.of(patient.id()));
        return clinic.papersOf(patients);
    }

    private String words(Path file) throws Exception {
        try (var pdf = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static void unfailed(Exception trouble) {
        throw new AssertionError(trouble);
    }

    @Test
    void theTrendPageIsOfferedOnceTwoVisitsCompareAndIsKeptWithTheNewest() throws Exception {
        var first = visit("2026-10-01", Optional.empty(), 6);
        assertThat(papers().trendProperty().getValue()).isFalse();
        var newest = visit("2026-11-01", Optional.of(first.episode()), 3).id();
        var model = papers();
        assertThat(model.trendProperty().getValue()).isTrue();

        var saved = new ArrayList<Path>();
        model.trend(model.ways().into(folder.resolve("trend.pdf")), saved::add, PatientPapersTest::unfailed);

        assertThat(saved).hasSize(1);
        assertThat(words(saved.getFirst())).contains("Sample Patient A", "When to get help");
        assertThat(clinic.store.documents().of(newest))
                .extracting(Document::kind)
                .containsExactly(Paper.TREND);
    }

    @Test
    void theChecklistComesWithThePatientsNameAndIsNotKept() throws Exception {
        var visit = visit("2026-11-01", Optional.empty(), 3);
        var model = papers();

        var saved = new ArrayList<Path>();
        model.checklist(model.ways().into(folder.resolve("form.pdf")), saved::add, PatientPapersTest::unfailed);

        assertThat(words(saved.getFirst())).contains("Sample Patient A", "20418");
        assertThat(clinic.store.documents().of(visit.id())).isEqualTo(List.of());
    }
}
