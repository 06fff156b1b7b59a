package app.facet.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a file is named after, its name stays in its folder and every system takes it. */
class FileNamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd",
                "..\\..\\boot.ini",
                "/absolute",
                "C:\\x",
                "CON",
                "nul.pdf",
                "com1.txt",
                "  .hidden. . ",
                "",
                "...",
                "a\u0000b\nc",
                "sheet\u202Efdp.exe",
                "zero\u200Bwidth\u2066",
                "half \uD800 pair",
                "what? \"<*|:>"
            })
    void everyNameBecomesOneSafeName(String name) {
        String safe = FileNames.safe(name, "pdf");
        assertThat(safe).endsWith(".pdf").doesNotContainPattern("[\\\\/:*?\"<>|\\p{Cc}\\p{Cf}\\p{Cs}]");
        assertThat(safe)
                .doesNotMatch("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?")
                .doesNotStartWith(".");
        assertThat(Path.of("folder").resolve(safe).normalize().getParent()).isEqualTo(Path.of("folder"));
    }

    @Test
    void aLongNameIsCutAndAGoodOneStays() {
        assertThat(FileNames.safe("\uD83E\uDDB4".repeat(300), "pdf").getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThan(255);
        assertThat(FileNames.safe("x".repeat(300), "pdf")).hasSize(64);
        assertThat(FileNames.safe("handout-2026-11-22.pdf", "pdf")).isEqualTo("handout-2026-11-22.pdf");
        assertThat(FileNames.safe("Übungen – día 1", "pdf")).isEqualTo("Übungen – día 1.pdf");
    }

    @Test
    void theEndingIsAddedOnlyWhereItIsMissing() {
        assertThat(FileNames.withEnding(Path.of("a", "x.PDF"), "pdf")).isEqualTo(Path.of("a", "x.PDF"));
        assertThat(FileNames.withEnding(Path.of("a", "x"), "pdf")).isEqualTo(Path.of("a", "x.pdf"));
    }
}
