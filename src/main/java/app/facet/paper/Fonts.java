package app.facet.paper;

import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The typefaces of the papers: Open Sans, and DejaVu Sans where it has no glyph (decision 25). */
final class Fonts {

    private static final String OPEN_SANS = "/fonts/ttf/OpenSans/OpenSans-";
    /** The end of the Latin blocks of Unicode. */
    private static final int LATIN = 0x250;

    private static final String DEJAVU = "/net/sf/jasperreports/fonts/dejavu/DejaVuSans";

    @SuppressWarnings("ArrayRecordComponent") // the bytes of a font file are only read
    private record Face(String family, int weight, byte[] file) {}

    private final List<Face> faces = List.of(
            new Face("Open Sans", 400, read(OPEN_SANS + "Regular.ttf")),
            new Face("Open Sans", 700, read(OPEN_SANS + "Bold.ttf")),
            new Face("DejaVu Sans", 400, read(DEJAVU + ".ttf")),
            new Face("DejaVu Sans", 700, read(DEJAVU + "-Bold.ttf")));
    private final FSDefaultCacheStore metrics = new FSDefaultCacheStore();
    private final double[] advances = advances(faces.get(0).file());

    /** The width of a text in em; letters beyond the Latin ones count as one em. */
    double width(String text) {
        return text.codePoints()
                .mapToDouble(point -> point < advances.length ? advances[point] : 1)
                .sum();
    }

    private static double[] advances(byte[] file) {
        try (var font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            var letters = font.getUnicodeCmapLookup();
            var advances = new double[LATIN];
            for (int point = 0; point < LATIN; point++) {
                advances[point] = font.getAdvanceWidth(letters.getGlyphId(point)) / (double) font.getUnitsPerEm();
            }
            return advances;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes a renderer use these fonts in its document, embedded and subset, and no others. */
    void into(PdfRendererBuilder builder, PDDocument document) {
        for (Face face : faces) {
            builder.useFont(new Loaded(face, document), face.family(), face.weight(), FontStyle.NORMAL, true);
        }
        builder.useCacheStore(PdfRendererBuilder.CacheStore.PDF_FONT_METRICS, metrics);
    }

    /** A font read only when a letter needs it; without ligatures, so that copied and searched words stay whole. */
    private static final class Loaded extends PDFontSupplier {

        private final Face face;
        private final PDDocument document;

        Loaded(Face face, PDDocument document) {
            super(null);
            this.face = face;
            this.document = document;
        }

        @Override
        public PDFont supply() {
            try {
                var font = new TTFParser().parse(new RandomAccessReadBuffer(face.file()));
                font.setEnableGsub(false);
                return PDType0Font.load(document, font, true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
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
