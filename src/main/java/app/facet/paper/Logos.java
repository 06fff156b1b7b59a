package app.facet.paper;

import app.facet.domain.screening.Logo;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Reads a clinic's logo from a file nobody vouches for: checked before it is decoded, then scaled down and made anew. */
public final class Logos {

    /** The largest file that is read at all. */
    private static final int MOST_BYTES = 8_000_000;

    /** The most pixels that are decoded; a picture may be small as a file and huge in memory. */
    private static final long MOST_PIXELS = 40_000_000;

    /** What is kept: enough for 70 mm at 300 dots an inch, and as high as the letterhead at thrice that. */
    private static final int WIDEST = 840;

    private static final int HIGHEST = 320;

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};

    private Logos() {}

    /** What became of a file. */
    public sealed interface Read {
        /** It is a picture. */
        record Taken(Logo logo) implements Read {}

        /** It is not taken. */
        record Refused(Why why) implements Read {}
    }

    /** Why a file is not taken. */
    public enum Why {
        NOT_FOUND,
        FILE_TOO_LARGE,
        NOT_A_PICTURE,
        TOO_MANY_PIXELS,
        DAMAGED
    }

    /** Reads a PNG or JPEG file; to be called off the window's thread. */
    public static Read read(Path file) {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(MOST_BYTES + 1);
        } catch (IOException e) {
            return new Read.Refused(Why.NOT_FOUND);
        }
        if (bytes.length > MOST_BYTES) {
            return new Read.Refused(Why.FILE_TOO_LARGE);
        }
        return format(bytes).map(name -> decode(name, bytes)).orElseGet(() -> new Read.Refused(Why.NOT_A_PICTURE));
    }

    /** By the first bytes, whatever the file is called. */
    private static Optional<String> format(byte[] bytes) {
        if (starts(bytes, PNG)) {
            return Optional.of("png");
        }
        return starts(bytes, JPEG) ? Optional.of("jpeg") : Optional.empty();
    }

    private static boolean starts(byte[] bytes, byte[] with) {
        return bytes.length > with.length && Arrays.equals(bytes, 0, with.length, with, 0, with.length);
    }

    private static Read decode(String format, byte[] bytes) {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        // In memory: a file aside would stay behind after a crash.
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > MOST_PIXELS) {
                return new Read.Refused(Why.TOO_MANY_PIXELS);
            }
            var param = reader.getDefaultReadParam();
            int step = Math.max(1, Math.max(width / (4 * WIDEST), height / (4 * HIGHEST)));
            param.setSourceSubsampling(step, step, 0, 0);
            return new Read.Taken(logo(reader.read(0, param)));
        } catch (IOException | RuntimeException e) { // a broken picture breaks its reader in many ways
            return new Read.Refused(Why.DAMAGED);
        } finally {
            reader.dispose();
        }
    }

    private static Logo logo(BufferedImage picture) throws IOException {
        var small = scaled(picture);
        var out = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            ImageIO.write(small, "png", stream);
        }
        return new Logo(Base64.getEncoder().encodeToString(out.toByteArray()), small.getWidth(), small.getHeight());
    }

    /** On white paper, because PDF/A takes no transparency here; halved step by step, so that thin lines stay. */
    private static BufferedImage scaled(BufferedImage picture) {
        double scale =
                Math.min(1, Math.min(WIDEST / (double) picture.getWidth(), HIGHEST / (double) picture.getHeight()));
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        var now = picture;
        do {
            now = drawn(now, Math.max(width, now.getWidth() / 2), Math.max(height, now.getHeight() / 2));
        } while (now.getWidth() > width || now.getHeight() > height);
        return now;
    }

    private static BufferedImage drawn(BufferedImage picture, int width, int height) {
        var drawn = new BufferedImage(
                Math.min(width, picture.getWidth()), Math.min(height, picture.getHeight()), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = drawn.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            pen.drawImage(picture, 0, 0, drawn.getWidth(), drawn.getHeight(), Color.WHITE, null);
        } finally {
            pen.dispose();
        }
        return drawn;
    }
}
