package app.facet.paper;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.domain.screening.Clinic;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text of users and pictures from elsewhere: printed as typed, and nothing is fetched or run. */
class HostileTextTest {

    private static final Fixture FIXTURE = new Fixture();
    private static final List<String> PLAN = List.of("ex-cat-cow");
    private static final String LONG = "W".repeat(150);

    /** The smallest PNG: one pixel. */
    private static final byte[] PIXEL = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sample <b>Patient</b> & \"Sons\" 'B'",
                "</body></html><script>alert(1)</script>",
                "{{text.page}} {{{style}}} {0} ${x} %s \\ &amp; &#35;",
                "Söñdre Ŵłöçǩ Ωμέγα Дмитрий ∑ ☐ → ﬁ",
                "Samplepatientsamplepatientsamplepatientsamplepatientsamplepatientsamplepatientsample"
            })
    void namesAndNotesPrintAsTypedOnEveryPage(String typed) {
        var request = FIXTURE.handout(PLAN);
        var clinic = new Clinic("us", "911", typed, typed, typed, List.of(), "a4", 14);
        for (int points : List.of(14, 24)) {
            var named = Fixture.with(
                    Fixture.with(request, Fixture.patient(typed), clinic, typed),
                    new Format(Sheet.A4, points, Locale.ENGLISH));
            var pdf = new Papers(Drawings.NONE).forPatient(named).pdf();
            var wanted = ReadAloud.squeezed(typed.replace("ﬁ", "fi"));
            assertThat(ReadAloud.pages(pdf))
                    .allSatisfy(page -> assertThat(ReadAloud.squeezed(page)).contains(wanted + "·born4May1992"));
            assertThat(lettersOffThePage(pdf)).isZero();
        }
    }

    @Test
    void aVeryLongWordBreaksInsteadOfLeavingThePage() {
        var request = FIXTURE.handout(PLAN);
        var clinic = new Clinic("us", "911", LONG, LONG, LONG, List.of(), "a4", 14);
        var pdf = new Papers(Drawings.NONE)
                .forPatient(Fixture.with(request, Fixture.patient(LONG), clinic, LONG))
                .pdf();
        assertThat(lettersOffThePage(pdf)).isZero();
        assertThat(ReadAloud.pages(pdf))
                .allSatisfy(page -> assertThat(
                                page.chars().filter(letter -> letter == 'W').count())
                        .isGreaterThanOrEqualTo(6L * LONG.length()));
    }

    @Test
    void nothingIsFetchedFromTheNetworkOrTheDisk(@TempDir Path folder) throws Exception {
        var file = Files.write(folder.resolve("pixel.png"), PIXEL);
        var asked = new AtomicInteger();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(200, PIXEL.length);
            exchange.getResponseBody().write(PIXEL);
            exchange.close();
        });
        server.start();
        try {
            var http = "http://" + server.getAddress().getAddress().getHostAddress() + ":"
                    + server.getAddress().getPort() + "/x.png";
            for (String uri : List.of(http, file.toUri().toString())) {
                assertThat(images(pdfWith(uri))).isZero();
            }
            assertThat(asked).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void aPictureThatIsThereIsPrinted() throws Exception {
        assertThat(images(pdfWith("data:image/png;base64," + Base64.getEncoder().encodeToString(PIXEL))))
                .isPositive();
    }

    private static byte[] pdfWith(String uri) {
        var svg = "<svg viewBox=\"0 0 4 3\" xmlns=\"http://www.w3.org/2000/svg\""
                + " xmlns:xlink=\"http://www.w3.org/1999/xlink\"><image x=\"0\" y=\"0\" width=\"4\" height=\"3\""
                + " xlink:href=\"" + uri + "\"/></svg><img alt=\"x\" src=\"" + uri + "\"/>"
                + "<link rel=\"stylesheet\" href=\"" + uri + "\"/>";
        Drawings drawings = (id, language) ->
                Optional.of(new Drawings.Drawing(List.of(new Drawings.Picture(svg, "Start", "A pixel"))));
        return new Papers(drawings).forPatient(FIXTURE.handout(PLAN)).pdf();
    }

    private static int images(byte[] pdf) throws IOException {
        int images = 0;
        try (var document = Loader.loadPDF(pdf)) {
            for (var object : document.getDocument().getXrefTable().keySet()) {
                var base = document.getDocument().getObjectFromPool(object).getObject();
                if (base instanceof org.apache.pdfbox.cos.COSStream stream
                        && org.apache.pdfbox.cos.COSName.IMAGE.equals(
                                stream.getCOSName(org.apache.pdfbox.cos.COSName.SUBTYPE))) {
                    images++;
                }
            }
        }
        return images;
    }

    private static long lettersOffThePage(byte[] pdf) {
        var off = new ArrayList<TextPosition>();
        try (var document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    if (letter.getX() < 20
                            || letter.getX() + letter.getWidth() > letter.getPageWidth() - 20
                            || letter.getY() < 15
                            || letter.getY() > letter.getPageHeight() - 10) {
                        off.add(letter);
                    }
                }
            }.getText(document);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return off.size();
    }
}
