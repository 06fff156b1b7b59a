package app.facet.paper;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Names and notes in Hebrew and Arabic letters in the order they are read, by the bidirectional algorithm of the platform;
 * Arabic letters take the form of their place in the word.
 */
final class RightToLeft {

    private RightToLeft() {}

    /** Splits a paragraph into runs of one direction, in the order they are seen. */
    static final class Splitter implements BidiSplitter {

        private List<BidiTextRun> runs = List.of();

        @Override
        public void setParagraph(String paragraph, byte defaultDirection) {
            if (paragraph.isEmpty()) {
                runs = List.of(new BidiTextRun(0, 0, defaultDirection));
                return;
            }
            var bidi = new Bidi(
                    paragraph, defaultDirection == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
            int count = bidi.getRunCount();
            var levels = new byte[count];
            var order = new Integer[count];
            for (int run = 0; run < count; run++) {
                levels[run] = (byte) bidi.getRunLevel(run);
                order[run] = run;
            }
            Bidi.reorderVisually(levels, 0, order, 0, count);
            var seen = new ArrayList<BidiTextRun>();
            for (int run : order) {
                int start = bidi.getRunStart(run);
                seen.add(new BidiTextRun(
                        start, bidi.getRunLimit(run) - start, bidi.getRunLevel(run) % 2 == 0 ? LTR : RTL));
            }
            runs = seen;
        }

        @Override
        public int countTextRuns() {
            return runs.size();
        }

        @Override
        public BidiTextRun getVisualRun(int index) {
            return runs.get(index);
        }

        @Override
        public byte getBaseDirection(String paragraph) {
            return LTR;
        }
    }

    /** Turns a run that is read from the right into the order it is drawn, with the letters joined. */
    static final class Reorderer implements BidiReorderer {

        private static final int FIRST_FORM = 0xFE80;
        private static final int LAST_FORM = 0xFEF4;
        /** Letters with more forms than these reach on to the next letter. */
        private static final int ENDS = 2;

        private static final Map<Integer, List<Integer>> FORMS = forms();

        /** The forms of each Arabic letter in the order of Unicode: alone, last, first, in the middle. */
        private static Map<Integer, List<Integer>> forms() {
            var forms = new HashMap<Integer, List<Integer>>();
            IntStream.rangeClosed(FIRST_FORM, LAST_FORM)
                    .forEach(form -> forms.computeIfAbsent(
                                    Normalizer.normalize(Character.toString(form), Normalizer.Form.NFKC)
                                            .codePointAt(0),
                                    _ -> new ArrayList<>())
                            .add(form));
            return forms;
        }

        @Override
        public String reorderRTLTextToLTR(String text) {
            var mirrored = new StringBuilder();
            text.codePoints().map(Reorderer::mirrored).forEach(mirrored::appendCodePoint);
            return mirrored.reverse().toString();
        }

        private static int mirrored(int point) {
            int pair = "()[]{}<>«»".indexOf(point);
            return pair < 0 ? point : "()[]{}<>«»".charAt(pair ^ 1);
        }

        @Override
        public String shapeText(String text) {
            var points = text.codePoints().toArray();
            var shaped = new StringBuilder();
            for (int at = 0; at < points.length; at++) {
                var forms = of(points, at);
                boolean fromBefore = of(points, at - 1).size() > ENDS && forms.size() > 1;
                boolean toNext = forms.size() > ENDS && of(points, at + 1).size() > 1;
                shaped.appendCodePoint(
                        forms.isEmpty() ? points[at] : forms.get((fromBefore ? 1 : 0) + (toNext ? 2 : 0)));
            }
            return shaped.toString();
        }

        /** The forms of the letter there: none, alone, with an end, or with all four. */
        private static List<Integer> of(int[] points, int at) {
            return at < 0 || at >= points.length ? List.of() : FORMS.getOrDefault(points[at], List.of());
        }

        @Override
        public String deshapeText(String text) {
            return Normalizer.normalize(text, Normalizer.Form.NFKC);
        }

        @Override
        public boolean isLiveImplementation() {
            return true;
        }
    }
}
