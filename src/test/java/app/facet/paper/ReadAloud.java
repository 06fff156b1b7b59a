package app.facet.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** A PDF as a person meets it who hears it or copies from it: by its tags, and page by page in the order of drawing. */
final class ReadAloud {

    /** One thing heard: its tag, its words or the words that stand for a picture, and the language they are tagged with. */
    record Heard(String tag, String words, String language) {}

    private ReadAloud() {}

    /** The text of each page in the order it is drawn. */
    static List<String> pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var pages = new ArrayList<String>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The whole text without white space: where lines break does not matter. */
    static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    static String squeezed(byte[] pdf) {
        return squeezed(String.join("", pages(pdf)));
    }

    /** What is read aloud, in the order of the tags. */
    static List<Heard> heard(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var texts = new HashMap<PDPage, Map<Integer, String>>();
            for (PDPage page : document.getPages()) {
                texts.put(page, texts(page));
            }
            var heard = new ArrayList<Heard>();
            listen(
                    document.getDocumentCatalog().getStructureTreeRoot(),
                    new Place("", null, document.getDocumentCatalog().getLanguage()),
                    texts,
                    heard);
            return heard;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<Integer, String> texts(PDPage page) throws IOException {
        var extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        var texts = new HashMap<Integer, String>();
        extractor.getMarkedContents().forEach(content -> collect(content, texts));
        return texts;
    }

    private static void collect(PDMarkedContent content, Map<Integer, String> texts) {
        var text = new StringBuilder();
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition letter) {
                text.append(letter.getUnicode());
            } else if (part instanceof PDMarkedContent inner) {
                collect(inner, texts);
            }
        }
        texts.merge(content.getMCID(), text.toString(), String::concat);
    }

    /** Where one listens: the tag, its page, and its language, which is that of what it stands in if it has none. */
    private record Place(String tag, @Nullable PDPage page, String language) {}

    private static void listen(
            PDStructureNode node, Place place, Map<PDPage, Map<Integer, String>> texts, List<Heard> heard) {
        for (Object kid : node.getKids()) {
            switch (kid) {
                case PDStructureElement element -> {
                    var type = element.getStructureType();
                    var language = Objects.requireNonNullElse(element.getLanguage(), place.language());
                    if (type.equals("Figure")) {
                        heard.add(new Heard(
                                type, Objects.requireNonNullElse(element.getAlternateDescription(), ""), language));
                    } else {
                        var inner = new Place(inline(type) ? place.tag() : type, element.getPage(), language);
                        listen(element, inner, texts, heard);
                    }
                }
                case Integer id ->
                    heard.add(new Heard(
                            place.tag(), text(Objects.requireNonNull(place.page()), id, texts), place.language()));
                case PDMarkedContentReference reference ->
                    heard.add(new Heard(
                            place.tag(),
                            text(new PDPage(dictionary(reference)), reference.getMCID(), texts),
                            place.language()));
                default -> throw new IllegalStateException(kid.toString());
            }
        }
    }

    private static org.apache.pdfbox.cos.COSDictionary dictionary(PDMarkedContentReference reference) {
        return Objects.requireNonNull(reference.getCOSObject().getCOSDictionary(COSName.PG));
    }

    private static boolean inline(String type) {
        return type.equals("Span");
    }

    private static String text(PDPage page, int id, Map<PDPage, Map<Integer, String>> texts) {
        return Objects.requireNonNull(texts.get(page)).getOrDefault(id, "");
    }
}
