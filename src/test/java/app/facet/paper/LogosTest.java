package app.facet.paper;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.domain.screening.Logo;
import app.facet.paper.Logos.Read;
import app.facet.paper.Logos.Why;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A logo comes from a file nobody vouches for. */
class LogosTest {

    @TempDir
    private Path folder;

    private Path picture(String format, int width, int height, int type) throws IOException {
        var picture = new BufferedImage(width, height, type);
        picture.setRGB(width / 2, height / 2, Color.RED.getRGB());
        Path file = folder.resolve("logo." + format);
        ImageIO.write(picture, format, file.toFile());
        return file;
    }

    private static BufferedImage drawn(Read read) throws IOException {
        Logo logo = ((Read.Taken) read).logo();
        var drawn = ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(logo.png())));
        assertThat(drawn.getWidth()).isEqualTo(logo.width());
        assertThat(drawn.getHeight()).isEqualTo(logo.height());
        return drawn;
    }

    @Test
    void aPngComesOutOnWhite() throws IOException {
        var drawn = drawn(Logos.read(picture("png", 300, 90, BufferedImage.TYPE_INT_ARGB)));

        assertThat(drawn.getWidth()).isEqualTo(300);
        assertThat(drawn.getColorModel().hasAlpha()).isFalse();
        assertThat(drawn.getRGB(0, 0)).isEqualTo(Color.WHITE.getRGB());
        assertThat(drawn.getRGB(150, 45)).isEqualTo(Color.RED.getRGB());
    }

    @Test
    void aLargePictureIsScaledDownInItsShape() throws IOException {
        var drawn = drawn(Logos.read(picture("jpeg", 5000, 2500, BufferedImage.TYPE_INT_RGB)));

        assertThat(drawn.getHeight()).isBetween(300, 320);
        assertThat(drawn.getWidth() / (double) drawn.getHeight()).isBetween(1.95, 2.05);
    }

    @Test
    void theEndingOfItsNameDoesNotMatter() throws IOException {
        Path file = picture("png", 20, 20, BufferedImage.TYPE_INT_RGB);
        assertThat(Logos.read(Files.move(file, folder.resolve("logo.txt")))).isInstanceOf(Read.Taken.class);
    }

    @Test
    void aHugePictureInASmallFileIsRefusedBeforeItIsDecoded() throws IOException {
        assertThat(Logos.read(header(60_000, 60_000))).isEqualTo(new Read.Refused(Why.TOO_MANY_PIXELS));
        assertThat(Logos.read(header(Integer.MAX_VALUE, Integer.MAX_VALUE)))
                .isEqualTo(new Read.Refused(Why.TOO_MANY_PIXELS));
    }

    @Test
    void whatIsNoPictureIsRefused() throws IOException {
        Path text = Files.writeString(folder.resolve("a.png"), "<svg onload='x'/>");
        Path empty = Files.createFile(folder.resolve("b.png"));
        assertThat(Logos.read(text)).isEqualTo(new Read.Refused(Why.NOT_A_PICTURE));
        assertThat(Logos.read(empty)).isEqualTo(new Read.Refused(Why.NOT_A_PICTURE));
        assertThat(Logos.read(folder.resolve("none.png"))).isEqualTo(new Read.Refused(Why.NOT_FOUND));
        assertThat(Logos.read(folder)).isEqualTo(new Read.Refused(Why.NOT_FOUND));
    }

    @Test
    void aTornPictureIsRefused() throws IOException {
        byte[] whole = Files.readAllBytes(picture("png", 300, 300, BufferedImage.TYPE_INT_RGB));
        for (int length : new int[] {9, 20, 40, whole.length / 2}) {
            Path torn = folder.resolve("torn" + length);
            Files.write(torn, java.util.Arrays.copyOf(whole, length));
            assertThat(Logos.read(torn)).as("%s bytes", length).isEqualTo(new Read.Refused(Why.DAMAGED));
        }
        assertThat(Logos.read(header(0, 0))).isEqualTo(new Read.Refused(Why.DAMAGED));
    }

    @Test
    void aFileTooLargeIsRefused() throws IOException {
        Path file = folder.resolve("large.png");
        Files.write(file, new byte[9_000_000]);
        assertThat(Logos.read(file)).isEqualTo(new Read.Refused(Why.FILE_TOO_LARGE));
    }

    /** A PNG that promises a size and has nothing else. */
    private Path header(int width, int height) throws IOException {
        var chunk = new ByteArrayOutputStream();
        var out = new DataOutputStream(chunk);
        out.write("IHDR".getBytes(StandardCharsets.US_ASCII));
        out.writeInt(width);
        out.writeInt(height);
        out.write(new byte[] {8, 6, 0, 0, 0});
        var sum = new CRC32();
        sum.update(chunk.toByteArray());
        var file = new ByteArrayOutputStream();
        var all = new DataOutputStream(file);
        all.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        all.writeInt(13);
        all.write(chunk.toByteArray());
        all.writeInt((int) sum.getValue());
        all.write(new byte[] {0, 0, 1, 0, 'I', 'D', 'A', 'T'});
        return Files.write(folder.resolve("header" + width), file.toByteArray());
    }
}
