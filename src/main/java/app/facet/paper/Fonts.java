package app.facet.paper;

import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The typefaces of the papers: Open Sans, and DejaVu Sans where it has no glyph (decision 25). */
final class Fonts {

    private static final String OPEN_SANS = "/fonts/ttf/OpenSans/OpenSans-";
    private static final String DEJAVU = "/net/sf/jasperreports/fonts/dejavu/DejaVuSans";

    @SuppressWarnings("ArrayRecordComponent") // the bytes of a font file are only read
    private record Face(String family, int weight, byte[] file) {}

    private final List<Face> faces = List.of(
            new Face("Open Sans", 400, read(OPEN_SANS + "Regular.ttf")),
            new Face("Open Sans", 700, read(OPEN_SANS + "Bold.ttf")),
            new Face("DejaVu Sans", 400, read(DEJAVU + ".ttf")),
            new Face("DejaVu Sans", 700, read(DEJAVU + "-Bold.ttf")));
    private final FSDefaultCacheStore metrics = new FSDefaultCacheStore();

    /** Makes a renderer use these fonts, embedded and subset, and no others. */
    void into(PdfRendererBuilder builder) {
        for (Face face : faces) {
            builder.useFont(
                    () -> new ByteArrayInputStream(face.file()), face.family(), face.weight(), FontStyle.NORMAL, true);
        }
        builder.useCacheStore(PdfRendererBuilder.CacheStore.PDF_FONT_METRICS, metrics);
    }

    private static byte[] read(String file) {
        try (InputStream in = Fonts.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no font: " + file);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
