package app.facet.paper;

import java.awt.Color;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.PNGTranscoder;

/** Draws an SVG with the renderer of the PDF, so that what is seen is what would be printed. */
final class Raster {

    private static final float MILLIMETRES_A_PIXEL = 25.4f / 300;

    private Raster() {}

    /** Writes a PNG so many pixels wide and high at 300 dots an inch, on a ground of this colour ({@code #rrggbb}). */
    static void png(String svg, String ground, int width, int height, Path file) throws IOException {
        var transcoder = new PNGTranscoder();
        transcoder.addTranscodingHint(PNGTranscoder.KEY_WIDTH, (float) width);
        transcoder.addTranscodingHint(PNGTranscoder.KEY_HEIGHT, (float) height);
        transcoder.addTranscodingHint(PNGTranscoder.KEY_BACKGROUND_COLOR, Color.decode(ground));
        transcoder.addTranscodingHint(PNGTranscoder.KEY_PIXEL_UNIT_TO_MILLIMETER, MILLIMETRES_A_PIXEL);
        try (var out = Files.newOutputStream(file)) {
            transcoder.transcode(new TranscoderInput(new StringReader(svg)), new TranscoderOutput(out));
        } catch (TranscoderException e) {
            throw new IOException(e);
        }
    }
}
