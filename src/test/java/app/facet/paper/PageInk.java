package app.facet.paper;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorN;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorSpace;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceGrayColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceRGBColor;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Where the letters of a page stand, so that clipped, overlapping and pale text is found without looking.
 *
 * @param width of the page in points
 * @param height of the page in points
 * @param words its words in the order they are drawn
 */
record PageInk(double width, double height, List<Word> words) {

    /**
     * One run of letters without a space.
     *
     * @param left its left edge, in points from the left
     * @param right its right edge
     * @param top the top of its capital letters, in points from the top
     * @param base its base line
     * @param size its text size in points
     * @param bold whether it is bold
     * @param colour its colour as red, green and blue from 0 to 1
     */
    record Word(
            String text,
            double left,
            double right,
            double top,
            double base,
            double size,
            boolean bold,
            List<Float> colour) {

        /** Whether two words stand on each other by more than a hair. */
        boolean overlaps(Word other) {
            return Math.min(right, other.right) - Math.max(left, other.left) > 1
                    && Math.min(base, other.base) - Math.max(top, other.top) > 1;
        }

        /** The contrast of its colour on white, by WCAG 2. */
        double contrastOnWhite() {
            double[] linear = colour.stream()
                    .mapToDouble(one -> one <= 0.04045 ? one / 12.92 : Math.pow((one + 0.055) / 1.055, 2.4))
                    .toArray();
            return 1.05 / (0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2] + 0.05);
        }
    }

    /** The pages of a document. */
    static List<PageInk> of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var pages = new ArrayList<PageInk>();
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                var reader = new Reader();
                reader.setStartPage(page + 1);
                reader.setEndPage(page + 1);
                reader.writeText(document, new StringWriter());
                PDRectangle box = document.getPage(page).getMediaBox();
                pages.add(new PageInk(box.getWidth(), box.getHeight(), List.copyOf(reader.words)));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of the page without white space, in the order it is drawn. */
    String squeezed() {
        var text = new StringBuilder();
        words.forEach(word -> text.append(word.text()));
        return ReadAloud.squeezed(text.toString());
    }

    /** Words that leave the page or its side margins, in points. */
    List<Word> outside(double margin) {
        return words.stream()
                .filter(word -> word.left() < margin - 0.5
                        || word.right() > width - margin + 0.5
                        || word.top() < 0
                        || word.base() > height)
                .toList();
    }

    /** Pairs of words that stand on each other. */
    List<String> overlaps() {
        var found = new ArrayList<String>();
        var sorted =
                words.stream().sorted(Comparator.comparingDouble(Word::top)).toList();
        for (int i = 0; i < sorted.size(); i++) {
            for (int j = i + 1;
                    j < sorted.size() && sorted.get(j).top() < sorted.get(i).base();
                    j++) {
                if (sorted.get(i).overlaps(sorted.get(j))) {
                    found.add(sorted.get(i).text() + " on " + sorted.get(j).text());
                }
            }
        }
        return found;
    }

    /** The words of the lowest line above the foot of the page. */
    List<Word> lastLine(String firstWordOfFoot) {
        double foot = words.stream()
                .filter(word -> word.text().startsWith(firstWordOfFoot))
                .mapToDouble(Word::base)
                .max()
                .orElse(height);
        double last = words.stream()
                .mapToDouble(Word::base)
                .filter(base -> base < foot - 2)
                .max()
                .orElse(0);
        return words.stream().filter(word -> Math.abs(word.base() - last) < 1).toList();
    }

    /** Gathers the words of one page. */
    private static final class Reader extends PDFTextStripper {

        private static final double CAPITAL = 0.7;

        private final List<Word> words = new ArrayList<>();
        private List<TextPosition> run = new ArrayList<>();
        private List<Float> colour = List.of(0f, 0f, 0f);

        Reader() {
            addOperator(new SetNonStrokingColorSpace(this));
            addOperator(new SetNonStrokingColor(this));
            addOperator(new SetNonStrokingColorN(this));
            addOperator(new SetNonStrokingDeviceGrayColor(this));
            addOperator(new SetNonStrokingDeviceRGBColor(this));
        }

        @Override
        protected void processTextPosition(TextPosition letter) {
            var now = colour();
            boolean apart = !run.isEmpty()
                    && (Math.abs(run.getLast().getYDirAdj() - letter.getYDirAdj()) > 0.5
                            || Math.abs(run.getLast().getXDirAdj()
                                            + run.getLast().getWidthDirAdj()
                                            - letter.getXDirAdj())
                                    > 1);
            if (letter.getUnicode().isBlank() || apart || !now.equals(colour)) {
                end();
            }
            colour = now;
            if (!letter.getUnicode().isBlank()) {
                run.add(letter);
            }
        }

        private List<Float> colour() {
            try {
                var parts = getGraphicsState().getNonStrokingColor().toRGB();
                return List.of((parts >> 16 & 255) / 255f, (parts >> 8 & 255) / 255f, (parts & 255) / 255f);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void end() {
            if (run.isEmpty()) {
                return;
            }
            var text = new StringBuilder();
            run.forEach(letter -> text.append(letter.getUnicode()));
            var first = run.getFirst();
            var last = run.getLast();
            double size = first.getFontSizeInPt();
            words.add(new Word(
                    text.toString(),
                    first.getXDirAdj(),
                    last.getXDirAdj() + last.getWidthDirAdj(),
                    first.getYDirAdj() - CAPITAL * size,
                    first.getYDirAdj(),
                    size,
                    first.getFont().getName().toLowerCase(Locale.ROOT).contains("bold"),
                    colour));
            run = new ArrayList<>();
        }

        @Override
        protected void endPage(org.apache.pdfbox.pdmodel.PDPage page) {
            end();
        }
    }
}
