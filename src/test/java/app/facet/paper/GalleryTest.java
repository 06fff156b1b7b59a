package app.facet.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.facet.Shipped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The gallery shows each picture at the size it is printed in, with the texts that belong to it. */
class GalleryTest {

    private static final Gallery BRIDGE = Gallery.of(Shipped.CONTENT, List.of("ex-bridge"));

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aPictureIs34MillimetresWideAt300DotsAnInch() throws IOException {
        BRIDGE.write(folder);

        var print = ImageIO.read(folder.resolve("ex-bridge-1-print.png").toFile());
        assertThat(print.getWidth()).isEqualTo(Math.round(34 / 25.4 * 300));
        var large = ImageIO.read(folder.resolve("ex-bridge-1-print-large.png").toFile());
        assertThat(large.getWidth()).isEqualTo(3 * print.getWidth());
        assertThat(large.getHeight()).isCloseTo(3 * print.getHeight(), within(2));
        assertThat(Files.readString(folder.resolve("ex-bridge-2-dark.svg")))
                .contains("alt=\"Bridge. Tighten your belly and buttocks.");
    }

    @Test
    void aDarkPictureLiesOnADarkGround() throws IOException {
        BRIDGE.write(folder);

        assertThat(corner("ex-bridge-1-dark.png")).isEqualTo(0xFF18242B);
        assertThat(corner("ex-bridge-1-print.png")).isEqualTo(0xFFFFFFFF);
    }

    @Test
    void bodyChartsAreInItToo() throws IOException {
        Gallery.of(Shipped.CONTENT, List.of("hx-click-site")).write(folder);

        assertThat(folder.resolve("hx-click-site-1-print.png")).exists();
        assertThat(Files.readString(folder.resolve("hx-click-site-2-print.svg")))
                .hasSizeGreaterThan(Files.readString(folder.resolve("hx-click-site-1-print.svg"))
                        .length());
    }

    private int corner(String name) throws IOException {
        return ImageIO.read(folder.resolve(name).toFile()).getRGB(0, 0);
    }

    @Test
    void theDocumentHasIdCaptionAndAlternativeText() {
        var heard = ReadAloud.heard(BRIDGE.pdf());

        assertThat(heard).extracting(ReadAloud.Heard::words).contains("ex-bridge", "Start", "Lift and hold");
        assertThat(heard)
                .filteredOn(one -> one.tag().equals("Figure"))
                .hasSize(6)
                .allMatch(one -> one.words().startsWith("Bridge. "));
    }
}
