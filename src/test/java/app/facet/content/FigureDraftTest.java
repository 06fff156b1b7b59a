package app.facet.content;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.domain.figure.Figure;
import app.facet.domain.figure.Film;
import app.facet.domain.figure.Joint;
import app.facet.domain.figure.Motion;
import app.facet.domain.figure.Palette;
import app.facet.domain.figure.Side;
import app.facet.domain.figure.Svg;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a draft writes is read again as the same figure, whatever was changed in it. */
class FigureDraftTest {

    private static final Path CONTENT = Path.of("resources/content");
    private static final Map<String, Figure> FIGURES =
            FigureReader.read(CONTENT).figures();

    @TempDir
    private Path folder = Path.of("");

    static List<String> ids() {
        return FIGURES.keySet().stream().sorted().toList();
    }

    private static FigureDraft draft(String id) {
        return FigureDraft.open(CONTENT, id).orElseThrow();
    }

    /** Puts the text where an author would paste it, and reads the folder. */
    private Figure pasted(String yaml) throws IOException {
        Path figures = Files.createDirectories(folder.resolve("figures"));
        Files.copy(CONTENT.resolve("figures/poses.yaml"), figures.resolve("poses.yaml"));
        Files.writeString(figures.resolve("ex-pasted.yaml"), yaml);
        var result = FigureReader.read(folder);
        assertThat(result.problems()).isEmpty();
        return Objects.requireNonNull(result.figures().get("ex-pasted"));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void anUnchangedDraftGivesTheSameFigure(String id) throws IOException {
        assertThat(pasted(draft(id).yaml())).isEqualTo(FIGURES.get(id));
    }

    @Test
    void aChangedDraftGivesTheSamePoseAndBytesOncePasted() throws IOException {
        var draft = draft("ex-bird-dog")
                .with("start", Joint.of(Motion.NECK_FLEXION, Side.MIDDLE), 12.5)
                .with("end", Joint.of(Motion.HIP_FLEXION, Side.RIGHT), -11)
                .with("end", Joint.of(Motion.SHOULDER_FLEXION, Side.LEFT), 90)
                .withNumber("end", "pitch", 3)
                .withText("end", "caption", "Reach: \"far\", and hold")
                .withProp("pillow", true)
                .withYaml("end", "contacts", "{right-hand: fixed, left-knee: slides}")
                .orElseThrow();
        Figure shown = draft.read().figure().orElseThrow();
        Figure read = pasted(draft.yaml());

        assertThat(read).isEqualTo(shown);
        assertThat(read.steps().get(1).pose().angle(Motion.HIP_FLEXION, Side.RIGHT))
                .isEqualTo(-11);
        assertThat(Svg.of(Film.of(read).step(1), Palette.PRINT))
                .isEqualTo(Svg.of(Film.of(shown).step(1), Palette.PRINT));
    }

    @Test
    void itIsWrittenAsAuthorsWriteIt() {
        assertThat(draft("ex-bird-dog").yaml()).isEqualTo("""
                        camera: {yaw: 75, pitch: 10}
                        props: [mat]
                        start: {inherit: hands-and-knees, caption: Start}
                        end:
                          inherit: hands-and-knees
                          caption: Reach and hold
                          contacts: {right-hand: fixed, left-shin: fixed}
                          neck-flexion: -4
                          right-hip-flexion: 0
                          right-knee-flexion: 2
                          right-ankle-dorsiflexion: -15
                          left-shoulder-flexion: 176
                          left-forearm-pronation: 10
                          left-wrist-extension: 0
                        arrows:
                          - {point: left-hand, from: {y: -16, z: -12}, via: {y: -11, z: -4}, to: {y: -3, z: 0}}
                          - {point: right-foot, from: {y: -16, z: 10}, via: {y: -12, z: 3}, to: {y: -3, z: 0}}
                        """.indent(0));
    }

    @Test
    void aProblemIsToldWithItsLine() {
        var broken = draft("ex-bird-dog").withYaml("end", "contacts", "{left-wing: fixed}");
        var read = broken.orElseThrow().read();

        assertThat(read.figure()).isEmpty();
        assertThat(read.problems())
                .extracting(ContentProblem::what)
                .containsExactly("no contact is called 'left-wing'");
        assertThat(draft("ex-bird-dog").withYaml("end", "contacts", "{left-hand: ["))
                .isEmpty();
        assertThat(FigureDraft.open(CONTENT, "ex-nothing")).isEmpty();
    }
}
