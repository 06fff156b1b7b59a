package app.facet.paper;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.GregorianCalendar;
import java.util.Optional;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * Turns HTML into a PDF that is tagged (PDF/UA-1) and archivable (PDF/A-2a, with data 3a), holds its fonts and nothing from outside, and
 * is the same bytes for the same HTML and date.
 */
final class PdfWriter {

    private final Fonts fonts;
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    PdfWriter(Fonts fonts) {
        XRLog.setLoggingEnabled(false); // its messages quote the page, and a page holds a name
        this.fonts = fonts;
    }

    /** Lays HTML out; a paper of this date can then be made of it. */
    Layout layout(String html, LocalDate date) {
        return layout(html, date, false);
    }

    /** Lays HTML out for a paper that carries data with it, or none. */
    Layout layout(String html, LocalDate date, boolean attaches) {
        var document = new PDDocument();
        var builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .usePdfAConformance(attaches ? PdfAConformance.PDFA_3_A : PdfAConformance.PDFA_2_A)
                .useColorProfile(colours)
                .useSVGDrawer(new BatikSVGDrawer())
                .withProducer("Facet")
                .useUnicodeBidiSplitter(RightToLeft.Splitter::new)
                .useUnicodeBidiReorderer(new RightToLeft.Reorderer())
                .useReplacementText("\u25A1")
                .useExternalResourceAccessControl(
                        (uri, type) -> inside(uri), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        (uri, type) -> inside(uri), ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                .withHtmlContent(html, null)
                .usePDDocument(document);
        fonts.into(builder, document);
        var renderer = builder.buildPdfRenderer();
        renderer.layout();
        return new Layout(renderer, document, html, date);
    }

    /** HTML laid out on pages. */
    static final class Layout implements AutoCloseable {

        private final PdfBoxRenderer renderer;
        private final PDDocument document;
        private final String html;
        private final LocalDate date;

        private Layout(PdfBoxRenderer renderer, PDDocument document, String html, LocalDate date) {
            this.renderer = renderer;
            this.document = document;
            this.html = html;
            this.date = date;
        }

        /** How many pages it takes. */
        int pages() {
            return renderer.getRootBox().getLayer().getPages().size();
        }

        /** The finished document. */
        byte[] pdf() {
            return pdf(Optional.empty());
        }

        /** The finished document, with data attached. */
        byte[] pdf(Optional<Attachment> attachment) {
            try {
                renderer.createPDFWithoutClosing();
                fixTime(document, date);
                if (attachment.isPresent()) {
                    attachment.get().into(document, date);
                }
                document.setDocumentId(ByteBuffer.wrap(digest(html)).getLong());
                var out = new ByteArrayOutputStream();
                document.save(out);
                return out.toByteArray();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            renderer.close();
            IOUtils.closeQuietly(document);
        }
    }

    /** Whether a reference is inside the HTML itself; no file is embedded and nothing fetched. */
    private static boolean inside(@Nullable String uri) {
        return uri != null && uri.startsWith("data:");
    }

    /** Puts the date of the paper where the renderer put the time of day: a reprint is the same bytes. */
    private static void fixTime(PDDocument document, LocalDate date) throws IOException {
        var start = date.atStartOfDay(ZoneOffset.UTC);
        document.getDocumentInformation().setCreationDate(GregorianCalendar.from(start));
        var metadata = document.getDocumentCatalog().getMetadata();
        var xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8)
                .replaceAll(
                        "<xmp:CreateDate>[^<]*<",
                        "<xmp:CreateDate>" + DateTimeFormatter.ISO_INSTANT.format(start) + "<");
        metadata.importXMPMetadata(xmp.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] digest(String html) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(html.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
