package app.facet.paper;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.Shipped;
import app.facet.domain.plan.Dose;
import app.facet.domain.plan.Remark;
import app.facet.domain.rule.Triage;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The papers in Spanish: every word of them, with the same doses, dates and numbers. */
class SpanishPapersTest {

    private static final Locale SPANISH = Locale.of("es");
    private static final Fixture FIXTURE = new Fixture();
    private static final List<String> THREE = List.of("ex-single-knee-chest", "ex-bird-dog", "ex-cat-cow");

    private final Papers papers = new Papers(new FigureDrawings(Shipped.CONTENT));
    private final DoseWords doses = DoseWords.in(SPANISH);

    @Test
    void aHandoutIsSpanishFromTheTopToTheFoot() throws Exception {
        var pdf = papers.forPatient(spanish(FIXTURE.handout(THREE, "pat-benign-noise", "hx-pregnant"), Sheet.A4, 14))
                .pdf();
        var text = String.join(" ", ReadAloud.pages(pdf)).replaceAll("\\s+", " ");

        assertThat(text)
                .contains("Su plan: espalda baja que suena")
                .contains("Lo que vimos hoy puede encajar con:")
                .contains("ruido de articulación sin dolor")
                .contains("Vaya a emergencias ahora: llame al 911")
                .contains("su bebé se mueve menos: llame a maternidad")
                .contains("Gato y vaca")
                .contains("Espalda hacia arriba")
                .contains("Marque un cuadro cada vez que lo haga")
                .contains("22 nov 2026 · próxima cita 6 dic 2026")
                .contains("Página 1 de ")
                .contains("traducción aún no revisada");
        assertThat(text).doesNotContain("[en inglés").doesNotContainPattern("(?i)\\b(the|your|and|hold|back|stop)\\b");
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("es");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Su plan: espalda baja que suena");
        }
        assertThat(ReadAloud.heard(pdf))
                .filteredOn(heard -> heard.tag().equals("Figure"))
                .extracting(ReadAloud.Heard::words)
                .contains(
                        "Gato y vaca. A gatas. Manos bajo los hombros, rodillas bajo la cadera.", "luego", "Atención");
    }

    @Test
    void theQualityGateFindsNothingInAnySpanishText() {
        for (String id : Shipped.CONTENT.exercises().keySet()) {
            var request = FIXTURE.handout(
                    List.of(id), "pat-benign-noise", "pat-radicular", "hx-pregnant", "mod-pregnancy", "mod-fear");

            assertThat(Quality.of(spanish(request, Sheet.A4, 14)))
                    .as(id)
                    .filteredOn(remark -> !(remark instanceof Remark.NotReviewed || remark instanceof Remark.LeftOut))
                    .isEmpty();
        }
    }

    @Test
    void aSafetySheetIsSpanish() {
        var request = spanish(FIXTURE.request(Triage.URGENT, List.of(), "d-fires-u08"), Sheet.LETTER, 18);

        assertThat(String.join(" ", ReadAloud.pages(papers.forPatient(request).pdf()))
                        .replaceAll("\\s+", " "))
                .contains("Qué hacer ahora")
                .contains("Un médico debe verle hoy o mañana.")
                .contains("Para cuándo: a más tardar el 23 nov 2026")
                .doesNotContain("[en inglés");
    }

    @Test
    void anEnglishSheetSaysNothingOfATranslation() {
        var english = FIXTURE.handout(THREE, "pat-benign-noise");

        assertThat(String.join(" ", ReadAloud.pages(papers.forPatient(english).pdf())))
                .contains("Facet content 1.0")
                .doesNotContain("translation");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 | 1  | false | 0  | 1 | 7 | 1 vez, una vez al día, todos los días.
            2 | 6  | true  | 8  | 1 | 5 | 6 veces de cada lado, sostenga 8 segundos; descanse y hágalo todo otra vez, una vez al día, de lunes a viernes.
            3 | 1  | false | 20 | 2 | 3 | 3 veces, sostenga 20 segundos, con un descanso después de cada una, en la mañana y en la noche, los lunes, miércoles y viernes.
            3 | 10 | false | 1  | 5 | 2 | 10 veces, sostenga 1 segundo; descanse y hágalo 3 veces en total, 5 veces al día, los lunes y jueves.
            """)
    void aDoseAgreesInNumberAndGender(
            int sets, int repetitions, boolean side, int hold, int times, int days, String line) {
        assertThat(doses.line(new Dose(sets, repetitions, side, hold, 0, times, days, Dose.Unit.REPETITIONS)))
                .isEqualTo(line);
    }

    @Test
    void breathsAndMinutesAgreeToo() {
        assertThat(doses.line(new Dose(1, 10, false, 0, 0, 2, 7, Dose.Unit.BREATHS)))
                .isEqualTo("10 respiraciones, en la mañana y en la noche, todos los días.");
        assertThat(doses.line(new Dose(1, 0, false, 0, 1, 1, 1, Dose.Unit.MINUTES)))
                .isEqualTo("1 minuto, una vez al día, los lunes.");
        assertThat(doses.halved("Puente", new Dose(1, 3, false, 3, 0, 1, 7, Dose.Unit.REPETITIONS)))
                .isEqualTo("Puente: 1 vez");
    }

    static PaperRequest spanish(PaperRequest request, Sheet sheet, int points) {
        return shipped(request, new Format(sheet, points, SPANISH));
    }

    /** The request over the shipped content, which has every language. */
    static PaperRequest shipped(PaperRequest request, Format format) {
        return new PaperRequest(
                Shipped.CONTENT,
                request.clinic(),
                Objects.requireNonNull(
                        Shipped.CONTENT.countries().get(request.country().id())),
                request.patient(),
                request.suggestion(),
                request.decided(),
                request.plan(),
                request.date(),
                request.reviewDays(),
                request.therapist(),
                format);
    }
}
